import { withRequiredEvidence } from '../answers/required-evidence.js';
import type { AnswerSet } from '../model/answer.js';
import type { RubricRef } from '../model/loaded-rubric.js';
import type { Rubric } from '../model/rubric.js';

/** Everything that a report depends on: the same inputs give the same report. */
export interface ReportInput {
  readonly rubric: Rubric;
  readonly stamp: RubricRef;
  readonly answers: AnswerSet;
  /** Whether an answer without the source that its question requires counts as unknown; lenient where it is left out. */
  readonly evidence?: 'strict' | 'lenient';
  /** ISO date to which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
}

/** The same input, in a strict run with the answers that do not count marked. */
export function asCounted(input: ReportInput): ReportInput {
  if (input.evidence !== 'strict') return input;
  return { ...input, answers: withRequiredEvidence(input.rubric, input.answers) };
}
