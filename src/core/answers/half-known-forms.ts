import type { Question } from '../model/rubric.js';

/** What each type of question takes as a half-known value in a file; a number with a `sample` also a count. */
export const FILE_FORMS = {
  choice: ['{one-of: [a, b]}'],
  'yes-no': ['{one-of: [yes, no]}'],
  multi: ['{sure: [a], maybe: [b, c]}'],
  number: ['{at-least: 120, at-most: 200}'],
  date: ['{from: 2024-01, to: 2025-06}'],
  text: [],
} as const satisfies Readonly<Record<Question['type'], readonly string[]>>;

/** The same as it is typed, in cells too; options that may be marked have no such form. */
export const FORMS_IN_CELLS = {
  choice: 'a|b',
  'yes-no': 'yes|no',
  number: '120..200',
  date: '2024-01..2025-06',
} as const;

export const COUNT_FORM = '{hits: 3, of: 50}';

export const RANGE_KEYS = ['at-least', 'at-most'];
export const COUNT_KEYS = ['hits', 'of'];
export const DATE_KEYS = ['from', 'to'];
export const MARK_KEYS = ['sure', 'maybe'];

/** The keys of a half-known value, by the type of its question. */
export const PARTIAL_KEYS_OF: Readonly<Record<Question['type'], readonly string[]>> = {
  choice: ['one-of'],
  'yes-no': ['one-of'],
  multi: MARK_KEYS,
  number: [...RANGE_KEYS, ...COUNT_KEYS],
  date: DATE_KEYS,
  text: [],
};

/** All of them. */
export const PARTIAL_KEYS = [...new Set(Object.values(PARTIAL_KEYS_OF).flat())];

/** A list as an answers file takes it on one line. */
export function inlineList(values: readonly string[]): string {
  return `[${values.map(inlineText).join(', ')}]`;
}

/** A half-known value as an answers file takes it on one line. */
export function inlineMap(map: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(map).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? inlineList(value) : inlineText(String(value))}`,
  );
  return `{${entries.join(', ')}}`;
}

/** Quoted where YAML would read it as something else than this text. */
function inlineText(text: string): string {
  return /^[\w.][\w .+/-]*$/.test(text) ? text : JSON.stringify(text);
}
