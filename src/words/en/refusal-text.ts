import type { ExpectationId, Expected } from '../../core/model/expectation.js';
import type { Problem } from '../../core/model/problem.js';
import { COUNT } from './answers-texts.js';
import { expectedText } from './expectations.js';
import { problemLine } from './problem-text.js';
import { plain, quote } from './problem-words.js';

const DATE_LIKE: Readonly<Partial<Record<ExpectationId, string>>> = {
  day: '; type it like 2026-05-14 or 2026-05',
  'full-day': '; type it like 2026-05-14',
};

/** Why typed text is rejected, without the question's id: the person has the question in view. */
export function refusalText(problems: readonly Problem[]): string {
  return problems.map(refusal).join(' ');
}

function refusal(problem: Problem): string {
  switch (problem.code) {
    case 'answers/type':
    case 'schema/type': {
      const { expected, found } = problem.args;
      const isTold = typeof expected === 'object' && 'readings' in expected && expected.readings.length > 0;
      const like = typeof expected === 'object' && !isTold ? DATE_LIKE[expected.id] : undefined;
      return `${expectedFound(expected, found)}${like ?? ''}`;
    }
    case 'answers/out-of-range':
      return `${expectedFound(problem.args.expected, problem.args.found)}; type a number that fits`;
    case 'answers/future-date':
    case 'answers/future-check': {
      const { found, asOf } = problem.args;
      return `Expected a date up to ${plain(asOf)}, found ${plain(found)}, which is later; type one that has come`;
    }
    case 'answers/count':
      return `Expected ${COUNT} found ${quote(problem.args.found)}`;
    case 'answers/no-sample':
      return `A count is not taken here, found ${quote(problem.args.found)}; type one number, or the lowest to the highest`;
    case 'answers/reversed-range': {
      const { low, high } = problem.args;
      return `The range begins at ${plain(low)} and ends before it, at ${plain(high)}; type the lower end first`;
    }
    default:
      return problemLine(problem);
  }
}

function expectedFound(expected: Expected, found: string): string {
  return `Expected ${expectedText(expected)}, found ${plain(found)}`;
}
