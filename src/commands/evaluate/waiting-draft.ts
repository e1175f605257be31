import { fitAnswers } from '../../answers-file/fit-answers.js';
import { candidateIdOf } from '../../core/answers/candidate-id.js';
import type { AnswerSet, Candidate } from '../../core/answers/model.js';
import { maybeSame, sameName } from '../../core/answers/same-candidate.js';
import { withSettings } from '../../core/answers/with-settings.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import { inertTerminal } from '../../render/inert.js';
import { issuerText } from '../../render/terminal/review.js';
import { counted } from '../../render/words.js';
import type { Gathered } from '../gather.js';
import { readRawAnswers } from '../load-answers.js';
import type { EvaluateContext } from './context.js';
import { resumeLine } from './draft.js';

/** An interview that was left, to go on with. */
export interface WaitingDraft {
  readonly kind: 'draft';
  readonly path: string;
  readonly answers: AnswerSet;
}

const ANEW = ':anew';
const BACK = ':back';

/** Offers the drafts that wait under the name of a candidate; without one, or where they are passed by, all begins anew. */
export async function offerDraft(
  context: EvaluateContext,
  prompter: Prompter,
  candidate: Candidate,
  gathered: Gathered,
): Promise<WaitingDraft | { readonly kind: 'anew' | 'back' } | Interruption> {
  const paths = await context.ports.drafts.waiting(candidateIdOf(candidate));
  const read = await Promise.all(paths.map((path) => readDraft(context, path, candidate, gathered)));
  const alike = read.filter((each) => each !== undefined);
  const drafts = alike
    .filter(({ answers }) => maybeSame(candidate, answers.candidate))
    .sort((a, b) => b.answers.answers.size - a.answers.answers.size);
  for (const each of alike.filter((draft) => !drafts.includes(draft))) {
    await sayOfAnotherIssuer(context, each, gathered);
  }
  if (drafts.length === 0) return { kind: 'anew' };
  const chosen = await prompter.choose({
    head: '',
    ask: `You began with ${inertTerminal(candidate.name)} before. Go on from there?`,
    choices: [
      ...drafts.map((draft) => ({
        value: draft.path,
        label: draftText(draft),
        hint: inertTerminal(draft.path),
      })),
      { value: ANEW, label: 'Start anew', hint: 'What you answered before stays where it lies.' },
    ],
    back: BACK,
  });
  if (chosen.kind === 'interrupted') return chosen;
  if (chosen.value === BACK) return { kind: 'back' };
  const draft = drafts.find(({ path }) => path === chosen.value);
  return draft === undefined ? { kind: 'anew' } : goingOn(draft, candidate, gathered);
}

/** What was typed just now adds to what the draft knows of the candidate, and settings win over its answers. */
function goingOn(draft: WaitingDraft, candidate: Candidate, { loaded, settings }: Gathered): WaitingDraft {
  const answers = withSettings(loaded.rubric, draft.answers, settings);
  return { ...draft, answers: { ...answers, candidate: { ...candidate, ...answers.candidate } } };
}

/** It may be meant, or another credential altogether: it is not offered, but never passed over in silence. */
async function sayOfAnotherIssuer(
  context: EvaluateContext,
  { path, answers }: WaitingDraft,
  { rubricName }: Gathered,
): Promise<void> {
  const issuer = issuerText(answers.candidate);
  await context.messages.say(
    `a draft with ${counted(answers.answers.size, 'answer')} under the same name by another issuer, ${issuer}, waits; to go on with it: ${resumeLine(context, path, rubricName)}`,
  );
}

/** What tells one draft from another: how much is answered, by whom it is issued, when it was answered last. */
function draftText({ answers: { answers, candidate } }: WaitingDraft): string {
  const days = [...answers.values()].flatMap(({ checked }) => (checked === undefined ? [] : [checked]));
  const last = days.sort().at(-1);
  const issuer = candidate.issuer === undefined ? 'issuer not known' : `by ${candidate.issuer}`;
  const details = [issuer, ...(last === undefined ? [] : [`last answered ${last}`])];
  return inertTerminal(`Go on with ${counted(answers.size, 'answer')} (${details.join(', ')})`);
}

/** Undefined where there is nothing in it that this interview could go on with. */
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
  return { kind: 'draft', path, answers: fitted.value };
}
