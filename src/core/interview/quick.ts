import { nextQuestions } from '../insight/next.js';
import { project } from '../insight/what-if.js';
import { questionsRead, questionsReferencedBy } from '../model/condition.js';
import type { Question, Rubric, Warning } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import type { Verdict } from '../model/verdict.js';
import { dependentsIn } from '../rubric/dependents.js';
import { assessedQuestions, isMissing } from '../scoring/assessment.js';
import { evaluationOf } from '../scoring/evaluation.js';
import { currentQuestion, type Interview, progressOf } from './interview.js';
import { maxRemainingQuestions } from './max-remaining-questions.js';
import { type Pending, pendingIn } from './pending.js';
import { isSettledBy } from './settled.js';

/** The end of a quick interview: no other answer can change the verdict. */
export interface QuickStop {
  readonly kind: 'stop';
  readonly verdict: Verdict;
  /** Ids of the questions that are left out; some may turn out not to apply. */
  readonly leftOut: readonly string[];
  /** Ids of the warnings that answers to them could still raise. */
  readonly openWarnings: readonly string[];
  /** Ids of the questions to ask for that. */
  readonly askForWarnings: readonly string[];
}

/** What a quick interview does next. */
export type QuickStep =
  | { readonly kind: 'ask'; readonly question: Question }
  | QuickStop
  | { readonly kind: 'done' };

/**
 * The most decisive question; or a stop as soon as no other answer can change the verdict, with what that leaves
 * out. Reopened questions, and those to ask again, come first.
 */
export function quickStep(rubric: Rubric, interview: Interview, asOf: string): QuickStep {
  const current = currentQuestion(rubric, interview, asOf);
  if (current === undefined) return { kind: 'done' };
  if (interview.reopened !== undefined) return { kind: 'ask', question: current };
  const pending = pendingIn(rubric, interview, asOf);
  const askable = askableNow(pending);
  const wanted = askable.find(({ id }) => interview.again.includes(id));
  if (wanted !== undefined) return { kind: 'ask', question: wanted };
  const now = project(rubric, pending.now);
  if (now !== undefined && isSettledBy(rubric, pending)) {
    return stopAt(rubric, interview, { pending, verdict: now.verdict, asOf });
  }
  const question = mostDecisive(rubric, interview, { pending, askable, asOf });
  return { kind: 'ask', question: question ?? current };
}

interface Settled {
  readonly pending: Pending;
  readonly verdict: Verdict;
  readonly asOf: string;
}

/** A warning does not affect the verdict, so its questions are left out too; for a stop, it adds nothing. */
function stopAt(rubric: Rubric, { answers }: Interview, { pending, verdict, asOf }: Settled): QuickStop {
  const { truth } = evaluationOf(rubricIndex(rubric), answers, asOf);
  const readBy = ({ when }: Warning) =>
    truth(when) === 'unknown'
      ? questionsReferencedBy(when, rubric).filter((id) => pending.questions.has(id))
      : [];
  const open = verdict.id === 'stop' ? [] : rubric.warnings.filter((each) => readBy(each).length > 0);
  return {
    kind: 'stop',
    verdict,
    leftOut: assessedQuestions(pending.now)
      .filter(isMissing)
      .map(({ question }) => question.id),
    openWarnings: open.map(({ id }) => id),
    askForWarnings: [...new Set(open.flatMap(readBy))],
  };
}

/** The number of answered questions, and the largest number that can follow. */
export function quickProgress(
  rubric: Rubric,
  interview: Interview,
  asOf: string,
): { readonly done: number; readonly atMost: number } {
  const { questions } = pendingIn(rubric, interview, asOf);
  const { reopened } = interview;
  const extra = reopened !== undefined && !questions.has(reopened) ? 1 : 0;
  const atMost = maxRemainingQuestions(rubric, interview.answers, questions, asOf) + extra;
  return { done: progressOf(rubric, interview, asOf).answered, atMost };
}

/** The input for choosing the next question. */
interface Turn {
  readonly pending: Pending;
  readonly askable: readonly Question[];
  readonly asOf: string;
}

/**
 * By consequence, as in a result; then what a knock-out reads. A question that may not concern the person is
 * reached through one that decides whether it does.
 */
function mostDecisive(
  rubric: Rubric,
  { answers }: Interview,
  { pending, askable, asOf }: Turn,
): Question | undefined {
  const next = nextQuestions(rubric, answers, pending.now, asOf);
  const inKnockouts = rubric.knockouts.flatMap(({ when }) => questionsRead(when));
  const wanted = [...next.map(({ question }) => question), ...inKnockouts];
  const dependents = dependentsIn(rubric);
  const [first] = wanted
    .filter((id) => pending.questions.has(id))
    .flatMap((id) => [
      ...askable.filter((each) => each.id === id),
      ...askable.filter((each) => dependents(each.id).questions.has(id)),
    ]);
  return first;
}

function askableNow({ now, questions }: Pending): readonly Question[] {
  return assessedQuestions(now)
    .filter(({ question, asked }) => asked === 'yes' && questions.has(question.id))
    .map(({ question }) => question);
}
