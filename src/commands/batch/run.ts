import { scoringWith } from '../../batch/scoring.js';
import type { LoadedRubric } from '../../core/rubric/model.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import { problemLine } from '../../render/problem-text.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import { type Gates, readFailOn } from '../gates.js';
import { chooseRubric, loadRubric } from '../load-rubric.js';
import { layoutOf, type Messages } from '../messages.js';
import { unusable } from '../unusable.js';
import { countedFiles } from './counted-files.js';
import { failing } from './failing.js';
import type { BatchFlags } from './options.js';
import { type BatchPlan, planBatch } from './plan.js';
import { type ProgressLine, progressVoices } from './progress-line.js';
import { readInputs } from './read-inputs.js';
import { rowSink } from './row-sink.js';
import { type Progress, scoreAll } from './score-all.js';

interface BatchContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: BatchFlags;
  readonly plan: BatchPlan;
  readonly progressLine: ProgressLine;
}

/** Scores every record of the input and gives the exit status that the weightiest of all reasons calls for. */
export async function runBatch(
  words: readonly string[],
  flags: BatchFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages, progressLine } = progressVoices(ports, flags);
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
  return batchWith({ ports, output, messages, flags, plan: plan.value, progressLine }, loaded.value, gates);
}

async function batchWith(context: BatchContext, loaded: LoadedRubric, gates: Gates): Promise<ExitStatus> {
  const { ports, output, messages, flags, plan, progressLine } = context;
  const { bands } = loaded.rubric;
  const create = await batchRenderers[plan.format]();
  const fails = failing(bands, gates);
  const unread: Setback[] = [];
  const stop = ports.stopSignal();
  const input = countedFiles(ports.files, plan.files.length);
  const sink = await rowSink(ports, output, messages, flags.output);
  const scoring = scoringWith(ports, plan.workers, {
    loaded,
    rubricIs: flags.rubric === undefined ? 'default' : 'asked-for',
    asOf: plan.asOf,
    toolVersion: ports.version,
    detail: flags.brief ? 'brief' : 'full',
    sentence: problemLine,
  });
  const running = scoreAll({
    records: readInputs(input.files, plan.files, async (found) => {
      await messages.problems([found]);
      unread.push({ status: ExitStatus.Unusable, why: problemLine(found) });
    }),
    scoring,
    renderer: create({ ...layoutOf(output.stdout), bands }),
    sink,
    watch: (row) => (fails.add(row) && flags.failFast ? 'stop' : 'go-on'),
    advance: (soFar) => progressLine.show(soFar, input.soFar()),
    stop,
  }).catch(async (bug: unknown) => {
    await sink.abandon();
    throw bug;
  });
  // Also after a bug: what waits for input, or works in a thread, would keep the process from ending.
  const progress = await running.finally(async () => {
    input.leave();
    await scoring.close();
    await progressLine.clear();
  });
  const unwritten = await (progress.ended === 'signal' ? sink.abandon() : sink.finish());
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
