import { formatSources, notePassedOver } from '../../cli/chosen-format.js';
import { deliver, unwritableReasons } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { type Messages, messagesOn } from '../../cli/messages.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { outputFor } from '../../cli/output-for.js';
import { sayProvenance } from '../../cli/provenance.js';
import { warnMissingAnswers } from '../../cli/warn-missing-answers.js';
import { type CheckMarks, checksNamed, withMarks } from '../../core/answers/mark-checks.js';
import type { AnswerSet } from '../../core/model/answer.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { failure, type Outcome, problemsOf, success } from '../../core/model/problem.js';
import type { Report } from '../../core/model/result.js';
import { assessedReport } from '../../core/report/build-report.js';
import { type QuestionToProvider, questionsToProvider } from '../../core/report/questions-to-provider.js';
import { type Gathered, gather } from '../../loading/gather.js';
import { sayLocked } from '../../loading/say-waiting.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKLIST_PARTS, checklistRenderer } from '../../render/renderers.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { NOTES } from '../../words/en/notes.js';
import type { ChecklistFlags } from './options.js';
import { type ChecklistPlan, type Marking, planChecklist } from './plan.js';
import { sayWhatMarksDid } from './what-marks-did.js';

/** Lists what to verify, after marking what is named, and returns the exit status. */
export async function runChecklist(
  paths: readonly string[],
  flags: ChecklistFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const output = outputFor(flags, ports);
  const messages = messagesOn(output, flags);
  const plan = planChecklist(paths, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const named = formatSources(flags, ports.environment);
  await notePassedOver(messages, named, plan.value.format);
  const prepared = await prepare(flags, plan.value, ports, messages);
  if (!prepared.ok) return failUnusable(messages, prepared.problems);
  if (prepared.value === undefined) {
    return messages.exit([{ status: ExitStatus.Incomplete, why: EXIT_REASONS.nothingToList }]);
  }
  const { gathered, marks, before } = prepared.value;
  const answers = withMarks(gathered.answers, marks);
  const report = marks.size === 0 ? success(before) : reportOn(gathered, answers, plan.value, ports);
  if (!report.ok) return failUnusable(messages, report.problems);
  await sayProvenance(messages, flags, report.value.result.rubric, plan.value.asOf);
  await warnMissingAnswers(messages, report.value, 'none');
  const context = { gathered, plan: plan.value, ports, messages };
  const saving = marks.size === 0 ? [] : await save(context, answers);
  if (marks.size > 0 && saving.length === 0) {
    const { path } = plan.value;
    await sayWhatMarksDid({ before, now: report.value, marks, path, gathered, ports, messages });
  }
  const render = await checklistRenderer(plan.value.format, plan.value.order);
  const text = (options: RenderOptions): string => render(report.value, options);
  return messages.exit([...saving, ...(await deliver(ports, output, messages, text, flags.output))]);
}

interface Listed extends Report<(typeof CHECKLIST_PARTS)[number]> {
  /** For a letter. */
  readonly questions: readonly QuestionToProvider[];
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
  const before = reportOn(gathered.value, answers, plan, ports);
  return before.ok ? success({ gathered: gathered.value, marks: marks.value, before: before.value }) : before;
}

function marksIn({ loaded }: Gathered, markings: readonly Marking[]): Outcome<CheckMarks> {
  const found = markings.map(({ names, entry }) => ({ ids: checksNamed(loaded.rubric, names), entry }));
  const problems = found.flatMap(({ ids }) => problemsOf(ids));
  if (problems.length > 0) return failure(...problems);
  return success(
    new Map(found.flatMap(({ ids, entry }) => (ids.ok ? ids.value.map((id) => [id, entry] as const) : []))),
  );
}

function reportOn(
  { loaded }: Gathered,
  answers: AnswerSet,
  { asOf }: ChecklistPlan,
  { version }: Pick<Ports, 'version'>,
): Outcome<Listed> {
  const { rubric, stamp } = loaded;
  const built = assessedReport({ rubric, stamp, answers, asOf, toolVersion: version }, CHECKLIST_PARTS);
  if (!built.ok) return built;
  const { report, assessment } = built.value;
  const questions = questionsToProvider(rubric, assessment, report.result.checklist);
  return success({ ...report, questions });
}

interface Saving {
  readonly gathered: Gathered;
  readonly plan: ChecklistPlan;
  readonly ports: Ports;
  readonly messages: Messages;
}

async function save(
  { gathered, plan, ports, messages }: Saving,
  answers: AnswerSet,
): Promise<readonly FailureReason[]> {
  const { path, asOf } = plan;
  const { saveAnswers } = await import('../../loading/save-answers.js');
  const saved = await saveAnswers(ports, path, answers, {
    loaded: gathered.loaded,
    rubricName: gathered.rubricName,
    asOf,
    overwrite: 'same-candidate',
    snapshot: { path, before: gathered.file, known: 'as-it-is' },
    waits: () => sayLocked(messages, path),
  });
  if (saved.ok) {
    await messages.info(NOTES.saved(path));
    return [];
  }
  await messages.problems(saved.problems);
  return unwritableReasons(saved.problems);
}
