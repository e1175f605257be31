import {
  allQuestions,
  type Criterion,
  type Curve,
  type OptionQuestion,
  type Question,
  type Rubric,
} from '../../../core/model/rubric.js';
import { conditionWords, type Names } from '../../../words/en/condition-words.js';
import { answerLabel, verdictWord } from '../../../words/en/phrases.js';
import { FORM } from '../../../words/en/rubric-form.js';
import { OUTLINE } from '../../../words/en/rubric-outline.js';
import { sum } from '../../../words/numbers/whole-numbers.js';
import { type Block, type Section, section } from '../model.js';

/** How the answers of a rubric become a score and a verdict, so that a person can do it by hand. */
export function scoringSections(rubric: Rubric, names: Numbered): readonly Section[] {
  const total = sum(rubric.criteria.map(({ weight }) => weight));
  return [
    ...section(
      'scoring',
      FORM.scoring,
      FORM.method.map((text) => ({ kind: 'paragraph', text })),
    ),
    ...rubric.criteria.map((each) => criterionSection(each, total, names)),
    sheetSection(rubric, total),
    bandSection(rubric),
    ...section('rules', FORM.rules, ruleBlocks(rubric, names)),
  ];
}

function mostOf(criterion: Criterion, total: number): number {
  return total === 0 ? 0 : (criterion.weight / total) * 100;
}

function criterionSection(criterion: Criterion, total: number, names: Numbered): Section {
  const { id, title, why, questions } = criterion;
  const most = mostOf(criterion, total);
  const weights = sum(questions.map(({ type, weight }) => (type === 'text' ? 0 : weight)));
  return {
    id: `scoring-${id}`,
    heading: title,
    aside: FORM.weighed(most),
    blocks: [
      ...(why === undefined ? [] : [{ kind: 'paragraph', text: why } as const]),
      ...questions.flatMap((each) =>
        questionBlocks(each, weights === 0 ? 0 : (most * each.weight) / weights, names),
      ),
    ],
  };
}

function questionBlocks(question: Question, most: number, { numberOf }: Numbered): readonly Block[] {
  const { id, ask, maxAge } = question;
  const counts = question.type !== 'text' && most > 0;
  return [
    {
      kind: 'subheading',
      text: FORM.ask(numberOf(id), ask),
      aside: counts ? FORM.weighed(most) : FORM.notWeighed,
    },
    ...(counts ? pointBlocks(question, most) : []),
    ...(maxAge === undefined ? [] : [{ kind: 'paragraph', text: FORM.maxAge(maxAge) } as const]),
  ];
}

function pointBlocks(question: Question, most: number): readonly Block[] {
  switch (question.type) {
    case 'text':
      return [];
    case 'number':
      return curveBlocks(
        question.curve,
        most,
        (x) => `${x}${question.unit === undefined ? '' : ` ${question.unit}`}`,
      );
    case 'date':
      return curveBlocks(question.ageCurve, most, FORM.answers.days);
    default:
      return [
        table(
          question.options.map(({ label, score, oneOf }) => [label, pointsFor(question, score, oneOf, most)]),
        ),
        ...(question.type === 'multi' ? [{ kind: 'paragraph', text: FORM.answers.sum(most) } as const] : []),
      ];
  }
}

function pointsFor(
  { options }: OptionQuestion,
  score: number | undefined,
  oneOf: readonly string[] | undefined,
  most: number,
): string {
  if (oneOf === undefined) return FORM.points((score ?? 0) * most);
  return FORM.answers.oneOf(options.filter(({ value }) => oneOf.includes(value)).map(({ label }) => label));
}

function curveBlocks(curve: Curve | undefined, most: number, words: (x: number) => string): readonly Block[] {
  if (curve === undefined) return [];
  return [
    table(curve.map(([x, y]) => [words(x), FORM.points(y * most)])),
    { kind: 'paragraph', text: FORM.answers.between },
  ];
}

function table(rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: FORM.answers.columns,
    rows: rows.map((cells) => ({ cells })),
    heads: 'shown',
  };
}

/** One line a criterion, to add up on. */
function sheetSection({ criteria }: Rubric, total: number): Section {
  const { blank } = FORM;
  const rows = criteria.map((each) => ({
    cells: [each.title, FORM.points(mostOf(each, total)), blank, blank],
  }));
  const all = { cells: [FORM.total, '100', blank, blank] };
  const sheet: Block = { kind: 'table', columns: FORM.sheetColumns, rows, total: all, heads: 'shown' };
  return { id: 'sheet', heading: FORM.sheet, blocks: [sheet] };
}

function bandSection({ bands, actionWords = OUTLINE.actions }: Rubric): Section {
  const rows = bands.map(({ id, from, title, action, advice }) => ({
    cells: [`${from}`, `${verdictWord(id)}: ${title}`, advice ?? actionWords[action]],
  }));
  return {
    id: 'bands',
    heading: FORM.bands,
    blocks: [{ kind: 'table', columns: FORM.bandColumns, rows, heads: 'shown' }],
  };
}

function ruleBlocks({ knockouts, caps, warnings, free }: Rubric, { clause }: Numbered): readonly Block[] {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ...knockouts.map(({ when, because }) => [OUTLINE.knockout(clause(when)), [because]] as const),
    ...caps.map(
      ({ when, atMost, because }) => [OUTLINE.cap(verdictWord(atMost), clause(when)), [because]] as const,
    ),
    ...warnings.map(({ when, say }) => [OUTLINE.warning(clause(when)), [say]] as const),
    ...(free === undefined ? [] : [[OUTLINE.free(clause(free)), []] as const]),
  ];
  return rules.map(([text, under]) => ({
    kind: 'point',
    mark: 'note',
    word: FORM.rule,
    quiet: 'yes',
    text,
    under,
  }));
}

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
