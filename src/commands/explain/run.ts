import { type Grounds, groundsOf } from '../../core/insight/explanation/grounds.js';
import { explain, findSubject, type Subject } from '../../core/insight/explanation/subject.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/problem.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import {
  EXPLANATION_FORMATS,
  type ExplanationFormat,
  explanationRenderers,
} from '../../render/explanation/renderers.js';
import { deliver } from '../deliver.js';
import { gather } from '../evaluate/gather.js';
import { outputFor } from '../evaluate/output-for.js';
import { type Plan, planEvaluation } from '../evaluate/plan.js';
import { shellQuoted } from '../evaluate/shell-quoted.js';
import { ExitStatus } from '../exit-status.js';
import { type Messages, messagesOn } from '../messages.js';
import { namedGaps } from '../named-gaps.js';
import { sayProvenance } from '../provenance.js';
import { unusable } from '../unusable.js';
import type { ExplainFlags } from './options.js';

/** Explains a result, or one thing in it, and gives the exit status. */
export async function runExplain(
  answers: string,
  word: string | undefined,
  flags: ExplainFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const evaluation = { ...flags, input: false };
  const output = outputFor(evaluation, ports);
  const messages = messagesOn(output, flags.quiet ? 'quiet' : 'normal');
  const plan = planEvaluation(answers, evaluation, { kind: 'no-terminal' }, ports);
  if (!plan.ok) return unusable(messages, plan.problems);
  const format = explanationFormat(plan.value.format);
  if (!format.ok) return unusable(messages, format.problems);
  const prepared = await prepare(word, flags, plan.value, ports);
  if (!prepared.ok) return unusable(messages, prepared.problems);
  if (prepared.value === undefined) {
    return messages.conclude([{ status: ExitStatus.Incomplete, why: 'there are no answers to explain' }]);
  }
  return handOver({ ...prepared.value, format: format.value, flags, ports, output, messages });
}

interface Prepared {
  readonly grounds: Grounds;
  readonly subject: Subject | undefined;
}

/** Undefined where standard input has nothing in it. */
async function prepare(
  word: string | undefined,
  flags: ExplainFlags,
  plan: Plan,
  ports: Ports,
): Promise<Outcome<Prepared | undefined>> {
  const gathered = await gather(ports, plan, flags);
  if (!gathered.ok) return gathered;
  const { loaded, rubricName, answers, given } = gathered.value;
  if (given === 'nothing') return success(undefined);
  const { rubric, stamp } = loaded;
  const subject = word === undefined ? success(undefined) : findSubject(rubric, word);
  if (!subject.ok) {
    const show = `${ports.calledAs} rubric show ${shellQuoted(rubricName)}`;
    return failure(...subject.problems.map((each) => withShowLine(each, show)));
  }
  const grounds = groundsOf({ rubric, stamp, answers, asOf: plan.asOf, toolVersion: ports.version });
  return grounds.ok ? success({ grounds: grounds.value, subject: subject.value }) : grounds;
}

function withShowLine(found: Problem, show: string): Problem {
  return found.code === 'usage/subject' ? { ...found, args: { ...found.args, show } } : found;
}

interface HandOver extends Prepared {
  readonly format: ExplanationFormat;
  readonly flags: ExplainFlags;
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
}

async function handOver({
  grounds,
  subject,
  format,
  flags,
  ports,
  output,
  messages,
}: HandOver): Promise<ExitStatus> {
  const { report } = grounds;
  await sayProvenance(messages, flags, report.result.rubric, report.result.asOf);
  await namedGaps(messages, report, 'none');
  if (subject !== undefined && subject.also.length > 0) {
    await messages.note(
      `this is the ${subject.kind} ${subject.id}; there is also ${subject.also.join(', ')}`,
    );
  }
  const explanation = explain(grounds, subject);
  const render = await explanationRenderers[format]();
  const text = (options: Parameters<typeof render>[1]): string => render({ report, explanation }, options);
  return messages.conclude(await deliver(ports, output, messages, text, flags.output));
}

/** An explanation cannot be had in every format of a report. */
function explanationFormat(found: string): Outcome<ExplanationFormat> {
  const format = EXPLANATION_FORMATS.find((each) => each === found);
  if (format !== undefined) return success(format);
  return failure(problem('usage/format', { found, known: [...EXPLANATION_FORMATS] }));
}
