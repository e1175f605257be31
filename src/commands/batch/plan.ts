import { failure, type Outcome, problem, success } from '../../core/problem.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_FORMATS, type BatchFormat } from '../../render/batch/renderer.js';
import { readDay, readThreshold, readWorkers } from '../read-options.js';
import type { BatchFlags } from './options.js';
import { type PlannedInputs, planInputs } from './plan-inputs.js';

/** What `batch` was asked to do, checked as far as the command line alone allows. */
export interface BatchPlan {
  readonly inputs: PlannedInputs;
  readonly format: BatchFormat;
  readonly asOf: string;
  readonly failUnder?: number;
  readonly workers: number;
}

/** Checks the flags, and finds the files that patterns stand for. */
export async function planBatch(
  words: readonly string[],
  flags: BatchFlags,
  { files, clock, surroundings }: Pick<Ports, 'files' | 'clock' | 'surroundings'>,
): Promise<Outcome<BatchPlan>> {
  const format = readBatchFormat(flags.format ?? formatAround(surroundings.format));
  const asOf = readDay(flags.asOf ?? clock.today());
  const failUnder = readThreshold(flags.failUnder);
  const workers = readWorkers(flags.workers);
  const inputs = await planInputs(words, flags, files);
  const problems = [format, asOf, failUnder, workers, inputs].flatMap((each) =>
    each.ok ? [] : each.problems,
  );
  if (!format.ok || !asOf.ok || !failUnder.ok || !workers.ok || !inputs.ok) return failure(...problems);
  return success({
    inputs: inputs.value,
    format: format.value,
    asOf: asOf.value,
    workers: workers.value,
    ...(failUnder.value !== undefined && { failUnder: failUnder.value }),
  });
}

/** The format of the surroundings is meant for every command; it holds where it makes sense. */
function formatAround(format: string | undefined): string {
  return BATCH_FORMATS.find((each) => each === format) ?? 'ndjson';
}

function readBatchFormat(found: string): Outcome<BatchFormat> {
  const format = BATCH_FORMATS.find((each) => each === found);
  if (format !== undefined) return success(format);
  return failure(problem('usage/format', { found, known: [...BATCH_FORMATS] }));
}
