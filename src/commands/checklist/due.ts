import { appendStepSummary } from '../../cli/append-step-summary.js';
import { chosenFormat } from '../../cli/chosen-format.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { answersFiles, outputFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { sayGateRubric } from '../../cli/provenance.js';
import { namesIn, readDay } from '../../cli/read-options.js';
import { answersFor, calledIn, rubricIn } from '../../cli/rubric-in.js';
import { evidenceRule } from '../../cli/warn-missing-answers.js';
import { byText } from '../../core/model/by-text.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import type { RubricRef } from '../../core/model/loaded-rubric.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { assessedReport } from '../../core/report/build-report.js';
import { type DueItem, dueItems } from '../../core/report/due.js';
import { daysOf } from '../../formats/rubric/durations.js';
import { candidatesIn } from '../../loading/candidates-in.js';
import { filesNamed } from '../../loading/files-named.js';
import type { GatheredCandidate } from '../../loading/gathered-candidate.js';
import type { Ports } from '../../ports/ports.js';
import type { DueList } from '../../render/document/due-page.js';
import { CHECKLIST_PARTS, DUE_FORMATS, type DueFormat, dueRenderer } from '../../render/renderers.js';
import { RECORDS } from '../../words/en/batch/rows.js';
import { CHECKLIST_WHY } from '../../words/en/commands/checklist.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { DUE } from '../../words/en/report/due.js';
import type { ChecklistFlags } from './options.js';
import { refreshCommands } from './refresh-commands.js';

/** What makes the run fail. */
const GATE = ['--due'];

/** What `checklist --due` is to do. */
interface DuePlan {
  readonly paths: readonly string[];
  readonly format: DueFormat;
  readonly asOf: string;
  readonly within: number;
  readonly evidence: 'strict' | 'lenient';
}

/** Lists what is stale in many answers files, or will be soon, and returns the exit status: 1 if anything is. */
export async function runDue(
  words: readonly string[],
  flags: ChecklistFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planDue(await Promise.all(words.map((word) => filesNamed(word, ports.files))), flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const { paths, asOf, within, format } = plan.value;
  const problems: Problem[] = [];
  const items: DueItem[] = [];
  const rubrics = new Map<string, RubricRef>();
  let looked = 0;
  for await (const each of candidatesIn(ports, paths, {
    asOf,
    flags,
    messages,
    skipColumns: namesIn(flags.skipColumns),
  })) {
    const found = each.ok ? dueIn(each.value, plan.value, ports, namesFile(paths, format, each.value)) : each;
    if (each.ok) rubrics.set(each.value.rubricName, each.value.loaded.stamp);
    problems.push(...problemsOf(found));
    if (found.ok) items.push(...found.value);
    looked += found.ok ? 1 : 0;
  }
  for (const [name, stamp] of rubrics) await sayGateRubric(messages, GATE, name, stamp);
  // The others are listed all the same.
  if (problems.length > 0 && looked === 0) return failUnusable(messages, problems);
  if (looked === 0) return messages.exit([{ status: ExitStatus.Unusable, why: RECORDS.nothingToGate(GATE) }]);
  const due = items.sort((a, b) => byText(a.freshUntil, b.freshUntil));
  const list = { asOf, within, due, refresh: refreshCommands(calledIn(ports, format), flags, paths) };
  const render = await dueRenderer(format);
  const delivering = [
    ...(await deliver(ports, output, messages, (options) => render(list, options), flags.output)),
    ...(format === 'github' ? await addToStepSummary(ports, messages, list) : []),
  ];
  if (format === 'ics' && due.length === 0) await messages.info(DUE.emptyCalendar);
  const failing = due.length === 0 ? [] : [{ status: ExitStatus.Failed, why: EXIT_REASONS.due(due.length) }];
  if (problems.length > 0) return failUnusable(messages, problems, [...delivering, ...failing]);
  return messages.exit([...delivering, ...failing]);
}

function planDue(
  found: readonly Outcome<readonly string[]>[],
  flags: ChecklistFlags,
  { environment, files, clock }: Ports,
): Outcome<DuePlan> {
  const paths = found.flatMap((each) => (each.ok ? each.value : []));
  const format = chosenFormat(flags, environment, DUE_FORMATS, 'pretty');
  const asOf = readDay(flags.asOf ?? clock.today());
  const within = readWithin(flags.within);
  const marks = (['tick', 'contradict', 'reopen', 'source', 'note', 'checked'] as const).filter(
    (name) => flags[name] !== undefined,
  );
  const problems = [
    ...[...found, format, asOf, within].flatMap(problemsOf),
    ...writtenOver(outputFile(flags.output), answersFiles(paths), files),
    ...marks.map((name) =>
      problem('usage/conflict', { options: [`--${name}`, '--due'], why: CHECKLIST_WHY.dueOnly }),
    ),
    ...(flags.by === undefined
      ? []
      : [problem('usage/conflict', { options: ['--by', '--due'], why: CHECKLIST_WHY.orderOfDue })]),
  ];
  if (problems.length > 0 || !format.ok || !asOf.ok || !within.ok) return failure(...problems);
  return success({
    paths,
    format: format.value,
    asOf: asOf.value,
    within: within.value,
    evidence: evidenceRule(flags),
  });
}

/** A duration in days; none is today alone. */
function readWithin(found: string | undefined): Outcome<number> {
  if (found === undefined) return success(0);
  if (/^\d{1,4}(?:d|w|mo|y)$/.test(found)) return success(Math.ceil(daysOf(found)));
  return failure(problem('usage/within', { found }));
}

/** Whether an item names its file: where there are several, in a row of a table, and in an annotation beside its line. */
function namesFile(
  paths: readonly string[],
  format: DueFormat,
  { record }: Pick<GatheredCandidate, 'record'>,
): boolean {
  return paths.length > 1 || ((format === 'github' || record !== undefined) && paths[0] !== '-');
}

function dueIn(
  { name, record, line, answers, loaded }: GatheredCandidate,
  { asOf, within, evidence, format }: DuePlan,
  { version }: Pick<Ports, 'version'>,
  isFileNamed: boolean,
): Outcome<readonly DueItem[]> {
  const { stamp } = loaded;
  const rubric = rubricIn(loaded, format);
  const built = assessedReport(
    { rubric, stamp, answers: answersFor(answers, format), asOf, evidence, toolVersion: version },
    CHECKLIST_PARTS,
  );
  if (!built.ok) return built;
  const place = {
    ...(isFileNamed && { file: name }),
    ...(record !== undefined && { record }),
    ...(line !== undefined && { line }),
  };
  return success(dueItems(built.value.report, within).map((item) => ({ ...item, ...place })));
}

/** Appends the page of what is due to the summary of a step of GitHub Actions, if there is one. */
async function addToStepSummary(
  { files, environment }: Pick<Ports, 'files' | 'environment'>,
  messages: Messages,
  list: DueList,
): Promise<readonly FailureReason[]> {
  const path = environment.stepSummary;
  if (path === undefined) return [];
  const render = await dueRenderer('markdown');
  const page = render(list, { columns: 80, colour: false, unicode: true });
  const size = new TextEncoder().encode(page).length;
  return appendStepSummary(files, messages, path, (bytes) => (size <= bytes ? page : ''));
}
