import { plainScorer } from '../../batch/plain-scorer.js';
import { quickScorer } from '../../batch/quick/quick-scorer.js';
import type { ScorerSettings } from '../../batch/scorer.js';
import type { LoadedRubric } from '../../core/rubric/model.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import { problemLine } from '../../render/problem-text.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import { type Gates, readFailOn } from '../gates.js';
import { chooseRubric, loadRubric } from '../load-rubric.js';
import { layoutOf, type Messages } from '../messages.js';
import { voicesOf } from '../output-options.js';
import { unusable } from '../unusable.js';
import { failing } from './failing.js';
import type { BatchFlags } from './options.js';
import { type BatchPlan, planBatch } from './plan.js';
import { readInputs } from './read-inputs.js';
import { rowSink } from './row-sink.js';
import { type Progress, scoreAll } from './score-all.js';

interface BatchContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: BatchFlags;
  readonly plan: BatchPlan;
}

/** Scores every record of the input and gives the exit status that the weightiest of all reasons calls for. */
export async function runBatch(
  words: readonly string[],
  flags: BatchFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = voicesOf(ports, flags);
  const plan = await planBatch(words, flags, ports);
  if (!plan.ok) return unusable(messages, plan.problems);
  const loaded = await loadRubric(ports, chooseRubric(flags.rubric, undefined, ports.surroundings.rubric));
  if (!loaded.ok) return unusable(messages, loaded.problems);
  const failOn = readFailOn(flags.failOn ?? [], loaded.value.rubric);
  if (!failOn.ok) return unusable(messages, failOn.problems);
  const gates: Gates = {
    ...(plan.value.failUnder !== undefined && { failUnder: plan.value.failUnder }),
    failOn: failOn.value,
    completeness: flags.requireComplete ? 'required' : 'optional',
  };
  return batchWith({ ports, output, messages, flags, plan: plan.value }, loaded.value, gates);
}

async function batchWith(context: BatchContext, loaded: LoadedRubric, gates: Gates): Promise<ExitStatus> {
  const { ports, output, messages, flags, plan } = context;
  const { bands } = loaded.rubric;
  const settings: ScorerSettings = {
    loaded,
    rubricIs: flags.rubric === undefined ? 'default' : 'asked-for',
    asOf: plan.asOf,
    toolVersion: ports.version,
    detail: flags.brief ? 'brief' : 'full',
    sentence: problemLine,
  };
  const create = await batchRenderers[plan.format]();
  const fails = failing(bands, gates);
  const unread: Setback[] = [];
  const stop = ports.stopSignal();
  const sink = await rowSink(ports, output, messages, flags.output);
  const progress = await scoreAll({
    records: readInputs(ports.files, plan.files, async (found) => {
      await messages.problems([found]);
      unread.push({ status: ExitStatus.Unusable, why: problemLine(found) });
    }),
    score: quickScorer(settings, plainScorer(settings)),
    renderer: create({ ...layoutOf(output.stdout), bands }),
    sink,
    watch: (row) => (fails.add(row) && flags.failFast ? 'stop' : 'go-on'),
    stop,
  });
  const unwritten = await sink.finish();
  await messages.note(howFar(progress));
  return messages.conclude([...unwritten, ...unread, ...fails.setbacks(), ...interruption(progress, stop)]);
}

/** It weighs more than any other reason: the rest of the input was not looked at. */
function interruption({ taken, ended }: Progress, stop: AbortSignal): readonly Setback[] {
  if (ended !== 'signal') return [];
  const status = stop.reason === 'SIGTERM' ? ExitStatus.Terminated : ExitStatus.Interrupted;
  return [{ status, why: `interrupted after ${taken} ${taken === 1 ? 'record' : 'records'}` }];
}

function howFar({ taken, scored, refused }: Progress): string {
  return `${taken} ${taken === 1 ? 'record' : 'records'}: ${scored} scored, ${refused} refused`;
}
