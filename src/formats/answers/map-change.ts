import { isCollection, isMap, isNode, isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PlainMap } from './sections.js';
import type { ValueWriter } from './value-text.js';

/** A text of whole lines, how values are written into it, and what its values are. */
export interface Editing {
  readonly text: string;
  readonly writer: ValueWriter;
  readonly plainOf: (node: unknown) => unknown;
}

/** An entry of a map as it was read, with offsets into its text. */
export interface MapEntry {
  readonly key: string;
  readonly value: unknown;
  readonly from: number;
  /** Behind the colon. */
  readonly colon: number;
  /** Behind the value, before a comment beside it. */
  readonly to: number;
}

/** The entries of a map, those that stay in it, and what comes to it. */
export interface MapChange {
  readonly entries: readonly MapEntry[];
  readonly kept: readonly MapEntry[];
  readonly fresh: readonly (readonly [key: string, value: unknown])[];
}

/** What becomes of a map in which only these entries are wanted, and those to keep. */
export function changeOf(map: YAMLMap, wanted: PlainMap, keep: (entry: MapEntry) => boolean): MapChange {
  const entries = entriesOf(map);
  const given = new Set(entries.map(({ key }) => key));
  return {
    entries,
    kept: entries.filter((entry) => wanted[entry.key] !== undefined || keep(entry)),
    fresh: Object.entries(wanted).filter(([key, value]) => value !== undefined && !given.has(key)),
  };
}

function entriesOf(map: YAMLMap): readonly MapEntry[] {
  return map.items.flatMap((pair) => entryOf(pair) ?? []);
}

function entryOf({ key, value, srcToken }: Pair): MapEntry | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const sign = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const colon = sign === undefined ? key.range[1] : sign.offset + 1;
  return { key: String(key.value), value, from: key.range[0], colon, to: endOf(value) ?? colon };
}

/** Where a value ends; undefined where there is none. */
function endOf(value: unknown): number | undefined {
  if (!isNode(value) || !value.range) return undefined;
  const [from, to] = value.range;
  if (!isBlock(value)) return from === to ? undefined : to;
  return (isMap(value) ? entriesOf(value).at(-1)?.to : endOf(value.items.at(-1))) ?? to;
}

/** Whether a value is a map or a list without braces. */
export function isBlock(value: unknown): value is YAMLMap | YAMLSeq {
  return isCollection(value) && value.flow !== true;
}
