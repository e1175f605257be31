import { type Scoring, scoringWith } from '../../batch/scoring.js';
import type { Answer } from '../../core/answers/model.js';
import type { Ports } from '../../ports/ports.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import { problemLine } from '../../render/problem-text.js';
import { counted } from '../../render/words.js';
import { notePassedOver } from '../chosen-format.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import { type Gates, readFailOn } from '../gates.js';
import { chooseRubric, loadRubric } from '../load-rubric.js';
import { sayProvenance } from '../provenance.js';
import { readSet } from '../read-set.js';
import { unusable } from '../unusable.js';
import type { Account, AccountContext } from './account.js';
import { countedFiles } from './counted-files.js';
import { failing } from './failing.js';
import { openAccounts } from './open-accounts.js';
import type { BatchFlags } from './options.js';
import { planBatch } from './plan.js';
import { type ProgressLine, progressVoices } from './progress-line.js';
import { readInputs } from './read-inputs.js';
import { closeReports, openReports } from './reports.js';
import { rowSink } from './row-sink.js';
import { type BatchRun, type Progress, scoreAll } from './score-all.js';
import { stepSummary } from './step-summary.js';
import { batchView } from './view.js';

/**
 * How many records are scored and written at once. A full result takes part of a millisecond, a brief one some
 * millionths of a second. What is under way when garbage is collected moves to the memory that is seldom looked through,
 * so little must be.
 */
const PORTIONS = { full: 8, brief: 64 };
/** To hand a portion to another thread and back costs as much as to score some hundred records briefly. */
const PORTIONS_OF_THREADS = { full: 32, brief: 256 };

interface BatchContext extends AccountContext {
  readonly settings: ReadonlyMap<string, Answer>;
  readonly progressLine: ProgressLine;
  readonly accounts: Account;
}

/** Scores every record of the input and gives the exit status that the weightiest of all reasons calls for. */
export async function runBatch(
  words: readonly string[],
  flags: BatchFlags,
  ports: Ports,
): Promise<ExitStatus> {
  if (flags.merge) return (await import('./merge.js')).runMerge(words, flags, ports);
  const { output, messages, progressLine } = progressVoices(ports, flags);
  const plan = await planBatch(words, flags, ports);
  if (!plan.ok) return unusable(messages, plan.problems);
  const named = { flag: flags.format, around: ports.surroundings.format };
  await notePassedOver(messages, named, plan.value.format);
  const loaded = await loadRubric(ports, chooseRubric(flags.rubric, undefined, ports.surroundings.rubric));
  if (!loaded.ok) return unusable(messages, loaded.problems);
  const failOn = readFailOn(flags.failOn ?? [], loaded.value.rubric);
  if (!failOn.ok) return unusable(messages, failOn.problems);
  const settings = readSet(loaded.value.rubric, flags.set ?? [], plan.value.asOf);
  if (!settings.ok) return unusable(messages, settings.problems);
  const gates: Gates = {
    ...(plan.value.failUnder !== undefined && { failUnder: plan.value.failUnder }),
    failOn: failOn.value,
    completeness: flags.requireComplete ? 'required' : 'optional',
  };
  const context = { ports, output, messages, flags, plan: plan.value, loaded: loaded.value };
  const accounts = await openAccounts(context);
  if (!accounts.ok) return unusable(messages, accounts.problems);
  await sayProvenance(messages, flags, loaded.value.stamp, plan.value.asOf);
  return batchWith({ ...context, settings: settings.value, progressLine, accounts: accounts.value }, gates);
}

