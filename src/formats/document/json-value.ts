import type { NumberNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa';
import { badCharacterIn, shorten } from './characters.js';
import { jsonSpanOf, keyOf } from './json-place.js';
import { refuseCharacter } from './json-string.js';
import { canBeKept } from './number.js';
import type { Refuse } from './refusals.js';
import { type Spelling, spelled } from './spelling.js';

interface Reading {
  readonly text: string;
  readonly refuse: Refuse;
  readonly spelling: Spelling;
  /** The path from the root to this value. */
  readonly keys: readonly string[];
}

/** Turns a node into a plain value. Recursion is safe: the scan has limited the nesting. */
export function jsonValue(node: ValueNode, reading: Reading): unknown {
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
