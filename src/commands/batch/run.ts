import { notePassedOver } from '../../cli/chosen-format.js';
import { FILE_LAYOUT } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { layoutOf } from '../../cli/messages.js';
import { rubricIn } from '../../cli/rubric-in.js';
import { totalsAccumulator } from '../../core/batch/totals.js';
import { summaryHead } from '../../core/model/batch-summary.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { type Problem, problem } from '../../core/model/problem.js';
import { withFittingRubric } from '../../loading/fitting-rubric.js';
import { sayWaiting } from '../../loading/say-waiting.js';
import type { Ports } from '../../ports/ports.js';
import type { BatchView } from '../../render/batch/renderer.js';
import { batchRenderers } from '../../render/batch/renderers.js';
import { BATCH_WHY } from '../../words/en/batch/conflicts.js';
import { ROWS_LEFT } from '../../words/en/batch/rows.js';
import { applyGates } from './apply-gates.js';
import { type BatchContext, fileNamed } from './context.js';
import { countedFiles } from './counted-files.js';
import { interruption } from './ending.js';
import { finishRun } from './finish-run.js';
import { openInputs } from './open-inputs.js';
import { type OpenRun, openRun } from './open-run.js';
import type { BatchFlags } from './options.js';
import { planBatch } from './plan.js';
import { progressVoices } from './progress-line.js';
import { readInputs } from './read-inputs.js';
import { openReports } from './reports.js';
import { rowSink } from './row-sink.js';
import { type BatchRun, type RunProgress, scoreAll } from './score-all.js';
import { portionOf, scoringFor } from './scoring-for.js';
import type { Scoring } from './scoring-pool.js';
import { stepSummary } from './step-summary.js';
import { summaryProblems } from './summary-writer.js';

/** Scores every record of the input and returns the exit status of the most severe reason. */
export async function runBatch(
  words: readonly string[],
  flags: BatchFlags,
  ports: Ports,
): Promise<ExitStatus> {
  if (flags.merge) return (await import('./merge.js')).runMerge(words, flags, ports);
  const { output, messages, progressLine } = progressVoices(ports, flags);
  const plan = await planBatch(words, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  const mismatched = [...summaryProblems(flags), ...comparingProblems(flags)];
  if (mismatched.length > 0) return failUnusable(messages, mismatched);
  const stop = ports.stopSignal();
  const { files } = plan.value.inputs;
  const counted = countedFiles(ports.files, files.length, () => sayWaiting(messages, 'candidates'));
  try {
    const inputs = await openInputs(ports, flags.rubric, plan.value.inputs, counted, stop);
    const world = { ports, output, messages, flags, plan: plan.value };
    const run = await openRun({ ...world, inputs, counted, stop, progressLine });
    if (run.ok) return await batchWith(run.value);
    // What the run needs of its rubric may be wrong only because no record came.
    if (stop.aborted) return await messages.exit(interruption({ taken: 0, ended: 'signal' }, stop));
    return await failUnusable(messages, run.problems);
  } finally {
    // Pending input would keep the process alive.
    counted.leave();
  }
}

async function batchWith(run: OpenRun): Promise<ExitStatus> {
  const { ports, output, messages, flags, plan, loaded, gates, progressLine, earlier, counted, stop } = run;
  const { bands } = loaded.rubric;
  const create = await batchRenderers[plan.format]();
  const total = totalsAccumulator(
    summaryHead(ports.version, loaded.stamp, plan.asOf),
    bands,
    gates.failUnder,
  );
  const view = batchView(run);
  const page = await stepSummary(ports, messages, plan.format, view);
  let unread = 0;
  const tell = async (found: readonly Problem[]): Promise<void> => {
    // An input abandoned by a signal looks empty, or truncated.
    if (stop.aborted) return;
    await messages.problems(await withFittingRubric(found, ports.builtInRubrics));
    unread += found.length;
  };
  const sink = await rowSink(ports, output, messages, flags.output);
  const reports = await openReports(run, view);
  const progress = await wholeRun(run, {
    records: readInputs(
      run.inputs.files,
      plan.inputs,
      { rubric: loaded.rubric, asOf: plan.asOf, skipColumns: plan.inputs.skipColumns },
      tell,
      messages.info,
    ),
    scoring: scoringFor(run),
    portion: portionOf(run),
    main: { renderer: create(view), sink },
    reports,
    judge: applyGates(gates, earlier?.compare),
    total,
    watch: (judged) => {
      page.add(judged);
      return flags.failFast && judged.fails.length > 0 ? 'stop' : 'go-on';
    },
    advance: (soFar) => progressLine.show(soFar, counted.soFar()),
    stop,
  });
  return finishRun(run, { progress, unread, totals: total.result(), sink, reports, page, stop });
}

/** What the formats of a batch need to know about its run. */
function batchView({ ports, output, flags, plan, loaded }: BatchContext): BatchView {
  const { bands, criteria, disclaimer } = rubricIn(loaded, plan.format);
  return {
    ...(fileNamed(flags.output) === undefined ? layoutOf(output.stdout) : FILE_LAYOUT),
    bands,
    criteria,
    rubric: loaded.stamp,
    disclaimer,
    asOf: plan.asOf,
    toolVersion: ports.version,
    files: plan.inputs.files,
    ...plan.selection,
    compares: flags.baseline !== undefined,
    ...(plan.failUnder !== undefined && { failUnder: plan.failUnder }),
  };
}

/** Cleans up after a bug too: threads would keep the process alive. */
async function wholeRun(
  { progressLine, sums }: OpenRun,
  run: BatchRun & { readonly scoring: Scoring },
): Promise<RunProgress> {
  try {
    return await scoreAll(run);
  } catch (bug) {
    await sums.abandon();
    for (const each of [run.main.sink, ...run.reports]) await each.close({ leave: ROWS_LEFT.notAll });
    throw bug;
  } finally {
    await run.scoring.close();
    await progressLine.clear();
  }
}

/** Mistakes in the options of the comparison that the command line alone shows. */
function comparingProblems({
  baseline,
  regressions,
  failOnMissing,
  allowNewBaseline,
  tolerance,
}: BatchFlags): readonly Problem[] {
  if (baseline === '-') {
    return [problem('usage/conflict', { options: ['--baseline', '-'], why: BATCH_WHY.baselineFromInput })];
  }
  if (baseline !== undefined) return [];
  const given = [
    ...(regressions === true ? [] : ['--no-regressions']),
    ...(failOnMissing ? ['--fail-on-missing'] : []),
    ...(allowNewBaseline ? ['--allow-new-baseline'] : []),
    ...(tolerance === undefined ? [] : ['--tolerance']),
  ];
  const why = BATCH_WHY.noBaseline;
  return given.map((option) => problem('usage/needs', { option, needs: '--baseline FILE', why }));
}
