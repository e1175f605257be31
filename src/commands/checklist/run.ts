import { notePassedOver } from '../../cli/chosen-format.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { sayProvenance } from '../../cli/provenance.js';
import { withSameOptions } from '../../cli/same-options.js';
import { sayUnsourced, warnMissingAnswers } from '../../cli/warn-missing-answers.js';
import { type CheckMarks, checksNamed } from '../../core/answers/mark-checks.js';
import { ExitStatus } from '../../core/model/exit-status.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { type Gathered, gather } from '../../loading/gather.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { checklistRenderer } from '../../render/renderers.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { CHECKLIST_WHY } from '../../words/en/commands/checklist.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { type Listed, markChecks, reportOn } from './mark.js';
import type { ChecklistFlags } from './options.js';
import { type ChecklistPlan, type Marking, planChecklist } from './plan.js';

/** Lists what to verify, after marking what is named, and returns the exit status. */
export async function runChecklist(
  paths: readonly string[],
  flags: ChecklistFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planChecklist(paths, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  const prepared = await prepare(flags, plan.value, ports, messages);
  if (!prepared.ok) return failUnusable(messages, withSameOptions(prepared.problems, flags));
  if (prepared.value === undefined) {
    return messages.exit([{ status: ExitStatus.Incomplete, why: EXIT_REASONS.nothingToList }]);
  }
  const { gathered, marks, before } = prepared.value;
  await sayProvenance(messages, flags, before.result.rubric, plan.value.asOf);
  await warnMissingAnswers(messages, before, 'none');
  if (plan.value.evidence === 'strict') await sayUnsourced(messages, before);
  const context = { plan: plan.value, ports, messages };
  const marked =
    marks.size === 0
      ? success({ report: before, saving: [] })
      : await markChecks(context, gathered, before, marks);
  if (!marked.ok) return failUnusable(messages, marked.problems);
  const { report, saving } = marked.value;
  const render = await checklistRenderer(plan.value.format, plan.value.order);
  const text = (options: RenderOptions): string => render(report, options);
  const delivering = await deliver(ports, output, messages, text, flags.output);
  if (marks.size > 0 || !isWalkWanted(plan.value, flags, output)) {
    return messages.exit([...saving, ...delivering]);
  }
  const { walkThrough } = await import('./walk-through.js');
  return walkThrough({ ...context, flags, output }, report, delivering);
}

/** A list for a pager, a file or a program is only a list; so is one of answers that cannot be saved. */
function isWalkWanted({ path, format }: ChecklistPlan, flags: ChecklistFlags, output: Output): boolean {
  const isListOnly = [flags.format, flags.output, flags.set].some((each) => each !== undefined);
  return path !== '-' && format === 'pretty' && !isListOnly && output.stdout.isTerminal;
}

interface Prepared {
  readonly gathered: Gathered;
  readonly marks: CheckMarks;
  /** The report before anything is marked. */
  readonly before: Listed;
}

/** Undefined if standard input is empty. */
async function prepare(
  flags: ChecklistFlags,
  plan: ChecklistPlan,
  ports: Ports,
  messages: Messages,
): Promise<Outcome<Prepared | undefined>> {
  const gathered = await gather(ports, plan, flags, messages);
  if (!gathered.ok) return gathered;
  const { rubricName, answers, given } = gathered.value;
  if (given === 'nothing') return success(undefined);
  const over = writtenOver(outputFile(flags.output), rubricFile(rubricName, flags.rubric), ports.files);
  const marks = marksIn(gathered.value, plan.markings);
  if (over.length > 0 || !marks.ok) return failure(...over, ...problemsOf(marks));
  const before = reportOn(gathered.value, answers, { plan, ports, messages });
  return before.ok ? success({ gathered: gathered.value, marks: marks.value, before: before.value }) : before;
}

function marksIn({ loaded }: Gathered, markings: readonly Marking[]): Outcome<CheckMarks> {
  const marks = new Map<string, Marking>();
  const problems: Problem[] = [];
  for (const marking of markings) {
    const ids = checksNamed(loaded.rubric, marking.names);
    problems.push(...problemsOf(ids));
    for (const id of ids.ok ? ids.value : []) {
      const other = marks.get(id);
      if (other !== undefined) problems.push(markedTwice(id, [other, marking]));
      marks.set(id, marking);
    }
  }
  if (problems.length > 0) return failure(...problems);
  return success(new Map([...marks].map(([id, { entry }]) => [id, entry])));
}

function markedTwice(id: string, markings: readonly Marking[]): Problem {
  const options = markings.map(({ option }) => option);
  return problem('usage/conflict', { options, why: CHECKLIST_WHY.sameCheck(id) });
}
