import type { RubricRef } from '../../core/model/loaded-rubric.js';
import type { Interval } from '../../core/model/result.js';
import type { Band } from '../../core/model/rubric.js';
import { letterAt } from '../../words/en/comparison/names.js';
import { wholeSpan } from '../../words/numbers/whole-numbers.js';
import type { Block } from './model.js';

interface Scored {
  readonly report: {
    readonly rubric: { readonly bands: readonly Band[] };
    readonly result: { readonly rubric: RubricRef; readonly score: Interval };
  };
}

/** The rubrics of several results, each once. */
export function rubricsOf(all: readonly Scored[]): readonly RubricRef[] {
  return [...new Map(all.map(({ report: { result } }) => [result.rubric.sha256, result.rubric])).values()];
}

/** The possible scores by one rubric, with the letters that the results have among all. */
export function chartBy({ sha256 }: RubricRef, all: readonly Scored[]): Block {
  const own = all.flatMap(({ report }, at) =>
    report.result.rubric.sha256 === sha256 ? [{ letter: letterAt(at), report }] : [],
  );
  return {
    kind: 'ranges',
    rows: own.map(({ letter, report }) => [letter, wholeSpan(report.result.score)]),
    bands: own[0]?.report.rubric.bands ?? [],
  };
}
