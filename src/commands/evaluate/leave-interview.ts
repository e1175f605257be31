import { holdsAll } from '../../core/answers/merge-answers.js';
import type { AnswerSet } from '../../core/model/answer.js';
import { type ExitStatus, statusOfSignal } from '../../core/model/exit-status.js';
import type { Gathered } from '../../loading/gather.js';
import type { Interruption } from '../../ports/prompter.js';
import { DRAFTS } from '../../words/en/interview/drafts.js';
import type { EvaluateContext } from './context.js';
import { discardDraft, keepDraft, pointToDraft, type Unfinished } from './draft.js';
import { waitingDrafts } from './waiting-draft.js';

/** An interview that was left, with its exit status. */
export interface Left {
  readonly kind: 'left';
  readonly status: ExitStatus;
}

/** The state in which an interview was left. */
export interface LeftState {
  readonly answers: AnswerSet;
  /** The draft that holds the answers. */
  readonly draft: string | undefined;
  /** The file that was resumed, which may be that very draft. */
  readonly resume: string | undefined;
  readonly unfinished?: Unfinished;
  /** The digest of the file that it began with. */
  readonly base: string | undefined;
}

/** Ends an interview: keeps at most one draft, only if there are answers or a file, and says how to resume. */
export async function leaveInterview(
  context: EvaluateContext,
  interruption: Interruption,
  gathered: Gathered,
  { answers, draft, resume, base, unfinished }: LeftState,
): Promise<Left> {
  if (draft === undefined) return leave(context, interruption);
  const { messages, flags } = context;
  if (answers.answers.size === 0 && resume === undefined && flags.save === undefined) {
    await discardDraft(context, draft, undefined);
    await messages.print(DRAFTS.empty);
    return leave(context, interruption);
  }
  const kept = await lastDraft(context, gathered, { answers, draft, resume, base });
  await pointToDraft(context, kept, gathered.rubricName, unfinished);
  return leave(context, interruption);
}

/** Ends a run that has nothing more to save. */
export async function leave(context: EvaluateContext, { by }: Interruption): Promise<Left> {
  const status = statusOfSignal(by);
  await context.messages.exit([{ status, why: DRAFTS.left[by] }]);
  return { kind: 'left', status };
}

/** The file that holds the answers, after removing every draft with nothing that is not saved elsewhere. */
async function lastDraft(
  context: EvaluateContext,
  gathered: Gathered,
  { answers, draft, resume, base }: LeftState & { readonly draft: string },
): Promise<string> {
  const isLoaded = gathered.settings.size === 0 && isSame(gathered.answers, answers);
  if (resume !== undefined && resume !== draft && isLoaded) {
    await discardDraft(context, draft, undefined);
    return resume;
  }
  // Another interview that was left may already have removed it as redundant.
  if ((await keepDraft(context, draft, answers, gathered.loaded, base)) === 'not-kept') return draft;
  for (const other of await waitingDrafts(context, answers.candidate, gathered)) {
    if (other.path === draft || !holdsAll(answers, other.answers)) continue;
    // Of two equal drafts one stays, chosen in the same way by every process: each may belong to another interview.
    if (isSame(answers, other.answers) && other.path < draft) {
      await discardDraft(context, draft, undefined);
      return other.path;
    }
    await discardDraft(context, other.path, undefined);
  }
  return draft;
}

function isSame(one: AnswerSet, other: AnswerSet): boolean {
  return holdsAll(one, other) && holdsAll(other, one);
}
