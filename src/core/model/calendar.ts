// Our own day arithmetic, since Date reads the clock and the time zone, and accepts days that do not exist.

const DAYS_BEFORE_1970 = 719_162;
const DAYS_IN_4_YEARS = 1_461;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_400_YEARS = 146_097;
const LAST_DAY = 3_652_058;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const ISO_DAY = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$/;

/** Days from 1970-01-01 to a calendar day in the years 0001 to 9999; a month means its first day. */
export function parseIsoDay(text: string): number | undefined {
  const found = text.length === 10 || text.length === 7 ? ISO_DAY.exec(text) : null;
  if (found === null) return undefined;
  const [, year, month, day = '01'] = found;
  return dayNumber(Number(year), Number(month), Number(day));
}

/** The days that a text spans: one for YYYY-MM-DD, else a month (YYYY-MM) or a year (YYYY); undefined for any other. */
export function daysSpanned(text: string): { readonly from: string; readonly to: string } | undefined {
  const isYear = /^[0-9]{4}$/.test(text);
  const first = parseIsoDay(isYear ? `${text}-01` : text);
  if (first === undefined) return undefined;
  const from = isoDay(first);
  const [year = 0, month = 0] = from.split('-').map(Number);
  if (isYear) return { from, to: `${text}-12-31` };
  return { from, to: text.length === 7 ? isoDay(first + daysInMonth(year, month) - 1) : from };
}

/** Whether a text is one calendar day, in the form YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return parseIsoDay(text) !== undefined && text.length === 10;
}

/** Writes days from 1970-01-01 as YYYY-MM-DD. */
export function isoDay(days: number): string {
  const sinceFirst = days + DAYS_BEFORE_1970;
  if (!Number.isInteger(days) || sinceFirst < 0 || sinceFirst > LAST_DAY) {
    throw new RangeError(`no day in the years 0001 to 9999: ${days}`);
  }
  const { year, rest } = splitYear(sinceFirst);
  const { month, day } = splitMonth(year, rest);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function dayNumber(year: number, month: number, day: number): number | undefined {
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1 - DAYS_BEFORE_1970 : undefined;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return isLeap(year) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysBeforeMonth(year: number, month: number): number {
  const days = Number(DAYS_BEFORE_MONTH[month - 1]);
  return month > 2 && isLeap(year) ? days + 1 : days;
}

function daysBeforeYear(year: number): number {
  const full = year - 1;
  return full * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
}

function splitYear(sinceFirst: number): { readonly year: number; readonly rest: number } {
  const in400 = sinceFirst % DAYS_IN_400_YEARS;
  // Otherwise the last day of a leap cycle would begin a cycle that does not exist.
  const centuries = Math.min(Math.floor(in400 / DAYS_IN_100_YEARS), 3);
  const in100 = in400 - centuries * DAYS_IN_100_YEARS;
  const in4 = in100 % DAYS_IN_4_YEARS;
  const years = Math.min(Math.floor(in4 / 365), 3);
  const before =
    Math.floor(sinceFirst / DAYS_IN_400_YEARS) * 400 +
    centuries * 100 +
    Math.floor(in100 / DAYS_IN_4_YEARS) * 4;
  return { year: before + years + 1, rest: in4 - years * 365 };
}

function splitMonth(year: number, dayOfYear: number): { readonly month: number; readonly day: number } {
  let month = 1;
  let rest = dayOfYear;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { month, day: rest + 1 };
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
