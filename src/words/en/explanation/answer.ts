import type { QuestionState } from '../../../core/model/question-state.js';

/** Introductions of a condition with several parts. */
export const LIST_LEADS = { all: 'all of these hold:', any: 'one of these holds:' } as const;

/** The state of an answer, inside a sentence; `said` is the answer in words, if there is one. */
export const ANSWER_STATES: Readonly<Record<QuestionState, (said: string | undefined) => string>> = {
  answered: (said = 'answered') => said,
  partial: (said = 'half known') => said,
  unknown: () => 'not known yet',
  stale: (said = 'an answer') => `${said}, looked up too long ago, so it counts as unknown`,
  contradicted: (said = 'an answer') => `${said}, contradicted by a check, so it counts as unknown`,
  'not-applicable': () => 'does not apply',
  'not-asked': (said) =>
    said === undefined ? 'not asked' : `${said}, but it is not asked, so it does not count`,
};
