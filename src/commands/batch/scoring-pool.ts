import type { RawRecord } from '../../batch/record.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import { scorerFor } from '../../batch/scorer-for.js';
import type { Gates } from '../../cli/gates.js';
import type { Clock } from '../../ports/clock.js';
import type { Threads, WorkerPool } from '../../ports/threads.js';
import type { Portion, ThreadSettings } from './thread-work.js';

/** Milliseconds of scoring after which more is expected to come than it costs to start threads. */
const WORTH_THREADS = 250;
/** One that a thread works at, and what waits for it while this one is at work itself. */
const PIECES_A_THREAD = 3;
/** What this thread may have done before those in front of it come back. */
const PIECES_HERE = 6;

/** Scores pieces, and says how many of them may be under way at once. */
export interface Scoring {
  readonly score: (records: readonly RawRecord[]) => Promise<Portion>;
  readonly most: () => number;
  /** Ends what was started for it. */
  readonly close: () => Promise<void>;
}

/**
 * Scores in this thread, and where several are wanted also in others once there is enough to do for them: they get what
 * they have room for, and this one takes what is left over. Where gates are given, nobody needs to look at the rows
 * that other threads score, and each holds its own against them.
 */
export function scoringWith(
  { threads, clock }: { readonly threads: Threads; readonly clock: Clock },
  count: number,
  { sentence, ...scorer }: ScorerSettings,
  gates?: Gates,
): Scoring {
  const score = scorerFor({ ...scorer, sentence });
  const here = async (records: readonly RawRecord[]): Promise<Portion> => ({
    kind: 'rows',
    rows: await score(records),
  });
  if (count === 1) return { score: here, most: () => 1, close: async () => undefined };
  let others: Others | undefined;
  let worked = 0;
  return {
    most: () => (others === undefined ? 1 : others.most + PIECES_HERE),
    score: async (records) => {
      if (others !== undefined) return others.hasRoom() ? others.score(records) : here(records);
      const began = clock.elapsed();
      const portion = await here(records);
      worked += clock.elapsed() - began;
      const settings = { scorer, ...(gates && { gates }) };
      if (worked >= WORTH_THREADS) others = await startOthers(threads, count - 1, settings);
      return portion;
    },
    close: async () => others?.close(),
  };
}

/** Threads beside this one. */
interface Others extends Pick<Scoring, 'score' | 'close'> {
  /** How many pieces they may have at once. */
  readonly most: number;
  readonly hasRoom: () => boolean;
}

async function startOthers(threads: Threads, count: number, settings: ThreadSettings): Promise<Others> {
  const crew: WorkerPool<readonly RawRecord[], Portion> = await threads.start(count, settings);
  const most = count * PIECES_A_THREAD;
  let away = 0;
  return {
    most,
    hasRoom: () => away < most,
    score: async (records) => {
      away += 1;
      const portion = await crew.ask(records);
      away -= 1;
      return portion;
    },
    close: () => crew.close(),
  };
}
