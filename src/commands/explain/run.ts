import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { answersFiles, outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { withProposals } from '../../cli/proposals.js';
import { sayProvenance } from '../../cli/provenance.js';
import { readDay } from '../../cli/read-options.js';
import { answersFor, rubricIn } from '../../cli/rubric-in.js';
import { withSameOptions } from '../../cli/same-options.js';
import { evidenceRule, sayUnsourced, warnMissingAnswers } from '../../cli/warn-missing-answers.js';
import { type ExplanationInput, explanationInput } from '../../core/explanation/explanation-input.js';
import { explainSubject, findSubject, type Subject } from '../../core/explanation/subject.js';
import { ExitStatus } from '../../core/model/exit-status.js';
import { failure, type Outcome, type Problem, problemsOf, success } from '../../core/model/problem.js';
import { gather, type Sources } from '../../loading/gather.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { EXPLANATION_FORMATS, type ExplanationFormat, explanationRenderer } from '../../render/renderers.js';
import { EXPLAIN } from '../../words/en/commands/explain.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { ExplainFlags } from './options.js';

/** Explains a result, or one part of it, and returns the exit status. */
export async function runExplain(
  answers: string,
  word: string | undefined,
  flags: ExplainFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planExplanation(answers, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  const prepared = await prepare(word, flags, plan.value, ports, messages);
  if (!prepared.ok) return failUnusable(messages, withSameOptions(prepared.problems, flags));
  if (prepared.value === undefined) {
    return messages.exit([{ status: ExitStatus.Incomplete, why: EXIT_REASONS.nothingToExplain }]);
  }
  return handOver({ ...prepared.value, plan: plan.value, flags, ports, output, messages });
}

interface Prepared {
  readonly input: ExplanationInput;
  readonly subject: Subject | undefined;
}

/** Undefined if standard input is empty. */
async function prepare(
  word: string | undefined,
  flags: ExplainFlags,
  plan: ExplainPlan,
  ports: Ports,
  messages: Messages,
): Promise<Outcome<Prepared | undefined>> {
  const gathered = await gather(ports, plan, flags, messages);
  if (!gathered.ok) return gathered;
  const { loaded, rubricName, given } = gathered.value;
  if (given === 'nothing') return success(undefined);
  const over = writtenOver(outputFile(flags.output), rubricFile(rubricName, flags.rubric), ports.files);
  if (over.length > 0) return failure(...over);
  const { stamp } = loaded;
  const rubric = rubricIn(loaded, plan.format);
  const subject = word === undefined ? success(undefined) : findSubject(rubric, word);
  if (!subject.ok) {
    const show = `${ports.calledAs} rubric show ${shellQuoted(rubricName)}`;
    return failure(...subject.problems.map((each) => withShowLine(each, show)));
  }
  const { asOf } = plan;
  const proposed = await withProposals({ ports, messages, asOf }, flags, gathered.value);
  if (!proposed.ok) return proposed;
  const answers = answersFor(proposed.value.gathered.answers, plan.format);
  const evidence = evidenceRule(flags);
  const input = explanationInput({ rubric, stamp, answers, evidence, asOf, toolVersion: ports.version });
  if (!input.ok) return input;
  await sayUnsourced(messages, input.value.report);
  const report = { ...input.value.report, found: proposed.value.found };
  return success({ input: { ...input.value, report }, subject: subject.value });
}

function withShowLine(found: Problem, show: string): Problem {
  return found.code === 'usage/subject' ? { ...found, args: { ...found.args, show } } : found;
}

interface HandOver extends Prepared {
  readonly plan: ExplainPlan;
  readonly flags: ExplainFlags;
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
}

async function handOver({
  input,
  subject,
  plan,
  flags,
  ports,
  output,
  messages,
}: HandOver): Promise<ExitStatus> {
  const { report } = input;
  await sayProvenance(messages, flags, report.result.rubric, report.result.asOf);
  await warnMissingAnswers(messages, report, 'none');
  if (subject !== undefined && subject.also.length > 0) {
    await messages.info(EXPLAIN.also(subject.kind, subject.id, subject.also));
  }
  const explanation = explainSubject(input, subject);
  const render = await explanationRenderer(plan.format);
  const text = (options: Parameters<typeof render>[1]): string => render({ report, explanation }, options);
  return messages.exit(await deliver(ports, output, messages, text, flags.output));
}

/** What `explain` is to do, checked as far as the command line alone allows. */
interface ExplainPlan extends Sources {
  readonly format: ExplanationFormat;
}

/** Checks the flags; nothing is ever asked, so answers come from a file or standard input. */
function planExplanation(
  answers: string,
  flags: ExplainFlags,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<ExplainPlan> {
  const format = chosenFormat(flags, environment, EXPLANATION_FORMATS, 'pretty');
  // The explanation may not overwrite the answers.
  const over = writtenOver(outputFile(flags.output), answersFiles([answers]), files);
  const asOf = readDay(flags.asOf ?? clock.today());
  if (!format.ok || over.length > 0 || !asOf.ok) {
    return failure(...problemsOf(format), ...over, ...problemsOf(asOf));
  }
  return success({
    source: answers === '-' ? { kind: 'stdin' } : { kind: 'file', path: answers },
    format: format.value,
    asOf: asOf.value,
  });
}
