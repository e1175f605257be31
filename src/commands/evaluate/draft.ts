import { fileStemOf } from '../../core/answers/candidate-id.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import type { AnswerSet, Candidate } from '../../core/model/answer.js';
import type { SavedUnder } from '../../formats/answers/plain-answers.js';
import { answersText } from '../../formats/answers/write-answers.js';
import { DRAFTS } from '../../words/en/interview/drafts.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { EvaluateContext } from './context.js';
import type { Pace } from './interview-setting.js';

/** A resumed draft goes on where it lies; anything else gets a draft of its own, or none where none can be had. */
export async function openDraft(
  { ports, messages }: EvaluateContext,
  candidate: Candidate,
  resume: string | undefined,
): Promise<string | undefined> {
  if (resume !== undefined && ports.drafts.owns(resume)) return resume;
  const draft = await ports.drafts.open(fileStemOf(candidate));
  if (draft.ok) return draft.value;
  await messages.problems(draft.problems);
  await messages.print(DRAFTS.notKept);
  return undefined;
}

const BASE = new RegExp(`^${DRAFTS.base('([0-9a-f]{64})').trim()}$`, 'm');

/** The digest of the file that a draft was begun with, as the draft says it. */
export function baseIn(draft: string): string | undefined {
  return BASE.exec(draft)?.[1];
}

/** Writes the answers so far, and what file they began with; without a draft there is nowhere to keep them. */
export async function keepDraft(
  { ports }: EvaluateContext,
  draft: string | undefined,
  answers: AnswerSet,
  under: SavedUnder,
  base: string | undefined,
): Promise<'kept' | 'not-kept'> {
  if (draft === undefined) return 'not-kept';
  const text = await answersText(draft, answers, under);
  const from = base === undefined ? '' : DRAFTS.base(base);
  const written = text.ok ? await ports.drafts.write(draft, text.value + from) : text;
  return written.ok ? 'kept' : 'not-kept';
}

/** Removes a draft whose answers are safe elsewhere or not wanted, unless they were saved to that very file. */
export async function discardDraft(
  { ports, messages }: EvaluateContext,
  draft: string,
  savedTo: string | undefined,
): Promise<void> {
  if (savedTo !== undefined && ports.files.resolve(draft) === ports.files.resolve(savedTo)) return;
  const gone = await ports.drafts.discard(draft);
  if (!gone.ok) await messages.problems(gone.problems);
}

/** How an interview stood that was left. */
export interface Unfinished {
  /** Ids of the questions that were to be asked again and were not yet. */
  readonly again: readonly string[];
  readonly pace: Pace;
}

/** Says where the answers lie and the command that takes the interview up again, saving only where that may work. */
export async function pointToDraft(
  context: EvaluateContext,
  draft: string,
  rubricName: string,
  stand?: Unfinished | 'not-saved',
): Promise<void> {
  await context.messages.print(DRAFTS.kept(draft));
  await context.messages.print(DRAFTS.goOn(resumeLine(context, draft, rubricName, stand)));
}

/** The command that takes a draft up; what this interview was started with goes along, or its answers could not be read as they were given. */
export function resumeLine(
  { ports, flags }: EvaluateContext,
  draft: string,
  rubricName: string,
  stand?: Unfinished | 'not-saved',
): string {
  const unfinished = typeof stand === 'object' ? stand : undefined;
  // Without --save the interview asks where to save; the file that was named has just been refused.
  const save = stand === 'not-saved' ? undefined : flags.save;
  // A draft names its rubric by id, and that finds a built-in one only.
  const rubric = flags.rubric ?? (looksLikePath(rubricName) ? rubricName : undefined);
  const words = [
    ...(rubric === undefined ? [] : ['-r', rubric]),
    ...(flags.asOf === undefined ? [] : ['--as-of', flags.asOf]),
    ...(save === undefined ? [] : ['--save', save]),
    ...(save !== undefined && flags.force ? ['--force'] : []),
    ...(flags.accessible ? ['--accessible'] : []),
    ...(flags.quick && unfinished?.pace !== 'full' ? ['--quick'] : []),
    ...(flags.coach ? ['--coach'] : []),
    ...(unfinished?.again ?? []).flatMap((id) => ['--ask', id]),
    '--resume',
    draft,
  ];
  return `${ports.calledAs} evaluate ${words.map(shellQuoted).join(' ')}`;
}
