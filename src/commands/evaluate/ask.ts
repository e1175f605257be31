import { promptStyleOf } from '../../cli/ask-until-answered.js';
import { unwritableReasons } from '../../cli/deliver.js';
import { takeCounted } from '../../cli/proposals.js';
import { fileStemOf } from '../../core/answers/candidate-id.js';
import type { AnswerSet, Candidate } from '../../core/model/answer.js';
import { rubricForPeople } from '../../core/model/loaded-rubric.js';
import type { Gathered } from '../../loading/gather.js';
import { type Snapshot, saveAnswers } from '../../loading/save-answers.js';
import { sayLocked } from '../../loading/say-waiting.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import { SAVING } from '../../words/en/interview/saving.js';
import { NOTES } from '../../words/en/notes.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import { askCandidate } from './ask-candidate.js';
import type { EvaluateContext } from './context.js';
import { discardDraft, keepDraft, openDraft } from './draft.js';
import { holdInterview } from './interview-session.js';
import type { InterviewSetting } from './interview-setting.js';
import { type Left, leave, leaveInterview } from './leave-interview.js';
import { baseOfDraft, digestOfFile, snapshotFor } from './snapshot.js';
import { takenTarget } from './targets.js';
import { offerDraft, type WaitingDraft } from './waiting-draft.js';

/** The outcome of an interview: answers to evaluate, or an exit status if it was left. */
export type Asked =
  | {
      readonly kind: 'answers';
      readonly answers: AnswerSet;
      /** The draft that still contains the answers, to be removed or kept after `--save`. */
      readonly draft?: string;
      /** Whether questions were left out because no answer to them could change the verdict. */
      readonly cut: 'quick' | 'none';
      /** The file of `--save`, as it was when the interview began. */
      readonly snapshot: Snapshot | undefined;
      /** The file that the person named at the end of the interview. */
      readonly savedTo?: string | undefined;
    }
  | Left;

/** Runs the interview with a draft, so that it is safe to leave, and offers to save the answers at its end. */
export async function askForAnswers(
  context: EvaluateContext,
  gathered: Gathered,
  before: Snapshot | undefined,
): Promise<Asked> {
  const { ports, output, plan, flags } = context;
  const { loaded } = gathered;
  const style = promptStyleOf(context.flags, context.ports.environment);
  const prompter = await ports.prompter(output, style);
  const from = await startingPoint(context, prompter, gathered);
  if (from.kind === 'interrupted') return leave(context, from);
  const begun = from.base ?? baseOfDraft(context, gathered);
  const base = begun ?? digestOfFile(context, gathered);
  const snapshot = before && (await snapshotFor(context, gathered, before.path, begun));
  const taken = takenTarget(context, from.answers.candidate, snapshot);
  if (taken.length > 0) {
    await context.messages.problems(taken);
    return { kind: 'left', status: await context.messages.exit(unwritableReasons(taken)) };
  }
  const draft = from.draft ?? (await openDraft(context, from.answers.candidate));
  const setting: InterviewSetting = {
    rubric: rubricForPeople(loaded),
    asOf: plan.asOf,
    prompter,
    layout: output.stderr,
    style,
    pace: flags.quick ? 'quick' : 'full',
    coach: flags.coach ? 'on' : 'off',
    found: context.found,
    keep: (current) => keepDraft(context, draft, current, loaded, base),
  };
  let again = gathered.again;
  for (let { answers } = from; ; again = []) {
    const end = await holdInterview(setting, answers, again);
    ({ answers } = end);
    const standing = { answers, draft, resume: from.resume, base };
    if (end.kind === 'interrupted') {
      return leaveInterview(context, end, gathered, { ...standing, unfinished: end });
    }
    const { cut } = end;
    if (flags.save !== undefined) {
      return { kind: 'answers', answers, cut, snapshot, ...(draft !== undefined && { draft }) };
    }
    const offered = await offerToSave(context, prompter, answers, gathered, { resume: from.resume, begun });
    if (offered.kind === 'interrupted') return leaveInterview(context, offered, gathered, standing);
    if (offered.kind === 'back') continue;
    if (draft !== undefined) await discardDraft(context, draft, offered.savedTo);
    return { kind: 'answers', answers, cut, snapshot, savedTo: offered.savedTo };
  }
}

