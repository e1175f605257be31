import { isMap } from '../../core/model/describe.js';
import type { Path, Problem } from '../../core/model/problem.js';
import { nearest } from '../../words/nearest.js';
import type { Located } from '../document/located.js';
import { valueAt } from './found-value.js';

/** A key as written, and the known key that it was probably meant as. */
interface Renaming {
  readonly holder: Path;
  readonly written: string;
  readonly meant: string;
}

/** A file in which mistyped keys have the names that they were meant as. */
export interface Renamed extends Located {
  /** The path in the file as written. */
  readonly written: (path: Path) => Path;
}

/** The file with each mistyped key renamed; undefined if no problem is about a key that was meant as a missing one. */
export function withMeantKeys(located: Renamed, problems: readonly Problem[]): Renamed | undefined {
  const renamings = problems.flatMap((each) => renamingIn(each, located.value));
  if (renamings.length === 0) return undefined;
  const holders = new Map<string, Renaming[]>();
  for (const each of renamings) {
    const name = JSON.stringify(each.holder);
    const others = holders.get(name) ?? [];
    // Of two keys that may both have been meant as one, the second stays unknown.
    if (!others.some(({ meant }) => meant === each.meant)) holders.set(name, [...others, each]);
  }
  const back = (path: Path): Path =>
    path.map((step, depth) => {
      const here = holders.get(JSON.stringify(path.slice(0, depth)));
      return here?.find(({ meant }) => meant === step)?.written ?? step;
    });
  return {
    value: renamed(located.value, [], holders),
    locate: (path, part) => located.locate(back(path), part),
    written: (path) => located.written(back(path)),
  };
}

function renamingIn({ code, args, where }: Problem, root: unknown): readonly Renaming[] {
  if (code !== 'schema/unknown-key') return [];
  const holder = (where.path ?? []).slice(0, -1);
  const meant = nearest(args.key, args.known);
  return meant === undefined || valueAt(root, [...holder, meant]) !== undefined
    ? []
    : [{ holder, written: args.key, meant }];
}

function renamed(value: unknown, path: Path, holders: ReadonlyMap<string, readonly Renaming[]>): unknown {
  if (Array.isArray(value)) return value.map((each, index) => renamed(each, [...path, index], holders));
  if (!isMap(value)) return value;
  const here = holders.get(JSON.stringify(path)) ?? [];
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, part] of Object.entries(value)) {
    const name = here.find(({ written }) => written === key)?.meant ?? key;
    object[name] = renamed(part, [...path, key], holders);
  }
  return object;
}
