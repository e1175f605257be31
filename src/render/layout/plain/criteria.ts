import type { Report } from '../../../core/model/result.js';
import { spanInWords } from '../../../words/en/phrases.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';
import { criteriaView, type LeftOutRow, type ScoredRow } from '../../criteria-view.js';
import type { Labelled } from './lines.js';

/** The criteria with points that add up to the total, two lines each. */
export function criteriaBlock(report: Report): readonly Labelled[] {
  const view = criteriaView(report.result);
  const { total, rebased } = view;
  const weights = rebased ? `, weights re-based to ${total.most}` : '';
  return [...view.rows.flatMap(rowLines), ['Total', `${points(total)}${weights}`]];
}

function rowLines(row: ScoredRow | LeftOutRow): readonly Labelled[] {
  if (row.kind === 'left-out') {
    return [
      ['Criterion', row.title],
      ['No points', row.reason],
    ];
  }
  const { title, score, couldAdd } = row;
  const percent = spanInWords({ low: wholePercent(score.low), high: wholePercent(score.high) });
  const more = couldAdd === 0 ? '' : `, could add ${couldAdd}`;
  return [
    ['Criterion', title],
    ['Points', `${points(row)}, score ${percent}%${more}`],
  ];
}

function points({ points: span, most }: Pick<ScoredRow, 'points' | 'most'>): string {
  return `${spanInWords(span)} of ${most}`;
}