interface StartingPoint {
  readonly kind: 'from';
  readonly answers: AnswerSet;
  /** The file to resume from. */
  readonly resume?: string;
  /** The draft to resume. */
  readonly draft?: string;
  /** The digest of the file that the draft began with. */
  readonly base?: string;
}

/** The named file; otherwise the candidate that is asked for, with a draft under its name if one is resumed. */
async function startingPoint(
  context: EvaluateContext,
  prompter: Prompter,
  gathered: Gathered,
): Promise<StartingPoint | Interruption> {
  const { source } = context.plan;
  const { answers } = gathered;
  if (source.kind === 'interview' && source.resume !== undefined) {
    const { resume } = source;
    const draft = context.ports.drafts.find(resume);
    if (draft !== undefined) return { kind: 'from', resume: draft, answers, draft };
    const offered = await offerDraft(context, prompter, answers.candidate, gathered, resume);
    if (offered.kind === 'interrupted') return offered;
    return { kind: 'from', resume, answers, ...(offered.kind === 'draft' && draftOf(offered)) };
  }
  for (let known: Candidate | undefined; ; ) {
    const candidate = await askCandidate(prompter, known, answers.candidate);
    if ('kind' in candidate) return candidate;
    const waiting = await offerDraft(context, prompter, candidate, gathered);
    switch (waiting.kind) {
      case 'interrupted':
        return waiting;
      case 'draft':
        return {
          ...draftOf(waiting),
          kind: 'from',
          answers: await withCounted(context, gathered, waiting.answers),
          resume: waiting.path,
          ...(waiting.base !== undefined && { base: waiting.base }),
        };
      case 'anew':
        return {
          kind: 'from',
          answers: await withCounted(context, gathered, { ...answers, candidate }),
        };
      case 'back':
        known = candidate;
    }
  }
}

/** What files counted, where these answers have none. */
async function withCounted(
  { flags, messages, found }: EvaluateContext,
  gathered: Gathered,
  answers: AnswerSet,
): Promise<AnswerSet> {
  return flags.acceptCounted ? takeCounted(messages, gathered, answers, found) : answers;
}

function draftOf({ path, answers }: WaitingDraft): Pick<StartingPoint, 'answers' | 'draft'> {
  return { answers, draft: path };
}

/** Asks where to save the answers until they are saved or declined. */
async function offerToSave(
  { ports, messages, plan }: EvaluateContext,
  prompter: Prompter,
  answers: AnswerSet,
  gathered: Gathered,
  { resume, begun }: { readonly resume: string | undefined; readonly begun: string | undefined },
): Promise<
  { readonly kind: 'settled'; readonly savedTo?: string } | { readonly kind: 'back' } | Interruption
> {
  const { loaded, rubricName } = gathered;
  const own = resume !== undefined && ports.drafts.find(resume) === undefined ? resume : undefined;
  let copy = 1;
  for (;;) {
    const number = copy === 1 ? '' : `-${copy}`;
    const reply = await prompter.detail({
      back: SAVING.back,
      ask: SAVING.ask,
      help: SAVING.help,
      initial: own ?? `${fileStemOf(answers.candidate)}${number}.answers.yaml`,
      refuse: (typed) => (typed.trim() === '' ? SAVING.missing : undefined),
    });
    if (reply.kind !== 'text') return reply;
    const path = reply.text.trim();
    if (path === '-') return { kind: 'settled' };
    const saved = await saveAnswers(ports, path, answers, {
      loaded,
      rubricName,
      asOf: plan.asOf,
      overwrite: 'same-candidate',
      snapshot: await snapshotFor({ ports }, gathered, path, begun),
      waits: () => sayLocked(messages, path),
    });
    if (saved.ok) {
      const compare = `${ports.calledAs} compare ${shellQuoted(path)} OTHER.yaml`;
      await messages.print(SAVING.saved(path, compare));
      if (saved.value.length > 0) await messages.print(NOTES.keptInFile(path, saved.value));
      return { kind: 'settled', savedTo: path };
    }
    if (saved.problems.some(({ code }) => code === 'output/exists')) copy += 1;
    await messages.problems(saved.problems);
  }
}
