import type { CoverageItem } from '../../core/authoring/test-coverage.js';
import type { ProblemCode } from '../../core/model/problem.js';
import { whole } from '../numbers/whole-numbers.js';
import { plain, quote } from '../outside-text.js';
import type { Texts } from '../problem-sentences.js';
import { counted } from './phrases.js';

type Range = readonly [lowest: string, highest: string];

/** What a case of a rubric expected, and what came out. */
export const RUBRIC_TEST_TEXTS: Texts<Extract<ProblemCode, `test/${string}` | 'rubric/no-tests'>> = {
  'test/verdict': ({ expected, found, range }) =>
    `Expected the verdict ${plain(expected)}, got ${plain(found)}${rangeText(range)}`,
  'test/firm': ({ expected, range }) =>
    expected
      ? `Expected a firm verdict, got one that is not${rangeText(range)}`
      : `Expected a verdict that is not firm, got ${plain(range[0])}, which is`,
  'test/score': ({ side, bound, score: { low, high } }) => {
    const got = low === high ? `${low}` : `${low} to ${high}`;
    return `Expected a score of at ${side === 'at-least' ? 'least' : 'most'} ${bound}, got ${got}`;
  },
  'test/no-score': () => 'Expected a result, got no score: nothing in the rubric applies to these answers',
  'rubric/no-tests': ({ id }) =>
    `The rubric ${quote(id)} has no tests; add "tests:" with a name, answers and what to expect`,
};

function rangeText([lowest, highest]: Range): string {
  return lowest === highest ? '' : ` (possible: ${plain(lowest)} to ${plain(highest)})`;
}

/** Texts about the test cases of a rubric, and what they reach. */
export const RUBRIC_TESTS = {
  why: (reason: string): string => `why: ${reason}`,
  driver: (question: string, answer: string, points: number): string =>
    `the answer ${answer} to ${quote(question)} is worth ${points > 0 ? '+' : ''}${whole(points)} points`,
  sum: (passed: number, failed: number): string =>
    `${counted(passed + failed, 'test')}: ${passed} passed, ${failed} failed`,
  coverage: (percent: number, reached: number, of: number): string =>
    `The tests reach ${whole(percent)} % of the rubric: ${reached} of ${of} options, rules, bands and conditions.`,
  missing: 'No test reaches:',
  item: ({ kind, id, part }: CoverageItem): string => {
    switch (kind) {
      case 'option':
        return `the option ${part} of the question ${id}`;
      case 'when':
        return `the question ${id}: ${part}`;
      case 'check':
        return `the checklist item ${id}: ${part}`;
      case 'band':
        return `the band ${id}`;
      default:
        return `the ${kind === 'knockout' ? 'knock-out' : kind} ${id}: ${part}`;
    }
  },
  failed: (failed: number, of: number, first: string): string =>
    failed === 1
      ? `${quote(first)} failed, one of ${counted(of, 'test')}`
      : `${failed} of ${counted(of, 'test')} failed, the first ${quote(first)}`,
  uncovered: (percent: number, least: number): string =>
    `the tests reach ${percent} % of the rubric; --fail-under-coverage is ${least}`,
} as const;
