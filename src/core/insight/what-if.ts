import { withAnswer } from '../answers/with-answer.js';
import type { Answer, AnswerSet, AnswerValue } from '../model/answer.js';
import type { Interval } from '../model/result.js';
import type { Question, Rubric } from '../model/rubric.js';
import type { Verdict } from '../model/verdict.js';
import { assess } from '../scoring/assess.js';
import type { VerdictInputs } from '../scoring/assessment.js';
import type { AnswerSource } from '../scoring/question-state.js';
import { reassessor } from '../scoring/reassess.js';
import { decide, decideIfAny, scoreOf } from '../scoring/verdict.js';

/** The outcome of a set of answers. */
export interface Projection {
  /** Missing if a knock-out stops and nothing has a score. */
  readonly score?: Interval;
  readonly verdict: Verdict;
}

/** Computes the outcome of other answers, one question at a time. */
export interface WhatIf {
  /** Undefined if there would be neither a score nor a knock-out that stops. */
  readonly given: (question: Question, value: AnswerValue) => Projection | undefined;
  /** The verdict alone, which costs less. */
  readonly verdictGiven: (question: Question, value: AnswerValue) => Verdict | undefined;
  /** The outcome if an answer were unknown; undefined if there would be neither a score nor a knock-out that stops. */
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
  const given = byAnswer((question, value) =>
    project(rubric, reassess.decisive(varied(question, value), question.id)),
  );
  const verdictGiven = byAnswer((question, value) => reassess.verdict(varied(question, value), question.id));
  return {
    given: given.of,
    verdictGiven: (question, value) =>
      given.has(question, value) ? given.of(question, value)?.verdict : verdictGiven.of(question, value),
    criterionGiven: (question, value, criterion) =>
      reassess.criterion(varied(question, value), question.id, criterion),
    without: (question) => {
      const unknown = overlaid(answers, question, { kind: 'unknown' });
      return project(rubric, reassess.decisive(unknown, question.id));
    },
  };
}

/** Remembers what came of each answer, since several parts of a report try the same ones. */
function byAnswer<T>(work: (question: Question, value: AnswerValue) => T): {
  readonly of: (question: Question, value: AnswerValue) => T;
  readonly has: (question: Question, value: AnswerValue) => boolean;
} {
  const known = new Map<string, { readonly made: T }>();
  const keyOf = ({ id }: Question, value: AnswerValue): string => `${id} ${JSON.stringify(value)}`;
  return {
    of: (question, value) => {
      const key = keyOf(question, value);
      const found = known.get(key) ?? { made: work(question, value) };
      known.set(key, found);
      return found.made;
    },
    has: (question, value) => known.has(keyOf(question, value)),
  };
}

/** Replaces one answer without copying the others. */
function overlaid({ answers, checks }: AnswerSet, { id }: Question, answer: Answer): AnswerSource {
  return { answers: { get: (question) => (question === id ? answer : answers.get(question)) }, checks };
}

/** Decides what is already scored; undefined if there is neither a score nor a knock-out that stops. */
export function project(rubric: Rubric, decisive: VerdictInputs): Projection | undefined {
  const score = scoreOf(decisive);
  if (score !== undefined) return { score, verdict: decide(rubric, decisive, score) };
  const verdict = decideIfAny(rubric, decisive);
  return verdict && { verdict };
}
