import type { AnswerTest, Condition, Scalar } from '../../core/model/rubric.js';
import type * as en from '../en/condition-words.js';
import { ANSWER_WORDS } from './answer-words.js';

const IDS: en.Names = { question: (id) => id, criterion: (id) => id, value: (_, value) => String(value) };

export const conditionWords: typeof en.conditionWords = (condition, names = IDS) => {
  switch (condition.kind) {
    case 'answer':
      return answerWords(condition.question, condition.test, names);
    case 'score': {
      const name = names.criterion(condition.criterion);
      return `${name} vale ${condition.op === 'below' ? 'menos de' : 'al menos'} ${condition.bound}`;
    }
    case 'all':
      return joined(
        condition.of.map((part) => grouped(part, names)),
        ANSWER_WORDS.and,
      );
    case 'any':
      return joined(
        condition.of.map((part) => grouped(part, names)),
        (two) => ANSWER_WORDS.examples(two, 0),
      );
    case 'not':
      return negated(condition.of, names);
  }
};

/** All with the same word between them: commas are for values. */
function joined(parts: readonly string[], pair: (two: readonly string[]) => string): string {
  const [first = '', ...others] = parts;
  return others.reduce((said, part) => `${said}${pair(['', part])}`, first);
}

function negated(condition: Condition, names: en.Names): string {
  const isNot = (): string => `no se cumple que ${grouped(condition, names)}`;
  if (condition.kind !== 'answer') return isNot();
  const { question, test } = condition;
  if (test.op === 'is') return answerWords(question, { ...test, op: 'not' }, names);
  return test.op === 'in' ? answerWords(question, { ...test, op: 'not-in' }, names) : isNot();
}

function answerWords(question: string, test: AnswerTest, names: en.Names): string {
  return `${names.question(question)} ${testWords(test, (value) => names.value(question, value))}`;
}

function grouped(condition: Condition, names: en.Names): string {
  const words = conditionWords(condition, names);
  const isList = (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1;
  return isList ? `(${words})` : words;
}

function testWords(test: AnswerTest, word: (value: Scalar) => string): string {
  switch (test.op) {
    case 'is':
      return `es ${word(test.value)}`;
    case 'not':
      return `no es ${word(test.value)}`;
    case 'in':
      return `es ${ANSWER_WORDS.examples(test.values.map(word), 0)}`;
    case 'not-in':
      return `no es ${ANSWER_WORDS.examples(test.values.map(word), 0)}`;
    case 'at-least':
      return `es al menos ${word(test.value)}`;
    case 'at-most':
      return `es como mucho ${word(test.value)}`;
    case 'includes':
      return `incluye ${word(test.value)}`;
    case 'answered':
      return test.expected ? 'tiene respuesta' : 'no tiene respuesta';
  }
}
