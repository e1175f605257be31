import type { Report } from '../../../core/model/result.js';
import { roundOnce } from '../../../core/model/round.js';
import type { Band } from '../../../core/model/rubric.js';
import { ANSWER_WORDS } from '../../../words/en/answer-words.js';
import { spanInColumn, spanInWords } from '../../../words/en/phrases.js';
import { CRITERIA } from '../../../words/en/report/criteria.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';
import { criteriaView, type LeftOutRow, type ScoredCriterionRow } from '../../criteria-view.js';
import type { Mark, Medium, Table, TableRow } from '../model.js';

/** The criteria with weight, score, points and what they could add, in columns that add up. */
export function criteriaTable(report: Report, medium: Medium): Table {
  const { rows, total, rebased } = criteriaView(report.result);
  const { bands } = report.rubric;
  const label = rebased ? CRITERIA.rebased(total.most) : CRITERIA.total;
  const points = inColumn(total, medium);
  return {
    kind: 'table',
    columns: CRITERIA.columns,
    rows: rows.map((row) =>
      row.kind === 'scored' ? scoredRow(row, bands, medium) : leftOutRow(row, medium),
    ),
    total: {
      cells: [label, medium.kind === 'screen' ? '' : `${total.most}`, '', points, ''],
      labelled: [[CRITERIA.total, `${inWords(total)}${rebased ? CRITERIA.rebasedBehind(total.most) : ''}`]],
    },
    heads: 'shown',
  };
}

const LABELS = CRITERIA.labels;

type Points = Pick<ScoredCriterionRow, 'points' | 'most'>;

function inColumn({ points, most }: Points, { dash }: Medium): string {
  return `${spanInColumn(points, dash)} / ${most}`;
}

function inWords({ points, most }: Points): string {
  return ANSWER_WORDS.count(spanInWords(points), most);
}

function scoredRow(row: ScoredCriterionRow, bands: readonly Band[], medium: Medium): TableRow {
  const { title, weight, score, couldAdd } = row;
  const percent = { low: wholePercent(score.low), high: wholePercent(score.high) };
  return {
    cells: [title, `${weight}`, score, inColumn(row, medium), couldAdd === 0 ? '' : `+${couldAdd}`],
    mark: markOf(row, bands),
    labelled: [
      [LABELS.criterion, title],
      [LABELS.points, CRITERIA.inWords(inWords(row), spanInWords(percent), couldAdd)],
    ],
  };
}

/** Open scores first; then the rubric's own best and worst bands decide what is good and what is poor. */
function markOf({ score }: ScoredCriterionRow, bands: readonly Band[]): Mark {
  if (score.low < score.high) return 'unknown';
  const band = bands.findIndex(({ from }) => roundOnce(score.low * 100) >= from);
  if (band === 0) return 'good';
  return band === bands.length - 1 ? 'poor' : 'middling';
}

function leftOutRow({ title, reason }: LeftOutRow, { dash }: Medium): TableRow {
  return {
    cells: [title, dash, dash, dash, ''],
    note: reason,
    labelled: [
      [LABELS.criterion, title],
      [LABELS.noPoints, reason],
    ],
  };
}
