import { counted } from '../phrases.js';

/** The section of questions that belong to no criterion. */
export const PROFILE_SECTION = 'About you and the offer';

/** The choices after a hit knock-out. */
export const KNOCKOUT = {
  ask: 'Whatever else you answer, the verdict will be to stop. What now?',
  stop: 'Stop here and show the verdict',
  goOn: 'Go on answering',
};

/** The choices in the review. */
export const REVIEW = {
  answers: 'Your answers',
  knockout: (because: string): string => `This is a knock-out: ${because}`,
  notKnown: 'not known',
  ask: 'Is this right?',
  askAfterStop: 'Stop here?',
  verdict: 'Show the verdict',
  rest: 'Go on with the rest of the questions',
  change: 'Change an answer',
  evidence: 'Say where an answer comes from',
  which: 'Which answer?',
  back: 'Back to all answers',
  /** Beside an answer: what proposals have for it. */
  different: (found: readonly string[]): string => `files have another value: ${found.join('; ')}`,
  unused: (count: number): string =>
    `files have ${counted(count, 'proposal')} for it, not used (change the answer to see ${count === 1 ? 'it' : 'them'})`,
};
