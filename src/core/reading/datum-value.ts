import { readKnown } from '../answers/read-answer.js';
import type { Question } from '../model/rubric.js';
import type { DataRule } from '../model/rubric-parts.js';
import type { PageDatum } from './page.js';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const DAY = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T[\d:.]{2,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DURATION =
  /^P(?=[\dT])(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6}(?:\.\d{1,3})?)H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/i;
/** Of money, the number alone says nothing. */
const CURRENCY = /^[A-Z]{3}$/;

/**
 * Units of one kind by their size; `ann`, `mon`, `wee`, `day`, `hur`, `min` and `sec` are codes of UN/CEFACT. Days are not
 * converted to hours: six weeks of a course are not a thousand hours of work.
 */
const TIME_UNITS = [
  { unit: 'years', names: ['years', 'year', 'ann'], kind: 'months', size: 12 },
  { unit: 'months', names: ['months', 'month', 'mon'], kind: 'months', size: 1 },
  { unit: 'weeks', names: ['weeks', 'week', 'wee'], kind: 'days', size: 7 },
  { unit: 'days', names: ['days', 'day'], kind: 'days', size: 1 },
  { unit: 'hours', names: ['hours', 'hour', 'hur', 'h'], kind: 'seconds', size: 3600 },
  { unit: 'minutes', names: ['minutes', 'minute', 'min'], kind: 'seconds', size: 60 },
  { unit: 'seconds', names: ['seconds', 'second', 'sec'], kind: 'seconds', size: 1 },
] as const;

/** What a datum says to a question whose rules name its property: a value, as a file takes it, or words to quote. */
export function datumValue(
  question: Question,
  datum: PageDatum,
  asOf: string,
): { readonly isNamed: boolean; readonly value?: unknown } {
  const rules = (question.data ?? []).filter(({ property }) => property === datum.property);
  for (const rule of rules) {
    const value = valueBy(rule, question, datum);
    if (value !== undefined && readKnown(question, value, asOf).ok) return { isNamed: true, value };
  }
  return { isNamed: rules.length > 0 };
}

function valueBy({ says, oneOf }: DataRule, question: Question, datum: PageDatum): unknown {
  if (question.type === 'number') return numberIn(question.unit, datum);
  const { value } = datum;
  if (question.type === 'date') return typeof value === 'string' ? DAY.exec(value)?.[1] : undefined;
  const text = String(value);
  if (says !== undefined && !says.some((each) => each.toLowerCase() === text.toLowerCase())) return undefined;
  if (oneOf === undefined) return text;
  // Prose is for people to read.
  if (says === undefined && !isMeasure(value)) return undefined;
  return oneOf.length === 1 ? oneOf[0] : { 'one-of': oneOf };
}

function isMeasure(value: PageDatum['value']): boolean {
  if (typeof value !== 'string') return typeof value === 'number' && value > 0;
  return NUMBER.test(value) || DAY.test(value) || partsOf(value) !== undefined;
}

function numberIn(unit: string | undefined, { value, units }: PageDatum): number | undefined {
  const parts = typeof value === 'string' ? partsOf(value) : undefined;
  if (parts !== undefined) return lengthIn(unit, parts);
  const isNumber = typeof value === 'number' ? Number.isFinite(value) : NUMBER.test(String(value));
  return isNumber && fits(unit, units) ? Number(value) : undefined;
}

function fits(unit: string | undefined, units: readonly string[]): boolean {
  if (units.length === 0) return unit === undefined || !CURRENCY.test(unit);
  return unit !== undefined && units.every((each) => unitName(each) === unitName(unit));
}

function unitName(unit: string): string {
  return timeUnit(unit)?.unit ?? unit.toLowerCase();
}

function timeUnit(unit: string): (typeof TIME_UNITS)[number] | undefined {
  const name = unit.toLowerCase();
  return TIME_UNITS.find(({ names }) => names.some((each) => each === name));
}

/** How long it is, by kind of unit; undefined for what is no duration, and for one of nothing. */
function partsOf(text: string): ReadonlyMap<string, number> | undefined {
  const found = DURATION.exec(text);
  if (found === null) return undefined;
  const lengths = new Map<string, number>();
  for (const [at, { kind, size }] of TIME_UNITS.entries()) {
    const length = Number(found[at + 1] ?? 0) * size;
    if (length > 0) lengths.set(kind, (lengths.get(kind) ?? 0) + length);
  }
  return lengths.size > 0 ? lengths : undefined;
}

/** Only where no day is turned into hours and no month into days. */
function lengthIn(unit: string | undefined, lengths: ReadonlyMap<string, number>): number | undefined {
  const known = unit === undefined ? undefined : timeUnit(unit);
  const length = known === undefined || lengths.size > 1 ? undefined : lengths.get(known.kind);
  return known === undefined || length === undefined ? undefined : length / known.size;
}
