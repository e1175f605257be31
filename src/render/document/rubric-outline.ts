import type { RubricRef } from '../../core/model/loaded-rubric.js';
import { roundOnce } from '../../core/model/round.js';
import { allQuestions, type Criterion, type Question, type Rubric } from '../../core/model/rubric.js';
import { conditionWords } from '../../words/en/condition-words.js';
import { LAYOUT } from '../../words/en/layout.js';
import { verdictWord } from '../../words/en/phrases.js';
import { FORM } from '../../words/en/rubric-form.js';
import { OUTLINE } from '../../words/en/rubric-outline.js';
import { type Block, type Page, type Section, section, type Table } from './model.js';
import { scoresSection, sharesOfQuestions } from './rubric-scores.js';

/** The questions, weights and rules of a rubric, as a document. */
export function rubricPage(rubric: Rubric, ref: RubricRef): Page {
  const shares = sharesOfQuestions(rubric);
  return () => ({
    title: [LAYOUT.page, rubric.title],
    sections: [
      headSection(rubric, ref),
      ...section('bands', OUTLINE.bands, bandRows(rubric)),
      ...section(
        'profile',
        OUTLINE.profile,
        tableOf(
          OUTLINE.profileColumns,
          rubric.profile.map((each) => [each.id, askedText(each)]),
        ),
      ),
      ...rubric.criteria.map((each) => criterionSection(each, totalOf(rubric), shares)),
      ...scoresSection(rubric),
      ...ruleSections(rubric),
    ],
    disclaimer: rubric.disclaimer,
    conclusion: [],
    headings: 'read',
  });
}

function headSection(rubric: Rubric, { sha256 }: RubricRef): Section {
  const { id, version, summary, criteria } = rubric;
  const size = OUTLINE.size(allQuestions(rubric).length, criteria.length);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: `${id} ${version}, ${size}` },
    { kind: 'paragraph', text: `sha256 ${sha256}`, look: 'faint' },
    ...(summary === undefined ? [] : [{ kind: 'paragraph', text: summary } as const]),
  ];
  return { id: 'rubric', blocks };
}

function bandRows({ bands, actionWords = OUTLINE.actions }: Rubric): readonly Block[] {
  const rows = bands.map(({ id, from, title, action }) => [
    `${from}`,
    `${verdictWord(id)}: ${title} (${actionWords[action]})`,
  ]);
  return tableOf(OUTLINE.bandColumns, rows);
}

/** The weight of a question counts inside its criterion; its share is that of the total. */
function criterionSection(
  { id, title, weight, questions }: Criterion,
  total: number,
  shares: ReadonlyMap<string, number>,
): Section {
  const rows = questions.map((each) => [
    each.id,
    each.type === 'text' ? '' : `${each.weight}`,
    each.type === 'text' ? '' : FORM.points(shares.get(each.id) ?? 0),
    askedText(each),
  ]);
  return {
    id: `criterion-${id}`,
    heading: title,
    aside: OUTLINE.weight(weight, total),
    blocks: tableOf(OUTLINE.questionColumns, rows, 'shown'),
  };
}

function askedText({ ask, when }: Question): string {
  return when === undefined ? ask : OUTLINE.askedIf(ask, conditionWords(when));
}

function ruleSections({ knockouts, caps, free, warnings, pages, checks }: Rubric): readonly Section[] {
  const overruling = [
    ...knockouts.map(({ id, when }) => [id, OUTLINE.knockout(conditionWords(when))]),
    ...caps.map(({ id, when, atMost }) => [id, OUTLINE.cap(verdictWord(atMost), conditionWords(when))]),
    ...(free === undefined ? [] : [['free', OUTLINE.free(conditionWords(free))]]),
  ];
  const said = warnings.map(({ id, when }) => [id, OUTLINE.warning(conditionWords(when))]);
  const places = pages.map(({ id, title, find }) => [id, `${title} (${find})`]);
  const open = checks.map((check) => [check.id, check.title ?? check.open]);
  return [
    ...section('rules', OUTLINE.overruling, tableOf(OUTLINE.ruleColumns, overruling)),
    ...section('warnings', OUTLINE.warnings, tableOf(OUTLINE.ruleColumns, said)),
    ...section('pages', OUTLINE.pages, tableOf(OUTLINE.pageColumns, places)),
    ...section('checks', OUTLINE.checks, tableOf(OUTLINE.checkColumns, open)),
  ];
}

function tableOf(
  columns: Table['columns'],
  rows: readonly (readonly string[])[],
  heads: Table['heads'] = 'hidden',
): readonly Block[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', columns, rows: rows.map((cells) => ({ cells })), heads }];
}

function totalOf({ criteria }: Rubric): number {
  return roundOnce(criteria.reduce((sum, { weight }) => sum + weight, 0));
}
