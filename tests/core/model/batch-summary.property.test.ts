import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSummaries } from '../../../src/core/batch/merge-summaries.js';
import { readSummary } from '../../../src/core/batch/read-summary.js';
import type { Row } from '../../../src/core/batch/row.js';
import { cutShort, reachedBy, type Summary, summaryLine } from '../../../src/core/model/batch-summary.js';
import { accepted } from '../../support/outcomes.js';
import { arbitraryRows, summaryOf } from '../batch/arbitrary-rows.js';

function merged(one: Summary, other: Summary): Summary {
  return accepted(mergeSummaries(one, other));
}

test('however rows are parted and in whatever order, their summaries add up to the bytes of one run', () => {
  const shards = fc.integer({ min: 1, max: 6 });
  const places = fc.infiniteStream(fc.nat({ max: 1000 }));
  fc.assert(
    fc.property(arbitraryRows, shards, places, (rows, count, stream) => {
      const parts: Row[][] = Array.from({ length: count }, () => []);
      for (const row of rows) parts[(stream.next().value ?? 0) % count]?.push(row);
      const sums = parts
        .map((part) => accepted(readSummary(JSON.parse(summaryLine(summaryOf(part))))))
        .map((sum) => ({ sum, at: stream.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ sum }) => sum);
      expect(summaryLine(sums.reduce(merged))).toBe(summaryLine(summaryOf(rows)));
    }),
    { numRuns: 1000 },
  );
});

test('adding up is associative and commutative, and an empty summary adds nothing', () => {
  fc.assert(
    fc.property(arbitraryRows, arbitraryRows, arbitraryRows, (first, second, third) => {
      const [a, b, c] = [summaryOf(first), summaryOf(second), summaryOf(third)];
      expect(summaryLine(merged(merged(a, b), c))).toBe(summaryLine(merged(a, merged(b, c))));
      expect(summaryLine(merged(a, b))).toBe(summaryLine(merged(b, a)));
      expect(summaryLine(merged(a, summaryOf([])))).toBe(summaryLine(a));
    }),
    { numRuns: 1000 },
  );
});

test('whatever a run counts is read back as it was written', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      for (const summary of [summaryOf(rows), cutShort(summaryOf(rows))]) {
        const line = summaryLine(summary);
        expect(summaryLine(accepted(readSummary(JSON.parse(line))))).toBe(line);
      }
    }),
    { numRuns: 1000 },
  );
});

test('every record is counted once in every way of counting', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const { records, scored, refused, verdicts, decided, undecided, scores, errors, stalest } =
        summaryOf(rows);
      const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
      expect(records).toBe(rows.length);
      expect(scored + refused).toBe(records);
      expect(sum(Object.values(verdicts))).toBe(scored);
      expect(sum(Object.values(decided)) + undecided).toBe(scored);
      expect(sum(scores.buckets)).toBe(scored);
      expect(sum(Object.values(errors))).toBe(refused);
      expect(stalest.length).toBe(
        Math.min(10, rows.filter((row) => row.kind === 'scored' && row.stalest !== undefined).length),
      );
    }),
    { numRuns: 1000 },
  );
});

test('the point that a part of all scores reaches is that of the sorted scores, in whole points', () => {
  fc.assert(
    fc.property(arbitraryRows, fc.constantFrom(0.25, 0.5, 0.75, 1), (rows, part) => {
      const lows = rows
        .flatMap((row) => (row.kind === 'scored' ? [row.score.low] : []))
        .sort((a, b) => b - a);
      const reached = lows[Math.ceil(lows.length * part) - 1];
      expect(reachedBy(summaryOf(rows).scores, part)).toBe(
        reached === undefined ? undefined : Math.floor(reached),
      );
    }),
    { numRuns: 1000 },
  );
});
