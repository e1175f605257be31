import type { Clock } from '../ports/clock.js';
import type { Crew, Threads } from '../ports/threads.js';
import { type PackedRecords, packRecords } from './packed-records.js';
import { type PackedRows, unpackRows } from './packed-rows.js';
import type { Scorer, ScorerSettings } from './scorer.js';
import { scorerFor } from './scorer-for.js';

/** Milliseconds of scoring after which more is expected to come than it costs to start threads. */
const WORTH_THREADS = 250;
/** One that a thread works at and one that waits for it. */
const PIECES_A_THREAD = 2;

/** Scores pieces, and says how many of them may be under way at once. */
export interface Scoring {
  readonly score: Scorer;
  readonly most: () => number;
  /** Ends what was started for it. */
  readonly close: () => Promise<void>;
}

/** Scores in this thread; where several are wanted, in those once there is enough to do for them. */
export function scoringWith(
  { threads, clock }: { readonly threads: Threads; readonly clock: Clock },
  count: number,
  settings: ScorerSettings,
): Scoring {
  const alone = scorerFor(settings);
  if (count === 1) return { score: alone, most: () => 1, close: async () => undefined };
  let crew: Crew<PackedRecords, PackedRows> | undefined;
  let worked = 0;
  return {
    most: () => (crew === undefined ? 1 : count * PIECES_A_THREAD),
    score: async (records) => {
      if (crew !== undefined) return unpackRows(await crew.ask(packRecords(records)));
      const began = clock.elapsed();
      const rows = await alone(records);
      worked += clock.elapsed() - began;
      if (worked >= WORTH_THREADS) {
        const { sentence, ...rest } = settings;
        crew = await threads.start(count, rest);
      }
      return rows;
    },
    close: async () => crew?.close(),
  };
}
