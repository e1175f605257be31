export type QuestionState =
  | 'answered'
  | 'partial'
  | 'unknown'
  | 'stale'
  | 'contradicted'
  | 'not-applicable'
  | 'not-asked';

/** Whether a question has several possible answers: it is open or half known. */
export function isUndecided(state: QuestionState): boolean {
  return isOpen(state) || state === 'partial';
}

/** Whether a question still needs a usable answer. */
export function isOpen(state: QuestionState): boolean {
  return state === 'unknown' || state === 'stale' || state === 'contradicted';
}
