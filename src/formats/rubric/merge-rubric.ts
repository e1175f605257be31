import { type Problem, type ProblemOf, problem } from '../../core/model/problem.js';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { nearest } from '../../words/nearest.js';
import { valueInWords } from './found-value.js';
import { mergedOptions } from './merge-options.js';
import { entriesOf, itemsOf, plainOf, type WithOrigin } from './with-origin.js';

type Refuse = (found: Problem) => void;

/** A list whose items merge by id, and the lists inside its items that do too. */
interface ItemList {
  readonly kind: string;
  /** Keys without which an item can only be meant as a change of another. */
  readonly needs: readonly string[];
  readonly lists: Lists;
}
type Lists = Readonly<Record<string, ItemList>>;

const CHECKS: ItemList = { kind: 'check', needs: ['find', 'wrong-if'], lists: {} };
const QUESTIONS: ItemList = { kind: 'question', needs: ['ask', 'type'], lists: { verify: CHECKS } };
const RUBRIC: Lists = {
  bands: { kind: 'band', needs: ['from', 'title'], lists: {} },
  pages: { kind: 'page', needs: ['title', 'find'], lists: {} },
  dimensions: { kind: 'dimension', needs: ['title', 'questions'], lists: {} },
  profile: QUESTIONS,
  criteria: { kind: 'criterion', needs: ['title', 'questions'], lists: { questions: QUESTIONS } },
  knockouts: { kind: 'knockout', needs: ['when', 'because'], lists: { verify: CHECKS } },
  caps: { kind: 'cap', needs: ['when', 'at-most'], lists: {} },
  warnings: { kind: 'warning', needs: ['when', 'say'], lists: {} },
  checks: CHECKS,
};

/** Identity and tests of a rubric belong to one file. */
const NOT_INHERITED = ['id', 'version', 'title', 'tests'];

/** Merges a rubric over the one it extends: items with an id merge field by field, everything else is replaced. */
export function mergeRubric(base: WithOrigin | undefined, over: WithOrigin, refuse: Refuse): WithOrigin {
  const inherited = without(NOT_INHERITED, base);
  const own = without(['extends'], over);
  const parts = merged(inherited, own, RUBRIC, refuse);
  const scales = own.get('scales');
  const named = scales && mergedNames(inherited.get('scales'), scales, refuse);
  return { ...over, parts: named === undefined ? parts : parts.set('scales', named) };
}

function without(keys: readonly string[], whole: WithOrigin | undefined): ReadonlyMap<string, WithOrigin> {
  return new Map([...partsOf(whole)].filter(([key]) => !keys.includes(key)));
}

function partsOf(whole: WithOrigin | undefined): ReadonlyMap<string, WithOrigin> {
  return (whole && entriesOf(whole)) ?? new Map();
}

/** Scales merge by name, and the options of one scale as those of a question do. */
function mergedNames(base: WithOrigin | undefined, over: WithOrigin, refuse: Refuse): WithOrigin {
  if (entriesOf(over) === undefined) return over;
  const parts = new Map(partsOf(base));
  for (const [name, scale] of partsOf(over)) {
    parts.set(name, mergedOptions(parts.get(name), scale, name, refuse));
  }
  return { ...over, parts };
}

function merged(
  base: ReadonlyMap<string, WithOrigin>,
  over: ReadonlyMap<string, WithOrigin>,
  lists: Lists,
  refuse: Refuse,
): Map<string, WithOrigin> {
  const parts = new Map(base);
  for (const [key, part] of over) {
    const list = Object.hasOwn(lists, key) ? lists[key] : undefined;
    if (list !== undefined) parts.set(key, mergedItems(base.get(key), part, list, refuse));
    else if (lists === QUESTIONS.lists && key === 'options') {
      parts.set(key, mergedOptions(base.get(key), part, idIn(over), refuse));
    } else parts.set(key, part);
  }
  return parts;
}

function idIn(parts: ReadonlyMap<string, WithOrigin>): string {
  const id = parts.get('id');
  return id === undefined ? '' : String(plainOf(id));
}

/** The base's items first, in its order; new ones last. */
function mergedItems(
  base: WithOrigin | undefined,
  over: WithOrigin,
  list: ItemList,
  refuse: Refuse,
): WithOrigin {
  const added = itemsOf(over);
  if (added === undefined) {
    return over;
  }
  const items = new Map(((base && itemsOf(base)) ?? []).map((item) => [keyOf(item), item]));
  const known = [...items.keys()].map(String);
  const seen = new Set<string>();
  for (const item of added) {
    const id = keyOf(item);
    if (typeof id === 'symbol') {
      items.set(id, item);
    } else if (seen.has(id)) {
      refuse(refused('rubric/duplicate-id', { id, kind: list.kind }, item, 'id'));
    } else {
      seen.add(id);
      if (isMistyped(item, id, known, list)) {
        refuse(refused('rubric/nothing-to-change', { id, kind: list.kind, known }, item, 'id'));
      } else if (!isRemoval(item, refuse)) {
        const parts = merged(partsOf(items.get(id)), partsOf(item), list.lists, refuse);
        items.set(id, { ...item, parts });
      } else if (!items.delete(id)) {
        refuse(refused('rubric/nothing-to-remove', { id, kind: list.kind, known }, item, 'id'));
      }
    }
  }
  return { ...over, parts: [...items.values()] };
}

/** Whether an item is no whole one, and its id is near to that of one which it could change. */
function isMistyped(item: WithOrigin, id: string, known: readonly string[], { needs }: ItemList): boolean {
  const parts = partsOf(item);
  return (
    !known.includes(id) &&
    !parts.has('remove') &&
    needs.some((key) => !parts.has(key)) &&
    nearest(id, known) !== undefined
  );
}

/** Whether an item only removes another one. */
function isRemoval(item: WithOrigin, refuse: Refuse): boolean {
  const parts = partsOf(item);
  const remove = parts.get('remove');
  if (remove === undefined) {
    return false;
  }
  const value = plainOf(remove);
  if (value !== true) {
    refuse(refused('schema/value', { expected: 'true', found: valueInWords(value) }, item, 'remove'));
  }
  for (const key of [...parts.keys()].filter((each) => each !== 'id' && each !== 'remove')) {
    const args = { expected: RUBRIC_EXPECTED.removeAlone, found: key };
    refuse(refused('schema/value', args, item, key));
  }
  return true;
}

function refused<
  Code extends
    | 'rubric/duplicate-id'
    | 'rubric/nothing-to-change'
    | 'rubric/nothing-to-remove'
    | 'schema/value',
>(
  code: Code,
  args: Parameters<typeof problem<Code>>[1],
  { file, at }: WithOrigin,
  key: string,
): ProblemOf<Code> {
  return problem(code, args, file.locate([...at, key], code === 'schema/value' ? 'key' : 'value'));
}

/** The id of an item; an item without one matches no other, and the schema reports it. */
function keyOf(item: WithOrigin): string | symbol {
  const id = entriesOf(item)?.get('id');
  const value = id && plainOf(id);
  return typeof value === 'string' ? value : Symbol('no id');
}
