import type { Answer, AnswerSet, AnswerValue } from '../answers/model.js';
import { isoDay, parseIsoDay } from '../calendar.js';
import type { Interval } from '../report/model.js';
import type { Question, Rubric } from '../rubric/model.js';
import { assess } from '../scoring/assess.js';
import { extremeNumbers } from '../scoring/question-score.js';
import { decide, scoreOf, type Verdict } from '../scoring/verdict.js';

/** What a set of answers would come to. */
export interface Outlook {
  readonly score: Interval;
  readonly verdict: Verdict;
}

/** Scores and decides in one go; undefined where nothing applies. */
export function outlook(rubric: Rubric, answers: AnswerSet, asOf: string): Outlook | undefined {
  const assessment = assess(rubric, answers, asOf);
  const score = scoreOf(assessment);
  return score && { score, verdict: decide(rubric, assessment, score) };
}

/** The same answers but for one, given afresh: a contradicted check of that question is open again. */
export function withAnswer(answers: AnswerSet, question: Question, answer: Answer): AnswerSet {
  const checks = new Map(answers.checks);
  for (const item of question.verify) {
    if (checks.get(item.id)?.state === 'contradicted') checks.delete(item.id);
  }
  return { ...answers, answers: new Map(answers.answers).set(question.id, answer), checks };
}

/** Answers that between them reach every score end of a question, and every option of a choice. */
export function tellingAnswers(question: Question, asOf: string): readonly AnswerValue[] {
  switch (question.type) {
    case 'text':
      return [];
    case 'number': {
      if (question.curve === undefined) return [];
      const { lowAt, highAt } = extremeNumbers(question, asOf);
      return [lowAt, highAt];
    }
    case 'date': {
      if (question.ageCurve === undefined) return [];
      const { lowAt, highAt } = extremeNumbers(question, asOf);
      const today = parseIsoDay(asOf) ?? 0;
      return [lowAt, highAt].map((age) => isoDay(today - age));
    }
    case 'multi':
      return [[], ...question.options.map((option) => [option.value]), question.options.map((option) => option.value)];
    default:
      return question.options.map((option) => option.value);
  }
}
