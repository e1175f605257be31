import * as z from 'zod';
import { parseIsoDay } from '../core/calendar.js';
import { isHttpUrl } from '../core/http-url.js';

// Every message in these schemas completes "expected …"; the sentence around it is written elsewhere.

/** Larger numbers have no use, and products and sums of them could overflow. */
const LARGEST = 1e15;

/** A mapping with exactly these keys. */
export function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? keyList(Object.keys(shape)) : undefined),
  });
}

/** Joins the allowed keys of a mapping into one message. */
function keyList(keys: readonly string[]): string {
  return keys.join(' ');
}

/** Takes the allowed keys of a mapping out of its message again. */
export function keysIn(message: string): readonly string[] {
  return message.split(' ');
}

function matching(pattern: RegExp, expected: string) {
  return z.string(expected).regex(pattern, expected);
}

export const id = matching(
  /^[a-z][a-z0-9-]{0,63}$/,
  'an id of small letters, digits and hyphens that begins with a letter, 64 characters at most',
);

/** What a rubric may extend. An absolute path would hold on one machine only. */
export const reference = matching(
  /^(?:[a-z][a-z0-9-]{0,63}|(?![/\\])[^\\]{1,1000}\.(?:ya?ml|json))$/,
  'the id of a built-in rubric, or a relative path that ends in .yaml, .yml or .json',
);

export const text = z.string().regex(/\S/, 'text that is not empty').max(2000, 'at most 2000 characters');

export const version = matching(
  /^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/,
  'a version like 1.0.0',
);

export const language = matching(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/, 'a language tag like en');

export const duration = matching(/^[1-9][0-9]{0,4}(?:d|w|mo|y)$/, 'a duration like 90d, 2w, 12mo or 1y');

/** Like a duration, but something may be new today. */
export const age = matching(/^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$/, 'an age like 90d, 2w, 12mo or 1y');

export const isoDate = matching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'a date like 2026-11-01').refine(
  (written) => parseIsoDay(written) !== undefined,
  'a day that the calendar has',
);

export const webAddress = z
  .string()
  .max(2000, 'at most 2000 characters')
  .refine(isHttpUrl, 'a web address that begins with http:// or https://, without user or password')
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });

export const number = z
  .number()
  .min(-LARGEST, `a number of at least -${LARGEST}`)
  .max(LARGEST, `a number of at most ${LARGEST}`);

export const weight = z
  .number()
  .min(0, 'a number of 0 or more')
  .max(LARGEST, `a number of at most ${LARGEST}`);

export const share = z.number().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');

/** An option value as a person may write it; it is matched by its text. */
export const scalar = z.union([text, number, z.boolean()]);

export type ScalarValue = z.infer<typeof scalar>;
