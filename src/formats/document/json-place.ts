import type { MemberNode, ValueNode } from '@humanwhocodes/momoa';
import { once } from '../../core/model/memoise.js';
import type { Span } from './lines.js';
import type { Place } from './place.js';

/** The place of a node; the places inside it are computed on first use. */
export function jsonPlaceOf(node: ValueNode, key?: Span): Place {
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
export function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The span of text that a node was read from. */
export function jsonSpanOf({ loc }: Pick<ValueNode, 'loc'>): Span {
  return { start: loc.start.offset, end: loc.end.offset };
}
