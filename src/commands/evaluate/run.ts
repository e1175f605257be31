import { notePassedOver } from '../../cli/chosen-format.js';
import { unwritableReasons } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { createGateCheck, type Gates, gateOptions, readGateWords } from '../../cli/gates.js';
import type { Messages } from '../../cli/messages.js';
import { openOutput } from '../../cli/output-for.js';
import { promptingAt } from '../../cli/prompting.js';
import { withProposals } from '../../cli/proposals.js';
import { sayGateRubric, sayProvenance } from '../../cli/provenance.js';
import { namesIn } from '../../cli/read-options.js';
import { writtenOverRubric } from '../../cli/reports.js';
import { withSameOptions } from '../../cli/same-options.js';
import { sayUnsourced, warnMissingAnswers } from '../../cli/warn-missing-answers.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import type { AnswerSet } from '../../core/model/answer.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import type { Outcome } from '../../core/model/problem.js';
import { allQuestions } from '../../core/model/rubric.js';
import { unansweredContributing } from '../../core/scoring/assessment.js';
import { type Gathered, gather } from '../../loading/gather.js';
import type { Snapshot } from '../../loading/save-answers.js';
import { sayLocked } from '../../loading/say-waiting.js';
import type { Ports } from '../../ports/ports.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { NOTES } from '../../words/en/notes.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { EvaluateContext } from './context.js';
import { deliverReport } from './deliver-report.js';
import type { EvaluateFlags } from './options.js';
import { type Plan, planEvaluation } from './plan.js';
import { reportsIn } from './reports-in.js';

