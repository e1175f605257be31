import type { AnswerTest, Condition, Scalar } from '../core/rubric/model.js';

/** A condition as a clause, with questions and criteria by their ids; not yet inert. */
export function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'answer':
      return `${condition.question} ${testWords(condition.test)}`;
    case 'score':
      return `${condition.criterion} scores ${condition.op === 'below' ? 'below' : 'at least'} ${condition.bound}`;
    case 'all':
      return condition.of.map(grouped).join(' and ');
    case 'any':
      return condition.of.map(grouped).join(' or ');
    case 'not':
      return negated(condition.of);
  }
}

function negated(condition: Condition): string {
  if (condition.kind !== 'answer') return `not ${grouped(condition)}`;
  const { question, test } = condition;
  if (test.op === 'is') return `${question} ${testWords({ ...test, op: 'not' })}`;
  return test.op === 'in'
    ? `${question} ${testWords({ ...test, op: 'not-in' })}`
    : `not ${conditionWords(condition)}`;
}

function grouped(condition: Condition): string {
  const words = conditionWords(condition);
  const isList = (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1;
  return isList ? `(${words})` : words;
}

function testWords(test: AnswerTest): string {
  switch (test.op) {
    case 'is':
      return `is ${test.value}`;
    case 'not':
      return `is not ${test.value}`;
    case 'in':
      return `is ${listed(test.values)}`;
    case 'not-in':
      return `is not ${listed(test.values)}`;
    case 'at-least':
      return `is at least ${test.value}`;
    case 'at-most':
      return `is at most ${test.value}`;
    case 'includes':
      return `includes ${test.value}`;
    case 'answered':
      return test.expected ? 'is answered' : 'is not answered';
  }
}

function listed(values: readonly Scalar[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : String(last);
}
