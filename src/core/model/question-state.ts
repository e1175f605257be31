export type QuestionState =
  | 'answered'
  | 'unknown'
  | 'stale'
  | 'contradicted'
  | 'not-applicable'
  | 'not-asked';

/** Whether a question still needs a usable answer. */
export function isOpen(state: QuestionState): boolean {
  return state === 'unknown' || state === 'stale' || state === 'contradicted';
}
