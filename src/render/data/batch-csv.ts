import type { Carried, GatedRow, RefusedRow, Row, ScoredRow, SinceBaseline } from '../../core/batch/row.js';
import type { Result } from '../../core/model/result.js';
import { criteriaIn } from '../batch/entry.js';
import type { BatchRenderer, BatchView } from '../batch/renderer.js';
import { firstRows } from '../batch/row-order.js';
import { csvLine } from './csv-line.js';

const COLUMNS = [
  ...['record', 'file', 'id', 'name', 'issuer', 'url', 'verdict', 'action', 'firm', 'lowest', 'highest'],
  ...['low', 'high', 'open', 'left-out', 'knockouts', 'error', 'message', 'where', 'disclaimer', 'actions'],
  ...['stale', 'on-issuers-word'],
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

/** A line without its end, and what may have columns of its own in it. */
interface KeptLine extends Pick<Row, 'carried'> {
  readonly text: string;
}

/** Keeps the lines that the table has; what could not be scored comes after them, whatever their number. */
function sorted(view: BatchView): BatchRenderer {
  const first = firstRows<KeptLine>(view.top ?? Number.POSITIVE_INFINITY, view.bands, view.order ?? 'worst');
  const refused: GatedRow[] = [];
  let more: MoreColumns | undefined;
  // A row itself is ten times as long.
  const keep = (each: GatedRow): KeptLine => {
    more ??= moreColumns([each], view);
    const { carried } = each.row;
    return { text: lineOf(each, view, { ...more, own: [] }).trimEnd(), ...(carried && { carried }) };
  };
  return {
    begin: () => '',
    rows: (rows) => {
      for (const each of rows) {
        if (each.row.kind === 'scored') first.add(each.row, () => keep(each));
        else refused.push(each);
      }
      return '';
    },
    end: () => {
      const kept = first.kept();
      const own = ownKeys([...kept, ...refused.map(({ row }) => row)]);
      const columns = { ...(more ?? moreColumns([], view)), own };
      const lines = kept.map(({ text, carried }) =>
        own.length === 0 ? `${text}\r\n` : `${text},${csvLine(ownCells(carried, own))}`,
      );
      return [headerOf(columns), ...lines, ...refused.map((each) => lineOf(each, view, columns))].join('');
    },
  };
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
  const parts = partsIn(row);
  const cells = cellsOf(row, disclaimer, parts);
  const before = sinceCells(then);
  return csvLine([
    ...COLUMNS.map((name) => cells[name] ?? ''),
    ...since.map((name) => before[name] ?? ''),
    ...pointCells(parts, criteria),
    ...ownCells(row.carried, own),
  ]);
}

type Parts = Partial<Pick<Result, 'criteria' | 'knockouts' | 'coverage'>>;

/** Read once a row. */
function partsIn(row: Row): Parts {
  return row.kind === 'scored' ? JSON.parse(row.line) : {};
}

function ownCells(carried: Carried = {}, own: readonly string[]): readonly string[] {
  return own.map((key) => (Object.hasOwn(carried, key) ? ownText(carried[key]) : ''));
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
function pointCells({ criteria: all = [] }: Parts, ids: readonly string[]): readonly (string | number)[] {
  const criteria = new Map(all.map((each) => [each.id, each]));
  return ids.flatMap((id): readonly (string | number)[] => {
    const each = criteria.get(id);
    return each?.score === undefined ? ['', ''] : [each.points.low, each.points.high];
  });
}

function ownKeys(rows: readonly Pick<Row, 'carried'>[]): readonly string[] {
  return [...new Set(rows.flatMap(({ carried = {} }) => Object.keys(carried)))];
}

/** Lists and maps as JSON. */
function ownText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function cellsOf(row: Row, disclaimer: string, parts: Parts): Cells {
  const place = { record: row.record, ...(row.file !== undefined && { file: row.file }) };
  return row.kind === 'scored'
    ? { ...place, ...scoredCells(row, parts), disclaimer }
    : { ...place, ...errorCells(row) };
}

function scoredCells(row: ScoredRow, parts: Parts): Cells {
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
    knockouts: hitKnockouts(row, parts).join(' '),
    actions: row.actions.join(' '),
    stale: stale.length,
    'on-issuers-word': parts.coverage?.onIssuersWord ?? '',
  };
}

/** Only a row with the verdict `stop` has any. */
function hitKnockouts({ verdict }: ScoredRow, { knockouts = [] }: Parts): readonly string[] {
  if (verdict.id !== 'stop') return [];
  return knockouts.flatMap(({ id, state }) => (state === 'hit' ? [id] : []));
}

function errorCells({ error, candidate }: RefusedRow): Cells {
  const { code, message, where } = error;
  return { ...candidate, error: code, message, ...(where !== undefined && { where }) };
}
