import { allQuestions, type Rubric } from '../../../core/model/rubric.js';
import { conditionWords, type Names } from '../../../words/en/condition-words.js';
import { answerLabel } from '../../../words/en/phrases.js';
import { FORM } from '../../../words/en/rubric-form.js';

type When = Parameters<typeof conditionWords>[0];

/** The numbers of the questions on paper, and conditions in their terms. */
export interface Numbered {
  readonly numberOf: (id: string) => number;
  readonly clause: (when: When) => string;
}

/** Numbers the questions of a rubric in the order in which they are asked. */
export function numbered(rubric: Rubric): Numbered {
  const numbers = new Map(allQuestions(rubric).map(({ id }, index) => [id, index + 1]));
  const titles = new Map(rubric.criteria.map(({ id, title }) => [id, title]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const names: Names = {
    question: (id) => FORM.place(numberOf(id)),
    criterion: (id) => titles.get(id) ?? id,
    value: (question, value) => `“${answerLabel(rubric, question, value)}”`,
  };
  return { numberOf, clause: (when) => conditionWords(when, names) };
}
