import type { AnswerSet, AnswerValue } from '../answers/model.js';
import { withAnswer } from '../answers/with-answer.js';
import type { Interval } from '../report/model.js';
import type { Question, Rubric } from '../rubric/model.js';
import { assess, reassessor } from '../scoring/assess.js';
import type { Decisive } from '../scoring/assessment.js';
import { decide, scoreOf, type Verdict } from '../scoring/verdict.js';

/** What a set of answers would come to. */
export interface Outlook {
  readonly score: Interval;
  readonly verdict: Verdict;
}

/** Scores and decides in one go; undefined where nothing applies. */
export function outlook(rubric: Rubric, answers: AnswerSet, asOf: string): Outlook | undefined {
  return outlookOn(rubric, assess(rubric, answers, asOf));
}

/** Tells what other answers would come to, one question at a time. */
export interface WhatIf {
  /** Undefined where nothing would apply any more. */
  readonly given: (question: Question, value: AnswerValue) => Outlook | undefined;
  /** What would be left if an answer were not known; undefined where nothing would apply any more. */
  readonly without: (question: Question) => Outlook | undefined;
  /** The score, in [0, 1], that a criterion would have; undefined where it would not be scored. */
  readonly criterionGiven: (
    question: Question,
    value: AnswerValue,
    criterion: string,
  ) => Interval | undefined;
}

/** Prepares for trying answers: each try costs only what hangs on its question, and agrees with scoring anew. */
export function whatIf(rubric: Rubric, answers: AnswerSet, asOf: string): WhatIf {
  const reassess = reassessor(rubric, answers, asOf);
  const varied = (question: Question, value: AnswerValue): AnswerSet =>
    withAnswer(rubric, answers, question, { kind: 'value', value });
  return {
    given: (question, value) => outlookOn(rubric, reassess.decisive(varied(question, value), question.id)),
    criterionGiven: (question, value, criterion) =>
      reassess.criterion(varied(question, value), question.id, criterion).mean?.range,
    without: (question) => {
      const known = new Map(answers.answers).set(question.id, { kind: 'unknown' });
      return outlookOn(rubric, reassess.decisive({ ...answers, answers: known }, question.id));
    },
  };
}

/** Decides what is scored already; undefined where nothing applies. */
export function outlookOn(rubric: Rubric, decisive: Decisive): Outlook | undefined {
  const score = scoreOf(decisive);
  return score && { score, verdict: decide(rubric, decisive, score) };
}
