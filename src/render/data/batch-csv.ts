import type { RefusedRow, Row, ScoredRow } from '../../core/batch/row.js';
import type { BriefResult } from '../../core/model/result.js';
import type { BatchRenderer, BatchView } from '../batch/renderer.js';
import { csvLine } from './csv-line.js';

const COLUMNS = [
  ...['record', 'file', 'id', 'name', 'issuer', 'url', 'verdict', 'firm', 'lowest', 'highest', 'low', 'high'],
  ...['open', 'left-out', 'knockouts', 'error', 'message', 'where', 'disclaimer'],
] as const;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** One line per row below a header. */
export function csvRows({ disclaimer }: BatchView): BatchRenderer {
  return {
    begin: () => lineOf(Object.fromEntries(COLUMNS.map((name) => [name, name]))),
    rows: (rows) => rows.map(({ row }) => lineOf(cellsOf(row, disclaimer))).join(''),
    end: () => '',
  };
}

function lineOf(cells: Cells): string {
  return csvLine(COLUMNS.map((name) => cells[name] ?? ''));
}

function cellsOf(row: Row, disclaimer: string): Cells {
  const place = { record: row.record, ...(row.file !== undefined && { file: row.file }) };
  return row.kind === 'scored'
    ? { ...place, ...scoredCells(row), disclaimer }
    : { ...place, ...errorCells(row) };
}

function scoredCells(row: ScoredRow): Cells {
  const { candidate, verdict, score, open, leftOut } = row;
  const [lowest, highest] = verdict.range;
  return {
    ...candidate,
    verdict: verdict.id,
    firm: verdict.firm ? 'true' : 'false',
    lowest,
    highest,
    ...score,
    open: open.length,
    'left-out': leftOut,
    knockouts: hitKnockouts(row).join(' '),
  };
}

/** Only a row with the verdict `stop` has any. */
function hitKnockouts({ verdict, line }: ScoredRow): readonly string[] {
  if (verdict.id !== 'stop') return [];
  const { knockouts }: Pick<BriefResult, 'knockouts'> = JSON.parse(line);
  return knockouts.flatMap(({ id, state }) => (state === 'hit' ? [id] : []));
}

function errorCells({ error, candidate }: RefusedRow): Cells {
  const { code, message, where } = error;
  return { ...candidate, error: code, message, ...(where !== undefined && { where }) };
}
