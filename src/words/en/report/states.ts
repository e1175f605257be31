import type { QuestionState } from '../../../core/model/question-state.js';
import type { ChecklistItem } from '../../../core/model/result.js';

/** The columns of the table of evidence. */
export const EVIDENCE_COLUMNS = [
  { head: 'Question', kind: 'title' },
  { head: 'Answer', kind: 'text' },
  { head: 'Source', kind: 'text' },
  { head: 'Checked', kind: 'text' },
  { head: 'State', kind: 'text' },
] as const;

/** The state of an answer, in the table of evidence. */
export const EVIDENCE_STATES: Readonly<Record<QuestionState, string>> = {
  answered: 'answered',
  partial: 'partial',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
  stale: 'too old, counts as unknown',
  contradicted: 'contradicted, counts as unknown',
  'not-asked': 'no longer asked',
};

/** The state of a check. */
export const CHECK_STATES: Readonly<Record<ChecklistItem['state'], string>> = {
  open: 'open',
  confirmed: 'confirmed',
  contradicted: 'contradicted',
  stale: 'stale',
};

/** Why a criterion has no score. */
export const NOT_SCORED = {
  notApplicable: (reasons: readonly string[]): string => `not applicable: ${reasons.join('; ')}`,
  notScored: 'not scored',
  notAsked: 'not asked, given the other answers',
};
