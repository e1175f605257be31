import type { ChecklistItem, CriterionResult, Report } from '../../core/model/result.js';
import { checksByPage } from '../document/report/checks-by-page.js';
import { csvLine } from './csv-line.js';

/** What a row of `evaluate -f csv` is. */
export const CSV_TABLES = ['criteria', 'checks'] as const;

export type CsvTable = (typeof CSV_TABLES)[number];

type Cells = Readonly<Record<string, string | number | undefined>>;

type Tabled = Report<'criteria' | 'checklist'>;

const ABOUT = ['candidate', 'rubric', 'as-of', 'verdict', 'firm'] as const;

const COLUMNS: Readonly<Record<CsvTable, readonly string[]>> = {
  criteria: [
    ...['criterion', 'title', 'weight', 'share', 'score-low', 'score-high'],
    ...['points-low', 'points-high', 'points-max'],
  ],
  checks: [
    ...['page', 'check', 'title', 'state', 'decides', 'impact', 'minutes', 'question', 'knockout'],
    ...['open', 'find', 'wrong-if', 'source', 'checked'],
  ],
};

/** A row for each criterion, or for each check in the order of the checklist, below a header. */
export function resultCsv(report: Tabled, table: CsvTable): string {
  const columns = [...ABOUT, ...COLUMNS[table], 'disclaimer', 'on-issuers-word'];
  const { candidate, rubric, asOf, verdict, disclaimer, coverage } = report.result;
  const about: Cells = {
    candidate: candidate.name,
    rubric: `${rubric.id} ${rubric.version}`,
    'as-of': asOf,
    verdict: verdict.id,
    firm: `${verdict.firm}`,
    disclaimer,
    'on-issuers-word': coverage.onIssuersWord,
  };
  const rows = table === 'criteria' ? report.result.criteria.map(criterionCells) : checkRows(report);
  return [
    csvLine(columns),
    ...rows.map((row) => csvLine(columns.map((name) => ({ ...about, ...row })[name] ?? ''))),
  ].join('');
}

/** What is not scored has empty cells. */
function criterionCells({ id, title, weight, share, score, points }: CriterionResult): Cells {
  return {
    criterion: id,
    title,
    weight,
    share,
    'score-low': score?.low,
    'score-high': score?.high,
    ...(score !== undefined && {
      'points-low': points.low,
      'points-high': points.high,
      'points-max': points.max,
    }),
  };
}

function checkRows(report: Tabled): readonly Cells[] {
  return checksByPage(report).flatMap(({ title, items }) => items.map((item) => checkCells(item, title)));
}

function checkCells({ id, title = '', wrongIf, decides, ...item }: ChecklistItem, page: string): Cells {
  const { state, impact, minutes, question, knockout, open, find, source, checked } = item;
  const subject = {
    page,
    check: id,
    title,
    state,
    decides: `${decides}`,
    impact,
    minutes,
    question,
    knockout,
  };
  return { ...subject, open, find, 'wrong-if': wrongIf, source, checked };
}
