import { readAnswer } from '../../core/answers/read-answer.js';
import type { Answer, AnswerValue } from '../../core/model/answer.js';
import type { AnswerTest, Question } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import { testGiven } from '../../core/scoring/condition.js';
import type { Term } from '../../core/scoring/interval.js';
import { possibleIn, questionState, scoreRange } from '../../core/scoring/question-state.js';

/** Everything that scoring needs about one answer to one question, computed once for each value. */
export interface Reading {
  readonly answer: Answer;
  readonly state: 'answered' | 'partial' | 'unknown';
  /** The question with the answers that are still possible. */
  readonly possible: Question;
  /** The result of each comparison of the rubric with this question, if it is asked. */
  readonly holds: readonly Ternary[];
  /** Its terms in its criterion if it is asked, and if it may be; missing if it scores nothing. */
  readonly terms?: { readonly sure: Term; readonly maybe: Term } | undefined;
  /** With the lowest score, and with the highest; only where several answers are read as one. */
  readonly lowest?: Reading;
  readonly highest?: Reading;
}

/** A question, and the comparisons of the rubric with it. */
export interface ReadQuestion {
  readonly question: Question;
  readonly tests: readonly AnswerTest[];
  readonly asOf: string;
}

/** Reads a plain value as an answer; undefined if it is invalid. */
export function readingOf(subject: ReadQuestion, value: unknown): Reading | undefined {
  const answer = readAnswer(subject.question, value, subject.asOf);
  return answer.ok ? reading(subject, answer.value) : undefined;
}

/** The reading of a question without a usable answer. */
export function blankReading(subject: ReadQuestion): Reading {
  return reading(subject, { kind: 'unknown' });
}

/** The reading of a question with a value. */
export function givenReading(subject: ReadQuestion, value: AnswerValue): Reading {
  return reading(subject, { kind: 'value', value });
}

function reading({ question, tests, asOf }: ReadQuestion, answer: Answer): Reading {
  const answers = { answers: new Map([[question.id, answer]]), checks: new Map() };
  const given = questionState(question, 'yes', answers, asOf);
  const state = given === 'answered' || given === 'partial' ? given : 'unknown';
  const possible = possibleIn(question, state, answer, asOf);
  const range = scoreRange(possible, state, answer, asOf);
  const term = range && { weight: question.weight, range };
  const view = {
    ...(state !== 'unknown' && answer.kind === 'value' && { value: answer.value }),
    ...(state === 'partial' && { possible }),
  };
  return {
    answer,
    state,
    possible,
    holds: tests.map((test) => testGiven(test, view)),
    ...(term && { terms: { sure: { ...term, presence: 'sure' }, maybe: { ...term, presence: 'maybe' } } }),
  };
}
