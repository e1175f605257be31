import { type PackedRecords, packRecords } from '../../batch/packed-records.js';
import { unpackRows } from '../../batch/packed-rows.js';
import type { RawRecord } from '../../batch/record.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import { scorerFor } from '../../batch/scorer-for.js';
import type { Row } from '../../core/batch/row.js';
import type { Clock } from '../../ports/clock.js';
import type { Crew, Threads } from '../../ports/threads.js';
import type { Gates } from '../gates.js';
import type { RowsAsText, ThreadAnswer, ThreadSettings } from './thread-work.js';

/** Milliseconds of scoring after which more is expected to come than it costs to start threads. */
const WORTH_THREADS = 250;
/** One that a thread works at and one that waits for it. */
const PIECES_A_THREAD = 2;

/** What became of some records. */
export type Portion = { readonly kind: 'rows'; readonly rows: readonly Row[] } | RowsAsText;

/** Scores pieces, and says how many of them may be under way at once. */
export interface Scoring {
  readonly score: (records: readonly RawRecord[]) => Promise<Portion>;
  readonly most: () => number;
  /** Ends what was started for it. */
  readonly close: () => Promise<void>;
}

/**
 * Scores in this thread; where several are wanted, in those once there is enough to do for them. Where gates are given,
 * nobody needs to look at the rows that threads score, and each holds its own against them.
 */
export function scoringWith(
  { threads, clock }: { readonly threads: Threads; readonly clock: Clock },
  count: number,
  { sentence, ...scorer }: ScorerSettings,
  gates?: Gates,
): Scoring {
  const score = scorerFor({ ...scorer, sentence });
  const alone = async (records: readonly RawRecord[]): Promise<Portion> => ({
    kind: 'rows',
    rows: await score(records),
  });
  if (count === 1) return { score: alone, most: () => 1, close: async () => undefined };
  let crew: Crew<PackedRecords, ThreadAnswer> | undefined;
  let worked = 0;
  return {
    most: () => (crew === undefined ? 1 : count * PIECES_A_THREAD),
    score: async (records) => {
      if (crew !== undefined) return portionOf(await crew.ask(packRecords(records)));
      const began = clock.elapsed();
      const portion = await alone(records);
      worked += clock.elapsed() - began;
      if (worked >= WORTH_THREADS) {
        const settings: ThreadSettings = { scorer, ...(gates && { gates }) };
        crew = await threads.start(count, settings);
      }
      return portion;
    },
    close: async () => crew?.close(),
  };
}

function portionOf(answer: ThreadAnswer): Portion {
  return answer.kind === 'text' ? answer : { kind: 'rows', rows: unpackRows(answer.packed) };
}
