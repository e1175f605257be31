import type { Cursor } from './cursor.js';
import { vocabulary } from './vocabulary.js';

/** Walks over the value of one member of a map; false where it must be left to the strict reader. */
export type ReadMember = () => boolean;

/** Walks over maps of which each key is known and none stands twice. */
export function mapReader(cursor: Cursor, members: Readonly<Record<string, ReadMember>>): ReadMember {
  const known = vocabulary(Object.entries(members).map(([key, read], at) => [key, { read, bit: 1 << at }]));
  let seen = 0;
  const member = (): boolean => {
    if (!cursor.key()) return false;
    const found = known.find(cursor.bytes, cursor.start, cursor.end);
    if (found === undefined || (seen & found.bit) !== 0) return false;
    seen |= found.bit;
    return found.read();
  };
  return () => {
    seen = 0;
    return cursor.map(member);
  };
}
