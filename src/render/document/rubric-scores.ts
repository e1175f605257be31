import type { Curve, Option, Question, Rubric } from '../../core/model/rubric.js';
import { decimalText } from '../../words/en/phrases.js';
import { FORM } from '../../words/en/rubric-form.js';
import { OUTLINE } from '../../words/en/rubric-outline.js';
import { sum } from '../../words/numbers/whole-numbers.js';
import { type Block, type Section, section } from './model.js';

/** What each answer of a rubric is worth, and how long it counts. */
export function scoresSection(rubric: Rubric): readonly Section[] {
  const shares = sharesOfQuestions(rubric);
  const blocks = rubric.criteria.flatMap(({ questions }) =>
    questions.flatMap((each) => questionBlocks(each, shares.get(each.id) ?? 0)),
  );
  return section('scores', OUTLINE.scores, blocks);
}

/** The share of the total that each question has where every question counts, from 0 to 100. */
export function sharesOfQuestions({ criteria }: Rubric): ReadonlyMap<string, number> {
  const counting = (questions: readonly Question[]): readonly Question[] =>
    questions.filter(({ type }) => type !== 'text');
  const inCriteria = criteria.map(({ weight, questions }) => {
    const weights = sum(counting(questions).map((each) => each.weight));
    return { weight: weights === 0 ? 0 : weight, weights, questions };
  });
  const total = sum(inCriteria.map(({ weight }) => weight));
  return new Map(
    inCriteria.flatMap(({ weight, weights, questions }) =>
      counting(questions).map((each): [string, number] => [
        each.id,
        weight === 0 ? 0 : ((weight * each.weight) / (total * weights)) * 100,
      ]),
    ),
  );
}

function questionBlocks(question: Question, share: number): readonly Block[] {
  const { id, maxAge } = question;
  const worth = worthBlocks(question);
  const ages: readonly Block[] =
    maxAge === undefined ? [] : [{ kind: 'paragraph', text: FORM.maxAge(maxAge) }];
  if (worth.length + ages.length === 0) return [];
  const aside = question.type === 'text' ? FORM.notWeighed : FORM.weighed(share);
  return [
    { kind: 'subheading', text: id, aside, labelled: [OUTLINE.question, `${id}, ${aside}`] },
    ...worth,
    ...ages,
  ];
}

function worthBlocks(question: Question): readonly Block[] {
  switch (question.type) {
    case 'text':
      return [];
    case 'number':
      return curveBlocks(question.curve, (x) => OUTLINE.number(x, question.unit));
    case 'date':
      return curveBlocks(question.ageCurve, FORM.answers.days);
    default:
      return [
        table(question.options.map((each) => optionCells(each, question.options))),
        ...(question.type === 'multi' ? [{ kind: 'paragraph', text: FORM.answers.sum(1) } as const] : []),
      ];
  }
}

/** An option that means one of several has the range of their scores. */
function optionCells(
  { value, label, score, oneOf }: Option,
  all: readonly Option[],
): readonly [string, string] {
  const text = OUTLINE.option(value, label);
  if (oneOf === undefined) return [decimalText(`${score ?? ''}`), text];
  const scores = all.flatMap((each) => (oneOf.includes(each.value) ? (each.score ?? []) : []));
  return [OUTLINE.between(Math.min(...scores), Math.max(...scores)), OUTLINE.asOneOf(text, oneOf)];
}

function curveBlocks(curve: Curve | undefined, words: (x: number) => string): readonly Block[] {
  if (curve === undefined) return [];
  return [
    table(curve.map(([x, y]) => [decimalText(`${y}`), words(x)])),
    { kind: 'paragraph', text: FORM.answers.between },
  ];
}

function table(rows: readonly (readonly [score: string, answer: string])[]): Block {
  const cells = rows.map(([score, answer]) => ({
    cells: [score, answer],
    labelled: [[OUTLINE.answer, answer] as const, [OUTLINE.score, score] as const],
  }));
  return { kind: 'table', columns: OUTLINE.scoreColumns, rows: cells, heads: 'hidden' };
}
