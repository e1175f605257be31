import { isMap } from '../core/answers/describe.js';

/** Whether a value is of one shape. */
export type Check = (value: unknown) => boolean;

/** Text that matches a pattern. */
export function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A number between two others, or one of them. */
export function between(low: number, high: number): Check {
  return (value) => typeof value === 'number' && value >= low && value <= high;
}

/** One of some words. */
export function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** A list of one kind of items. */
export function listOf(item: Check): Check {
  return (value) => Array.isArray(value) && value.every(item);
}

/** A list of one kind of items that has some. */
export function someOf(item: Check): Check {
  return (value) => Array.isArray(value) && value.length > 0 && value.every(item);
}

/** A list of two values. */
export function pairOf(first: Check, second: Check): Check {
  return (value) => Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
}

/** A mapping with all of some keys, perhaps some of others, and no more. */
export function mappingOf(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const needed = Object.keys(required);
  const checks = new Map(Object.entries({ ...required, ...optional }));
  return (value) =>
    isMap(value) &&
    needed.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => checks.get(key)?.(value[key]) === true);
}

/** A mapping whose keys are free, as far as they are of one shape. */
export function recordOf(key: Check, item: Check): Check {
  return (value) => isMap(value) && Object.entries(value).every(([name, each]) => key(name) && item(each));
}
