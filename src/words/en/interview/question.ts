import type { Interval } from '../../../core/model/result.js';
import { counted, spanInWords } from '../phrases.js';

/** Texts shown at a question. */
export const QUESTION = {
  kept: 'saved',
  notKeptShort: 'not saved',
  done: (done: number, left: number): string => `${done} answered, at most ${left} to go`,
  place: (number: number, expected: number): string => `${number} of ~${expected}`,
  minutesLeft: (minutes: number): string => `about ${minutes} min left`,
  placeInWords: (number: number, expected: number, minutes: number): string =>
    `Question ${number} of about ${expected}. About ${counted(minutes, 'minute')} left.`,
  number: (kind: 'whole' | 'any', min: number | undefined, max: number | undefined): string =>
    [
      kind === 'whole' ? 'a whole number' : 'a number',
      ...(min === undefined ? [] : [`from ${min}`]),
      ...(max === undefined ? [] : [`${min === undefined ? 'up ' : ''}to ${max}`]),
    ].join(' '),
  notKept: 'Your answers so far could not be saved.',
  noGuidance: 'There is no further help for this question.',
  date: 'a day, a month or a year, like 2026-05-14 or May 2026, or a range like 2024 to mid 2025',
  orCount: 'or a count like 3 of 50',
  orRange: 'or a range (lowest to highest)',
  candidate: { name: 'Which credential is it?', issuer: 'Who issues it?' },
};

/** What an answer would do. */
export const COACH = {
  noPoints: 'no points by itself',
  worth: (points: Interval): string => {
    const span = spanInWords(points);
    return `worth ${span} ${span === '1' ? 'point' : 'points'}`;
  },
  stake: (worth: string, soFar: string, verdict: string): string =>
    `Coach: ${worth}; so far ${soFar}, ${verdict}`,
  lessThanOne: 'less than 1 point',
  points: (points: Interval, most: number): string => `${spanInWords(points)} of ${counted(most, 'point')}`,
  score: (score: Interval): string => `score ${spanInWords(score)}`,
  stays: (verdict: string): string => `verdict stays ${verdict}`,
  firm: (verdict: string): string => `makes the verdict firm: ${verdict}`,
  verdict: (verdict: string): string => `verdict ${verdict}`,
};

/** Texts shown when no other answer can change the verdict. */
export const QUICK_STOP = {
  is: (headline: string): string => `It is ${headline}.`,
  stays: (headline: string): string => `It stays ${headline}, because of what could not be found out.`,
  text: (verdict: string, leftOut: number, warnings: string): string =>
    `No answer to the rest can change the verdict any more. ${verdict} Stopping here leaves out ${counted(leftOut, 'question')}.${warnings}`,
  warnings: (open: readonly string[], ask: string): string =>
    ` ${open.length === 1 ? 'This warning is' : 'These warnings are'} still open: ${open.join(', ')}. ` +
    `To check later: credcheck evaluate --quick ${ask} --resume FILE`,
};
