import { wholePercent } from '../numbers/whole-numbers.js';

/** A part of one as a whole percentage. */
export function percentText(part: number): string {
  return percent(wholePercent(part));
}

/** A number of percent, with the space that Spanish puts before the sign, which does not end a line. */
export function percent(value: number | string): string {
  return `${decimal(value)}\u00a0%`;
}

/** A number with a decimal comma. */
export function decimal(value: number | string): string {
  return String(value).replace('.', ',');
}

const MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');

/** A day, a month or a year as files write it, in the order of Spanish. */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A count with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
