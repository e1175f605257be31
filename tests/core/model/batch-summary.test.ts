import { describe, expect, it, test } from 'vitest';
import { mergeSummaries } from '../../../src/core/batch/merge-summaries.js';
import { readSummary } from '../../../src/core/batch/read-summary.js';
import type { ScoredRow } from '../../../src/core/batch/row.js';
import { summaryLine } from '../../../src/core/model/batch-summary.js';
import { problemLine } from '../../../src/words/en/problem-text.js';
import { complaintsOf, refused } from '../../support/outcomes.js';
import { HEAD, summaryOf } from '../batch/arbitrary-rows.js';

const ROW: ScoredRow = {
  kind: 'scored',
  record: 1,
  candidate: { id: 'ux', name: 'UX Basics', issuer: 'Metro', url: 'https://example.org/ux' },
  score: { low: 69.999999, high: 100 },
  verdict: { id: 'promising', firm: false, range: ['promising', 'strong'] },
  action: 'wait',
  actions: ['pair', 'pay'],
  stale: [],
  open: ['task', 'share'],
  leftOut: 0,
  stalest: '2026-01-05',
  line: '{}',
};
const BROKEN = {
  kind: 'refused',
  record: 2,
  error: { code: 'syntax/json', message: 'x', problems: [] },
  line: '{}',
} as const;

const FIRM: ScoredRow = {
  ...ROW,
  candidate: { name: 'Other' },
  score: { low: 100, high: 100 },
  verdict: { id: 'strong', firm: true, range: ['strong', 'strong'] },
  actions: ['pay'],
  open: ['share'],
  stale: ['share'],
  stalest: '2025-12-31',
};

test('a summary is one line of JSON with its keys in a fixed order', () => {
  const buckets = Array.from({ length: 101 }, (_, point) => (point === 69 || point === 100 ? 1 : 0));
  expect(summaryLine(summaryOf([ROW, BROKEN, FIRM]))).toBe(
    `${[
      '{"schemaVersion":1,"tool":{"name":"credcheck","version":"1.2.3"}',
      `"rubric":{"id":"sample","version":"1.0.0","sha256":"${'a'.repeat(64)}"}`,
      '"asOf":"2026-11-22","records":3,"scored":2,"refused":1',
      '"verdicts":{"strong":1,"promising":1,"weak":0,"skip":0,"stop":0}',
      '"decided":{"strong":1,"promising":0,"weak":0,"skip":0,"stop":0},"undecided":1',
      `"scores":{"end":"low","step":1,"lowest":69.999999,"highest":100,"buckets":[${buckets.join(',')}]}`,
      '"unknown":[{"question":"share","count":2,"stale":1},{"question":"task","count":1}]',
      '"stalest":[{"checked":"2025-12-31","candidate":{"name":"Other"}}',
      '{"checked":"2026-01-05","candidate":{"id":"ux","name":"UX Basics","issuer":"Metro"}}]',
      '"errors":{"syntax/json":1},"problems":[]}',
    ].join(',')}\n`,
  );
});

test('of no rows at all there is a summary too, without a lowest and a highest score', () => {
  const { records, scores, verdicts } = summaryOf([]);
  expect({ records, verdicts }).toEqual({
    records: 0,
    verdicts: { strong: 0, promising: 0, weak: 0, skip: 0, stop: 0 },
  });
  expect(scores).toEqual({ end: 'low', step: 1, buckets: new Array(101).fill(0) });
});

test('only the 10 oldest are named, however many there are', () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    ...ROW,
    candidate: { name: `N${at}` },
    stalest: `2026-01-${String(30 - at).padStart(2, '0')}`,
  }));
  const { stalest } = summaryOf(rows);
  expect(stalest.map(({ candidate }) => candidate.name)).toEqual([
    'N29',
    'N28',
    'N27',
    'N26',
    'N25',
    'N24',
    'N23',
    'N22',
    'N21',
    'N20',
  ]);
});

describe('summaries that do not belong together', () => {
  const one = summaryOf([ROW]);
  it.each([
    ['the day (2026-11-22; 2026-11-23)', { ...one, asOf: '2026-11-23' }],
    [
      'the rubric (sample 1.0.0 aaaaaaaaaaaa; sample 1.1.0 aaaaaaaaaaaa)',
      { ...one, rubric: { ...HEAD.rubric, version: '1.1.0' } },
    ],
    [
      'the rubric (sample 1.0.0 aaaaaaaaaaaa; sample 1.0.0 aaaaaaaaaaaa)',
      { ...one, rubric: { ...HEAD.rubric, sha256: `${'a'.repeat(63)}b` } },
    ],
    [
      'the version of credcheck (1.2.3; 1.2.4)',
      { ...one, tool: { name: 'credcheck' as const, version: '1.2.4' } },
    ],
    [
      'the verdicts (strong, promising, weak, skip, stop; yes, stop)',
      { ...one, verdicts: { yes: 0, stop: 0 } },
    ],
  ])('are refused for %s', (difference, other) => {
    expect(refused(mergeSummaries(one, other)).map(problemLine)).toEqual([
      `Only summaries of parts of one input can be added up; this one and the first differ in ${difference}`,
    ]);
  });
});

