import { wordsFor } from '../../cli/options.js';
import { GATE_OPTIONS } from '../../cli/same-options.js';
import { fileStemOf } from '../../core/answers/candidate-id.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import type { AnswerSet, Candidate } from '../../core/model/answer.js';
import type { SavedUnder } from '../../formats/answers/plain-answers.js';
import { answersText } from '../../formats/answers/write-answers.js';
import { DRAFTS } from '../../words/en/interview/drafts.js';
import { commandLine } from '../../words/shell-quoted.js';
import type { EvaluateContext } from './context.js';
import type { Pace } from './interview-setting.js';

/** Opens a new draft for a candidate; undefined, after a message, if none can be created. */
export async function openDraft(
  { ports, messages }: EvaluateContext,
  candidate: Candidate,
): Promise<string | undefined> {
  const draft = await ports.drafts.open(fileStemOf(candidate));
  if (draft.ok) return draft.value;
  await messages.problems(draft.problems);
  await messages.print(DRAFTS.notKept);
  return undefined;
}

const BASE = new RegExp(`^${DRAFTS.base('([0-9a-f]{64})').trim()}$`, 'm');

/** The digest of the file that a draft began with, as noted in the draft. */
export function baseIn(draft: string): string | undefined {
  return BASE.exec(draft)?.[1];
}

/** Saves the answers so far, and the digest of the file they began with; does nothing without a draft. */
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

/** Removes a draft whose answers are saved elsewhere or not wanted, unless they were saved to that very file. */
export async function discardDraft(
  { ports, messages }: EvaluateContext,
  draft: string,
  savedTo: string | undefined,
): Promise<void> {
  if (savedTo !== undefined && ports.files.resolve(draft) === ports.files.resolve(savedTo)) return;
  const gone = await ports.drafts.discard(draft);
  if (!gone.ok) await messages.problems(gone.problems);
}

/** The state of an interview that was left. */
export interface Unfinished {
  /** Ids of the questions that were to be asked again and have not been yet. */
  readonly again: readonly string[];
  readonly pace: Pace;
}

/** Prints where the answers are and the command that resumes the interview. */
export async function pointToDraft(
  context: EvaluateContext,
  draft: string,
  rubricName: string,
  state?: Unfinished | 'not-saved',
): Promise<void> {
  await context.messages.print(DRAFTS.kept(draft));
  await context.messages.print(DRAFTS.goOn(resumeLine(context, draft, rubricName, state)));
}

/** The options that reading the answers, the result and the exit status depend on. */
const KEPT_OPTIONS = [
  'rubric',
  'asOf',
  'save',
  'force',
  'format',
  'table',
  'full',
  'output',
  'report',
  'strictEvidence',
  ...GATE_OPTIONS,
  'accessible',
  'quick',
  'coach',
  // What was counted is in the draft.
  'proposals',
] as const;

/** The command that resumes a draft, with the options of this interview. */
export function resumeLine(
  { ports, flags }: EvaluateContext,
  draft: string,
  rubricName: string,
  state?: Unfinished | 'not-saved',
): string {
  const unfinished = typeof state === 'object' ? state : undefined;
  // Without --save the interview asks where to save; the named file has just been rejected.
  const save = state === 'not-saved' ? undefined : flags.save;
  // A draft names its rubric by id, which finds only built-in ones.
  const rubric = flags.rubric ?? (looksLikePath(rubricName) ? rubricName : undefined);
  const quick = unfinished?.pace === 'full' ? undefined : flags.quick;
  const force = save === undefined ? undefined : flags.force;
  const words = [
    ...wordsFor({ ...flags, rubric, save, force, quick }, KEPT_OPTIONS),
    ...(unfinished?.again ?? []).flatMap((id) => ['--ask', id]),
    '--resume',
    draft,
  ];
  return commandLine(ports, ['evaluate', ...words]);
}
