import type { Report } from '../../core/report/model.js';
import { criteriaView, type LeftOutRow, outOf100Sentence, type ScoredRow } from '../criteria-view.js';
import { inertMarkdown } from '../inert.js';
import { wholePercent } from '../whole-numbers.js';
import { spanInColumn } from '../words.js';
import { table } from './text.js';

/** The criteria as a table whose columns add up. */
export function criteriaSection(report: Report): readonly string[] {
  const view = criteriaView(report);
  const { rows, total, rebased } = view;
  const tie = outOf100Sentence(report, view);
  const label = rebased ? `Total (weights re-based to ${total.weight})` : 'Total';
  return [
    '## Criteria',
    '',
    ...table(
      ['Criterion', 'Weight', 'Score', 'Points', 'Could add'],
      ['---', '---:', '---:', '---:', '---:'],
      [...rows.map(cells), [`**${label}**`, `**${total.weight}**`, '', `**${points(total)}**`, '']],
    ),
    ...(tie === undefined ? [] : ['', inertMarkdown(tie)]),
  ];
}

function cells(row: ScoredRow | LeftOutRow): readonly string[] {
  const title = inertMarkdown(row.title);
  if (row.kind === 'left-out') return [`${title} (${inertMarkdown(row.reason)})`, '–', '–', '–', ''];
  const { low, high } = row.score;
  const score = spanInColumn({ low: wholePercent(low), high: wholePercent(high) }, '–');
  return [title, `${row.weight}`, `${score}%`, points(row), row.couldAdd === 0 ? '' : `+${row.couldAdd}`];
}

function points({ points: span, most }: Pick<ScoredRow, 'points' | 'most'>): string {
  return `${spanInColumn(span, '–')} / ${most}`;
}
