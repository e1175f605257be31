/**
 * Reads the JSON that programs write, at the speed of the engine: where a text could hold anything that the
 * strict reader refuses, this one gives up and leaves it to that. Starting up is most of a short run.
 */

const MAX_DEPTH = 64;

/** What may stand for NUL or half a character, and the one special key. */
const NEEDS_A_CLOSER_LOOK = /\\u|__proto__|[\uD800-\uDFFF]/u;
/** Numbers that may lose digits, or are written otherwise than their value would be; inside a string they are no numbers. */
const MAY_LOSE_TEXT = /\d[\d.]{15}|\d[eE]|\.\d*0(?!\d)|-0(?![.\d])|0\.0{6}/;
const STRING = /"(?:[^"\\]|\\.)*"/g;

/** The value of JSON text in which there is nothing to refuse; undefined where only a closer look can tell. */
export function quickJson(text: string): { readonly value: unknown } | undefined {
  if (NEEDS_A_CLOSER_LOOK.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const members = memberCount(value, 0);
    // A doubled key has a colon in the text and no member in the value.
    if (members === colonCount(text) && !MAY_LOSE_TEXT.test(text)) return { value };
    const bare = text.replace(STRING, '');
    return members === colonCount(bare) && !MAY_LOSE_TEXT.test(bare) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function colonCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

/** Members of all objects in a value; NaN, which equals nothing, where it is nested too deep. */
function memberCount(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === MAX_DEPTH) return Number.NaN;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = inner === value ? 0 : inner.length;
  for (const each of inner) count += memberCount(each, depth + 1);
  return count;
}
