import * as z from 'zod';
import { parseIsoDay } from '../../core/model/calendar.js';
import { isHttpUrl } from '../../core/model/http-url.js';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { LONGEST_TEXT } from '../document/limits.js';

/** Larger numbers are useless, and their products and sums could overflow. */
const LARGEST = 1e15;

/** Text that is not empty. */
const TEXT = /\S/;

const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** An absolute path would work on one machine only. */
const REFERENCE = /^(?:[a-z][a-z0-9-]{0,63}|(?![/\\])[^\\]{1,1000}\.(?:ya?ml|json))$/;

const VERSION =
  /^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/;

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

const DURATION = /^[1-9][0-9]{0,4}(?:d|w|mo|y)$/;

/** Like a duration, but zero is allowed. */
const AGE = /^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$/;

/** So deep is the data of pages read. */
const PROPERTY = /^[A-Za-z][A-Za-z0-9]{0,63}(?:\.[A-Za-z][A-Za-z0-9]{0,63}){0,5}$/;

const ISO_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

// Every message in these schemas completes "expected …"; the rest of the sentence is in `words`.

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

/** Recovers the allowed keys of a mapping from its message. */
export function keysIn(message: string): readonly string[] {
  return message.split(' ');
}

function matching(pattern: RegExp, expected: string) {
  return z.string(expected).regex(pattern, expected);
}

export const id = matching(ID, RUBRIC_EXPECTED.id);

/** What a rubric may extend. */
export const reference = matching(REFERENCE, RUBRIC_EXPECTED.reference);

export const textValue = z
  .string()
  .regex(TEXT, RUBRIC_EXPECTED.text)
  .max(LONGEST_TEXT, RUBRIC_EXPECTED.characters(LONGEST_TEXT));

/** Where data has a value. */
export const property = matching(PROPERTY, RUBRIC_EXPECTED.property);

export const version = matching(VERSION, RUBRIC_EXPECTED.version);

export const language = matching(LANGUAGE, RUBRIC_EXPECTED.language);

export const duration = matching(DURATION, RUBRIC_EXPECTED.duration);

export const age = matching(AGE, RUBRIC_EXPECTED.age);

export const isoDate = matching(ISO_DATE, RUBRIC_EXPECTED.date).refine(
  (written) => parseIsoDay(written) !== undefined,
  RUBRIC_EXPECTED.day,
);

export const webAddress = z
  .string()
  .max(LONGEST_TEXT, RUBRIC_EXPECTED.characters(LONGEST_TEXT))
  .refine(isHttpUrl, RUBRIC_EXPECTED.webAddress)
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });

export const number = z
  .number()
  .min(-LARGEST, RUBRIC_EXPECTED.numberFrom(-LARGEST))
  .max(LARGEST, RUBRIC_EXPECTED.numberTo(LARGEST));

export const weight = z
  .number()
  .min(0, RUBRIC_EXPECTED.zeroOrMore)
  .max(LARGEST, RUBRIC_EXPECTED.numberTo(LARGEST));

export const share = z.number().min(0, RUBRIC_EXPECTED.share).max(1, RUBRIC_EXPECTED.share);

export const confidence = z
  .number()
  .min(0.5, RUBRIC_EXPECTED.confidence)
  .max(0.99, RUBRIC_EXPECTED.confidence);

export const minutes = z
  .number()
  .gt(0, RUBRIC_EXPECTED.aboveZero)
  .max(LARGEST, RUBRIC_EXPECTED.numberTo(LARGEST));

/** How many were looked at. */
export const count = z
  .int(RUBRIC_EXPECTED.count)
  .min(1, RUBRIC_EXPECTED.count)
  .max(LARGEST, RUBRIC_EXPECTED.numberTo(LARGEST));

/** An option value as a person may write it; matched by its text. */
export const scalar = z.union([textValue, number, z.boolean()]);

export type ScalarValue = z.infer<typeof scalar>;
