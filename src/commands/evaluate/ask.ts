import type { SavedUnder } from '../../answers-file/plain-answers.js';
import { answersText } from '../../answers-file/write-answers.js';
import { candidateIdFrom } from '../../core/answers/candidate-id.js';
import type { AnswerSet } from '../../core/answers/model.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import { ExitStatus } from '../exit-status.js';
import type { Gathered } from './gather.js';
import { askCandidate, holdInterview } from './interview-session.js';
import { layoutOf, type Messages } from './messages.js';
import type { EvaluateFlags } from './options.js';
import type { Plan } from './plan.js';
import { saveAnswers } from './save-answers.js';
import { shellQuoted } from './shell-quoted.js';

/** What an interview came to: answers to evaluate, or an exit status because it was left. */
export type Asked =
  | { readonly kind: 'answers'; readonly answers: AnswerSet }
  | { readonly kind: 'left'; readonly status: ExitStatus };

/** What is needed to ask. */
export interface AskContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: EvaluateFlags;
  readonly plan: Plan;
}

/** Holds the interview, with a draft that makes it safe to leave, and offers to save the answers at its end. */
export async function askForAnswers(context: AskContext, { loaded, answers }: Gathered): Promise<Asked> {
  const { ports, output, plan } = context;
  const prompter = await ports.prompter(output);
  const resume = plan.source.kind === 'interview' ? plan.source.resume : undefined;
  const candidate = resume === undefined ? await askCandidate(prompter) : answers.candidate;
  if ('kind' in candidate) return leave(context, candidate, undefined);
  const draft = await openDraft(context, candidate.id ?? candidateIdFrom(candidate.name), resume);
  const end = await holdInterview(
    {
      rubric: loaded.rubric,
      asOf: plan.asOf,
      prompter,
      layout: layoutOf(output.stderr),
      keep: (current) => keepDraft(ports, draft, current, loaded),
    },
    { ...answers, candidate },
  );
  if (end.kind === 'interrupted') return leave(context, end, draft);
  const saved = await offerToSave(context, prompter, end.answers, loaded, resume);
  if (saved === 'interrupted') return leave(context, { kind: 'interrupted', by: 'SIGINT' }, draft);
  if (saved !== 'failed' && draft !== undefined) await ports.drafts.discard(draft);
  return { kind: 'answers', answers: end.answers };
}

/** A resumed draft goes on where it lies; anything else gets a draft of its own. */
async function openDraft(
  { ports, messages }: AskContext,
  candidateId: string,
  resume: string | undefined,
): Promise<string | undefined> {
  if (resume !== undefined && ports.drafts.owns(resume)) return resume;
  const draft = await ports.drafts.open(candidateId);
  if (draft.ok) return draft.value;
  await messages.problems(draft.problems);
  await messages.say('answers cannot be kept while you type: leaving early would lose them');
  return undefined;
}

async function keepDraft(
  ports: Ports,
  draft: string | undefined,
  answers: AnswerSet,
  under: SavedUnder,
): Promise<'kept' | 'not-kept'> {
  if (draft === undefined) return 'not-kept';
  const written = await ports.drafts.write(draft, answersText(draft, answers, under));
  return written.ok ? 'kept' : 'not-kept';
}

async function leave(
  { messages, ports, flags }: AskContext,
  { by }: Interruption,
  draft: string | undefined,
): Promise<Asked> {
  const status = by === 'SIGINT' ? ExitStatus.Interrupted : ExitStatus.Terminated;
  if (draft !== undefined) {
    await messages.say(`your answers so far are in ${draft}`);
    await messages.say(`to go on: ${resumeLine(ports, flags, draft)}`);
  }
  await messages.say(`exit ${status}: ${by === 'SIGINT' ? 'interrupted' : 'told to end'}`);
  return { kind: 'left', status };
}

/** The command that takes the interview up where it was left, with what it was started with. */
function resumeLine({ calledAs }: Ports, { rubric, save }: EvaluateFlags, draft: string): string {
  const options = [
    ...(rubric === undefined ? [] : ['-r', rubric]),
    ...(save === undefined ? [] : ['--save', save]),
    '--resume',
    draft,
  ];
  return `${calledAs} evaluate ${options.map(shellQuoted).join(' ')}`;
}

/** `--save` is served later, with the result; without it the person is asked where the answers should go. */
async function offerToSave(
  { ports, messages, flags }: AskContext,
  prompter: Prompter,
  answers: AnswerSet,
  under: SavedUnder,
  resume: string | undefined,
): Promise<'settled' | 'failed' | 'interrupted'> {
  if (flags.save !== undefined) return 'settled';
  const own = resume !== undefined && !ports.drafts.owns(resume) ? resume : undefined;
  for (;;) {
    const reply = await prompter.text({
      ask: 'Save your answers to which file? (a single - for none)',
      initial: own ?? `${answers.candidate.id ?? candidateIdFrom(answers.candidate.name)}.answers.yaml`,
      refuse: (typed) =>
        typed.trim() === '' ? 'Type a file name, or - to throw the answers away.' : undefined,
    });
    if (reply.kind === 'interrupted') return 'interrupted';
    const path = reply.text.trim();
    if (path === '-') return 'settled';
    const saved = await saveAnswers(ports, path, answers, under, 'same-candidate');
    if (saved.ok) {
      await messages.say(`saved your answers to ${path}`);
      return 'settled';
    }
    await messages.problems(saved.problems);
  }
}
