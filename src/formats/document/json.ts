import {
  type MemberNode,
  type NumberNode,
  type ObjectNode,
  parse,
  type ValueNode,
} from '@humanwhocodes/momoa';
import { once } from '../../core/model/memoise.js';
import { type Outcome, success } from '../../core/model/problem.js';
import { badCharacterIn, shorten } from './characters.js';
import { scanJson } from './json-scan.js';
import { refuseCharacter } from './json-string.js';
import type { Span } from './lines.js';
import type { Located } from './located.js';
import { located, type Place } from './place.js';
import { collectRefusals, type Refuse } from './refusals.js';
import { BY_VALUE, canBeKept, type Spelling, spelled } from './spelling.js';

/** Reads strict JSON, and rejects what `JSON.parse` accepts silently: duplicate keys, lost digits, NUL. */
export function parseJson(text: string, spelling: Spelling = BY_VALUE): Outcome<Located> {
  const { refuse, problems } = collectRefusals(text);
  if (!scanJson(text, refuse)) return { ok: false, problems };
  const root: ValueNode = parse(text, { mode: 'json' }).body;
  const value = jsonValue(root, { text, refuse, spelling, keys: [] });
  return problems.length > 0 ? { ok: false, problems } : success(located(text, value, jsonPlaceOf(root)));
}

interface Reading {
  readonly text: string;
  readonly refuse: Refuse;
  readonly spelling: Spelling;
  /** The path from the root to this value. */
  readonly keys: readonly string[];
}

/** Turns a node into a plain value. Recursion is safe: the scan has limited the nesting. */
function jsonValue(node: ValueNode, reading: Reading): unknown {
  switch (node.type) {
    case 'Object':
      return readObject(node, reading);
    case 'Array':
      return node.elements.map((element) => jsonValue(element.value, reading));
    case 'String':
      checkText(node.value, node, reading);
      return node.value;
    case 'Number':
      return readNumber(node, reading);
    case 'Boolean':
      return node.value;
    case 'Null':
      return null;
    case 'NaN':
    case 'Infinity':
      throw new Error(`${node.type} is not JSON, and the scan let it through`);
  }
}

/** Without a prototype, so that `__proto__` and `constructor` are keys like any other. */
function readObject(node: ObjectNode, reading: Reading): object {
  const object: Record<string, unknown> = Object.create(null);
  for (const member of node.members) {
    const key = keyOf(member);
    checkText(key, member.name, reading);
    if (key in object) reading.refuse('syntax/duplicate-key', { key }, jsonSpanOf(member.name));
    object[key] = jsonValue(member.value, { ...reading, keys: [...reading.keys, key] });
  }
  return object;
}

function checkText(value: string, node: Pick<ValueNode, 'loc'>, { text, refuse }: Reading): void {
  const index = badCharacterIn(value);
  if (index !== -1) refuseCharacter(text, value, index, jsonSpanOf(node), refuse);
}

function readNumber(node: NumberNode, { text, refuse, spelling, keys }: Reading): unknown {
  const span = jsonSpanOf(node);
  const source = text.slice(span.start, span.end);
  const value = spelled(source, node.value, spelling(keys));
  if (typeof value === 'number' && !canBeKept(value)) {
    refuse('syntax/number-out-of-range', { found: shorten(source) }, span);
  }
  return value;
}

/** The place of a node; the places inside it are computed on first use. */
function jsonPlaceOf(node: ValueNode, key?: Span): Place {
  const span = jsonSpanOf(node);
  switch (node.type) {
    case 'Object':
      return { span, key, inside: once(() => new Map(node.members.map(memberPlace))) };
    case 'Array':
      return {
        span,
        inside: once(() => new Map(node.elements.map(({ value }, at) => [at, jsonPlaceOf(value)]))),
        key,
      };
    default:
      return { span, key };
  }
}

function memberPlace(member: MemberNode): [key: string, place: Place] {
  return [keyOf(member), jsonPlaceOf(member.value, jsonSpanOf(member.name))];
}

/** The key of a member, with escapes resolved; only JSON5 has unquoted keys. */
function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The span of text that a node was read from. */
function jsonSpanOf({ loc }: Pick<ValueNode, 'loc'>): Span {
  return { start: loc.start.offset, end: loc.end.offset };
}
