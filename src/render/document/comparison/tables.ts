import type { ComparedCandidate, Comparison } from '../../../core/model/comparison.js';
import type { Interval } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { letterAt, letteredName } from '../../../words/en/comparison/names.js';
import { spanInColumn, spanInWords, verdictWord } from '../../../words/en/phrases.js';
import { bandsInWords } from '../../../words/en/report/overview.js';
import { apportion, wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { type CriteriaView, criteriaView } from '../../criteria-view.js';
import type { Column, Mark, Medium, Table, TableRow } from '../model.js';

const { columns: HEADS } = COMPARISON;

/** The candidates in order, with verdict and action. */
export function candidatesTable(
  { rubric, candidates, changes }: Comparison,
  { dash }: Medium,
  {
    shown,
    issuers,
    lines,
  }: { readonly shown: number; readonly issuers: 'named' | 'left out'; readonly lines?: number },
): Table {
  const twice = new Set(changes.flatMap(({ from, to }) => [from, to]));
  return {
    kind: 'table',
    columns: [
      { head: HEADS.candidate, kind: 'title' },
      { head: HEADS.rank, kind: 'text' },
      { head: HEADS.verdict, kind: 'text' },
      { head: HEADS.action, kind: 'text' },
    ],
    rows: candidates.slice(0, shown).map(({ key, report: { result }, rank, checked }, at): TableRow => {
      const { verdict, candidate } = result;
      const { issuer: _, ...alone } = candidate;
      const letter = COMPARISON.onDay(letterAt(at), twice.has(key) ? checked : undefined);
      const name = letteredName(letter, issuers === 'named' ? candidate : alone);
      const cells = verdictCells(verdict, rubric);
      return {
        cells: [name, spanInColumn(rank, dash), ...cells],
        mark: verdictMark(verdict, rubric),
        labelled: [
          [HEADS.candidate, name],
          [HEADS.rank, spanInWords(rank)],
          [HEADS.verdict, cells.join(', ')],
        ],
      };
    }),
    heads: 'shown',
    ...(lines !== undefined && { lines }),
  };
}

type Verdict = ComparedCandidate['report']['result']['verdict'];

/** The bands that are possible, and the action. */
export function verdictCells(verdict: Verdict, { bands }: Rubric): readonly string[] {
  const ids = bands.map(({ id }) => id);
  const word = verdict.id === 'stop' ? verdictWord('stop') : bandsInWords(verdict, ids);
  return [word, COMPARISON.actions[verdict.action]];
}

/** How good a verdict is, as a sign beside it. */
export function verdictMark({ id, range, firm }: Verdict, rubric: Rubric): Mark {
  const bands = rubric.bands.map((band) => band.id);
  if (id === 'stop' || range[1] === bands.at(-1)) return 'poor';
  if (firm && id === bands[0]) return 'good';
  return firm ? 'middling' : 'unknown';
}

/** A row for each criterion and a column for some of the candidates, with the best and the worst named. */
export function criteriaSideBySide(
  comparison: Comparison,
  medium: Medium,
  { from, to, rows }: { readonly from: number; readonly to: number; readonly rows: 'all' | 'differing' },
): Table {
  const { rubric, candidates } = comparison;
  const shown = candidates.slice(from, to).map((each, at) => ({
    each,
    letter: letterAt(from + at),
    view: criteriaView(each.report.result),
  }));
  const weights = apportion(sharesOf(comparison), 100);
  const row = (title: string, of: string, cellOf: (one: Shown, span: Span) => string): TableRow => ({
    cells: [title, of, ...shown.map((one) => cellOf(one, (each) => spanInColumn(each, medium.dash)))],
    labelled: [
      [HEADS.criterion, title],
      ...shown.map((one) => [one.letter, cellOf(one, spanInWords)] as const),
    ],
  });
  return {
    kind: 'table',
    columns: [
      { head: rows === 'all' ? HEADS.criterion : HEADS.differing, kind: 'title' },
      { head: HEADS.of, kind: 'number' },
      ...shown.map(({ letter }): Column => ({ head: letter, kind: 'number' })),
    ],
    rows: [
      row(COMPARISON.total, '100', ({ each }, span) => span(wholeSpan(each.report.result.score))),
      ...rubric.criteria
        .map(({ id, title }, at) =>
          row(title, `${weights[at]}`, (one, span) => criterionCell(one, id, at, span)),
        )
        .filter(({ cells }) => rows === 'all' || new Set(cells.slice(2)).size > 1),
    ],
    heads: 'shown',
  };
}

interface Shown {
  readonly each: ComparedCandidate;
  readonly letter: string;
  readonly view: CriteriaView;
}

type Span = (each: Interval) => string;

function criterionCell({ each, view }: Shown, id: string, at: number, span: Span): string {
  const row = view.rows[at];
  if (row?.kind !== 'scored') return COMPARISON.leftOut;
  const mark = each.marks[id];
  return mark === undefined ? span(row.points) : `${span(row.points)} ${COMPARISON.marks[mark]}`;
}

function sharesOf({ rubric: { criteria } }: Comparison): readonly number[] {
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ weight }) => (100 * weight) / whole);
}
