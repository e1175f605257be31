import type { Report } from '../../../core/model/result.js';
import { roundOnce } from '../../../core/model/round.js';
import type { Band } from '../../../core/model/rubric.js';
import { cell, right, rowLines } from '../../../terminal/cells.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Page } from '../../../terminal/page.js';
import { padLeft, widthOf } from '../../../terminal/text.js';
import { spanInColumn } from '../../../words/en/phrases.js';
import { type CriteriaView, criteriaView, type LeftOutRow, type ScoredRow } from '../../criteria-view.js';
import { bar, percent } from './bar.js';
import { type TableLayout, tableLayout } from './table-layout.js';
import { signed, textRow, titledLines } from './table-row.js';

/** The criteria with weight, score, points and what they could add, in columns that add up. */
export function criteriaTable(report: Report, page: Page): readonly string[] {
  const view = criteriaView(report.result);
  const total = pointsText(view.total, page);
  const layout = layoutOf(view, total, page);
  const head = {
    title: 'Criterion',
    weight: 'Weight',
    score: 'Score',
    points: 'Points',
    couldAdd: 'Could add',
  };
  return [
    ...signed(' ', textRow(head, layout, page.paint.faint)),
    ...view.rows.flatMap((row) =>
      row.kind === 'scored'
        ? scoredRow(row, report.rubric.bands, layout, page)
        : leftOutRow(row, layout, page),
    ),
    ...totalRow(view, total, layout, page),
  ];
}

function layoutOf({ rows }: CriteriaView, total: string, page: Page): TableLayout {
  const scored = rows.filter((row) => row.kind === 'scored');
  return tableLayout(page.width, {
    title: Math.max(0, ...rows.map((row) => widthOf(escapeForTerminal(row.title)))),
    percent: Math.max(0, ...scored.map((row) => percent(row.score, page.symbols).length)),
    points: Math.max(total.length, ...scored.map((row) => pointsText(row, page).length)),
  });
}

function pointsText({ points, most }: Pick<ScoredRow, 'points' | 'most'>, { symbols }: Page): string {
  return `${spanInColumn(points, symbols.dash)} / ${most}`;
}

function scoredRow(
  row: ScoredRow,
  bands: readonly Band[],
  layout: TableLayout,
  page: Page,
): readonly string[] {
  const kind = kindOf(row, bands);
  const brush = kind === 'unknown' ? page.paint.middling : page.paint[kind];
  const digits = percent(row.score, page.symbols);
  const beside = padLeft(digits, layout.score - layout.bar);
  const texts = {
    title: row.title,
    weight: `${row.weight}`,
    score: layout.bar === 0 ? digits : bar(row.score, layout.bar, page.symbols) + beside,
    points: pointsText(row, page),
    couldAdd: row.couldAdd === 0 ? '' : `+${row.couldAdd}`,
  };
  return signed(brush(page.symbols[kind]), textRow(texts, layout, undefined, brush));
}

/** What is open is told first; then the rubric's own best and worst bands say what is good and what is poor. */
function kindOf({ score }: ScoredRow, bands: readonly Band[]): 'good' | 'middling' | 'poor' | 'unknown' {
  if (score.low < score.high) return 'unknown';
  const band = bands.findIndex(({ from }) => roundOnce(score.low * 100) >= from);
  if (band === 0) return 'good';
  return band === bands.length - 1 ? 'poor' : 'middling';
}

function leftOutRow({ title, reason }: LeftOutRow, layout: TableLayout, page: Page): readonly string[] {
  const { dash } = page.symbols;
  const { faint } = page.paint;
  const room = layout.score + layout.points + layout.couldAdd + 2 * layout.gap;
  const rest = [right(cell(dash, layout.weight, faint)), cell(reason, room, faint)];
  return signed(faint(dash), titledLines(cell(title, layout.title, faint), rest, layout));
}

function totalRow(view: CriteriaView, total: string, layout: TableLayout, page: Page): readonly string[] {
  const label = view.rebased ? `Total (weights re-based to ${view.total.most})` : 'Total';
  const { strong } = page.paint;
  const before = layout.weight + layout.gap + layout.score;
  const points = right(cell(total, layout.points, strong));
  if (layout.kind === 'wide') {
    return signed(
      ' ',
      rowLines([cell(label, layout.title + layout.gap + before, strong), points], layout.gap),
    );
  }
  return signed(' ', titledLines(cell(label, layout.title, strong), [cell('', before), points], layout));
}
