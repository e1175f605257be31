import type { Path, Problem } from '../../core/model/problem.js';

/** Removes problems that only repeat another: a second problem of one value, or "missing" for a mistyped key. */
export function dropDuplicateProblems(problems: readonly Problem[]): readonly Problem[] {
  const unknownKeys = unknownKeysByHolder(problems);
  const seen = new Set<string>();
  return problems.filter((each) => {
    const at = nameOf(each.where.path ?? []);
    if (each.code === 'schema/missing-key') {
      return !(unknownKeys.get(at) ?? []).some((key) => isTypoOf(each.args.key, key));
    }
    // The value below an unknown key has the same path.
    const name = each.code === 'schema/unknown-key' ? `key ${at}` : at;
    const again = seen.has(name) || unknownKeys.has(name);
    seen.add(name);
    return !again;
  });
}

/** The unknown keys of each mapping that has any. */
function unknownKeysByHolder(problems: readonly Problem[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const each of problems) {
    if (each.code === 'schema/unknown-key') {
      const holder = nameOf((each.where.path ?? []).slice(0, -1));
      found.set(holder, [...(found.get(holder) ?? []), each.args.key]);
    }
  }
  return found;
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}

/** Whether a key may be a typo of a missing one: the same letters in any order, except for one or two. */
function isTypoOf(missing: string, key: string): boolean {
  const allowed = missing.length > 3 ? 2 : 1;
  return Math.abs(key.length - missing.length) <= allowed && lettersApart(missing, key) <= allowed;
}

function lettersApart(left: string, right: string): number {
  const rest = [...right.toLowerCase()];
  const unmatched = [...left].filter((letter) => {
    const at = rest.indexOf(letter);
    rest.splice(at, at < 0 ? 0 : 1);
    return at < 0;
  });
  return Math.max(unmatched.length, rest.length);
}
