import { isMap } from './answers/describe.js';

/** Writes a plain value as JSON in the one form that RFC 8785 allows, so that equal values hash alike. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  if (isMap(value)) {
    // The order of UTF-16 units, which is that of the standard.
    const keys = Object.keys(value).sort();
    const written = keys.filter((key) => value[key] !== undefined);
    return `{${written.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
  }
  return canonicalScalar(value);
}

function canonicalScalar(value: unknown): string {
  const finite = typeof value === 'number' && Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || finite) {
    return JSON.stringify(value);
  }
  throw new TypeError(`JSON has no form for ${String(value)}`);
}
