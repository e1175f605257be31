import { isoDay, parseIsoDay } from '../model/calendar.js';

const LAST_DATE = '9999-12-31';

/** Whole days from one ISO date to another; negative if the first is later than the second. */
export function ageInDays(date: string, asOf: string): number {
  return dayOf(asOf) - dayOf(date);
}

/** The ISO date that is this many days old on `asOf`. */
export function dateOfAge(days: number, asOf: string): string {
  return isoDay(dayOf(asOf) - days);
}

/** Whether evidence of a date is stale; without a date or a limit it never is. */
export function isStale(checked: string | undefined, maxAge: number | undefined, asOf: string): boolean {
  return checked !== undefined && maxAge !== undefined && ageInDays(checked, asOf) > maxAge;
}

/** The last ISO date on which evidence is fresh; undefined without a date or a limit, or beyond the calendar. */
export function lastFreshDay(checked: string | undefined, maxAge: number | undefined): string | undefined {
  if (checked === undefined || maxAge === undefined) return undefined;
  if (Math.floor(maxAge) > ageInDays(checked, LAST_DATE)) return undefined;
  return dateOfAge(-Math.floor(maxAge), checked);
}

function dayOf(date: string): number {
  const day = parseIsoDay(date);
  if (day === undefined) throw new Error(`not an ISO date: ${date}`);
  return day;
}
