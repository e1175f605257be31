import type { MemberNode, ValueNode } from '@humanwhocodes/momoa';
import type { Span } from './lines.js';
import { once, type Place } from './place.js';

/** Gives the place of a node, and of all in it once somebody asks. */
export function placeOf(node: ValueNode, key?: Span): Place {
  const span = spanOf(node);
  switch (node.type) {
    case 'Object':
      return { span, key, inside: once(() => new Map(node.members.map(memberPlace))) };
    case 'Array':
      return {
        span,
        inside: once(() => new Map(node.elements.map(({ value }, at) => [at, placeOf(value)]))),
        key,
      };
    default:
      return { span, key };
  }
}

function memberPlace(member: MemberNode): [key: string, place: Place] {
  return [keyOf(member), placeOf(member.value, spanOf(member.name))];
}

/** The key of a member with its escapes resolved; only JSON5 has keys without quotes. */
export function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The stretch of text a node was read from. */
export function spanOf({ loc }: Pick<ValueNode, 'loc'>): Span {
  return { start: loc.start.offset, end: loc.end.offset };
}
