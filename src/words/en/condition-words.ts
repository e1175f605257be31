import type { AnswerTest, Condition, Scalar } from '../../core/model/rubric.js';

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
    case 'score': {
      const name = names.criterion(condition.criterion);
      return `${name} scores ${condition.op === 'below' ? 'below' : 'at least'} ${condition.bound}`;
    }
    case 'all':
      return condition.of.map((part) => grouped(part, names)).join(' and ');
    case 'any':
      return condition.of.map((part) => grouped(part, names)).join(' or ');
    case 'not':
      return negated(condition.of, names);
  }
}

function negated(condition: Condition, names: Names): string {
  if (condition.kind !== 'answer') return `not ${grouped(condition, names)}`;
  const { question, test } = condition;
  if (test.op === 'is') return answerWords(question, { ...test, op: 'not' }, names);
  return test.op === 'in'
    ? answerWords(question, { ...test, op: 'not-in' }, names)
    : `not ${conditionWords(condition, names)}`;
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
    case 'is':
      return `is ${word(test.value)}`;
    case 'not':
      return `is not ${word(test.value)}`;
    case 'in':
      return `is ${listed(test.values.map(word))}`;
    case 'not-in':
      return `is not ${listed(test.values.map(word))}`;
    case 'at-least':
      return `is at least ${word(test.value)}`;
    case 'at-most':
      return `is at most ${word(test.value)}`;
    case 'includes':
      return `includes ${word(test.value)}`;
    case 'answered':
      return test.expected ? 'is answered' : 'is not answered';
  }
}

function listed(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}
