import type { AnswerChange, AnswerSnapshot, LikelyCauses } from './answer-snapshot.js';

/**
 * What made a candidate worse: an edit (an answer, or a check), time (evidence that is out of date now, or a date that is
 * older), the rubric, or what rows without answers do not show.
 */
export const REGRESSION_KINDS = ['answer', 'check', 'evidence', 'date', 'rubric', 'not-shown'] as const;

export type RegressionKind = (typeof REGRESSION_KINDS)[number];

const WITHOUT_EDITS: readonly RegressionKind[] = ['evidence', 'date', 'rubric'];

/** The kinds of what made a candidate worse, at least one. */
export function kindsOf(causes: LikelyCauses, rubric: 'same' | 'other'): readonly RegressionKind[] {
  if (typeof causes === 'string') return ['not-shown'];
  const found = causes.flatMap((change) => kindOf(change, rubric) ?? []);
  if (found.length === 0) return [rubric === 'same' ? 'check' : 'rubric'];
  return REGRESSION_KINDS.filter((kind) => found.includes(kind));
}

/** Whether an edit is among the causes; where the cause is not known, it may be. */
export function isByEdit(kinds: readonly RegressionKind[]): boolean {
  return kinds.some((kind) => !WITHOUT_EDITS.includes(kind));
}

/** Undefined for what only follows from another change, such as a question that is asked now. */
function kindOf({ before, after }: AnswerChange, rubric: 'same' | 'other'): RegressionKind | undefined {
  if (before === undefined || after === undefined) return 'rubric';
  if (before.value !== after.value || isLeftOut(before) !== isLeftOut(after)) return 'answer';
  if (before.state === after.state) return rubric === 'same' ? 'date' : 'rubric';
  if (after.state === 'stale') return 'evidence';
  return after.state === 'contradicted' ? 'check' : undefined;
}

function isLeftOut({ state }: AnswerSnapshot): boolean {
  return state === 'not-applicable';
}
