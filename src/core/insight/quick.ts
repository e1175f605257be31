import { currentQuestion, type Interview, progressOf } from '../answers/interview.js';
import type { Question, Rubric } from '../rubric/model.js';
import { assessedQuestions } from '../scoring/assessment.js';
import { questionsRead } from '../scoring/condition.js';
import { dependentsIn } from '../scoring/dependents.js';
import type { Verdict } from '../scoring/verdict.js';
import { nextQuestions } from './next.js';
import { type Pending, pendingIn } from './pending.js';
import { isSettledBy } from './settled.js';
import { outlookOn } from './what-if.js';

/** What a quick interview does next. */
export type QuickStep =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'stop'; readonly verdict: Verdict; readonly saved: number }
  | { readonly kind: 'done' };

/**
 * The question with the most to decide; or a stop as soon as no answer to the rest can change the verdict, with
 * about how many questions that saves. What was gone back to, or is to be asked again, comes first.
 */
export function quickStep(rubric: Rubric, interview: Interview, asOf: string): QuickStep {
  const current = currentQuestion(rubric, interview, asOf);
  if (current === undefined) return { kind: 'done' };
  if (interview.reopened !== undefined) return { kind: 'ask', question: current };
  const pending = pendingIn(rubric, interview, asOf);
  const askable = askableNow(pending);
  const wanted = askable.find(({ id }) => interview.again.includes(id));
  if (wanted !== undefined) return { kind: 'ask', question: wanted };
  const now = outlookOn(rubric, pending.now);
  if (now !== undefined && isSettledBy(rubric, pending)) {
    const { done, expected } = progressOf(rubric, interview, asOf);
    return { kind: 'stop', verdict: now.verdict, saved: expected - done };
  }
  const question = weightiest(rubric, interview, { pending, askable, asOf });
  return { kind: 'ask', question: question ?? current };
}

/** How many questions are behind, and how many can follow at most. */
export function quickProgress(
  rubric: Rubric,
  interview: Interview,
  asOf: string,
): { readonly done: number; readonly atMost: number } {
  const { questions } = pendingIn(rubric, interview, asOf);
  const { reopened } = interview;
  const extra = reopened !== undefined && !questions.has(reopened) ? 1 : 0;
  return { done: progressOf(rubric, interview, asOf).done, atMost: questions.size + extra };
}

interface Standing {
  readonly pending: Pending;
  readonly askable: readonly Question[];
  readonly asOf: string;
}

/** By consequence; a question that is not known to concern the person is reached through one it hangs on. */
function weightiest(
  rubric: Rubric,
  { answers }: Interview,
  { pending, askable, asOf }: Standing,
): Question | undefined {
  const next = nextQuestions(rubric, answers, pending.now, asOf);
  const inKnockouts = rubric.knockouts.flatMap(({ when }) => questionsRead(when));
  const wanted = [...next.map(({ question }) => question), ...inKnockouts].filter((id) =>
    pending.questions.has(id),
  );
  const dependents = dependentsIn(rubric);
  for (const id of wanted) {
    const found =
      askable.find((each) => each.id === id) ?? askable.find((each) => dependents(each.id).questions.has(id));
    if (found !== undefined) return found;
  }
  return undefined;
}

function askableNow({ now, questions }: Pending): readonly Question[] {
  return assessedQuestions(now)
    .filter(({ question, asked }) => asked === 'yes' && questions.has(question.id))
    .map(({ question }) => question);
}
