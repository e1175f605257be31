import type { WeightMethod } from '../../core/model/rubric-parts.js';
import { counted } from './phrases.js';
import { judgementExpected, sumOfPoints } from './weights-texts.js';

/** The methods as they are offered, the usual one first. */
export const METHOD_CHOICES: readonly { readonly value: WeightMethod; readonly label: string }[] = [
  { value: 'swing', label: 'Swing weighting: say how much each step from worst to best is worth to you' },
  { value: 'points', label: 'Points: share out 100 points' },
  {
    value: 'rank-order-centroid',
    label: 'Ranking, rank-order centroid: an order alone; the first get much more',
  },
  { value: 'rank-sum', label: 'Ranking, rank sum: an order alone; each a step less than the one before' },
];

/** What is asked to find a person's weights; titles are escaped. */
export const WEIGHTS_PROMPTS = {
  method: 'How do you want to say what matters to you?',
  top: 'Picture a credential that is at its worst in everything. Which one thing would you most like to see go from its worst to its best?',
  reach: (ask: string, worst: string, best: string): string =>
    `Above all: ${ask} From "${worst}" to "${best}".`,
  swing: (title: string, reach: string | undefined, top: string): string =>
    `${title}${reach === undefined ? '' : `. ${reach}`} If "${top}" from worst to best is worth 100, what is this worth? (0 to 100)`,
  swingHelp: (top: string): string =>
    `50 is half of what "${top}" is worth to you, 100 just as much, 0 nothing. If it is worth more, go back and choose it first.`,
  rank: (place: number): string =>
    place === 1
      ? 'Which of these matters most to you?'
      : `Which matters most of the others? (place ${place})`,
  points: (title: string, left: number): string =>
    `How many points for "${title}"? (${left} of 100 ${left === 1 ? 'is' : 'are'} left)`,
  pointsHelp: 'Share out exactly 100 points over all criteria; 0 if one does not matter to you.',
  tooMany: (left: number): string =>
    left === 0
      ? 'All 100 points are given; type 0, or go back.'
      : `${left === 1 ? 'One point' : `${left} points`} of 100 ${left === 1 ? 'is' : 'are'} left; type at most ${left}, or go back.`,
  notAll: (sum: number): string => `${sumOfPoints(sum)}, or go back.`,
  expected: (method: WeightMethod, criteria: number): string =>
    `Expected ${judgementExpected(method, criteria)}.`,
  previous: 'the one before',
  by: 'Whose weights are these? Every result will say so. (Enter alone: no name)',
} as const;

/** The first lines of a file with a person's weights. */
export const OVERLAY = {
  intro: (text: string): string => `Weights: ${text}. All else is as in that rubric.`,
  evaluate: (line: string): string => `Evaluate by them:      ${line}`,
  compare: (line: string): string => `Beside the rubric's:   ${line}`,
  next: (evaluate: string, compare: string): string => `next: ${evaluate}; ${compare}`,
} as const;

/** Sentences on the weights of several people. */
export const WEIGHTS_PAGE = {
  page: 'Weights',
  title: (names: readonly string[], base: string): string => `${names.join(', ')}, for ${base}`,
  rubric: 'Rubric',
  shares: 'Shares of the total',
  criterion: 'Criterion',
  apart: (people: number): string => (people === 1 ? 'Change' : 'Apart'),
  difference: (share: number, sign: 'signed' | 'size'): string => {
    const points = Math.round(share * 1000) / 10;
    return sign === 'signed' && points > 0 ? `+${points}` : `${points}`;
  },
  whose: 'Whose weights',
  fileText: (file: string, text: string): string => `${file}: ${text}`,
  outdated: (name: string, then: string, now: string): string =>
    `${name}: given for version ${then} of the rubric, which is now ${now}`,
  effect: 'Effect on saved answers',
  effectColumns: [
    { head: 'Candidate', kind: 'title' },
    { head: 'Weights', kind: 'text', most: 20 },
    { head: 'Score', kind: 'text' },
    { head: 'Verdict', kind: 'text', most: 20 },
    { head: 'Action', kind: 'text' },
  ],
  /** Another verdict than by the weights of the rubric. */
  changed: (verdict: string): string => `${verdict} *`,
  same: (people: number): string =>
    people === 1 ? 'The shares are those of the rubric.' : 'All have the same shares.',
  change: (title: string, from: string, to: string): string =>
    `The largest change is in ${title}: from ${from} to ${to}.`,
  farthest: (title: string, least: string, most: string): string =>
    `Farthest apart in ${title}: ${least}, ${most}.`,
  verdicts: (changed: number, all: number): string =>
    `${counted(changed, 'candidate')} of ${all} ${changed === 1 ? 'has' : 'have'} another verdict than by the weights of the rubric${changed === 0 ? '' : ', marked *'}.`,
  disagree: (names: readonly string[]): string =>
    names.length === 0
      ? 'These people come to the same verdict about every candidate.'
      : `These people come to different verdicts about ${names.join(', ')}.`,
} as const;
