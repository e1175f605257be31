/**
 * Reads ordinary JSON with the engine's own fast parser. If a text could contain anything that the strict
 * reader rejects, this one gives up and the strict one reads it. Loading that takes most of a short run.
 */

/** How deep JSON may be nested. */
export const MAX_QUICK_DEPTH = 64;

const SURROGATE = /[\uD800-\uDFFF]/u;
/** Numbers that may lose digits, or whose text differs from how their value is written; harmless inside a string. */
const MAY_LOSE_TEXT = /\d[\d.]{15}|\d[eE]|\.\d*0(?!\d)|-0(?![.\d])|0\.0{6}/;
const STRING = /"(?:[^"\\]|\\.)*"/g;

/** The value of JSON text with nothing to reject; undefined where only the strict reader can decide. */
export function quickJson(text: string): { readonly value: unknown } | undefined {
  // Escapes that may be NUL or a lone surrogate, raw surrogates, and the one special key.
  if (text.includes('\\u') || text.includes('__proto__') || SURROGATE.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const seen = { colons: 0, hasNumbers: false };
    // A duplicate key has a colon in the text and no member in the value.
    if (!see(value, 0, seen) || seen.colons !== colonsIn(text)) return undefined;
    return seen.hasNumbers && mayLoseText(text) ? undefined : { value };
  } catch {
    return undefined;
  }
}

function mayLoseText(text: string): boolean {
  return MAY_LOSE_TEXT.test(text) && MAY_LOSE_TEXT.test(text.replace(STRING, ''));
}

/** Facts about a value that are compared with its text. */
interface Seen {
  /** One for each member, plus those inside strings. */
  colons: number;
  hasNumbers: boolean;
}

/** Collects these facts from a value; false if it is nested too deep. */
function see(value: unknown, depth: number, seen: Seen): boolean {
  if (typeof value === 'string') seen.colons += colonsIn(value);
  else if (typeof value === 'number') seen.hasNumbers = true;
  if (typeof value !== 'object' || value === null) return true;
  if (depth === MAX_QUICK_DEPTH) return false;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (inner !== value) seen.colons += inner.length;
  for (const each of inner) if (!see(each, depth + 1, seen)) return false;
  return true;
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}
