import { failure, type Outcome, problem, success } from '../../core/problem.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_FORMATS, type BatchFormat } from '../../render/batch/renderer.js';
import { readDay, readThreshold, readWorkers } from '../read-options.js';
import type { BatchFlags } from './options.js';

/** What `batch` was asked to do, checked as far as the command line alone allows. */
export interface BatchPlan {
  /** Standard input where there is none. */
  readonly files: readonly string[];
  readonly format: BatchFormat;
  readonly asOf: string;
  readonly failUnder?: number;
  readonly workers: number;
}

/** Checks the flags, and finds the files that patterns stand for. */
export async function planBatch(
  words: readonly string[],
  flags: BatchFlags,
  { files, clock }: Pick<Ports, 'files' | 'clock'>,
): Promise<Outcome<BatchPlan>> {
  const format = readBatchFormat(flags.format ?? 'ndjson');
  const asOf = readDay(flags.asOf ?? clock.today());
  const failUnder = readThreshold(flags.failUnder);
  const workers = readWorkers(flags.workers);
  const problems = [format, asOf, failUnder, workers].flatMap((outcome) =>
    outcome.ok ? [] : outcome.problems,
  );
  if (!format.ok || !asOf.ok || !failUnder.ok || !workers.ok) return failure(...problems);
  const named = words.filter((word) => word !== '-');
  const found = await Promise.all(
    named.map(async (word) => {
      const matches = await files.matching(word);
      // What fits nothing is looked for by its name, and missed by it: standard input was not asked for.
      return matches.length === 0 ? [word] : matches;
    }),
  );
  return success({
    files: found.flat(),
    format: format.value,
    asOf: asOf.value,
    workers: workers.value,
    ...(failUnder.value !== undefined && { failUnder: failUnder.value }),
  });
}

function readBatchFormat(found: string): Outcome<BatchFormat> {
  const format = BATCH_FORMATS.find((each) => each === found);
  if (format !== undefined) return success(format);
  return failure(problem('usage/format', { found, known: [...BATCH_FORMATS] }));
}
