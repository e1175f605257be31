import { KINDS } from './kinds.js';

/** What a rubric file must have; each completes "expected …". */
export const RUBRIC_EXPECTED = {
  id: 'an id of small letters, digits and hyphens that begins with a letter, 64 characters at most',
  reference: 'the id of a built-in rubric, or a relative path that ends in .yaml, .yml or .json',
  property: 'names of properties with dots between them, like hasCourseInstance.courseMode',
  text: 'text that is not empty',
  characters: (most: number): string => `at most ${most} characters`,
  version: 'a version like 1.0.0',
  language: 'a language tag like en',
  duration: 'a duration like 90d, 2w, 12mo or 1y',
  age: 'an age like 90d, 2w, 12mo or 1y',
  date: 'a date like 2026-11-01',
  day: 'a day that the calendar has',
  webAddress: 'a web address that begins with http:// or https://, without user or password',
  numberFrom: (least: number): string => `a number of at least ${least}`,
  numberTo: (most: number): string => `a number of at most ${most}`,
  zeroOrMore: 'a number of 0 or more',
  share: 'a number from 0 to 1',
  confidence: 'a number from 0.5 to 0.99',
  aboveZero: 'a number above 0',
  count: 'a whole number of 1 or more',
  point: 'a point of two values, like [10, 0.5]',
  oneOfValues: (key: string, known: readonly string[]): string => `${key} to be one of ${known.join(', ')}`,
  oneOf: (keys: readonly string[]): string => `exactly one of ${keys.join(', ')}`,
  condition: (keys: readonly string[]): string => `a condition with one of the keys ${keys.join(', ')}`,
  scalar: `text, a number or ${KINDS.yesOrNo}`,
  quotedText: 'text (put quotes around it)',
  anotherKey: 'another key',
  list: (least: number | bigint): string => `a list of at least ${least}`,
  removeAlone: 'no other key beside remove',
  translation: 'a translation, which begins with "credcheck: 1" and "kind: translation"',
  scaleOrOptions: 'either scale or options',
};

/** What was found instead; each completes "found …". */
export const RUBRIC_FOUND = {
  list: (length: number): string => `a list of ${length}`,
  characters: (length: number): string => `${length} characters`,
};

/** What a rubric has by default: the disclaimer below every result, and the labels of yes and no. */
export const DEFAULTS = {
  disclaimer: 'General information, not personalised financial advice.',
  yes: 'Yes',
  no: 'No',
};
