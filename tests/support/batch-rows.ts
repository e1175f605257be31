import { type Groups, grouping } from '../../src/core/batch/groups.js';
import type { GatedRow, RefusedRow, Row, ScoredRow } from '../../src/core/batch/row.js';
import type { Band } from '../../src/core/model/rubric.js';
import type { BatchRenderer, BatchView } from '../../src/render/batch/renderer.js';
import { band } from './build-rubric.js';

export const BANDS: readonly Band[] = [
  band('strong', 70, { title: 'Worth paying for', action: 'pay' }),
  band('promising', 55, { title: 'Promising' }),
  band('skip', 0, { title: 'Skip it', action: 'leave' }),
];

/** What formats know of a run over one file in which everything passes. */
export function viewOf(changes: Partial<BatchView> = {}): BatchView {
  return {
    columns: 80,
    colour: false,
    unicode: true,
    bands: BANDS,
    rubric: { id: 'small', version: '1.0.0', sha256: 'abc' },
    disclaimer: 'General information.',
    asOf: '2026-11-22',
    toolVersion: '1.2.3',
    files: ['offers.ndjson'],
    shown: 20,
    ...changes,
  };
}

/** A scored row; its verdict is firm and the band of its score unless said otherwise; one that is not is undecided. */
export function scored(record: number, low: number, changes: Partial<ScoredRow> = {}): ScoredRow {
  const id = BANDS.find(({ from }) => low >= from)?.id ?? 'skip';
  return {
    kind: 'scored',
    record,
    firstLine: record,
    candidate: { name: `Course ${record}` },
    score: { low, high: low },
    verdict: { id, firm: true, range: [id, id] },
    action: 'pair',
    actions: changes.verdict?.firm === false ? ['leave', 'pay'] : ['pair'],
    open: [],
    stale: [],
    leftOut: 0,
    line: '{"schemaVersion":1,"knockouts":[]}',
    ...changes,
  };
}

/** A row that a knock-out stopped. */
export function stopped(record: number, low: number, changes: Partial<ScoredRow> = {}): ScoredRow {
  return scored(record, low, {
    verdict: { id: 'stop', firm: true, range: ['stop', 'stop'] },
    action: 'leave',
    actions: ['leave'],
    line: '{"schemaVersion":1,"knockouts":[{"id":"no-issuer","state":"hit"},{"id":"other","state":"clear"}]}',
    ...changes,
  });
}

/** A record that could not be scored. */
export function refused(record: number, changes: Partial<RefusedRow> = {}): RefusedRow {
  const error = { code: 'syntax/json', message: 'Expected a value', where: `${record}:4`, problems: [] };
  return { kind: 'refused', record, error, line: '{}', ...changes };
}

/** A row that passes, or fails for these reasons. */
export function judged(row: Row, fails: readonly string[] = []): GatedRow {
  return { row, fails, isWorse: false };
}

/** The number of rows by outcome. */
export function groupsOf(rows: readonly GatedRow[], failUnder?: number, bands = BANDS): Groups {
  const groups = grouping(bands, failUnder);
  for (const each of rows) groups.add(each);
  return groups.result();
}

/** The whole text that a renderer makes of rows, handed over in two parts. */
export function textOf(
  renderer: BatchRenderer,
  rows: readonly Row[],
  fails: (row: ScoredRow) => readonly string[] = () => [],
  failUnder?: number,
): string {
  const half = rows.length >> 1;
  const all = rows.map((row) => judged(row, row.kind === 'scored' ? fails(row) : []));
  const parts = [renderer.rows(all.slice(0, half)), renderer.rows(all.slice(half))];
  return [renderer.begin(), ...parts, renderer.end(groupsOf(all, failUnder))].join('');
}
