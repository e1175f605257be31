import type { AnswerTest, Condition, Scalar } from '../../core/model/rubric.js';
import { CONDITIONS, TESTS } from './condition-parts.js';

/** The names of what a condition reads. */
export interface Names {
  readonly question: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly value: (question: string, value: Scalar) => string;
}

const IDS: Names = { question: (id) => id, criterion: (id) => id, value: (_, value) => String(value) };

/** A condition as a clause, with questions and criteria by their ids or other names; not yet escaped. */
export function conditionWords(condition: Condition, names = IDS): string {
  switch (condition.kind) {
    case 'answer':
      return answerWords(condition.question, condition.test, names);
    case 'score':
      return CONDITIONS[condition.op](names.criterion(condition.criterion), condition.bound);
    case 'all':
    case 'any':
      return CONDITIONS[condition.kind](condition.of.map((part) => grouped(part, names)));
    case 'not':
      return negated(condition.of, names);
  }
}

function negated(condition: Condition, names: Names): string {
  const isNot = CONDITIONS.not(grouped(condition, names));
  if (condition.kind !== 'answer') return isNot;
  const { question, test } = condition;
  if (test.op === 'is') return answerWords(question, { ...test, op: 'not' }, names);
  return test.op === 'in' ? answerWords(question, { ...test, op: 'not-in' }, names) : isNot;
}

function answerWords(question: string, test: AnswerTest, names: Names): string {
  return `${names.question(question)} ${testWords(test, (value) => names.value(question, value))}`;
}

function grouped(condition: Condition, names: Names): string {
  const words = conditionWords(condition, names);
  const isList = (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1;
  return isList ? `(${words})` : words;
}

function testWords(test: AnswerTest, word: (value: Scalar) => string): string {
  switch (test.op) {
    case 'in':
    case 'not-in':
      return TESTS[test.op](test.values.map(word));
    case 'answered':
      return test.expected ? TESTS.answered : TESTS.unanswered;
    default:
      return TESTS[test.op](word(test.value));
  }
}
