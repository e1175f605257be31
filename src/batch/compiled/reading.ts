import { readAnswer } from '../../core/answers/read-answer.js';
import type { Answer, AnswerValue } from '../../core/model/answer.js';
import type { AnswerTest, Question } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import { testAnswer } from '../../core/scoring/condition.js';
import type { Term } from '../../core/scoring/interval.js';
import { questionState, scoreRange } from '../../core/scoring/question-state.js';

/** All that scoring needs of one answer to one question, worked out once for each value. */
export interface Reading {
  readonly answer: Answer;
  readonly isAnswered: boolean;
  /** What each comparison of the rubric with this question comes to, if it is asked. */
  readonly holds: readonly Ternary[];
  /** What it brings to its criterion where it is asked, and where it may be; missing where it scores nothing. */
  readonly terms?: { readonly sure: Term; readonly maybe: Term };
}

/** A question, and the comparisons of the rubric with it. */
export interface Subject {
  readonly question: Question;
  readonly tests: readonly AnswerTest[];
  readonly asOf: string;
}

/** Reads a plain value as an answer; undefined where there is a problem with it. */
export function readingOf(subject: Subject, value: unknown): Reading | undefined {
  const answer = readAnswer(subject.question, value, subject.asOf);
  return answer.ok ? reading(subject, answer.value) : undefined;
}

/** What it amounts to that a question has no usable answer. */
export function blankReading(subject: Subject): Reading {
  return reading(subject, { kind: 'unknown' });
}

/** What it amounts to that a question is answered with a value. */
export function givenReading(subject: Subject, value: AnswerValue): Reading {
  return reading(subject, { kind: 'value', value });
}

function reading({ question, tests, asOf }: Subject, answer: Answer): Reading {
  const answers = { candidate: { name: '' }, answers: new Map([[question.id, answer]]), checks: new Map() };
  const range = scoreRange(question, questionState(question, 'yes', answers, asOf), answer, asOf);
  const value = answer.kind === 'value' ? answer.value : undefined;
  const term = range && { weight: question.weight, range };
  return {
    answer,
    isAnswered: value !== undefined,
    holds: tests.map((test) => testAnswer(test, value)),
    ...(term && { terms: { sure: { ...term, presence: 'sure' }, maybe: { ...term, presence: 'maybe' } } }),
  };
}
