import { FILE_LAYOUT } from '../../cli/deliver.js';
import { layoutOf } from '../../cli/messages.js';
import type { BatchView } from '../../render/batch/renderer.js';
import { type BatchContext, fileNamed } from './context.js';

/** All that the formats of a batch may know of its run. */
export function batchView({ ports, output, flags, plan, loaded }: BatchContext): BatchView {
  const { bands, disclaimer } = loaded.rubric;
  return {
    ...(fileNamed(flags.output) === undefined ? layoutOf(output.stdout) : FILE_LAYOUT),
    bands,
    rubric: loaded.stamp,
    disclaimer,
    asOf: plan.asOf,
    toolVersion: ports.version,
    files: plan.inputs.files,
    ...(plan.failUnder !== undefined && { failUnder: plan.failUnder }),
  };
}
