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
  ask: 'Is this right?',
  askAfterStop: 'Stop here?',
  verdict: 'Show the verdict',
  rest: 'Go on with the rest of the questions',
  change: 'Change an answer',
  evidence: 'Say where an answer comes from',
  which: 'Which answer?',
  back: 'Back to all answers',
};
