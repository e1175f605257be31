import fc from 'fast-check';
import type { Row } from '../../../src/core/batch/row.js';
import { summaryCounter } from '../../../src/core/batch/summary-counter.js';
import type { SummaryHead } from '../../../src/core/model/batch-summary.js';
import { verdictIds } from '../../../src/core/model/verdict-ids.js';
import { rubricOf } from '../../support/build-rubric.js';

export const { bands: BANDS } = rubricOf({});

export const HEAD: SummaryHead = {
  tool: { name: 'credcheck', version: '1.2.3' },
  rubric: { id: 'sample', version: '1.0.0', sha256: 'a'.repeat(64) },
  asOf: '2026-11-22',
};

const verdictId = fc.constantFrom('strong', 'promising', 'weak', 'skip', 'stop');
const points = fc.oneof(
  fc.constantFrom(0, 39.999999, 40, 54.999999, 99.999999, 100),
  fc.nat({ max: 100_000_000 }).map((millionths) => millionths / 1e6),
);

const scoredRow: fc.Arbitrary<Row> = fc
  .record({
    name: fc.constantFrom('A', 'B', '漢字', 'A\u0000'),
    id: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
    issuer: fc.option(fc.constantFrom('Metro', 'Other'), { nil: undefined }),
    score: fc.tuple(points, points),
    verdict: fc.record({ id: verdictId, firm: fc.boolean() }),
    actions: fc.subarray(['leave', 'pair', 'pay'] as const, { minLength: 1 }),
    open: fc.uniqueArray(fc.constantFrom('task', 'share', 'form', 'revised')),
    stalest: fc.option(fc.constantFrom('2020-01-01', '2024-02-29', '2026-11-22'), { nil: undefined }),
  })
  .map(({ name, id, issuer, score: [a, b], verdict, actions, open, stalest }) => ({
    kind: 'scored',
    record: 1,
    candidate: { ...(id !== undefined && { id }), name, ...(issuer !== undefined && { issuer }) },
    score: { low: Math.min(a, b), high: Math.max(a, b) },
    verdict: { ...verdict, range: [verdict.id, verdict.id] },
    action: 'wait' as const,
    actions,
    open,
    stale: open.filter((id) => id === 'share'),
    leftOut: 0,
    ...(stalest !== undefined && { stalest }),
    line: '{}',
  }));

const refusedRow: fc.Arbitrary<Row> = fc
  .record({
    code: fc.constantFrom('answers/unknown-value', 'syntax/json', 'input/not-utf8'),
    problems: fc.array(
      fc.record(
        {
          code: fc.constant('answers/unknown-value'),
          column: fc.constantFrom('task', 'task.source'),
          question: fc.constantFrom('task', 'share'),
          value: fc.constantFrom('a', 'b', '\u00e9'),
          message: fc.constant('x'),
        },
        { requiredKeys: ['code', 'message'] },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ code, problems }) => ({
    kind: 'refused',
    record: 1,
    error: { code, message: 'x', problems },
    line: '{}',
  }));

/** Rows as a run of the sample rubric could give them. */
export const arbitraryRows = fc.array(fc.oneof({ weight: 4, arbitrary: scoredRow }, refusedRow), {
  maxLength: 40,
});

/** The summary of these rows, as one run counts them. */
export function summaryOf(rows: readonly Row[], head: SummaryHead = HEAD) {
  const counts = summaryCounter(head, verdictIds(BANDS));
  for (const row of rows) counts.add(row);
  return counts.result();
}
