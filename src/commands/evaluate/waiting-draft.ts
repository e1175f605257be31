import { fileStemOf } from '../../core/answers/candidate-id.js';
import { holdsAll } from '../../core/answers/merge-answers.js';
import { maybeSame, sameName } from '../../core/answers/same-candidate.js';
import { withSettings } from '../../core/answers/with-answer.js';
import type { AnswerSet, Candidate } from '../../core/model/answer.js';
import { canonicalJson } from '../../core/model/canonical-json.js';
import { fitAnswers } from '../../formats/answers/fit-answers.js';
import type { Gathered } from '../../loading/gather.js';
import { readRawAnswers } from '../../loading/load-answers.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import { issuerText } from '../../render/layout/terminal/review.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { DRAFTS, draftChoice } from '../../words/en/interview/drafts.js';
import type { EvaluateContext } from './context.js';
import { baseIn, resumeLine } from './draft.js';

/** A draft of an interview that was left, to be resumed. */
export interface WaitingDraft {
  readonly kind: 'draft';
  readonly path: string;
  readonly answers: AnswerSet;
  /** The digest of the file that it began with. */
  readonly base?: string;
}

const ANEW = ':anew';
const BACK = ':back';

/**
 * Offers the drafts under the name of a candidate; without one, or if none is chosen, starts from the beginning.
 * When a file is resumed, drafts that add nothing to it are not offered.
 */
export async function offerDraft(
  context: EvaluateContext,
  prompter: Prompter,
  candidate: Candidate,
  gathered: Gathered,
  file?: string,
): Promise<WaitingDraft | { readonly kind: 'anew' | 'back' } | Interruption> {
  const waiting = await waitingDrafts(context, candidate, gathered);
  const alike = waiting.filter(({ answers }) => file === undefined || !holdsAll(gathered.answers, answers));
  const drafts = alike
    .filter(({ answers }) => maybeSame(candidate, answers.candidate))
    .sort((a, b) => b.answers.answers.size - a.answers.answers.size);
  for (const each of alike.filter((draft) => !drafts.includes(draft))) {
    await sayOfAnotherIssuer(context, each, gathered);
  }
  if (drafts.length === 0) return { kind: 'anew' };
  const offers = drafts.map((draft) => ({
    value: draft.path,
    label: draftText(draft, file, gathered),
    hint: escapeForTerminal(draft.path),
  }));
  const anew = {
    value: ANEW,
    label: file === undefined ? DRAFTS.anew : escapeForTerminal(DRAFTS.fileAlone(file)),
    hint: DRAFTS.anewHint,
  };
  const chosen = await prompter.choose({
    head: '',
    ask: DRAFTS.ask(escapeForTerminal(candidate.name)),
    // What Enter alone gives is what the command line asked for.
    choices: file === undefined ? [...offers, anew] : [anew, ...offers],
    ...(file === undefined && { back: BACK }),
  });
  if (chosen.kind === 'interrupted') return chosen;
  if (chosen.value === BACK) return { kind: 'back' };
  const draft = drafts.find(({ path }) => path === chosen.value);
  if (draft === undefined) return { kind: 'anew' };
  return file === undefined ? goingOn(draft, candidate, gathered) : goingOnWithBoth(draft, gathered);
}

/** The readable drafts that earlier interviews left under the name of a candidate. */
export async function waitingDrafts(
  context: EvaluateContext,
  candidate: Candidate,
  gathered: Gathered,
): Promise<readonly WaitingDraft[]> {
  const paths = await context.ports.drafts.waiting(fileStemOf(candidate));
  const read = await Promise.all(paths.map((path) => readDraft(context, path, candidate, gathered)));
  return read.filter((each) => each !== undefined);
}

/** Adds what was just typed to the draft's candidate; settings override the draft's answers. */
function goingOn(draft: WaitingDraft, candidate: Candidate, { loaded, settings }: Gathered): WaitingDraft {
  const answers = withSettings(loaded.rubric, draft.answers, settings);
  return { ...draft, answers: { ...answers, candidate: { ...candidate, ...answers.candidate } } };
}

/** The answers of the file, overridden by the draft, and both by settings. */
function goingOnWithBoth(draft: WaitingDraft, { loaded, settings, answers: file }: Gathered): WaitingDraft {
  const { candidate, answers, checks, setAside = [] } = draft.answers;
  const given = [...answers].filter(([id]) => !settings.has(id) && !isAlike(file, draft.answers, id));
  const both = withSettings(loaded.rubric, file, new Map(given));
  return {
    ...draft,
    answers: {
      ...both,
      candidate: { ...candidate, ...both.candidate },
      checks: new Map([...both.checks, ...checks]),
      setAside: new Map([...setAside, ...(both.setAside ?? [])]),
    },
  };
}

function isAlike(one: AnswerSet, other: AnswerSet, id: string): boolean {
  const [first, second] = [one, other].map(({ answers }) => canonicalJson(answers.get(id) ?? null));
  return first === second;
}

/** It may be the same credential or another one: it is not offered, but mentioned. */
async function sayOfAnotherIssuer(
  context: EvaluateContext,
  { path, answers }: WaitingDraft,
  { rubricName }: Gathered,
): Promise<void> {
  const issuer = issuerText(answers.candidate);
  const command = resumeLine(context, path, rubricName);
  await context.messages.print(DRAFTS.ofAnotherIssuer(answers.answers.size, issuer, command));
}

/**
 * Describes a draft: how many answers it has, its issuer, the day of its last answer, and how it differs from the
 * file that is resumed.
 */
function draftText({ answers: draft }: WaitingDraft, file: string | undefined, gathered: Gathered): string {
  const { answers, candidate } = draft;
  const days = [...answers.values()].flatMap(({ evidence }) => evidence?.checked ?? []);
  const last = days.sort().at(-1);
  const { answers: loaded } = gathered.answers;
  const others = [...answers.keys()].filter((id) => !isAlike(gathered.answers, draft, id));
  const details = {
    answers: answers.size,
    issuer: candidate.issuer,
    last,
    file,
    more: others.filter((id) => !loaded.has(id)),
    changed: others.filter((id) => loaded.has(id)),
  };
  return escapeForTerminal(draftChoice(details));
}

/** Undefined if this interview could resume nothing from it. */
async function readDraft(
  { ports, plan }: EvaluateContext,
  path: string,
  candidate: Candidate,
  { loaded }: Gathered,
): Promise<WaitingDraft | undefined> {
  const { rubric } = loaded;
  const raw = await readRawAnswers(ports, path);
  if (!raw.ok || raw.value.rubricId !== rubric.id) return undefined;
  const fitted = await fitAnswers(raw.value, loaded, plan.asOf);
  if (!fitted.ok || fitted.value.answers.size === 0 || !sameName(candidate, fitted.value.candidate)) {
    return undefined;
  }
  const base = baseIn(raw.value.text);
  return { kind: 'draft', path, answers: fitted.value, ...(base !== undefined && { base }) };
}
