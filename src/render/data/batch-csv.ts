import type { RefusedRow, Row, ScoredRow } from '../../core/batch/row.js';
import type { BriefResult } from '../../core/model/result.js';
import type { BatchRenderer, BatchView } from '../batch/renderer.js';
import { csvLine } from './csv-line.js';

const COLUMNS = [
  ...[
    'record',
    'file',
    'id',
    'name',
    'issuer',
    'url',
    'verdict',
    'action',
    'firm',
    'lowest',
    'highest',
    'low',
    'high',
  ],
  ...['open', 'left-out', 'knockouts', 'error', 'message', 'where', 'disclaimer'],
] as const;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * One line per row below a header. The person's own columns come last: those of the first rows, since a table is written
 * before its end is known.
 */
export function csvRows({ disclaimer }: BatchView): BatchRenderer {
  let own: readonly string[] | undefined;
  const header = (keys: readonly string[]): string => {
    own = keys;
    return csvLine([...COLUMNS, ...keys]);
  };
  return {
    begin: () => '',
    rows: (rows) => {
      const head = own === undefined ? header(ownKeys(rows.map(({ row }) => row))) : '';
      return head + rows.map(({ row }) => csvLine(cellsIn(row, disclaimer, own ?? []))).join('');
    },
    end: () => (own === undefined ? header([]) : ''),
  };
}

function ownKeys(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ carried = {} }) => Object.keys(carried)))];
}

function cellsIn(row: Row, disclaimer: string, own: readonly string[]): readonly (string | number)[] {
  const cells = cellsOf(row, disclaimer);
  const { carried = {} } = row;
  return [
    ...COLUMNS.map((name) => cells[name] ?? ''),
    ...own.map((key) => (Object.hasOwn(carried, key) ? ownText(carried[key]) : '')),
  ];
}

/** Lists and maps as JSON. */
function ownText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
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
    action: row.action,
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
