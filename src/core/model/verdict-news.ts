import type { Band } from './rubric.js';
import type { Verdict } from './verdict.js';
import { verdictIds } from './verdict-ids.js';

/** Whether the difference between verdicts matters to a buyer: the lowest band and `stop` both mean "do not pay". */
export function isNews(verdicts: readonly string[], bands: readonly Pick<Band, 'id'>[]): boolean {
  const lowest = bands.at(-1)?.id;
  return new Set(verdicts.map((id) => (id === lowest ? 'stop' : id))).size > 1;
}

/** Whether to suggest a change of an answer: its low end is higher, or neither end is lower. */
export function helps(
  change: Pick<Verdict, 'range'> & { readonly verdict: string },
  now: Pick<Verdict, 'id' | 'range'>,
  bands: readonly Pick<Band, 'id'>[],
): boolean {
  const order = verdictIds(bands);
  const gain = (before: string, after: string): number => order.indexOf(before) - order.indexOf(after);
  const [low, worst, best] = [
    gain(now.id, change.verdict),
    gain(now.range[0], change.range[0]),
    gain(now.range[1], change.range[1]),
  ];
  return worst >= 0 && (low > 0 || (low === 0 && best >= 0));
}
