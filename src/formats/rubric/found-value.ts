import { isMap } from '../../core/model/describe.js';
import type { Path } from '../../core/model/problem.js';
import { KINDS } from '../../words/en/formats/kinds.js';

/** The value at a path, or undefined where the path leaves the value. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    const holder = Array.isArray(value) || isMap(value) ? value : {};
    return Object.hasOwn(holder, step) ? Reflect.get(holder, step) : undefined;
  }, root);
}

/** Names the kind of a value for a person. */
export function kindInWords(value: unknown): string {
  if (value === null || value === undefined) {
    return KINDS.nothing;
  }
  if (Array.isArray(value)) {
    return KINDS.list;
  }
  const kinds = {
    string: KINDS.text,
    number: KINDS.number,
    boolean: KINDS.yesOrNo,
    object: KINDS.mapping,
  };
  return kinds[typeof value as keyof typeof kinds];
}

/** Shows a value of one line as it is, and names the kind of any other. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'string' && value.trim() === '') return `"${value}"`;
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : kindInWords(value);
}
