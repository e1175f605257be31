import { type Gates, readGateWords } from '../../cli/gates.js';
import { sayGateRubric, sayProvenance, sayRecordRubric } from '../../cli/provenance.js';
import { type Outcome, success } from '../../core/model/problem.js';
import { loadNamedRubric } from '../../loading/load-rubric.js';
import { readSet } from '../../loading/read-set.js';
import { baselineComparison, type Comparing } from './baseline-comparison.js';
import type { BatchContext } from './context.js';
import type { CountedFiles } from './counted-files.js';
import { batchGates } from './ending.js';
import type { OpenedInputs } from './open-inputs.js';
import type { ProgressLine } from './progress-line.js';
import { type SummaryWriter, summaryWriter } from './summary-writer.js';

/** A run that is ready to start. */
export interface OpenRun extends BatchContext {
  readonly inputs: OpenedInputs;
  readonly counted: CountedFiles;
  readonly stop: AbortSignal;
  readonly progressLine: ProgressLine;
  readonly earlier: Comparing | undefined;
  readonly sums: SummaryWriter;
}

/** Reads what depends on the rubric, and says which one it is. */
export async function openRun(
  begun: Omit<OpenRun, 'loaded' | 'settings' | 'gates' | 'earlier' | 'sums'>,
): Promise<Outcome<OpenRun>> {
  const { ports, messages, flags, plan, inputs } = begun;
  const loaded = await loadNamedRubric(ports, inputs.rubricName);
  if (!loaded.ok) return loaded;
  const gateWords = readGateWords(flags, loaded.value.rubric);
  if (!gateWords.ok) return gateWords;
  const settings = readSet(loaded.value.rubric, flags.set ?? [], plan.asOf);
  if (!settings.ok) return settings;
  const gates: Gates = {
    ...(plan.failUnder !== undefined && { failUnder: plan.failUnder }),
    ...gateWords.value,
    completeness: flags.requireComplete ? 'required' : 'optional',
    ...(plan.maxLeftOut !== undefined && { maxLeftOut: plan.maxLeftOut }),
  };
  const context = { ...begun, loaded: loaded.value, settings: settings.value, gates };
  const earlier = await baselineComparison(context, begun.stop);
  if (!earlier.ok) return earlier;
  const sums = await summaryWriter(context);
  const { stamp } = loaded.value;
  await sayProvenance(messages, flags, stamp, plan.asOf);
  const given = batchGates(gates, flags);
  if (inputs.isOfRecord) await sayRecordRubric(messages, given, stamp);
  else await sayGateRubric(messages, given, inputs.rubricName, stamp);
  return success({ ...context, earlier: earlier.value, sums });
}
