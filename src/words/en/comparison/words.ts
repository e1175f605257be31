import { counted } from '../phrases.js';
import { inSeries } from './names.js';

type Letters = readonly string[];

/** Who comes first, and how sure that is. */
export const ORDER = {
  allStopped: 'A knock-out stops every one of them.',
  first: (first: string): string => `${first} comes first.`,
  firstWhatever: (first: string): string => `${first} comes first, however the rest turns out.`,
  equal: (letters: Letters): string => `${inSeries(letters)} are equal.`,
  safe: (safe: Letters, others: Letters): string =>
    `${inSeries(safe)} cannot be passed, however the rest turns out; ${inSeries(others, 'or')} can draw level.`,
  ahead: (first: string, others: Letters): string =>
    `${first} is ahead by what is certain; ${inSeries(others, 'or')} can still come first.`,
  level: (level: Letters, behind: Letters): string => {
    const too = behind.length === 0 ? '' : `, ${inSeries(behind, 'or')} too`;
    return `${inSeries(level)} are level by what is certain; each can still come first${too}.`;
  },
};

/** What puts the second before the first. */
export const SWAP = {
  weight: (
    second: string,
    first: string,
    title: string,
    to: number | string,
    from: number | string,
  ): string => `${second} passes ${first} if ${title} counted for ${to}% instead of ${from}% of the total.`,
  answer: (second: string, first: string, who: string, answer: string): string =>
    `${second} passes ${first} if ${who} had another answer: ${answer}.`,
  answers: (question: string, to: string, from: string): string => `${question} ${to}, not ${from}`,
};

/** Who is at least as good as whom at every criterion. */
export const DOMINANCE = {
  better: (letter: string, others: Letters): string =>
    `${letter} is at least as good as ${inSeries(others)} at every criterion, whatever is open.`,
  equal: (letters: Letters): string => `${inSeries(letters)} are equal at every criterion.`,
};

/** The knock-outs that are not ruled out, by candidate. */
export const KNOCKOUTS_OPEN = (counts: readonly string[]): string =>
  `Knock-outs not ruled out: ${inSeries(counts)}; one that applies means STOP.`;

/** How often each candidate comes first. */
export const HOW_OFTEN = {
  answered: (letter: string, percent: number): string => `${letter} has answers to ${percent}%`,
  notCounted: (answered: readonly string[], least: number): string =>
    `Ways are not counted: ${inSeries(answered)} of what counts, and it takes ${least}%.`,
  part: (percent: number): string => (percent === 0 ? 'less than 1%' : `${percent}%`),
  firstIn: (letter: string, part: string): string => `${letter} comes first in ${part}`,
  otherIn: (letter: string, part: string): string => `${letter} in ${part}`,
  ways: (parts: string, error: number): string => {
    const about = error === 0 ? '' : ` (give or take ${error})`;
    return `Fill in what is open in every way: ${parts} of the ways${about}.`;
  },
  always: (letter: string): string =>
    `With any weights in the same order of importance, ${letter} comes first.`,
  weights: (parts: string, error: number): string =>
    `With other weights in the same order of importance, ${parts} of the time (give or take ${error}).`,
};

/** What one would have to believe to prefer a candidate. */
export const BELIEF = {
  more: (title: string): string => `${title} more`,
  less: (title: string): string => `${title} less`,
  prefer: (letter: string, changes: readonly string[], central: string, average: string): string =>
    `To prefer ${letter}, weigh ${inSeries(changes)}: the weightings in which it comes first ` +
    `average ${central} of 100 there, all weightings ${average}.`,
};

/** What differs between two evaluations of one candidate. */
export const CHANGES = {
  from: (from: string, to: string, change: string): string => `${from} to ${to}: ${change}`,
  points: (now: string, before: string): string =>
    ` (${now} ${now === '1' ? 'point, was' : 'points, were'} ${before})`,
  answer: (question: string, now: string, before: string, points: string): string =>
    `${question} ${now}, was ${before}${points}.`,
};

/** What makes two results less comparable than they look. */
export const COMPARISON_WARNINGS = {
  rebased: (who: string, criteria: readonly string[], questions: number): string => {
    const parts = [
      ...(criteria.length === 0 ? [] : [inSeries(criteria)]),
      ...(questions === 0 ? [] : [`${counted(questions, 'question')} as not applicable`]),
    ];
    return `The score of ${who} leaves out ${inSeries(parts)}, so the rest weighs more in it than in others.`;
  },
  stale: (who: string, answers: number): string =>
    `Evidence about ${who} is too old for ${counted(answers, 'answer, which counts', 'answers, which count')} as unknown.`,
  'older-evidence': (who: string, day: string, newest: string): string =>
    `Evidence about ${who} was last checked on ${day}, and that of another on ${newest}.`,
  'other-version': (who: string): string =>
    `The answers about ${who} were given under another version of the rubric.`,
};