/** Evaluates one candidate: asks for or reads answers, prints checklist and verdict, returns the exit status. */
export async function runEvaluate(
  positional: string | undefined,
  flags: EvaluateFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const prompting = promptingAt(output, flags, ports.environment);
  const plan = planEvaluation(positional, flags, prompting, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  if (
    prompting.kind === 'forbidden' &&
    prompting.by !== '--no-input' &&
    plan.value.source.kind === 'settings'
  ) {
    await messages.print(NOTES.noQuestion(prompting.by));
  }
  if (plan.value.source.kind === 'settings' && ports.environment.stdinHasText) {
    await messages.info(NOTES.inputNotRead);
  }
  const gathered = await gatherFor(plan.value, flags, ports, messages);
  if (!gathered.ok) return failUnusable(messages, withSameOptions(gathered.problems, flags));
  const over = writtenOverRubric(flags, plan.value.reports, gathered.value.rubricName, ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const { asOf, source } = plan.value;
  // An interview may go on from a draft, which is not known yet.
  const take = source.kind === 'interview' && source.resume === undefined ? 'later' : 'now';
  const proposed = await withProposals({ ports, messages, asOf }, flags, gathered.value, take);
  if (!proposed.ok) return failUnusable(messages, proposed.problems);
  const { found } = proposed.value;
  const context = { ports, output, messages, flags, plan: plan.value, found };
  return evaluateGathered(context, proposed.value.gathered);
}

/** Imported only for a record: it loads what reads tables and lists. */
async function gatherFor(
  plan: Plan,
  flags: EvaluateFlags,
  ports: Ports,
  messages: Messages,
): Promise<Outcome<Gathered>> {
  const { source, asOf } = plan;
  if (source.kind !== 'record') return gather(ports, plan, flags, messages);
  const { gatherRecord } = await import('../../loading/gather-record.js');
  return gatherRecord(ports, source, { asOf, flags, messages, skipColumns: namesIn(flags.skipColumns) });
}

async function evaluateGathered(context: EvaluateContext, gathered: Gathered): Promise<ExitStatus> {
  const { messages, flags, plan } = context;
  const { rubric } = gathered.loaded;
  const words = readGateWords(flags, rubric);
  if (!words.ok) return failUnusable(messages, words.problems);
  if (plan.source.kind !== 'interview' && gathered.given === 'nothing') {
    const ids = allQuestions(rubric).map((question) => question.id);
    await messages.print(NOTES.noAnswers(ids));
    return messages.exit([{ status: ExitStatus.Incomplete, why: EXIT_REASONS.noAnswers }]);
  }
  const gates: Gates = {
    ...(plan.failUnder !== undefined && { failUnder: plan.failUnder }),
    ...words.value,
    completeness: flags.requireComplete ? 'required' : 'optional',
    ...(plan.maxLeftOut !== undefined && { maxLeftOut: plan.maxLeftOut }),
  };
  const snapshot = flags.save === undefined ? undefined : await snapshotOf(context, gathered, flags.save);
  if (plan.source.kind !== 'interview') {
    return report(context, gathered, { ...gathered, snapshot, cut: 'none' }, gates);
  }
  const { unwritableTargets } = await import('./targets.js');
  const refused = await unwritableTargets(context, snapshot);
  if (refused.length > 0) {
    await messages.problems(refused);
    return messages.exit(unwritableReasons(refused));
  }
  const { askForAnswers } = await import('./ask.js');
  const asked = await askForAnswers(context, gathered, snapshot);
  return asked.kind === 'left' ? asked.status : report(context, gathered, asked, gates);
}

/** Imported only by a run that saves: it loads what reads and writes YAML. */
async function snapshotOf(context: EvaluateContext, gathered: Gathered, path: string): Promise<Snapshot> {
  const { baseOfDraft, snapshotFor } = await import('./snapshot.js');
  return snapshotFor(context, gathered, path, baseOfDraft(context, gathered));
}

/** The answers, and the draft that still contains them after an interview. */
interface Given {
  readonly answers: AnswerSet;
  readonly draft?: string;
  /** The file of `--save`, as it was before any question. */
  readonly snapshot: Snapshot | undefined;
  /** Whether an interview left out questions because no answer to them could change the verdict. */
  readonly cut: 'quick' | 'none';
  /** The file that an interview has saved the answers to. */
  readonly savedTo?: string | undefined;
}

async function report(
  context: EvaluateContext,
  gathered: Gathered,
  given: Given,
  gates: Gates,
): Promise<ExitStatus> {
  const { messages, plan } = context;
  const { stamp } = gathered.loaded;
  const builtIn = reportsIn(context, gathered.loaded, given.answers);
  const built = builtIn(plan.format);
  await sayProvenance(messages, context.flags, stamp, plan.asOf);
  await sayGateRubric(messages, gateOptions(gates), gathered.rubricName, stamp);
  if (built.ok) await warnMissingAnswers(messages, built.value.report, given.cut);
  if (built.ok) await sayUnsourced(messages, built.value.report);
  // Even without a score: the answers of an interview must not be lost.
  const saving = await save(context, given, gathered);
  if (!built.ok) return failUnusable(messages, built.problems, saving);
  const saved = given.savedTo ?? (saving.length === 0 ? context.flags.save : undefined);
  const delivering = await deliverReport(
    context,
    // Only the texts are others, so there is a report in each format.
    (format) => {
      const same = builtIn(format);
      return { ...(same.ok ? same : built).value.report, found: context.found };
    },
    gathered.rubricName,
    saved,
  );
  const failuresOf = createGateCheck(gates);
  return messages.exit([
    ...saving,
    ...delivering,
    ...failuresOf({
      ...built.value.report.result,
      action: built.value.report.result.verdict.action,
      open: unansweredContributing(built.value.assessment),
      leftOut: built.value.report.result.coverage.leftOut,
    }),
  ]);
}

/** Carries out `--save`; removes the draft if the answers are saved, and says where it is if they are not. */
async function save(
  context: EvaluateContext,
  { answers, draft, snapshot }: Given,
  { loaded, rubricName }: Gathered,
): Promise<readonly FailureReason[]> {
  const { ports, messages, flags, plan } = context;
  if (flags.save === undefined || snapshot === undefined) return [];
  const { saveAnswers } = await import('../../loading/save-answers.js');
  const waits = () => sayLocked(messages, snapshot.path);
  const overwrite = flags.force ? 'anything' : 'same-candidate';
  const saving = { loaded, rubricName, asOf: plan.asOf, overwrite, snapshot, waits } as const;
  const saved = await saveAnswers(ports, flags.save, answers, saving);
  if (saved.ok) await messages.info(NOTES.saved(flags.save));
  else await messages.problems(saved.problems);
  if (saved.ok && saved.value.length > 0) await messages.print(NOTES.keptInFile(flags.save, saved.value));
  if (saved.ok && looksLikePath(rubricName) && ports.files.below(flags.save, rubricName) === undefined) {
    await messages.info(NOTES.addRubric(shellQuoted(rubricName)));
  }
  if (draft !== undefined) {
    const { discardDraft, pointToDraft } = await import('./draft.js');
    await (saved.ok
      ? discardDraft(context, draft, flags.save)
      : pointToDraft(context, draft, rubricName, 'not-saved'));
  }
  return saved.ok ? [] : unwritableReasons(saved.problems);
}
