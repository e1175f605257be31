import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import { once } from '../../core/model/memoise.js';
import type { Span } from './lines.js';
import type { Place } from './place.js';

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
