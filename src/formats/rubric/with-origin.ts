import { isMap } from '../../core/model/describe.js';
import type { Path } from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { valueAt } from './found-value.js';

/** A part of a rubric and its origin; `parts` is set if its own parts may come from several files. */
export interface WithOrigin {
  readonly file: Located;
  readonly at: Path;
  readonly parts?: ReadonlyMap<string, WithOrigin> | readonly WithOrigin[];
}

/** The whole of one file, as written. */
export function withOrigin(file: Located): WithOrigin {
  return { file, at: [] };
}

/** The parts of a mapping by key, or undefined if it is no mapping. */
export function entriesOf(whole: WithOrigin): ReadonlyMap<string, WithOrigin> | undefined {
  const { file, at, parts } = whole;
  if (parts !== undefined) {
    return parts instanceof Map ? parts : undefined;
  }
  const value = valueAt(file.value, at);
  return isMap(value)
    ? new Map(Object.keys(value).map((key) => [key, { file, at: [...at, key] }]))
    : undefined;
}

/** The items of a list, or undefined if it is no list. */
export function itemsOf(whole: WithOrigin): readonly WithOrigin[] | undefined {
  const { file, at, parts } = whole;
  if (parts !== undefined) {
    return Array.isArray(parts) ? parts : undefined;
  }
  const value = valueAt(file.value, at);
  return Array.isArray(value) ? value.map((_, index) => ({ file, at: [...at, index] })) : undefined;
}

/** The plain value of a part, merged from all files. */
export function plainOf({ file, at, parts }: WithOrigin): unknown {
  if (parts === undefined) {
    return valueAt(file.value, at);
  }
  if (!(parts instanceof Map)) {
    return [...parts.values()].map(plainOf);
  }
  // Without a prototype, like all values read from files: a key may be called __proto__.
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, part] of parts) {
    object[key] = plainOf(part);
  }
  return object;
}

/** Merges all parts into one value whose parts keep their places in their files. */
export function asLocated(root: WithOrigin): Located {
  return {
    value: plainOf(root),
    locate: (path, part) => {
      const { file, at } = nearest(root, path);
      return file.locate(at, part);
    },
  };
}

function nearest(root: WithOrigin, path: Path): WithOrigin {
  let whole = root;
  for (const [depth, step] of path.entries()) {
    const { file, at, parts } = whole;
    if (parts === undefined) {
      return { file, at: [...at, ...path.slice(depth)] };
    }
    const next = parts instanceof Map ? parts.get(String(step)) : [...parts.values()][Number(step)];
    if (next === undefined) {
      return whole;
    }
    whole = next;
  }
  return whole;
}
