import type { ProblemCode } from '../../core/model/problem.js';
import type { WeightMethod } from '../../core/model/rubric-parts.js';
import { plain, quote } from '../outside-text.js';
import type { Texts } from '../problem-sentences.js';
import { listed } from './problem-words.js';

/** What a judgement can be, to complete "Expected …". */
export function judgementExpected(method: WeightMethod, criteria: number): string {
  return method === 'swing' || method === 'points'
    ? 'a number from 0 to 100'
    : `a whole number from 1 to ${criteria}`;
}

/** What points that are not 100 come to, and what to do. */
export function sumOfPoints(found: number): string {
  const off = Math.round(Math.abs(100 - found) * 1e6) / 1e6;
  return `The points add up to ${found}, not to 100; ${found < 100 ? `share out ${off} more` : `take ${off} away`}`;
}

/** The sentences about weights that a person gives. */
export const WEIGHTS_TEXTS: Texts<Extract<ProblemCode, `weights/${string}`>> = {
  'weights/value': ({ criterion, found, method, of }) =>
    `Expected ${judgementExpected(method, of)} for ${quote(criterion)}, found ${quote(found)}`,
  'weights/missing': ({ criteria, method }) => {
    const each = method === 'swing' || method === 'points' ? 'a number, 0 if it does not matter' : 'a rank';
    return `Nothing is said of ${listed(criteria)}; give each criterion ${each}`;
  },
  'weights/top': ({ found }) =>
    `Expected 100 for the criterion that matters most, found at most ${found}; the others are parts of that 100`,
  'weights/sum': ({ found }) => sumOfPoints(found),
  'weights/rank-twice': ({ rank, criteria }) =>
    `Rank ${rank} is given to ${listed(criteria)}; give each a rank of its own, or use --method points for what matters alike`,
  'weights/nothing': ({ criteria }) =>
    `Nothing says what matters; run it at a terminal, or give --set CRITERION=NUMBER for each of ${listed(criteria)}`,
  'weights/far-base': ({ name, base }) =>
    `${quote(name)} cannot extend ${quote(base)} by a relative path; write it into the folder of that rubric`,
  'weights/no-overlay': ({ name }) =>
    `${quote(name)} does not say whose weights it has; a file that does is written by: credcheck rubric weights -o FILE`,
  'weights/not-alone': ({ name, path }) =>
    `${quote(name)} changes more than weights: ${plain(path)}; for that use credcheck rubric diff`,
  'weights/other-base': ({ name, base, other }) =>
    `${quote(name)} has weights for ${plain(base)}, and the first file for ${plain(other)}; name files with weights for one rubric`,
};
