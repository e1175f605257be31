import { isoDay, parseIsoDay } from '../model/calendar.js';

/** Whole days from one ISO date to another; negative where the first lies after the second. */
export function ageInDays(date: string, asOf: string): number {
  return dayOf(asOf) - dayOf(date);
}

/** The ISO date that is so many whole days old on `asOf`. */
export function dateOfAge(days: number, asOf: string): string {
  return isoDay(dayOf(asOf) - days);
}

/** Whether something checked on a date no longer holds; what has no date or no limit does not age. */
export function isStale(checked: string | undefined, maxAge: number | undefined, asOf: string): boolean {
  return checked !== undefined && maxAge !== undefined && ageInDays(checked, asOf) > maxAge;
}

function dayOf(date: string): number {
  const day = parseIsoDay(date);
  if (day === undefined) throw new Error(`not an ISO date: ${date}`);
  return day;
}
