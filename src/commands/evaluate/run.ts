import type { AnswerSet } from '../../core/answers/model.js';
import type { Problem } from '../../core/problem.js';
import { buildReport } from '../../core/report/build-report.js';
import type { Report } from '../../core/report/model.js';
import { allQuestions } from '../../core/rubric/model.js';
import type { Ports } from '../../ports/ports.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import type { AskContext } from './ask.js';
import { deliver, unwritable } from './deliver.js';
import { type Gates, readFailOn, setbacksOf } from './gates.js';
import { type Gathered, gather } from './gather.js';
import { type Messages, messagesOn } from './messages.js';
import type { EvaluateFlags } from './options.js';
import { planEvaluation } from './plan.js';

/** Evaluates one candidate: asks or reads answers, hands over checklist and verdict, gives the exit status. */
export async function runEvaluate(
  positional: string | undefined,
  flags: EvaluateFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const output = ports.output(flags.color === undefined ? 'auto' : flags.color ? 'always' : 'never');
  const messages = messagesOn(output, flags.quiet ? 'quiet' : 'normal');
  const { stdinIsTerminal, promptsForbiddenBy } = ports.surroundings;
  const wouldPrompt = stdinIsTerminal && output.stderr.isTerminal && flags.input;
  const canPrompt = wouldPrompt && promptsForbiddenBy === undefined;
  const plan = planEvaluation(positional, flags, { ...ports.surroundings, canPrompt }, ports.clock.today());
  if (!plan.ok) return unusable(messages, plan.problems);
  if (wouldPrompt && promptsForbiddenBy !== undefined && plan.value.source.kind === 'settings') {
    await messages.say(`no question is asked, because ${promptsForbiddenBy} is set in the environment`);
  }
  const gathered = await gather(ports, plan.value, flags);
  if (!gathered.ok) return unusable(messages, gathered.problems);
  return evaluateGathered({ ports, output, messages, flags, plan: plan.value }, gathered.value);
}

async function evaluateGathered(context: AskContext, gathered: Gathered): Promise<ExitStatus> {
  const { messages, flags, plan } = context;
  const { rubric } = gathered.loaded;
  const failOn = readFailOn(plan.failOn, rubric);
  if (!failOn.ok) return unusable(messages, failOn.problems);
  if (plan.source.kind !== 'interview' && gathered.given === 'nothing') {
    const ids = allQuestions(rubric).map((question) => question.id);
    await messages.say(`no answers were given; the questions are: ${ids.join(', ')}`);
    return messages.conclude([
      { status: ExitStatus.Incomplete, why: 'no answers and no terminal to ask at' },
    ]);
  }
  const gates: Gates = {
    ...(plan.failUnder !== undefined && { failUnder: plan.failUnder }),
    failOn: failOn.value,
    completeness: flags.requireComplete ? 'required' : 'optional',
  };
  if (plan.source.kind !== 'interview') return report(context, gathered, gathered.answers, gates);
  const { askForAnswers } = await import('./ask.js');
  const asked = await askForAnswers(context, gathered);
  return asked.kind === 'left' ? asked.status : report(context, gathered, asked.answers, gates);
}

async function report(
  context: AskContext,
  { loaded, outdated }: Gathered,
  answers: AnswerSet,
  gates: Gates,
): Promise<ExitStatus> {
  const { ports, output, messages, flags, plan } = context;
  const { rubric, stamp } = loaded;
  const built = buildReport({
    rubric,
    stamp,
    answers,
    outdated,
    asOf: plan.asOf,
    toolVersion: ports.version,
  });
  if (!built.ok) return unusable(messages, built.problems);
  await namedGaps(messages, built.value);
  const saving = await save(context, answers, loaded);
  const to = { format: plan.format, ...(flags.output !== undefined && { path: flags.output }) };
  const delivering = await deliver(ports, output, messages, built.value, to);
  return messages.conclude([...saving, ...delivering, ...setbacksOf(built.value.result, rubric, gates)]);
}

async function save(
  { ports, messages, flags }: AskContext,
  answers: AnswerSet,
  loaded: Gathered['loaded'],
): Promise<readonly Setback[]> {
  if (flags.save === undefined) return [];
  const { saveAnswers } = await import('./save-answers.js');
  const saved = await saveAnswers(
    ports,
    flags.save,
    answers,
    loaded,
    flags.force ? 'anything' : 'same-candidate',
  );
  if (saved.ok) {
    await messages.note(`saved the answers to ${flags.save}`);
    return [];
  }
  await messages.problems(saved.problems);
  return unwritable(saved.problems);
}

/** Missing answers are said before the result, so that the verdict stays the last thing on the screen. */
async function namedGaps(messages: Messages, { result }: Report): Promise<void> {
  const missing = result.notes.flatMap((note) =>
    note.id === 'missing' && note.question ? [note.question] : [],
  );
  if (missing.length === 0) return;
  const many = missing.length === 1 ? 'one question has' : `${missing.length} questions have`;
  await messages.note(
    `${many} no answer and ${missing.length === 1 ? 'counts' : 'count'} as unknown: ${missing.join(', ')}`,
  );
}

async function unusable(messages: Messages, problems: readonly Problem[]): Promise<ExitStatus> {
  await messages.problems(problems);
  const first = problems.length === 1 ? 'one thing to mend' : `${problems.length} things to mend`;
  return messages.conclude([
    { status: ExitStatus.Unusable, why: `the input cannot be used: ${first}, see above` },
  ]);
}
