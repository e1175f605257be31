import { candidateIdOf } from '../../core/answers/candidate-id.js';
import type { AnswerSet, Candidate } from '../../core/answers/model.js';
import { canonicalJson } from '../../core/canonical-json.js';
import type { Interruption, Prompter, PromptStyle } from '../../ports/prompter.js';
import { type ExitStatus, statusOfSignal } from '../exit-status.js';
import type { Gathered } from '../gather.js';
import { askCandidate } from './ask-candidate.js';
import type { EvaluateContext } from './context.js';
import { discardDraft, keepDraft, openDraft, pointToDraft, type Unfinished } from './draft.js';
import { holdInterview } from './interview-session.js';
import type { InterviewSetting } from './interview-setting.js';
import { saveAnswers } from './save-answers.js';
import { offerDraft } from './waiting-draft.js';

/** What an interview came to: answers to evaluate, or an exit status because it was left. */
export type Asked =
  | {
      readonly kind: 'answers';
      readonly answers: AnswerSet;
      /** Where the answers still lie, to be settled once `--save` has been served. */
      readonly draft?: string;
      /** Whether questions were left out because no answer to them could change the verdict. */
      readonly cut: 'quick' | 'none';
    }
  | { readonly kind: 'left'; readonly status: ExitStatus };

const WHY_LEFT = { SIGINT: 'interrupted', SIGTERM: 'told to end', SIGHUP: 'hung up' } as const;

/** Holds the interview, with a draft that makes it safe to leave, and offers to save the answers at its end. */
export async function askForAnswers(context: EvaluateContext, gathered: Gathered): Promise<Asked> {
  const { ports, output, plan, flags } = context;
  const { loaded } = gathered;
  const style = promptStyle(context);
  const prompter = await ports.prompter(output, style);
  const from = await startingPoint(context, prompter, gathered);
  if (from.kind === 'interrupted') return leave(context, from, undefined, gathered);
  const { resume } = from;
  const draft = await openDraft(context, from.answers.candidate, resume);
  const setting: InterviewSetting = {
    rubric: loaded.rubric,
    asOf: plan.asOf,
    prompter,
    layout: output.stderr,
    style,
    pace: flags.quick ? 'quick' : 'full',
    coach: flags.coach ? 'on' : 'off',
    keep: (current) => keepDraft(context, draft, current, loaded),
  };
  let again = gathered.again;
  for (let { answers } = from; ; again = []) {
    const end = await holdInterview(setting, answers, again);
    if (end.kind === 'interrupted') {
      const isEmpty = end.answers.answers.size === 0 && resume === undefined && flags.save === undefined;
      if (draft !== undefined && isEmpty) return leaveEmpty(context, end, draft, gathered);
      const isNew = draft !== undefined && draft !== resume && resume !== undefined;
      if (isNew && isAsLoaded(end.answers, gathered)) {
        await discardDraft(context, draft, undefined);
        return leave(context, end, resume, gathered, end);
      }
      return leave(context, end, draft, gathered, end);
    }
    ({ answers } = end);
    const { cut } = end;
    if (flags.save !== undefined) {
      return { kind: 'answers', answers, cut, ...(draft !== undefined && { draft }) };
    }
    const offered = await offerToSave(context, prompter, answers, gathered, resume);
    if (offered.kind === 'interrupted') return leave(context, offered, draft, gathered);
    if (offered.kind === 'back') continue;
    if (draft !== undefined) await discardDraft(context, draft, offered.savedTo);
    return { kind: 'answers', answers, cut };
  }
}

interface StartingPoint {
  readonly kind: 'from';
  readonly answers: AnswerSet;
  /** The file that is gone on with. */
  readonly resume?: string;
}

/** The file that was named; else the candidate that is asked for, with the draft that waits under its name. */
async function startingPoint(
  context: EvaluateContext,
  prompter: Prompter,
  gathered: Gathered,
): Promise<StartingPoint | Interruption> {
  const { source } = context.plan;
  const { answers } = gathered;
  if (source.kind === 'interview' && source.resume !== undefined) {
    return { kind: 'from', answers, resume: source.resume };
  }
  for (let known: Candidate | undefined; ; ) {
    const candidate = await askCandidate(prompter, known);
    if ('kind' in candidate) return candidate;
    const offered = await offerDraft(context, prompter, candidate, gathered);
    switch (offered.kind) {
      case 'interrupted':
        return offered;
      case 'draft':
        return { kind: 'from', answers: offered.answers, resume: offered.path };
      case 'anew':
        return { kind: 'from', answers: { ...answers, candidate } };
      case 'back':
        known = candidate;
    }
  }
}

/** Lines where a flag or the surroundings ask for them. */
function promptStyle({ flags, ports }: EvaluateContext): PromptStyle {
  return flags.accessible ? 'lines' : (ports.surroundings.promptStyle ?? 'screen');
}

/** Nothing was answered that the file does not say: a draft of it would only lie about. */
function isAsLoaded(answers: AnswerSet, { answers: loaded }: Gathered): boolean {
  const texts = [answers, loaded].map((each) => canonicalJson([each.candidate, ...each.answers]));
  return texts[0] === texts[1];
}

/** Before any answer there is nothing to go on with. */
async function leaveEmpty(
  context: EvaluateContext,
  interruption: Interruption,
  draft: string,
  gathered: Gathered,
): Promise<Asked> {
  await discardDraft(context, draft, undefined);
  await context.messages.say('nothing was answered yet, so nothing was kept');
  return leave(context, interruption, undefined, gathered);
}

async function leave(
  context: EvaluateContext,
  { by }: Interruption,
  draft: string | undefined,
  { rubricName }: Gathered,
  stand?: Unfinished,
): Promise<Asked> {
  const status = statusOfSignal(by);
  if (draft !== undefined) await pointToDraft(context, draft, rubricName, stand);
  await context.messages.conclude([{ status, why: WHY_LEFT[by] }]);
  return { kind: 'left', status };
}

/** Asks where the answers should go until they are there, or are not wanted. */
async function offerToSave(
  { ports, messages, plan }: EvaluateContext,
  prompter: Prompter,
  answers: AnswerSet,
  { loaded, rubricName, file }: Gathered,
  resume: string | undefined,
): Promise<
  { readonly kind: 'settled'; readonly savedTo?: string } | { readonly kind: 'back' } | Interruption
> {
  const own = resume !== undefined && !ports.drafts.owns(resume) ? resume : undefined;
  for (;;) {
    const reply = await prompter.detail({
      back: 'back to your answers',
      ask: 'Save your answers to which file? (a single - for none)',
      help: 'A path that ends in .yaml or .json. "credcheck evaluate" reads the file later, and --resume goes on with it.',
      initial: own ?? `${candidateIdOf(answers.candidate)}.answers.yaml`,
      refuse: (typed) =>
        typed.trim() === '' ? 'Type a file name, or - to throw the answers away.' : undefined,
    });
    if (reply.kind !== 'text') return reply;
    const path = reply.text.trim();
    if (path === '-') return { kind: 'settled' };
    const isSame = file !== undefined && ports.files.resolve(file.name) === ports.files.resolve(path);
    const saved = await saveAnswers(ports, path, answers, {
      loaded,
      rubricName,
      asOf: plan.asOf,
      overwrite: 'same-candidate',
      snapshot: isSame ? { path, before: file } : undefined,
    });
    if (saved.ok) {
      await messages.say(`saved your answers to ${path}`);
      return { kind: 'settled', savedTo: path };
    }
    await messages.problems(saved.problems);
  }
}
