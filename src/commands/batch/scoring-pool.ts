import type { RawRecord } from '../../batch/record.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import { scorerFor } from '../../batch/scorer-for.js';
import type { Gates } from '../../cli/gates.js';
import type { Language } from '../../core/model/language.js';
import type { Clock } from '../../ports/clock.js';
import type { Threads, WorkerPool } from '../../ports/threads.js';
import type { Portion, ThreadSettings } from './thread-work.js';

/** Milliseconds of scoring after which threads are likely to be worth their start. */
const WORTH_THREADS = 250;
/** One in progress, and the next ones waiting while this thread is busy. */
const PIECES_A_THREAD = 3;
/** How many pieces this thread may finish ahead of those it waits for. */
const PIECES_HERE = 6;

/** What threads are started with. */
interface ThreadPorts {
  readonly threads: Threads;
  readonly clock: Clock;
  readonly language: Language;
}

/** Scores pieces, and says how many may be in progress at once. */
export interface Scoring {
  readonly score: (records: readonly RawRecord[]) => Promise<Portion>;
  readonly most: () => number;
  /** Ends the threads that were started for it. */
  readonly close: () => Promise<void>;
}

/**
 * Scores in this thread, and with several workers also in others once there is enough to do: they get as many pieces as
 * they have room for, and this one takes the rest. With gates, the rows of other threads are not needed here, and each
 * thread applies the gates itself.
 */
export function scoringWith(
  { threads, clock, language }: ThreadPorts,
  count: number,
  { words, ...scorer }: ScorerSettings,
  gates?: Gates,
): Scoring {
  const score = scorerFor({ ...scorer, words });
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
      const settings = { language, scorer, ...(gates && { gates }) };
      if (worked >= WORTH_THREADS) others = await startOthers(threads, count - 1, settings);
      return portion;
    },
    close: async () => others?.close(),
  };
}

/** Threads besides this one. */
interface Others extends Pick<Scoring, 'score' | 'close'> {
  /** The most pieces that they may have at once. */
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
