import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Gates } from '../../../src/cli/gates.js';
import { applyGates } from '../../../src/commands/batch/apply-gates.js';
import { type GatedResult, type Totals, totalsAccumulator } from '../../../src/core/batch/totals.js';
import { ExitStatus } from '../../../src/core/model/exit-status.js';
import { arbitraryRows, BANDS, HEAD } from './arbitrary-rows.js';

const GATES: Gates = {
  failUnder: 55,
  failOn: ['weak', 'undecided'],
  failOnAction: [],
  completeness: 'required',
};

/** Rows that fail for what they are, and every third scored one for being worse than it was. */
const judgedRows = arbitraryRows.map((rows): readonly GatedResult[] => {
  const worse = {
    reasons: [{ status: ExitStatus.Failed, why: 'it was better', inData: 'it was better' }],
    isWorse: true,
  };
  const level = { reasons: [], isWorse: false };
  let seen = 0;
  const judge = applyGates(GATES, ({ kind }) => {
    seen += kind === 'scored' ? 1 : 0;
    return kind === 'scored' && seen % 3 === 0 ? worse : level;
  });
  return rows.map(judge);
});

function totalsOf(rows: readonly GatedResult[]): Totals {
  const total = totalsAccumulator(HEAD, BANDS, GATES.failUnder);
  for (const row of rows) total.add(row);
  return total.result();
}

test('what parts of the rows come to, each copied from elsewhere, adds up to what all of them come to', () => {
  const cuts = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 4 });
  fc.assert(
    fc.property(judgedRows, cuts, fc.boolean(), (rows, places, startsAlone) => {
      const edges = [0, ...places.sort((a, b) => a - b), rows.length];
      const parts = edges.slice(1).map((to, at) => rows.slice(edges[at], Math.max(to, edges[at] ?? 0)));
      const sum = totalsAccumulator(HEAD, BANDS, GATES.failUnder);
      for (const [at, part] of parts.entries()) {
        if (at === 0 && startsAlone) for (const row of part) sum.add(row);
        else sum.merge(structuredClone(totalsOf(part)));
      }
      expect(JSON.stringify(sum.result())).toBe(JSON.stringify(totalsOf(rows)));
    }),
    { numRuns: 1000 },
  );
});
