import type { LoadedRubric } from '../../core/rubric/model.js';
import type { TextStream } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import type { BatchView } from '../../render/batch/renderer.js';
import { IN_A_FILE } from '../deliver.js';
import type { Gates } from '../gates.js';
import { layoutOf } from '../messages.js';
import type { Account } from './account.js';
import type { Failing } from './failing.js';
import type { BatchFlags } from './options.js';
import type { BatchPlan } from './plan.js';

/** All that the formats of a batch may know of its run. */
export function batchView(
  { version }: Pick<Ports, 'version'>,
  stdout: TextStream,
  { output }: Pick<BatchFlags, 'output'>,
  plan: Pick<BatchPlan, 'asOf' | 'inputs'>,
  { rubric, stamp }: LoadedRubric,
  { failUnder }: Pick<Gates, 'failUnder'>,
  { whyOf }: Pick<Failing, 'whyOf'>,
  { isWorse }: Pick<Account, 'isWorse'>,
): BatchView {
  const { bands, disclaimer } = rubric;
  return {
    ...(output === undefined || output === '-' ? layoutOf(stdout) : IN_A_FILE),
    bands,
    rubric: stamp,
    disclaimer,
    asOf: plan.asOf,
    toolVersion: version,
    files: plan.inputs.files,
    ...(failUnder !== undefined && { failUnder }),
    isWorse,
    fails: whyOf,
  };
}
