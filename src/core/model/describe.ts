import { WrittenNumber } from './written-number.js';

/** Describes a plain value from a file, to complete "found …". */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value instanceof WrittenNumber) return value.text;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** Whether a plain value is a map of keys and values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) && !(value instanceof WrittenNumber);
}

/** Whether a value is given: null means the same as a missing field. */
export function isPresent(raw: unknown): boolean {
  return raw !== undefined && raw !== null;
}
