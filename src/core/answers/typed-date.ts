import { isIsoDay, isoDay, parseIsoDay } from '../model/calendar.js';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december|sept'
  .split('|')
  .concat(MONTHS);
const NAME = `(${NAMES.join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\.?';
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[-+]\d{2}:?\d{2})?$/i;
const MONTH_YEAR = new RegExp(`^${NAME},? (\\d{4})$`, 'i');
const DAY_MONTH_YEAR = new RegExp(`^${DAY} ${NAME},? (\\d{4})$`, 'i');
const MONTH_DAY_YEAR = new RegExp(`^${NAME} ${DAY},? (\\d{4})$`, 'i');

/** A date as people type it, as YYYY-MM-DD or YYYY-MM; text with no meaning, or two, is returned unchanged. */
export function strictDate(text: string, asOf: string): string {
  if (text.toLowerCase() === 'today') return asOf;
  const [reading, ...others] = dateReadings(text);
  if (reading !== undefined) return others.length > 0 ? text : reading;
  const [, moment] = MOMENT.exec(text) ?? [];
  const day = moment ?? yearFirst(text) ?? named(text) ?? text;
  // As typed, so that a message quotes what the person knows.
  return parseIsoDay(day) === undefined ? text : day;
}

/** A full day as people type it, as YYYY-MM-DD; other text is returned unchanged. */
export function strictDay(text: string, asOf: string): string {
  const day = strictDate(text, asOf);
  return isIsoDay(day) ? day : text;
}

const PARTS = new Map([
  ['early', { first: '01', last: '04' }],
  ['mid', { first: '05', last: '08' }],
  ['late', { first: '09', last: '12' }],
]);
const PART_OF_YEAR = /^(early|mid|late)[- ](\d{4})$/i;

/** A third of a year, such as `mid 2025`, as its first and last month. */
export function typedPeriod(text: string): { readonly from: string; readonly to: string } | undefined {
  const [, part = '', year] = PART_OF_YEAR.exec(text) ?? [];
  const months = PARTS.get(part.toLowerCase());
  return months && { from: `${year}-${months.first}`, to: `${year}-${months.last}` };
}

/** Whether text is written like a date, but the calendar has no such day. */
export function isNoDay(text: string): boolean {
  const day = yearFirst(text) ?? named(text);
  if (day !== undefined) return parseIsoDay(day) === undefined;
  return YEAR_LAST.test(text) && dateReadings(text).length === 0;
}

/** The days that a date with its year at the end can mean, month-first before day-first. */
export function dateReadings(text: string): readonly string[] {
  const [, first = '', , second = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  const days = [written(year, first, second), written(year, second, first)].flatMap((each) => {
    const day = parseIsoDay(each);
    return day === undefined ? [] : [isoDay(day)];
  });
  return [...new Set(days)];
}

function yearFirst(text: string): string | undefined {
  const [, year, , month = '', day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : written(year, month, day);
}

function named(text: string): string | undefined {
  const spaced = text.replace(/\s+/g, ' ');
  const [, month, year] = MONTH_YEAR.exec(spaced) ?? [];
  if (month !== undefined && year !== undefined) return written(year, numberOf(month));
  const [, dayBefore, monthBehind, yearBehind] = DAY_MONTH_YEAR.exec(spaced) ?? [];
  if (monthBehind !== undefined) return written(String(yearBehind), numberOf(monthBehind), dayBefore);
  const [, monthBefore, dayBehind, itsYear] = MONTH_DAY_YEAR.exec(spaced) ?? [];
  if (monthBefore !== undefined) return written(String(itsYear), numberOf(monthBefore), dayBehind);
  return undefined;
}

function numberOf(month: string): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
}

function written(year: string, month: string, day?: string): string {
  const parts = day === undefined ? [month] : [month, day];
  return [year, ...parts.map((each) => each.padStart(2, '0'))].join('-');
}
