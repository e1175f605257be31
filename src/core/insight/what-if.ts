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

/** The outcome of a set of answers. */
export interface Projection {
  readonly score: Interval;
  readonly verdict: Verdict;
}

/** Scores and decides in one step; undefined if no question applies. */
export function outlook(rubric: Rubric, answers: AnswerSet, asOf: string): Projection | undefined {
  return project(rubric, assess(rubric, answers, asOf));
}

/** Computes the outcome of other answers, one question at a time. */
export interface WhatIf {
  /** Undefined if no question would apply any more. */
  readonly given: (question: Question, value: AnswerValue) => Projection | undefined;
  /** The verdict alone, which costs less. */
  readonly verdictGiven: (question: Question, value: AnswerValue) => Verdict | undefined;
  /** The outcome if an answer were unknown; undefined if no question would apply any more. */
  readonly without: (question: Question) => Projection | undefined;
  /** The score, in [0, 1], that a criterion would have; undefined if it would not be scored. */
  readonly criterionGiven: (
    question: Question,
    value: AnswerValue,
    criterion: string,
  ) => Interval | undefined;
}

/** Prepares for trying answers: each try costs only what depends on its question, and equals a full scoring. */
export function whatIf(
  rubric: Rubric,
  answers: AnswerSet,
  asOf: string,
  assessment = assess(rubric, answers, asOf),
): WhatIf {
  const reassess = reassessor(rubric, answers, asOf, assessment);
  const reopens = [...answers.checks.values()].some((entry) => entry.state === 'contradicted');
  const varied = (question: Question, value: AnswerValue): AnswerSource => {
    const answer: Answer = { kind: 'value', value };
    return reopens ? withAnswer(rubric, answers, question, answer) : overlaid(answers, question, answer);
  };
  return {
    given: (question, value) => project(rubric, reassess.decisive(varied(question, value), question.id)),
    verdictGiven: (question, value) => reassess.verdict(varied(question, value), question.id),
    criterionGiven: (question, value, criterion) =>
      reassess.criterion(varied(question, value), question.id, criterion),
    without: (question) => {
      const unknown = overlaid(answers, question, { kind: 'unknown' });
      return project(rubric, reassess.decisive(unknown, question.id));
    },
  };
}

/** Replaces one answer without copying the others. */
function overlaid({ answers, checks }: AnswerSet, { id }: Question, answer: Answer): AnswerSource {
  return { answers: { get: (question) => (question === id ? answer : answers.get(question)) }, checks };
}

/** Decides what is already scored; undefined if no question applies. */
export function project(rubric: Rubric, decisive: VerdictInputs): Projection | undefined {
  const score = scoreOf(decisive);
  return score && { score, verdict: decide(rubric, decisive, score) };
}
