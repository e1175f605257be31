import type { Answer, CheckEntry } from '../model/answer.js';
import type { QuestionState } from '../model/question-state.js';
import type { Interval } from '../model/result.js';
import type { Question, VerifyItem } from '../model/rubric.js';
import type { Ternary } from '../model/ternary.js';
import { isStale } from './age.js';
import { possibleUnder } from './possible-answers.js';
import { canScore, reachableScores, scoreOfValue } from './question-score.js';

/** The part of a set of answers that scoring reads. */
export interface AnswerSource {
  readonly answers: { readonly get: (question: string) => Answer | undefined };
  readonly checks: { readonly get: (item: string) => CheckEntry | undefined };
}

/** The state of an answer on the day `asOf`: stale and contradicted answers count as unknown. */
export function questionState(
  question: Question,
  asked: Ternary,
  answers: AnswerSource,
  asOf: string,
): QuestionState {
  if (asked === 'no') return 'not-asked';
  const answer = answers.answers.get(question.id);
  if (answer === undefined || answer.kind === 'unknown' || answer.lacksSource) return 'unknown';
  const possible = possibleUnder(question, answer, asOf);
  if (possible === 'all') return 'unknown';
  if (hasContradiction(question.verify, answers)) return 'contradicted';
  if (isStale(answer.evidence?.checked, question.maxAge, asOf)) return 'stale';
  if (possible !== undefined) return 'partial';
  return answer.kind === 'not-applicable' ? 'not-applicable' : 'answered';
}

/** Whether one of these checklist items is contradicted. */
export function hasContradiction(items: readonly VerifyItem[], answers: AnswerSource): boolean {
  return items.some((item) => answers.checks.get(item.id)?.state === 'contradicted');
}

/** The question with the answers that are still possible: all, or those of a half-known answer. */
export function possibleIn(
  question: Question,
  state: QuestionState,
  answer: Answer | undefined,
  asOf: string,
): Question {
  const possible = state === 'partial' && answer && possibleUnder(question, answer, asOf);
  return typeof possible === 'object' ? possible : question;
}

/** The scores that an asked, applicable question can still get, given what is possible; undefined if it scores nothing. */
export function scoreRange(
  question: Question,
  state: QuestionState,
  answer: Answer | undefined,
  asOf: string,
): Interval | undefined {
  if (!canScore(question) || state === 'not-asked' || state === 'not-applicable') return undefined;
  if (state !== 'answered' || answer?.kind !== 'value') return reachableScores(question, asOf);
  const score = scoreOfValue(question, answer.value, asOf);
  return { low: score, high: score };
}