async function batchWith(context: BatchContext, gates: Gates): Promise<ExitStatus> {
  const { ports, output, messages, flags, plan, loaded, progressLine, accounts } = context;
  const { bands } = loaded.rubric;
  const create = await batchRenderers[plan.format]();
  const fails = failing(bands, gates, accounts.add);
  const view = batchView(ports, output.stdout, flags, plan, loaded, gates, fails, accounts);
  const page = await stepSummary(ports, messages, plan.format, view);
  const unread: Setback[] = [];
  const stop = ports.stopSignal();
  const input = countedFiles(ports.files, plan.inputs.files.length);
  const sink = await rowSink(ports, output, messages, flags.output);
  const reports = await openReports(ports, messages, plan.reports, view);
  const progress = await wholeRun(context, () => input.leave(), {
    records: readInputs(input.files, plan.inputs, loaded.rubric, async (found) => {
      await messages.problems([found]);
      unread.push({ status: ExitStatus.Unusable, why: problemLine(found) });
    }),
    scoring: scoringOf(context),
    portion: portionOf(flags, plan),
    main: { renderer: create(view), sink },
    beside: reports,
    watch: (row) => {
      const goOn = fails.add(row) && flags.failFast ? 'stop' : 'go-on';
      page.add(row);
      return goOn;
    },
    advance: (soFar) => progressLine.show(soFar, input.soFar()),
    stop,
  });
  const rows = await (progress.ended === 'signal' ? sink.abandon() : sink.finish());
  const unwritten = [...rows, ...(await page.finish())];
  const unreported = await closeReports(reports, progress.ended);
  await messages.note(howFar(progress, rows));
  const unsummed = await accounts.finish(ofAllInput(progress, unread), rows);
  const asked = [...unreported, ...unsummed, ...unread, ...fails.setbacks()];
  return messages.conclude([...unwritten, ...asked, ...interruption(progress, stop)]);
}

function portionOf({ brief }: BatchFlags, { workers }: BatchContext['plan']): number {
  const detail = brief ? 'brief' : 'full';
  return (workers === 1 ? PORTIONS : PORTIONS_OF_THREADS)[detail];
}

function scoringOf({ ports, flags, plan, loaded, settings }: BatchContext): Scoring {
  return scoringWith(ports, plan.workers, {
    loaded,
    rubricIs: flags.rubric === undefined ? 'default' : 'asked-for',
    asOf: plan.asOf,
    toolVersion: ports.version,
    ...(settings.size > 0 && { settings }),
    detail: flags.brief ? 'brief' : 'full',
    sentence: problemLine,
  });
}

/** Also after a bug: what waits for input, or works in a thread, would keep the process from ending. */
async function wholeRun(
  { progressLine, accounts }: BatchContext,
  leaveInput: () => void,
  run: BatchRun & { readonly scoring: Scoring },
): Promise<Progress> {
  try {
    return await scoreAll(run);
  } catch (bug) {
    await accounts.abandon();
    for (const { sink } of [run.main, ...run.beside]) await sink.abandon();
    throw bug;
  } finally {
    leaveInput();
    await run.scoring.close();
    await progressLine.clear();
  }
}

/** Who sums up must know of what was never scored, because it could not be read. */
function ofAllInput(progress: Progress, unread: readonly Setback[]): Progress {
  const isPart = progress.ended === 'all-done' && unread.length > 0;
  return isPart ? { ...progress, ended: 'part-unread' } : progress;
}

/** It weighs more than any other reason: the rest of the input was not looked at. */
function interruption({ taken, ended }: Progress, stop: AbortSignal): readonly Setback[] {
  if (ended !== 'signal') return [];
  const status = stop.reason === 'SIGTERM' ? ExitStatus.Terminated : ExitStatus.Interrupted;
  return [{ status, why: `interrupted after ${counted(taken, 'record')}` }];
}

function howFar({ taken, scored, refused, ended }: Progress, unwritten: readonly Setback[]): string {
  const why = unwritten.length === 0 ? 'nobody reads the rows any more' : 'the rows could not be written';
  const cut = ended === 'nobody-reads' ? `; ${why}, so the rest was left` : '';
  return `${counted(taken, 'record')}: ${scored} scored, ${refused} refused${cut}`;
}
