import type { ExpectationId, Expected } from '../../core/model/expectation.js';
import type { Problem } from '../../core/model/problem.js';
import { plain, quote } from '../en/problem-words.js';
import type * as en from '../en/refusal-text.js';
import { COUNT } from './answers-texts.js';
import { expectedText } from './expectations.js';
import { problemLine } from './problem-text.js';
import { found as foundText } from './said.js';

const DATE_LIKE: Readonly<Partial<Record<ExpectationId, string>>> = {
  day: '; escríbela como 2026-05-14 o 2026-05',
  'full-day': '; escríbela como 2026-05-14',
};

export const refusalText: typeof en.refusalText = (problems) => problems.map(refusal).join(' ');

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
      return `${expectedFound(problem.args.expected, problem.args.found)}; escribe un número que entre ahí`;
    case 'answers/future-date':
    case 'answers/future-check': {
      const { found, asOf } = problem.args;
      return `Se esperaba una fecha hasta el ${plain(asOf)}, se encontró ${plain(found)}, que es posterior; escribe una que ya haya llegado`;
    }
    case 'answers/count':
      return `Se esperaba ${COUNT} se encontró ${quote(problem.args.found)}`;
    case 'answers/no-sample':
      return `Aquí no se admite un recuento, y se encontró ${quote(problem.args.found)}; escribe un solo número, o del menor al mayor`;
    case 'answers/reversed-range': {
      const { low, high } = problem.args;
      return `El rango empieza en ${plain(low)} y termina antes, en ${plain(high)}; escribe primero el extremo bajo`;
    }
    default:
      return problemLine(problem);
  }
}

function expectedFound(expected: Expected, found: string): string {
  return `Se esperaba ${expectedText(expected)}, ${foundText(found, plain)}`;
}