describe('what is no summary of a run', () => {
  const whole = { ...summaryOf([ROW, BROKEN, FIRM]) };
  const { asOf, ...dayless } = whole;
  const buckets = new Array(101).fill(0);
  it.each([
    ['a list', [], 'schema/value'],
    ['text', 'x', 'schema/value'],
    ['a result', { schemaVersion: 1, candidate: { name: 'x' } }, 'schema/unknown-key candidate'],
    ['one without a day', dayless, 'schema/missing-key'],
    ['one of another version', { ...whole, schemaVersion: 2 }, 'schema/value schemaVersion'],
    ['a count below 0', { ...whole, records: -1 }, 'schema/value records'],
    ['a count that is not whole', { ...whole, scored: 1.5 }, 'schema/value scored'],
    ['a day that is none', { ...whole, asOf: '2026-02-30' }, 'schema/value asOf'],
    ['a record that was lost', { ...whole, records: 4 }, 'schema/value records'],
    [
      'a verdict that was counted twice',
      { ...whole, verdicts: { ...whole.verdicts, strong: 2 } },
      'schema/value verdicts',
    ],
    ['too few undecided', { ...whole, undecided: 0 }, 'schema/value undecided'],
    [
      'decided verdicts that no candidate has',
      { ...whole, decided: { ...whole.decided, strong: 0, skip: 1 } },
      'schema/value decided',
    ],
    [
      'a decided verdict that is none',
      { ...whole, decided: { ...whole.decided, strong: 0, other: 1 } },
      'schema/value decided',
    ],
    [
      'a verdict that only the decided ones have, and no candidate has',
      { ...whole, decided: { ...whole.decided, other: 0 } },
      'schema/value decided',
    ],
    ['scores that are one number', { ...whole, scores: 69 }, 'schema/value scores'],
    [
      'scores counted by their high ends',
      { ...whole, scores: { ...whole.scores, end: 'high' } },
      'schema/value scores',
    ],
    ['buckets of 5 points', { ...whole, scores: { ...whole.scores, step: 5 } }, 'schema/value scores'],
    [
      'a lowest score that is text',
      { ...whole, scores: { ...whole.scores, lowest: '69' } },
      'schema/value scores',
    ],
    [
      'a highest score above 100',
      { ...whole, scores: { ...whole.scores, highest: 100.5 } },
      'schema/value scores',
    ],
    [
      'buckets without the scores',
      { ...whole, scores: { end: 'low', step: 1, buckets } },
      'schema/value scores',
    ],
    [
      '100 buckets',
      { ...whole, scores: { ...whole.scores, buckets: buckets.slice(1) } },
      'schema/value scores',
    ],
    [
      'a lowest score in no bucket',
      { ...whole, scores: { ...whole.scores, lowest: 12 } },
      'schema/value scores',
    ],
    ['another tool', { ...whole, tool: { name: 'x', version: '1.2.3' } }, 'schema/value tool'],
    ['a stamp that says more', { ...whole, rubric: { ...HEAD.rubric, x: 1 } }, 'schema/value rubric'],
    ['a hash that is none', { ...whole, rubric: { ...HEAD.rubric, sha256: 'a' } }, 'schema/value rubric'],
    [
      'a question twice',
      { ...whole, unknown: [...whole.unknown, { question: 'task', count: 1 }] },
      'schema/value unknown',
    ],
    [
      'a question open too often',
      { ...whole, unknown: [{ question: 'task', count: 3 }] },
      'schema/value unknown',
    ],
    [
      'old evidence of nobody',
      { ...whole, stalest: [{ checked: '2026-01-01', candidate: {} }] },
      'schema/value stalest',
    ],
    [
      'old evidence of no day',
      { ...whole, stalest: [{ checked: 'long ago', candidate: { name: 'UX Basics' } }] },
      'schema/value stalest',
    ],
    ['old evidence that is only a day', { ...whole, stalest: ['2026-01-01'] }, 'schema/value stalest'],
    [
      'more old evidence than candidates',
      { ...whole, stalest: [...whole.stalest, ...whole.stalest] },
      'schema/value stalest',
    ],
    ['errors that nobody made', { ...whole, errors: { 'syntax/json': 2 } }, 'schema/value errors'],
    ['a word on being complete', { ...whole, complete: true }, 'schema/value complete'],
    ...[
      { count: 1, values: [] },
      { column: 'a', question: 'a', count: 1, values: [] },
      { column: 'a', count: -1, values: [] },
      { column: 'a', count: 1, values: 'a' },
      { column: 'a', count: 1, values: [{ value: 1, count: 1 }] },
      { column: 'a', count: 1, values: [{ value: 'a', count: 2 }] },
      { column: 'a', count: 1, values: [], more: 1 },
      { column: 'a', count: 1, values: [], complete: true },
    ].map((each): [string, unknown, string] => [
      `problems like ${JSON.stringify(each)}`,
      { ...whole, problems: [each] },
      'schema/value problems',
    ]),
    ['a code that is none', { ...whole, errors: { constructor: 1 } }, 'schema/value errors'],
  ])('is refused: %s', (_, value, complaint) => {
    expect(complaintsOf(readSummary(value))).toEqual([complaint]);
  });
});
