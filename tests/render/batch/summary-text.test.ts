import { expect, it, test } from 'vitest';
import type { Summary } from '../../../src/core/model/batch-summary.js';
import { summaryText, verdictLine } from '../../../src/render/batch/summary-text.js';
import type { Count } from '../../../src/render/document/model.js';

const BUCKETS = Array.from({ length: 101 }, (_, point) => ({ 0: 1, 69: 120, 70: 240, 100: 1 })[point] ?? 0);
const SUMMARY: Summary = {
  schemaVersion: 1,
  tool: { name: 'credcheck', version: '1.2.3' },
  rubric: { id: 'sample', version: '1.0.0', sha256: 'a'.repeat(64) },
  asOf: '2026-11-22',
  records: 364,
  scored: 362,
  refused: 2,
  verdicts: { strong: 241, promising: 120, weak: 0, skip: 1, stop: 0 },
  decided: { strong: 241, promising: 120, weak: 0, skip: 1, stop: 0 },
  undecided: 0,
  scores: { end: 'low', step: 1, lowest: 0, highest: 100, buckets: BUCKETS },
  unknown: ['a', 'b', 'c', 'd', 'e', 'f'].map((question) => ({ question, count: 40 })),
  stalest: [{ checked: '2020-01-01', candidate: { id: 'ux', name: 'UX Basics', issuer: 'Metro' } }],
  errors: { 'answers/type': 2 },
  problems: [],
};

const COUNTS: readonly Count[] = [
  { tone: 'warning', label: 'refused', count: 0 },
  { tone: 'poor', label: 'below 60', count: 1 },
  { tone: 'unknown', label: 'undecided', count: 1 },
  { tone: 'middling', label: 'promising', count: 6 },
  { tone: 'good', label: 'strong', count: 16 },
];

test('a summary shows where the scores lie, with nothing that is there drawn as nothing', () => {
  const text = summaryText(SUMMARY, { elapsed: 2_500 })({ columns: 42, colour: false, unicode: true });
  expect(text).toBe(
    [
      'Low ends of the scores: half of them are',
      '70 or more',
      '      0–9    1 █',
      '    10–19    0',
      '    20–29    0',
      '    30–39    0',
      '    40–49    0',
      '    50–59    0',
      `    60–69  120 ${'█'.repeat(12)}`,
      `    70–79  240 ${'█'.repeat(24)}`,
      '    80–89    0',
      '   90–100    1 █',
      '',
      'Most often open, of 362 candidates',
      '  40  a',
      '  40  b',
      '  40  c',
      '  40  d',
      '  40  e',
      '  and 1 more question',
      '',
      'Oldest evidence',
      '  2020-01-01  UX Basics, Metro, ux',
      '',
      'Refused: 2 records',
      '  2  answers/type',
      '',
      '364 records in 2.5 s, 146 a second',
      '',
    ].join('\n'),
  );
});

test('without symbols a summary is plain ASCII, and fits 40 columns', () => {
  const text = summaryText(SUMMARY, { elapsed: 2_500 })({ columns: 42, colour: false, unicode: false });
  expect(text).toMatch(/^[ -~\n]*$/);
  expect(text).toContain(`    60-69  120 ${'#'.repeat(12)}\n`);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('a summary of nothing says only how long it took', () => {
  const none = { ...SUMMARY, records: 0, scored: 0, refused: 0, unknown: [], stalest: [], errors: {} };
  const empty = { ...none, scores: { end: 'low', step: 1, buckets: new Array(101).fill(0) } } as const;
  expect(summaryText(empty, { elapsed: 3 })({ columns: 80, colour: false, unicode: true })).toBe(
    '0 records in 0.0 s\n',
  );
});

it.each([
  [82, true, ' ✖ 1 below 60   ? 1 undecided   ▲ 6 promising   ✔ 16 strong        24 candidates\n'],
  [42, true, ' ✖ 1 below 60   ? 1 undecided\n ▲ 6 promising   ✔ 16 strong\n 24 candidates\n'],
  [42, false, ' x 1 below 60   ? 1 undecided\n ^ 6 promising   + 16 strong\n 24 candidates\n'],
])('tells how many came to what in %i columns', (columns, unicode, text) => {
  expect(verdictLine(COUNTS)({ columns, colour: false, unicode })).toBe(text);
});

test('where nobody came to anything the line says so', () => {
  expect(verdictLine([])({ columns: 80, colour: false, unicode: true })).toBe('0 candidates\n');
});
