import type { Answer, AnswerSet, AnswerValue } from '../../src/core/model/answer.js';
import { allQuestions, type Question, type Rubric } from '../../src/core/model/rubric.js';

/** Every way to answer the questions that have no answer, for rubrics of choices: the meaning of "completion". */
export function completions(rubric: Rubric, answers: AnswerSet): readonly AnswerSet[] {
  const open = allQuestions(rubric).filter((question) => {
    const answer = answers.answers.get(question.id);
    return answer === undefined || answer.kind === 'unknown';
  });
  return open.reduce<readonly AnswerSet[]>(
    (sets, question) =>
      sets.flatMap((set) => valuesOf(question).map((value) => withValue(set, question, value))),
    [answers],
  );
}

/** Every value that a question with options can be answered with. */
export function valuesOf(question: Question): readonly AnswerValue[] {
  if (!('options' in question)) throw new Error('only questions with options are enumerated');
  const values = question.options.map((option) => option.value);
  if (question.type !== 'multi') return values;
  const subsets = Array.from({ length: 2 ** values.length }, (_, bits) => bits);
  return subsets.map((bits) => values.filter((_, at) => Math.floor(bits / 2 ** at) % 2 === 1));
}

function withValue(set: AnswerSet, question: Question, value: AnswerValue): AnswerSet {
  const answer: Answer = { kind: 'value', value };
  return { ...set, answers: new Map(set.answers).set(question.id, answer) };
}
