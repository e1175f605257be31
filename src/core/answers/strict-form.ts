import { isPercentage } from '../model/domain.js';
import { isNoneOfThese } from '../model/none-of-these.js';
import type { NumberQuestion, OptionQuestion, Question } from '../model/rubric.js';
import { countIn, plainPercentage } from './percentage.js';
import { strictDate, typedPeriod } from './typed-date.js';

const DASHED = /^(\d[\d.]*\s*%?)\s*[-\u2013]\s*(\d[\d.]*\s*%?)$/;
const YEARS = /^(\d{4})\s*[-\u2013]\s*(\d{4})$/;
const AT_LEAST = /^(?:at least|from) (.+)$/i;
const AT_MOST = /^(?:at most|up to) (.+)$/i;

/** Typed text in the form that files require; anything else is left for the error message. */
export function strictForm(question: Question, typed: string, asOf: string): unknown {
  const text = typed.trim();
  switch (question.type) {
    case 'choice':
    case 'yes-no':
      return strictOptions(question, text);
    case 'number':
      return strictNumbers(question, text);
    case 'date':
      return strictDates(text, asOf);
    case 'multi':
      return typedMarks(question, text);
    case 'text':
      return text;
  }
}

/** Commas separate options; an option that is written with a comma takes precedence. */
function typedMarks({ options }: OptionQuestion, text: string): readonly string[] {
  if (options.some(({ value }) => value === text)) return [text];
  if (isNoneOfThese(options, text)) return [];
  // Whole, so that the message quotes it once.
  if (text.startsWith('{')) return [text];
  const list = text.replace(/^\[([^[]*)\]$/, '$1');
  const values = new Set(options.map(({ value }) => value));
  const marks = splitAround(values, list);
  if (marks.every((each) => values.has(each))) return marks;
  // A label is no answer, but whole it gets the right message.
  const labels = options.map(({ label }) => label.trim().toLowerCase());
  return splitAround(new Set([...values, ...labels]), list);
}

/** Splits at commas, but not inside the names that contain one. */
function splitAround(names: ReadonlySet<string>, list: string): readonly string[] {
  const most = Math.max(...[...names].map((each) => each.split(',').length));
  const pieces = list.split(',');
  const marks: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const isName = (end: number): boolean => {
      const text = pieces.slice(at, end).join(',').trim();
      return names.has(text) || names.has(text.toLowerCase());
    };
    let end = at + most;
    while (end > at + 1 && !isName(end)) end -= 1;
    marks.push(pieces.slice(at, end).join(',').trim());
    at = end;
  }
  return marks;
}

/** An option that is written with a bar takes precedence over a set. */
function strictOptions({ options }: OptionQuestion, text: string): unknown {
  if (!text.includes('|') || options.some(({ value }) => value === text)) return text;
  return { 'one-of': [...new Set(text.split('|').map((each) => each.trim()))] };
}

function strictNumbers(question: NumberQuestion, text: string): unknown {
  if (question.sample !== undefined && countIn(text) !== undefined) return text;
  const strict = (each: string): string => (isPercentage(question) ? plainPercentage(question, each) : each);
  const ends = endsOf(text.replace(DASHED, '$1..$2'));
  if (ends === undefined) return strict(text);
  const [low, high] = ends.map((end) => (end === '' ? undefined : strict(end)));
  return { ...(low !== undefined && { 'at-least': low }), ...(high !== undefined && { 'at-most': high }) };
}

function strictDates(text: string, asOf: string): unknown {
  const period = typedPeriod(text);
  if (period !== undefined) return period;
  const ends = endsOf(text.replace(YEARS, '$1..$2'));
  if (ends === undefined) return strictDate(text, asOf);
  const [first, last] = ends;
  const from = typedPeriod(first)?.from ?? strictDate(first, asOf);
  const to = typedPeriod(last)?.to ?? strictDate(last, asOf);
  return { ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

/** The ends of a typed range, such as `120..200`, `at least 120` or `2024 to 2025`; an open end is empty. */
function endsOf(text: string): readonly [string, string] | undefined {
  const [, low] = AT_LEAST.exec(text) ?? [];
  if (low !== undefined && !/ to /i.test(low)) return [low.trim(), ''];
  const [, high] = AT_MOST.exec(text) ?? [];
  if (high !== undefined) return ['', high.trim()];
  const [first, last, ...others] = text.split(/\.\.| to /i).map((each) => each.trim());
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  // Not a range at all: the text is quoted once, not each end.
  if (!/\d|today/i.test(first + last)) return undefined;
  return [first.replace(/^from /i, ''), last];
}
