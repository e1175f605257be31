import type { Interval } from '../../../core/model/result.js';
import type { Symbols } from '../../../terminal/symbols.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';

/** A score in [0, 1] as a bar: certain, open and lost parts. */
export function bar({ low, high }: Interval, cells: number, { bar: signs }: Symbols): string {
  const sure = Math.min(Math.round(low * cells), high > low ? cells - 1 : cells);
  const reach = Math.max(Math.round(high * cells), high > low ? sure + 1 : sure);
  return signs.full.repeat(sure) + signs.open.repeat(reach - sure) + signs.empty.repeat(cells - reach);
}

/** A score in [0, 1] in digits; `?` if it is entirely open. */
export function percentSpan({ low, high }: Interval, { dash, unknown }: Symbols): string {
  if (low <= 0 && high >= 1) return unknown;
  if (low === high) return `${wholePercent(low)}%`;
  return `${wholePercent(low)}${dash}${wholePercent(high)}%`;
}
