import { canonicalJson } from '../model/canonical-json.js';
import { isMap } from '../model/describe.js';
import type { ResolvedRubric, RubricRef } from '../model/loaded-rubric.js';
import type { Rubric } from '../model/rubric.js';
import { sharesById } from './weights.js';

/** One difference between two rubrics; `words` if no result can change by it. */
export interface RubricChange {
  /** Keys and ids from the top of the file. */
  readonly path: readonly string[];
  readonly kind: 'effect' | 'words';
  /** As JSON; missing where there was nothing. */
  readonly before?: string;
  readonly after?: string;
}

/** The share of the total that a criterion has in each of two rubrics, in [0, 1]. */
export interface ShareChange {
  readonly criterion: string;
  readonly before?: number;
  readonly after?: number;
}

/** All that differs between two rubrics. */
export interface RubricDiff {
  readonly before: RubricRef;
  readonly after: RubricRef;
  readonly changes: readonly RubricChange[];
  readonly shares: readonly ShareChange[];
  /** Questions of both whose saved answers are asked again. */
  readonly askedAgain: readonly string[];
}

/** What differs between two rubrics, item by item; their ids and versions aside. */
export function diffRubrics(before: ResolvedRubric, after: ResolvedRubric): RubricDiff {
  const [then, now] = [before, after].map(({ canonical }): unknown => JSON.parse(canonical));
  const { withoutWords: old } = before;
  return {
    before: before.stamp,
    after: after.stamp,
    changes: differences(then, now, []).filter(({ path }) => !IDENTITY.includes(path.join())),
    shares: shareChanges(before.rubric, after.rubric),
    askedAgain: Object.entries(after.withoutWords)
      .filter(([id, hash]) => Object.hasOwn(old, id) && old[id] !== hash)
      .map(([id]) => id),
  };
}

const IDENTITY: readonly string[] = ['id', 'version'];

/** Texts that people read; a result has the same numbers, verdict and checks whatever they say. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'title',
    'summary',
    'language',
    'disclaimer',
    'sources',
    'name',
    'advice',
    'then',
    'find',
    'open',
    'wrong-if',
  ],
  ...[
    'ask',
    'ask-provider',
    'hint',
    'guidance',
    'improve',
    'look-for',
    'data',
    'label',
    'because',
    'example',
    'say',
    'why',
    'minutes',
  ],
  ...['claim', 'check', 'before', 'after', 'page'],
]);

/** Parts for the author of the file, and whose weights these are; the weights themselves are in criteria. */
const WITHOUT_EFFECT: readonly string[] = ['tests', 'lint', 'weighting'];

function differences(before: unknown, after: unknown, path: readonly string[]): readonly RubricChange[] {
  const [then, now] = [partsOf(before), partsOf(after)];
  if (then !== undefined && now !== undefined) {
    return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) =>
      differences(then.get(key), now.get(key), [...path, key]),
    );
  }
  const [old, next] = [before, after].map((each) => (each === undefined ? undefined : canonicalJson(each)));
  if (old === next) return [];
  return [
    {
      path,
      kind: kindOf(path),
      ...(old !== undefined && { before: old }),
      ...(next !== undefined && { after: next }),
    },
  ];
}

function kindOf(path: readonly string[]): RubricChange['kind'] {
  const hasNoEffect = path.slice(0, 1).some((key) => WITHOUT_EFFECT.includes(key));
  return hasNoEffect || path.slice(-1).some((key) => WORDS.has(key)) ? 'words' : 'effect';
}

/** The parts by key, or those of a list by the id or value that each item has; undefined for anything else. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (isMap(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const named = value.map((item): [string, unknown] => [nameOf(item) ?? '', item]);
  return named.every(([name]) => name !== '') ? new Map(named) : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (!isMap(item)) return undefined;
  return [item.id, item.value, item.name].find((each): each is string => typeof each === 'string');
}

function shareChanges(before: Rubric, after: Rubric): readonly ShareChange[] {
  const [then, now] = [sharesById(before), sharesById(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((criterion) => {
    const [old, next] = [then.get(criterion), now.get(criterion)];
    if (old === next) return [];
    return [
      { criterion, ...(old !== undefined && { before: old }), ...(next !== undefined && { after: next }) },
    ];
  });
}
