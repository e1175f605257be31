import { chosenFormat, formatSources } from '../../cli/chosen-format.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { messagesOn } from '../../cli/messages.js';
import { answersFiles, outputFile, writtenOver } from '../../cli/named-files.js';
import { outputFor } from '../../cli/output-for.js';
import { readDay } from '../../cli/read-options.js';
import { byText } from '../../core/model/by-text.js';
import { ExitStatus } from '../../core/model/exit-status.js';
import { failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import { assessedReport } from '../../core/report/build-report.js';
import { type DueItem, dueItems } from '../../core/report/due.js';
import { daysOf } from '../../formats/rubric/durations.js';
import { type GatheredCandidate, gatherSeveral } from '../../loading/gather-several.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKLIST_PARTS, DUE_FORMATS, type DueFormat, dueRenderer } from '../../render/renderers.js';
import { CHECKLIST_WHY } from '../../words/en/commands/checklist.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import type { ChecklistFlags } from './options.js';

/** What `checklist --due` is to do. */
interface DuePlan {
  readonly format: DueFormat;
  readonly asOf: string;
  readonly within: number;
}

/** Lists what is stale in many answers files, or will be soon, and returns the exit status: 1 if anything is. */
export async function runDue(
  paths: readonly string[],
  flags: ChecklistFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const output = outputFor(flags, ports);
  const messages = messagesOn(output, flags);
  const plan = planDue(paths, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const { asOf, within, format } = plan.value;
  const gathered = await gatherSeveral(ports, paths, { asOf, flags, messages });
  const found = gathered.candidates.map((each) =>
    dueIn(each, plan.value, ports, paths.length > 1 ? each.name : undefined),
  );
  const problems = [...gathered.problems, ...found.flatMap(problemsOf)];
  // The others are listed all the same.
  if (!found.some(({ ok }) => ok)) return failUnusable(messages, problems);
  const due = found
    .flatMap((each) => (each.ok ? each.value : []))
    .sort((a, b) => byText(a.freshUntil, b.freshUntil));
  const render = await dueRenderer(format);
  const list = { asOf, within, due };
  const delivering = await deliver(ports, output, messages, (options) => render(list, options), flags.output);
  const failing = due.length === 0 ? [] : [{ status: ExitStatus.Failed, why: EXIT_REASONS.due(due.length) }];
  if (problems.length > 0) return failUnusable(messages, problems, [...delivering, ...failing]);
  return messages.exit([...delivering, ...failing]);
}

function planDue(
  paths: readonly string[],
  flags: ChecklistFlags,
  { environment, files, clock }: Ports,
): Outcome<DuePlan> {
  const format = chosenFormat(formatSources(flags, environment), DUE_FORMATS, 'pretty');
  const asOf = readDay(flags.asOf ?? clock.today());
  const within = readWithin(flags.within);
  const marks = (['tick', 'contradict', 'reopen', 'source', 'note', 'checked'] as const).filter(
    (name) => flags[name] !== undefined,
  );
  const problems = [
    ...[format, asOf, within].flatMap(problemsOf),
    ...writtenOver(outputFile(flags.output), answersFiles(paths), files),
    ...marks.map((name) =>
      problem('usage/conflict', { options: [`--${name}`, '--due'], why: CHECKLIST_WHY.dueOnly }),
    ),
  ];
  if (problems.length > 0 || !format.ok || !asOf.ok || !within.ok) return failure(...problems);
  return success({ format: format.value, asOf: asOf.value, within: within.value });
}

/** A duration in days; none is today alone. */
function readWithin(found: string | undefined): Outcome<number> {
  if (found === undefined) return success(0);
  if (/^\d{1,4}(?:d|w|mo|y)$/.test(found)) return success(Math.ceil(daysOf(found)));
  return failure(problem('usage/within', { found }));
}

function dueIn(
  { answers, loaded }: GatheredCandidate,
  { asOf, within }: DuePlan,
  { version }: Pick<Ports, 'version'>,
  file: string | undefined,
): Outcome<readonly DueItem[]> {
  const { rubric, stamp } = loaded;
  const built = assessedReport({ rubric, stamp, answers, asOf, toolVersion: version }, CHECKLIST_PARTS);
  if (!built.ok) return built;
  const items = dueItems(built.value.report, within);
  return success(file === undefined ? items : items.map((item) => ({ ...item, file })));
}
