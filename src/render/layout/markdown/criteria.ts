import type { Report } from '../../../core/model/result.js';
import { escapeMarkdown } from '../../../terminal/escape.js';
import { spanInColumn } from '../../../words/en/phrases.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';
import { criteriaView, type LeftOutRow, type ScoredRow } from '../../criteria-view.js';
import { table } from './text.js';

/** The criteria as a table whose columns add up. */
export function criteriaSection(report: Report): readonly string[] {
  const view = criteriaView(report.result);
  const { rows, total, rebased } = view;
  const label = rebased ? `Total (weights re-based to ${total.most})` : 'Total';
  return [
    '## Criteria',
    '',
    ...table(
      ['Criterion', 'Weight', 'Score', 'Points', 'Could add'],
      ['---', '---:', '---:', '---:', '---:'],
      [...rows.map(cells), [`**${label}**`, `**${total.most}**`, '', `**${points(total)}**`, '']],
    ),
  ];
}

function cells(row: ScoredRow | LeftOutRow): readonly string[] {
  const title = escapeMarkdown(row.title);
  if (row.kind === 'left-out') return [`${title} (${escapeMarkdown(row.reason)})`, '–', '–', '–', ''];
  const { low, high } = row.score;
  const score = spanInColumn({ low: wholePercent(low), high: wholePercent(high) }, '–');
  return [title, `${row.weight}`, `${score}%`, points(row), row.couldAdd === 0 ? '' : `+${row.couldAdd}`];
}

function points({ points: span, most }: Pick<ScoredRow, 'points' | 'most'>): string {
  return `${spanInColumn(span, '–')} / ${most}`;
}
