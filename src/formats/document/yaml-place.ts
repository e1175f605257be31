import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Span } from './lines.js';
import { once, type Place } from './place.js';

/** Gives the place of a node, and of all in it once somebody asks. */
export function placeOf(node: ParsedNode, key?: Span): Place {
  const span = spanOf(node);
  if (isMap(node)) return { span, key, inside: once(() => new Map(node.items.map(pairPlace))) };
  if (isSeq(node)) {
    return { span, key, inside: once(() => new Map(node.items.map((item, at) => [at, placeOf(item)]))) };
  }
  return { span, key };
}

/** A key that stands alone is the place of its missing value too. */
function pairPlace({ key, value }: Pair<ParsedNode, ParsedNode | null>): [key: string, place: Place] {
  const span = spanOf(key);
  return [isScalar(key) ? key.source : '', value === null ? { span, key: span } : placeOf(value, span)];
}

/** The stretch of text a node was read from. */
export function spanOf({ range }: ParsedNode): Span {
  return { start: range[0], end: range[1] };
}
