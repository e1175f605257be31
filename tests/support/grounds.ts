import type fc from 'fast-check';
import { type ExplanationInput, explanationInput } from '../../src/core/explanation/explanation-input.js';
import type { AnswerSet } from '../../src/core/model/answer.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { arbitraryAnswers, arbitraryRubric } from './arbitrary-rubric.js';
import { accepted } from './outcomes.js';

export const AS_OF = '2026-11-22';

/** What an explanation of these answers is drawn from; fails the test where nothing applies. */
export function groundsFor(rubric: Rubric, answers: AnswerSet): ExplanationInput {
  return accepted(evaluated(rubric, answers));
}

/** Any small rubric with answers that something applies to. */
export function arbitraryGrounds(): fc.Arbitrary<ExplanationInput> {
  return arbitraryRubric({ conditions: 'with' })
    .chain((rubric) => arbitraryAnswers(rubric, 'half-known').map((answers) => evaluated(rubric, answers)))
    .filter((outcome) => outcome.ok)
    .map(accepted);
}

function evaluated(rubric: Rubric, answers: AnswerSet): ReturnType<typeof explanationInput> {
  const stamp = { id: rubric.id, version: rubric.version, sha256: '0'.repeat(64) };
  return explanationInput({ rubric, stamp, answers, asOf: AS_OF, toolVersion: '1.2.3' });
}
