/** Texts shown at a question. */
export const QUESTION = {
  notKept: 'Your answers so far could not be saved.',
  noGuidance: 'There is no further help for this question.',
  date: 'a day, a month or a year, like 2026-05-14 or May 2026, or a range like 2024 to mid 2025',
  orCount: 'or a count like 3 of 50',
  orRange: 'or a range (lowest to highest)',
  noPoints: 'no points by itself',
  firm: (verdict: string): string => `makes the verdict firm: ${verdict}`,
  candidate: { name: 'Which credential is it?', issuer: 'Who issues it?' },
};

/** Texts shown when no other answer can change the verdict. */
export const QUICK_STOP = {
  is: (headline: string): string => `It is ${headline}.`,
  stays: (headline: string): string => `It stays ${headline}, because of what could not be found out.`,
  text: (verdict: string, questions: string, warnings: string): string =>
    `No answer to the rest can change the verdict any more. ${verdict} Stopping here leaves out ${questions}.${warnings}`,
  warnings: (open: readonly string[], ask: string): string =>
    ` ${open.length === 1 ? 'This warning is' : 'These warnings are'} still open: ${open.join(', ')}. ` +
    `To check later: credcheck evaluate --quick ${ask} --resume FILE`,
};
