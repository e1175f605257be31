import { withAnswer } from '../answers/with-answer.js';
import type { Answer, AnswerSet, AnswerValue } from '../model/answer.js';
import type { Interval } from '../model/result.js';
import type { Question, Rubric } from '../model/rubric.js';
import type { Verdict } from '../model/verdict.js';
import { assess } from '../scoring/assess.js';
import type { VerdictInputs } from '../scoring/assessment.js';
import type { AnswerSource } from '../scoring/question-state.js';
import { reassessor } from '../scoring/reassess.js';
import { decide, scoreOf } from '../scoring/verdict.js';

/** What a set of answers would come to. */
export interface Projection {
  readonly score: Interval;
  readonly verdict: Verdict;
}

/** Scores and decides in one go; undefined where nothing applies. */
export function outlook(rubric: Rubric, answers: AnswerSet, asOf: string): Projection | undefined {
  return project(rubric, assess(rubric, answers, asOf));
}

/** Tells what other answers would come to, one question at a time. */
export interface WhatIf {
  /** Undefined where nothing would apply any more. */
  readonly given: (question: Question, value: AnswerValue) => Projection | undefined;
  /** What would be left if an answer were not known; undefined where nothing would apply any more. */
  readonly without: (question: Question) => Projection | undefined;
  /** The score, in [0, 1], that a criterion would have; undefined where it would not be scored. */
  readonly criterionGiven: (
    question: Question,
    value: AnswerValue,
    criterion: string,
  ) => Interval | undefined;
  /** True where for sure nothing moves but what the question itself brings to the score, and no rule turns. */
  readonly movesOwnPointsOnly: (question: Question, value: AnswerValue) => boolean;
}

/** Prepares for trying answers: each try costs only what hangs on its question, and agrees with scoring anew. */
export function whatIf(
  rubric: Rubric,
  answers: AnswerSet,
  asOf: string,
  assessment = assess(rubric, answers, asOf),
): WhatIf {
  const reassess = reassessor(rubric, assessment, asOf);
  const reopens = [...answers.checks.values()].some((entry) => entry.state === 'contradicted');
  const varied = (question: Question, value: AnswerValue): AnswerSource => {
    const answer: Answer = { kind: 'value', value };
    return reopens ? withAnswer(rubric, answers, question, answer) : overlaid(answers, question, answer);
  };
  return {
    given: (question, value) => project(rubric, reassess.decisive(varied(question, value), question.id)),
    criterionGiven: (question, value, criterion) =>
      reassess.criterion(varied(question, value), question.id, criterion),
    movesOwnPointsOnly: (question, value) =>
      reassess.movesOwnPointsOnly(varied(question, value), question.id),
    without: (question) => {
      const unknown = overlaid(answers, question, { kind: 'unknown' });
      return project(rubric, reassess.decisive(unknown, question.id));
    },
  };
}

/** The same answers but for one, without a copy of them. */
function overlaid({ answers, checks }: AnswerSet, { id }: Question, answer: Answer): AnswerSource {
  return { answers: { get: (question) => (question === id ? answer : answers.get(question)) }, checks };
}

/** Decides what is scored already; undefined where nothing applies. */
export function project(rubric: Rubric, decisive: VerdictInputs): Projection | undefined {
  const score = scoreOf(decisive);
  return score && { score, verdict: decide(rubric, decisive, score) };
}
