import { describe, expect, it } from 'vitest';
import { baselineReader } from '../../../src/core/batch/baseline.js';
import { comparison } from '../../../src/core/batch/compare-baseline.js';
import type { ScoredRow } from '../../../src/core/batch/row.js';
import { accepted } from '../../support/outcomes.js';
import { BANDS, HEAD } from './arbitrary-rows.js';

const BY = { bands: BANDS, sha256: HEAD.rubric.sha256, tolerance: 0 };

function rowOf(name: string, low: number, verdict = 'promising'): ScoredRow {
  return {
    kind: 'scored',
    record: 1,
    candidate: { name },
    score: { low, high: low },
    verdict: { id: verdict, firm: true, range: [verdict, verdict] },
    action: 'pair',
    actions: ['pair'],
    open: [],
    stale: [],
    leftOut: 0,
    line: '{}',
  };
}

/** The names of those that fell furthest since all of them had 60 points. */
function worstOf(rows: readonly ScoredRow[]): readonly string[] {
  const reader = baselineReader(HEAD.rubric.id);
  for (const [index, { candidate }] of rows.entries()) {
    const { score, verdict } = rowOf(candidate.name, 60);
    accepted(reader.add(index + 1, { schemaVersion: 1, rubric: HEAD.rubric, candidate, score, verdict }));
  }
  const compared = comparison(reader.baseline(), BY);
  for (const row of rows) expect(compared.add(row).kind).toBe('worse');
  return compared.worst().map(({ candidate }) => candidate.name);
}

describe('of candidates that came out worse', () => {
  it('those that lost more bands come first, however many points the others lost', () => {
    expect(worstOf([rowOf('A', 1), rowOf('B', 59, 'weak'), rowOf('C', 59, 'skip')])).toEqual(['C', 'B', 'A']);
  });

  it('those that lost more points come first where they lost as many bands', () => {
    expect(worstOf([rowOf('A', 59), rowOf('B', 57), rowOf('C', 58)])).toEqual(['B', 'C', 'A']);
  });

  it('those that lost as much stand in the order of their names', () => {
    expect(worstOf([rowOf('B', 59), rowOf('C', 59), rowOf('A', 59)])).toEqual(['A', 'B', 'C']);
  });

  it('only the worst 5 are kept', () => {
    const rows = [59, 54, 58, 55, 57, 56].map((low) => rowOf(`N${low}`, low));
    expect(worstOf(rows)).toEqual(['N54', 'N55', 'N56', 'N57', 'N58']);
  });
});

describe('against a baseline', () => {
  const fresh = () => comparison(baselineReader(HEAD.rubric.id).baseline(), BY);

  it('what could not be scored is neither better nor worse', () => {
    const compared = fresh();
    const error = { code: 'syntax/json', message: 'x', problems: [] };
    expect(compared.add({ kind: 'refused', record: 1, error, line: '{}' })).toEqual({ kind: 'not-scored' });
    expect(compared.counts()).toMatchObject({ 'not-scored': 1, new: 0 });
  });

  it('a candidate that comes twice is told with both of its places', () => {
    const compared = fresh();
    expect(compared.add({ ...rowOf('A', 60), record: 3, file: 'a.ndjson' })).toEqual({ kind: 'new' });
    expect(compared.add({ ...rowOf('A', 50), record: 7 })).toEqual({
      kind: 'twice',
      candidate: 'A',
      first: { record: 3, file: 'a.ndjson' },
      second: { record: 7 },
    });
  });
});
