import { fitAnswers } from '../../answers-file/fit-answers.js';
import { candidateIdFrom } from '../../core/answers/candidate-id.js';
import type { AnswerSet, Candidate } from '../../core/answers/model.js';
import { maybeSame } from '../../core/answers/same-candidate.js';
import { withSettings } from '../../core/answers/with-settings.js';
import type { Interruption, Prompter } from '../../ports/prompter.js';
import { inertTerminal } from '../../render/inert.js';
import { counted } from '../../render/words.js';
import type { Gathered } from '../gather.js';
import { readRawAnswers } from '../load-answers.js';
import type { EvaluateContext } from './context.js';

/** An interview that was left, to go on with. */
export interface WaitingDraft {
  readonly kind: 'draft';
  readonly path: string;
  readonly answers: AnswerSet;
}

const ANEW = ':anew';

/** Offers the drafts that wait under the name of a candidate; without one, or where they are passed by, all begins anew. */
export async function offerDraft(
  context: EvaluateContext,
  prompter: Prompter,
  candidate: Candidate,
  gathered: Gathered,
): Promise<WaitingDraft | { readonly kind: 'anew' } | Interruption> {
  const paths = await context.ports.drafts.waiting(candidate.id ?? candidateIdFrom(candidate.name));
  const read = await Promise.all(paths.map((path) => readDraft(context, path, candidate, gathered)));
  const drafts = read.filter((each) => each !== undefined);
  if (drafts.length === 0) return { kind: 'anew' };
  const chosen = await prompter.choose({
    head: '',
    ask: `You began with ${inertTerminal(candidate.name)} before. Go on from there?`,
    choices: [
      ...drafts.map(({ path, answers }) => ({
        value: path,
        label: `Go on with ${counted(answers.answers.size, 'answer')}`,
        hint: inertTerminal(path),
      })),
      { value: ANEW, label: 'Start anew', hint: 'What you answered before stays where it lies.' },
    ],
  });
  if (chosen.kind === 'interrupted') return chosen;
  return drafts.find(({ path }) => path === chosen.value) ?? { kind: 'anew' };
}

/** Undefined where there is nothing in it that this interview could go on with. */
async function readDraft(
  { ports, plan }: EvaluateContext,
  path: string,
  candidate: Candidate,
  { loaded, settings }: Gathered,
): Promise<WaitingDraft | undefined> {
  const { rubric } = loaded;
  const raw = await readRawAnswers(ports, path);
  if (!raw.ok || raw.value.rubricId !== rubric.id) return undefined;
  const fitted = await fitAnswers(raw.value, loaded, plan.asOf);
  if (!fitted.ok || fitted.value.answers.size === 0 || !maybeSame(candidate, fitted.value.candidate)) {
    return undefined;
  }
  const answers = withSettings(rubric, fitted.value, settings);
  return { kind: 'draft', path, answers: { ...answers, candidate: { ...candidate, ...answers.candidate } } };
}
