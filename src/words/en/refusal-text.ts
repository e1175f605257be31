import type { Expected } from '../../core/model/expectation.js';
import type { Problem } from '../../core/model/problem.js';
import { expectedText } from './expectations.js';
import { problemLine } from './problem-text.js';
import { plain } from './problem-words.js';

const DATE_LIKE = 'type it like 2026-05-14 or 2026-05';

/** Why typed text is rejected, without the question's id: the person has the question in view. */
export function refusalText(problems: readonly Problem[]): string {
  return problems.map(refusal).join(' ');
}

function refusal(problem: Problem): string {
  switch (problem.code) {
    case 'answers/type':
    case 'schema/type': {
      const { expected, found } = problem.args;
      const isOpenDay =
        typeof expected === 'object' && expected.id === 'day' && expected.readings.length === 0;
      return `${expectedFound(expected, found)}${isOpenDay ? `; ${DATE_LIKE}` : ''}`;
    }
    case 'answers/out-of-range':
      return `${expectedFound(problem.args.expected, problem.args.found)}; type a number that fits`;
    case 'answers/future-date':
    case 'answers/future-check': {
      const { found, asOf } = problem.args;
      return `Expected a date up to ${plain(asOf)}, found ${plain(found)}, which is later; type one that has come`;
    }
    default:
      return problemLine(problem);
  }
}

function expectedFound(expected: Expected, found: string): string {
  return `Expected ${expectedText(expected)}, found ${plain(found)}`;
}
