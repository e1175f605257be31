import { DRIVERS } from '../../../words/en/report/drivers.js';
import type { DriversView } from '../../drivers-view.js';
import type { Labelled } from './lines.js';

/** Points and what they are for, one line each, and what they add up to. */
export function sumBlock(
  { rows, total }: DriversView,
  [heading, about]: readonly [heading: string, about: string],
): readonly Labelled[] {
  return [[heading, about], ...sumRows({ rows, total })];
}

/** The same without the heading. */
export function sumRows({ rows, total }: DriversView): readonly Labelled[] {
  return [
    ...rows.map(({ points, text }): Labelled => ['Moves', `${points}, ${text}`]),
    [DRIVERS.total[0], DRIVERS.total[1](total)],
  ];
}
