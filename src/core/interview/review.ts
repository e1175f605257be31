import type { Answer, AnswerSet } from '../model/answer.js';
import type { Knockout, Question, Rubric } from '../model/rubric.js';
import { assess } from '../scoring/assess.js';
import { assessByIntervals } from '../scoring/assess-intervals.js';
import { assessedQuestions } from '../scoring/assessment.js';

/** One line of the review: a question that concerns the person, and what was answered. */
export interface ReviewRow {
  readonly question: Question;
  readonly answer: Answer;
}

/** All answers to questions that are asked, in the order of the rubric; parked answers are not among them. */
export function reviewOf(rubric: Rubric, answers: AnswerSet, asOf: string): readonly ReviewRow[] {
  return assessedQuestions(assessByIntervals(rubric, answers, asOf)).flatMap(({ question, asked, answer }) =>
    asked === 'yes' && answer !== undefined ? [{ question, answer }] : [],
  );
}

/** The knock-outs that the answers so far certainly hit. */
export function hitKnockouts(rubric: Rubric, answers: AnswerSet, asOf: string): readonly Knockout[] {
  return assess(rubric, answers, asOf)
    .knockouts.filter(({ state }) => state === 'hit')
    .map(({ rule }) => rule);
}
