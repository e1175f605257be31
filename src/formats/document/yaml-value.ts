import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { once } from '../../core/model/memoise.js';
import { YAML_FOUND } from '../../words/en/formats/yaml.js';
import { badCharacterIn, characterName, shorten } from './characters.js';
import { MAX_KEYS } from './limits.js';
import type { Span } from './lines.js';
import type { Place } from './place.js';
import type { Refuse } from './refusals.js';
import { canBeKept, type Spelling, spelled } from './spelling.js';
import { MAX_DEPTH, MAX_NODES } from './yaml-scan.js';

/** Turns the parser's tree into a plain value, and rejects what is too large or not a plain value. */
export function readTree(root: ParsedNode, refuse: Refuse, spelling: Spelling): unknown {
  if (sizeOf(root) <= MAX_NODES) return readValue(root, { refuse, spelling, depth: 0, keys: [] });
  refuse('syntax/too-many-nodes', { limit: MAX_NODES }, yamlSpanOf(root));
  return undefined;
}

interface Reading {
  readonly refuse: Refuse;
  readonly spelling: Spelling;
  /** Number of lists and maps that enclose the current node. */
  readonly depth: number;
  /** The path from the root to this value. */
  readonly keys: readonly string[];
}

function readValue(node: ParsedNode, reading: Reading): unknown {
  const { refuse, depth } = reading;
  if (isScalar(node)) return readScalar(node, reading);
  const inside = { ...reading, depth: depth + 1 };
  if (inside.depth > MAX_DEPTH) {
    refuse('syntax/too-deep', { limit: MAX_DEPTH }, yamlSpanOf(node));
  } else if (isMap(node)) {
    return readMap(node, inside);
  } else if (isSeq(node)) {
    return node.items.map((item) => readValue(item, inside));
  } else {
    refuse('syntax/alias', { found: shorten(`*${node.source}`) }, yamlSpanOf(node));
  }
  return undefined;
}

/** Without a prototype, so that `__proto__` and `constructor` are keys like any other. */
function readMap(map: YAMLMap.Parsed, reading: Reading): object {
  const { refuse } = reading;
  const object: Record<string, unknown> = Object.create(null);
  if (map.items.length > MAX_KEYS) refuse('syntax/too-many-keys', { limit: MAX_KEYS }, yamlSpanOf(map));
  for (const { key, value } of map.items) {
    if (isScalar(key)) {
      checkText(key.source, key, refuse);
      if (key.source in object) refuse('syntax/duplicate-key', { key: key.source }, yamlSpanOf(key));
      object[key.source] =
        value === null ? null : readValue(value, { ...reading, keys: [...reading.keys, key.source] });
    } else {
      refuse('syntax/yaml', { found: YAML_FOUND.collectionAsKey }, yamlSpanOf(key));
    }
  }
  return object;
}

function readScalar(scalar: Scalar.Parsed, { refuse, spelling, keys }: Reading): unknown {
  const { source } = scalar;
  const given: unknown = scalar.value;
  const isSpelled = typeof given === 'number' || typeof given === 'boolean';
  const value = isSpelled ? spelled(source, given, spelling(keys)) : given;
  if (typeof value === 'string') checkText(value, scalar, refuse);
  if (typeof value === 'number' && !canBeKept(value)) {
    refuse('syntax/number-out-of-range', { found: shorten(source) }, yamlSpanOf(scalar));
  }
  return value;
}

function checkText(value: string, scalar: Scalar.Parsed, refuse: Refuse): void {
  const index = badCharacterIn(value);
  if (index !== -1)
    refuse('syntax/bad-character', { found: characterName(value, index) }, yamlSpanOf(scalar));
}

function sizeOf(node: ParsedNode | null): number {
  if (isMap(node)) return node.items.reduce((sum, { key, value }) => sum + sizeOf(key) + sizeOf(value), 1);
  return isSeq(node) ? node.items.reduce((sum, item) => sum + sizeOf(item), 1) : 1;
}

/** The place of a node; the places inside it are computed on first use. */
export function yamlPlaceOf(node: ParsedNode, key?: Span): Place {
  const span = yamlSpanOf(node);
  if (isMap(node)) return { span, key, inside: once(() => new Map(node.items.map(pairPlace))) };
  if (isSeq(node)) {
    return { span, key, inside: once(() => new Map(node.items.map((item, at) => [at, yamlPlaceOf(item)]))) };
  }
  return { span, key };
}

/** A key without a value is also the place of that missing value. */
function pairPlace({ key, value }: Pair<ParsedNode, ParsedNode | null>): [key: string, place: Place] {
  const span = yamlSpanOf(key);
  return [isScalar(key) ? key.source : '', value === null ? { span, key: span } : yamlPlaceOf(value, span)];
}

/** The span of text that a node was read from. */
export function yamlSpanOf({ range }: ParsedNode): Span {
  return { start: range[0], end: range[1] };
}
