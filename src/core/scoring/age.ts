import { parseIsoDay } from '../calendar.js';

/** Whole days from one ISO date to another; negative where the first lies after the second. */
export function ageInDays(date: string, asOf: string): number {
  const from = parseIsoDay(date);
  const to = parseIsoDay(asOf);
  if (from === undefined || to === undefined) throw new Error(`not ISO dates: ${date}, ${asOf}`);
  return to - from;
}

/** Whether something checked on a date no longer holds; what has no date or no limit does not age. */
export function isStale(checked: string | undefined, maxAge: number | undefined, asOf: string): boolean {
  return checked !== undefined && maxAge !== undefined && ageInDays(checked, asOf) > maxAge;
}
