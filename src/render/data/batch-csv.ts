import type { GatedRow, RefusedRow, Row, ScoredRow, SinceBaseline } from '../../core/batch/row.js';
import type { BriefResult } from '../../core/model/result.js';
import type { BatchRenderer, BatchView } from '../batch/renderer.js';
import { criteriaIn } from '../batch/row-criteria.js';
import { firstRows } from '../batch/row-order.js';
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
  ...['open', 'left-out', 'knockouts', 'error', 'message', 'where', 'disclaimer', 'actions', 'stale'],
] as const;

/** Only where there is a baseline. */
const SINCE_COLUMNS = ['since-baseline', 'verdict-before', 'low-before', 'worse-by'] as const;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * One line per row below a header. Criteria and the person's own columns come last: those of the first rows, since a
 * table is written before its end is known, unless it is sorted.
 */
export function csvRows(view: BatchView): BatchRenderer {
  return view.order === undefined && view.top === undefined ? streamed(view) : sorted(view);
}

function streamed(view: BatchView): BatchRenderer {
  let more: MoreColumns | undefined;
  const begun = (rows: readonly GatedRow[]): string => {
    more = moreColumns(rows, view);
    return headerOf(more);
  };
  return {
    begin: () => '',
    rows: (rows) => {
      const head = more === undefined ? begun(rows) : '';
      return head + rows.map((each) => lineOf(each, view, more ?? NO_COLUMNS)).join('');
    },
    end: () => (more === undefined ? begun([]) : ''),
  };
}

/** Keeps the rows that the table has; what could not be scored comes after them, whatever their number. */
function sorted(view: BatchView): BatchRenderer {
  const first = firstRows<GatedRow>(view.top ?? Number.POSITIVE_INFINITY, view.bands, view.order ?? 'worst');
  const refused: GatedRow[] = [];
  return {
    begin: () => '',
    rows: (rows) => {
      for (const each of rows) {
        const { row } = each;
        if (row.kind === 'scored') first.add(row, () => ({ ...each, row: withoutReport(row) }));
        else refused.push(each);
      }
      return '';
    },
    end: () => {
      const rows = [...first.kept(), ...refused];
      const more = moreColumns(rows, view);
      return headerOf(more) + rows.map((each) => lineOf(each, view, more)).join('');
    },
  };
}

/** What only pages show would fill the memory. */
function withoutReport({ report: _, ...row }: ScoredRow): ScoredRow {
  return row;
}

/** The columns that not every table has. */
interface MoreColumns {
  readonly since: readonly (typeof SINCE_COLUMNS)[number][];
  readonly criteria: readonly string[];
  readonly own: readonly string[];
}

const NO_COLUMNS: MoreColumns = { since: [], criteria: [], own: [] };

function moreColumns(rows: readonly GatedRow[], { compares }: BatchView): MoreColumns {
  const scored = rows.find(({ row }) => row.kind === 'scored');
  return {
    since: compares ? SINCE_COLUMNS : [],
    criteria: scored === undefined ? [] : criteriaIn(scored.row).map(({ id }) => id),
    own: ownKeys(rows.map(({ row }) => row)),
  };
}

function headerOf({ since, criteria, own }: MoreColumns): string {
  const points = criteria.flatMap((id) => [`${id}.low`, `${id}.high`]);
  return csvLine([...COLUMNS, ...since, ...points, ...own]);
}

function lineOf(
  { row, since: then }: GatedRow,
  { disclaimer }: BatchView,
  { since, criteria, own }: MoreColumns,
): string {
  const cells = cellsOf(row, disclaimer);
  const before = sinceCells(then);
  const { carried = {} } = row;
  return csvLine([
    ...COLUMNS.map((name) => cells[name] ?? ''),
    ...since.map((name) => before[name] ?? ''),
    ...pointCells(row, criteria),
    ...own.map((key) => (Object.hasOwn(carried, key) ? ownText(carried[key]) : '')),
  ]);
}

function sinceCells(
  since: SinceBaseline | undefined,
): Readonly<Partial<Record<(typeof SINCE_COLUMNS)[number], string | number>>> {
  if (since === undefined) return {};
  const { kind, before, kinds = [] } = since;
  return {
    'since-baseline': kind,
    ...(before !== undefined && { 'verdict-before': before.verdict, 'low-before': before.low }),
    'worse-by': kinds.join(' '),
  };
}

/** Out of 100; a criterion that left the total has none. */
function pointCells(row: Row, ids: readonly string[]): readonly (string | number)[] {
  if (ids.length === 0) return [];
  const criteria = new Map(criteriaIn(row).map((each) => [each.id, each]));
  return ids.flatMap((id): readonly (string | number)[] => {
    const each = criteria.get(id);
    return each?.score === undefined ? ['', ''] : [each.points.low, each.points.high];
  });
}

function ownKeys(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ carried = {} }) => Object.keys(carried)))];
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
  const { candidate, verdict, score, open, stale, leftOut } = row;
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
    actions: row.actions.join(' '),
    stale: stale.length,
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
