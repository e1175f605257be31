import { lintTranslation } from '../../core/authoring/lint/lint.js';
import { describe, isMap } from '../../core/model/describe.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Rubric } from '../../core/model/rubric.js';
import { type TextPath, type Translation, textKey, textPaths } from '../../core/model/rubric-texts.js';
import { RUBRIC_EXPECTED, RUBRIC_FOUND } from '../../words/en/formats/rubric.js';
import { LONGEST_TEXT } from '../document/limits.js';
import { readDocument } from '../document/read-document.js';
import { placed } from './locate-rubric.js';
import { TRANSLATION } from './read-rubric.js';
import type { RubricSource } from './rubric-source.js';

/** The texts that a rubric has, by the keys that lead to them. */
interface Texts extends Map<string | number, Texts | 'text'> {}

const MISSING = 'lint/missing-translation';

/** What the file is, beside the texts. */
const HEAD = { credcheck: 1, kind: TRANSLATION } as const;

/** Reads the texts of a rubric in another language, by the same ids, or reports every mistake with its place. */
export async function readTranslation(source: RubricSource, rubric: Rubric): Promise<Outcome<Translation>> {
  const read = await readDocument(source.text, source.name);
  if (!read.ok) return read;
  const found = new Map<string, string>();
  const problems = [...mistakes(read.value.value, rubric, found)];
  return problems.length === 0 ? success(found) : failure(...placed(problems, read.value, source.name));
}

/** What lint finds in a translation: mistakes that make it unusable, or texts that are missing. */
export async function lintTranslationFile(
  source: RubricSource,
  rubric: Rubric,
  inherited: Translation,
): Promise<readonly Problem[]> {
  const read = await readTranslation(source, rubric);
  if (!read.ok) return read.problems;
  const file = await readDocument(source.text, source.name);
  if (!file.ok) return file.problems;
  return missingTogether(
    placed(lintTranslation(rubric, new Map([...inherited, ...read.value])), file.value, source.name),
  );
}

/** One problem for all texts that are missing at one place: a new translation lacks most of them at its top. */
function missingTogether(problems: readonly Problem[]): readonly Problem[] {
  const grouped = new Map<string, Problem>();
  for (const each of problems) {
    const key = `${each.code} ${each.where.line}:${each.where.column}`;
    const before = grouped.get(key);
    const ids = [before, each].flatMap((one) => (one?.code === MISSING ? one.args.ids : []));
    grouped.set(key, each.code === MISSING ? { ...each, args: { ids } } : each);
  }
  return [...grouped.values()];
}

function* mistakes(file: unknown, rubric: Rubric, found: Map<string, string>): Generator<Problem> {
  if (!isMap(file)) {
    yield problem(
      'schema/type',
      { expected: RUBRIC_EXPECTED.translation, found: describe(file) },
      { path: [] },
    );
    return;
  }
  const { credcheck, kind, rubric: id, ...texts } = file;
  if (credcheck !== HEAD.credcheck)
    yield problem('schema/version', { found: describe(credcheck) }, { path: ['credcheck'] });
  if (kind !== HEAD.kind) {
    const expected = RUBRIC_EXPECTED.translation;
    yield problem('schema/type', { expected, found: describe(kind) }, { path: ['kind'] });
  }
  if (id !== rubric.id) {
    const args = {
      expected: { id: 'one-of', words: [rubric.id] },
      found: describe(id),
      known: [rubric.id],
    } as const;
    yield problem('schema/value', args, { path: ['rubric'] });
  }
  yield* mistakesIn(texts, treeOf(rubric), [], found);
}

function* mistakesIn(
  value: unknown,
  texts: Texts | 'text',
  path: TextPath,
  found: Map<string, string>,
): Generator<Problem> {
  const where = { path };
  if (texts === 'text') {
    if (typeof value !== 'string' || value.trim() === '')
      yield problem('schema/type', { expected: RUBRIC_EXPECTED.text, found: describe(value) }, where);
    else if (value.length > LONGEST_TEXT) {
      const expected = RUBRIC_EXPECTED.characters(LONGEST_TEXT);
      yield problem('schema/type', { expected, found: RUBRIC_FOUND.characters(value.length) }, where);
    } else found.set(textKey(path), value);
    return;
  }
  const isList = texts.has(0);
  const entries = isList ? listEntries(value, texts) : mapEntries(value);
  if (entries === undefined) {
    const expected = isList ? RUBRIC_FOUND.list(texts.size) : { id: 'map-of-ids' as const };
    const is = Array.isArray(value) ? RUBRIC_FOUND.list(value.length) : describe(value);
    yield problem('schema/type', { expected, found: is }, where);
    return;
  }
  for (const [key, each] of entries) {
    const inner = texts.get(key);
    if (inner !== undefined) yield* mistakesIn(each, inner, [...path, key], found);
    else yield unknownKey([...path, key], texts);
  }
}

type Entries = readonly (readonly [string | number, unknown])[];

function mapEntries(value: unknown): Entries | undefined {
  return isMap(value) ? Object.entries(value) : undefined;
}

/** Steps and rough answers have no ids: a list of them is translated whole. */
function listEntries(value: unknown, texts: Texts): Entries | undefined {
  if (!Array.isArray(value) || value.length !== texts.size) return undefined;
  return value.map((each: unknown, at) => [at, each]);
}

function unknownKey(path: TextPath, texts: Texts): Problem {
  const [key, known] = [String(path.at(-1)), [...texts.keys()].map(String)];
  return problem('schema/unknown-key', { key, known }, { path });
}

function treeOf(rubric: Rubric): Texts {
  const root: Texts = new Map();
  for (const path of textPaths(rubric)) {
    const folder = path.slice(0, -1).reduce<Texts>(innerOf, root);
    for (const key of path.slice(-1)) folder.set(key, 'text');
  }
  return root;
}

function innerOf(folder: Texts, key: string | number): Texts {
  const known = folder.get(key);
  if (known !== undefined && known !== 'text') return known;
  const inner: Texts = new Map();
  folder.set(key, inner);
  return inner;
}
