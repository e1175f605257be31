import type { DriverLedger } from '../../../core/explanation/model.js';
import type { Driver, Interval, Report, Result } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { answerLabel, fromTo, questionText, spanInWords } from '../../../words/en/phrases.js';
import { DRIVERS } from '../../../words/en/report/drivers.js';
import { type LedgerRow, roundLedgerToTotal } from '../../../words/numbers/ledger-to-total.js';
import { sum, wholeSpan } from '../../../words/numbers/whole-numbers.js';
import type { Table } from '../model.js';

const MOST_OF_A_KIND = 5;
/** What is less is an error of rounding. */
const ROUNDING_ERROR = 1e-3;

/** The largest drivers, and the rest combined. */
export function driversTable(report: Report<'drivers' | 'criteria'>): Table {
  const { drivers, score } = report.result;
  const known = sum([drivers.middle, ...[...drivers.up, ...drivers.down].map(({ points }) => points)]);
  const left = { low: score.low - known, high: score.high - known };
  const isOpen = Math.abs(left.low) > ROUNDING_ERROR || Math.abs(left.high) > ROUNDING_ERROR;
  const open = isOpen ? [{ kind: 'open' as const, ...left, text: DRIVERS.open }] : [];
  const { rows, total } = wholeView(report, open);
  return tableOf(
    [...largest(rows, 'middle'), ...largest(rows, 'up'), ...largest(rows, 'down'), ...largest(rows, 'open')],
    total,
  );
}

/** Every driver and every open question in its own row. */
export function allDrivers(
  report: Report<'drivers' | 'criteria'>,
  { open, maybeAsked }: DriverLedger,
): Table {
  const { rows, total } = wholeView(report, [
    ...open.map(({ question, points }) => ({
      kind: 'open' as const,
      ...points,
      text: DRIVERS.openQuestion(questionText(report.rubric, question)),
    })),
    ...(maybeAsked === undefined ? [] : [{ kind: 'open' as const, ...maybeAsked, text: DRIVERS.maybeAsked }]),
  ]);
  const isIdle = ({ text, low, high }: TextRow): boolean =>
    text === DRIVERS.maybeAsked && low === 0 && high === 0;
  return tableOf(
    rows.filter((row) => !isIdle(row)),
    total,
  );
}

type TextRow = LedgerRow & { readonly text: string };

/** All rows in whole numbers; rounded before any are combined, so that every view shows the same numbers. */
function wholeView(
  { rubric, result }: Report<'drivers' | 'criteria'>,
  open: readonly TextRow[],
): { readonly rows: readonly TextRow[]; readonly total: Interval } {
  const { middle, up, down } = result.drivers;
  const rows = [
    middleRow(middle),
    ...up.map((driver) => driverRow(rubric, result, driver, 'up')),
    ...down.map((driver) => driverRow(rubric, result, driver, 'down')),
    ...open,
  ];
  const total = wholeSpan(result.score);
  const whole = roundLedgerToTotal(rows, total);
  return { rows: rows.map((row, index) => ({ ...row, ...whole[index] })), total };
}

/** Points gained and lost, in whole numbers that add up to the score. */
function tableOf(rows: readonly TextRow[], total: Interval): Table {
  const sum = spanInWords(total);
  return {
    kind: 'table',
    columns: DRIVERS.columns,
    rows: rows.map((row) => {
      const points = pointsText(row);
      return { cells: [points, row.text], labelled: [[DRIVERS.moves, `${points}, ${row.text}`]] };
    }),
    total: { cells: [sum, DRIVERS.score], labelled: [[DRIVERS.total[0], DRIVERS.total[1](sum)]] },
    heads: 'hidden',
  };
}

function middleRow(middle: number): TextRow {
  return { kind: 'middle', low: middle, high: middle, text: DRIVERS.middle };
}

function driverRow(rubric: Rubric, result: Result<'criteria'>, driver: Driver, kind: 'up' | 'down'): TextRow {
  const row = result.criteria
    .flatMap(({ questions }) => questions)
    .find((each) => each.id === driver.question);
  const asked = questionText(rubric, driver.question);
  const text =
    row?.value === undefined
      ? asked
      : DRIVERS.answered(asked, answerLabel(rubric, driver.question, row.value));
  return { kind, low: driver.points, high: driver.points, text };
}

/** The first rows of a kind, and the others combined in one. */
function largest(all: readonly TextRow[], kind: TextRow['kind']): readonly TextRow[] {
  const rows = all.filter((row) => row.kind === kind);
  // One more row takes no more room than saying that there is one more.
  const most = rows.length === MOST_OF_A_KIND + 1 ? rows.length : MOST_OF_A_KIND;
  const rest = rows.slice(most);
  if (rest.length === 0) return rows;
  const points = sum(rest.map(({ low }) => low));
  return [...rows.slice(0, most), { kind, low: points, high: points, text: DRIVERS.together(rest.length) }];
}

function pointsText(row: LedgerRow): string {
  if (row.kind === 'middle') return `${row.low}`;
  return row.low === row.high && row.kind !== 'open'
    ? signed(row.low)
    : fromTo(signed(row.low), signed(row.high));
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `${points}`;
}
