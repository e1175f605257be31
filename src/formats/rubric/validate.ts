import { isMap } from '../../core/model/describe.js';
import {
  failure,
  type Outcome,
  type Path,
  type Problem,
  problem,
  success,
} from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { valueAt } from './found-value.js';
import { tooMany } from './limits.js';
import { type Renamed, withMeantKeys } from './mistyped-keys.js';
import { problemsOfTheRest } from './problems-of-the-rest.js';
import { type RubricFileValue, rubricFileSchema, rubricHead } from './schema.js';
import { schemaProblems } from './schema-problems.js';

/** Checks the shape of a rubric file, and if that is wrong, also whether the rest is consistent. */
export function validate(located: Located): Outcome<RubricFileValue> {
  const refused = refusedOutright(located);
  if (refused.length > 0) {
    return failure(...refused);
  }
  // An empty default message: only messages of the schema itself get through.
  const parsed = rubricFileSchema.safeParse(located.value, { error: () => '' });
  const hidden = hiddenKeys(located);
  return parsed.success && hidden.length === 0
    ? success(parsed.data)
    : failure(
        ...dropDuplicateProblems([
          ...shapeAndRest(schemaProblems(parsed.error?.issues ?? [], located), located),
          ...hidden,
        ]),
      );
}

/** Mistyped keys in each other are rarely deeper. */
const MOST_ROUNDS = 8;

/** The problems of the shape, those below mistyped keys, and those of the rest, with their paths as written. */
function shapeAndRest(problems: readonly Problem[], located: Located): readonly Problem[] {
  const known: Problem[] = [];
  let read: Renamed = { ...located, written: (path) => path };
  let found = problems;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const meant = withMeantKeys(read, found);
    if (meant === undefined) break;
    const { error } = rubricFileSchema.safeParse(meant.value, { error: () => '' });
    const next = schemaProblems(error?.issues ?? [], meant);
    known.push(
      ...writtenIn(
        read,
        found.filter(({ code }) => code === 'schema/unknown-key'),
      ),
    );
    [read, found] = [meant, next];
  }
  return [...known, ...writtenIn(read, [...found, ...problemsOfTheRest(read)])];
}

function writtenIn({ written }: Renamed, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({
    ...each,
    where: { ...each.where, ...(each.where.path !== undefined && { path: written(each.where.path) }) },
  }));
}

/** What a rubric extends, and the mistakes in the part of its file that cannot be inherited. */
export interface Head {
  readonly bases: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks the part of a rubric file that cannot be inherited; fails if that leaves nothing to merge. */
export function validateHead(located: Located): Outcome<Head> {
  const refused = refusedOutright(located);
  if (refused.length > 0) {
    return failure(...refused);
  }
  const parsed = rubricHead.safeParse(located.value, { error: () => '' });
  const problems = dropDuplicateProblems(schemaProblems(parsed.error?.issues ?? [], located));
  const named = rubricHead.shape.extends.safeParse(valueAt(located.value, ['extends']));
  return isMap(located.value) && named.success
    ? success({ bases: named.data ?? [], problems })
    : failure(...problems);
}

/** Files of another format, where no further check would make sense, and files that would take too long. */
function refusedOutright(located: Located): readonly Problem[] {
  const { value, locate } = located;
  if (!isMap(value)) {
    return [];
  }
  const { credcheck } = value;
  // One sentence instead of one about every key.
  if (value.candidate !== undefined && value.bands === undefined && value.criteria === undefined) {
    return [problem('rubric/is-answers', {}, locate([], 'value'))];
  }
  if (typeof credcheck === 'number' && credcheck !== 1) {
    const path = ['credcheck'];
    return [problem('schema/version', { found: String(credcheck) }, { ...locate(path), path })];
  }
  return tooMany(located);
}

/** zod silently drops `__proto__` from mappings with free keys. */
function hiddenKeys(located: Located): readonly Problem[] {
  const tests = valueAt(located.value, ['tests']);
  const inTests = Array.isArray(tests) ? tests.flatMap((_, index) => freeKeysOfTest(index)) : [];
  return [['scales'], ['lint'], ...inTests].flatMap((holder) => {
    const path = [...holder, '__proto__'];
    return valueAt(located.value, path) === undefined
      ? []
      : [
          problem(
            'schema/value',
            { expected: 'another key', found: '__proto__' },
            { ...located.locate(path, 'key'), path },
          ),
        ];
  });
}

function freeKeysOfTest(index: number): readonly Path[] {
  return [
    ['tests', index, 'answers'],
    ['tests', index, 'checks'],
  ];
}

/** Removes problems that only repeat another: a second problem of one value, or "missing" for a mistyped key. */
function dropDuplicateProblems(problems: readonly Problem[]): readonly Problem[] {
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
