import type { Records } from '../record.js';

/** Hands records on, never more than so many at a time: a result may be many times longer than its record. */
export async function* inPortions(records: Records, most: number): Records {
  for await (const piece of records) {
    for (let from = 0; from < piece.length; from += most) yield piece.slice(from, from + most);
  }
}
