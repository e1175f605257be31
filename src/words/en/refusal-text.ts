import type { Expected } from '../../core/model/expectation.js';
import type { Problem } from '../../core/model/problem.js';
import { expectedText } from './expectations.js';
import { problemLine } from './problem-text.js';
import { DATE_LIKE, REFUSALS } from './refusal-words.js';

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
      return expectedFound(expected, found) + (like ?? '');
    }
    case 'answers/out-of-range':
      return expectedFound(problem.args.expected, problem.args.found) + REFUSALS.numberThatFits;
    case 'answers/future-date':
    case 'answers/future-check':
      return REFUSALS.later(problem.args.asOf, problem.args.found);
    case 'answers/count':
      return REFUSALS.count(problem.args.found);
    case 'answers/no-sample':
      return REFUSALS.noSample(problem.args.found);
    case 'answers/reversed-range':
      return REFUSALS.reversed(problem.args.low, problem.args.high);
    default:
      return problemLine(problem);
  }
}

function expectedFound(expected: Expected, found: string): string {
  return REFUSALS.expected(expectedText(expected), found);
}
