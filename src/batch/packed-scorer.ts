import { type PackedRecords, unpackRecords } from './packed-records.js';
import { type PackedRows, packRows } from './packed-rows.js';
import type { ScorerSettings } from './scorer.js';
import { scorerFor } from './scorer-for.js';

/** What a thread does with the records that it is sent. */
export function packedScorer(settings: ScorerSettings): (packed: PackedRecords) => Promise<PackedRows> {
  const score = scorerFor(settings);
  return async (packed) => packRows(await score(unpackRecords(packed)));
}
