import { withAnswer } from '../answers/with-answer.js';
import type { Answer, AnswerSet } from '../model/answer.js';
import type { Interval } from '../model/result.js';
import type { Question, Rubric } from '../model/rubric.js';
import { assess } from '../scoring/assess.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { questionShares } from './shares.js';
import { type Projection, project } from './what-if.js';

/** The points and the outcome of an answer. */
export interface Effect {
  /** Out of the question's points in the re-based total; missing if it does not count. */
  readonly points?: Interval & { readonly of: number };
  readonly projection: Required<Projection>;
}

/** The effect of one answer; undefined if nothing would be scored any more. */
export function effectOf(
  rubric: Rubric,
  answers: AnswerSet,
  { question, answer, asOf }: { readonly question: Question; readonly answer: Answer; readonly asOf: string },
): Effect | undefined {
  const varied = withAnswer(rubric, answers, question, answer);
  return effectIn(rubric, assess(rubric, varied, asOf), question);
}

/** The points of a question and the outcome without its answer. */
export function stakeOf(
  rubric: Rubric,
  answers: AnswerSet,
  question: Question,
  asOf: string,
): Effect | undefined {
  const without = withAnswer(rubric, answers, question, { kind: 'unknown' });
  return effectIn(rubric, assess(rubric, without, asOf), question);
}

function effectIn(rubric: Rubric, assessment: Assessment, { id }: Question): Effect | undefined {
  const { score, verdict } = project(rubric, assessment) ?? {};
  if (score === undefined || verdict === undefined) return undefined;
  const projection = { score, verdict };
  const range = assessedQuestions(assessment).find(({ question }) => question.id === id)?.range;
  const of = 100 * (questionShares(assessment).get(id) ?? 0);
  if (range === undefined || of === 0) return { projection };
  return { projection, points: { low: range.low * of, high: range.high * of, of } };
}
