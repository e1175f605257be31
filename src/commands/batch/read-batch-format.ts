import { failure, type Outcome, problem, success } from '../../core/problem.js';
import { BATCH_FORMATS, type BatchFormat } from '../../render/batch/renderer.js';

/** A format of rows by its name. */
export function readBatchFormat(found: string): Outcome<BatchFormat> {
  const format = BATCH_FORMATS.find((each) => each === found);
  if (format !== undefined) return success(format);
  return failure(problem('usage/format', { found, known: [...BATCH_FORMATS] }));
}
