import { expect, test } from 'vitest';
import { plainScorer } from '../../src/batch/plain-scorer.js';
import type { ScorerSettings } from '../../src/batch/scorer.js';
import { RESULT_PARTS } from '../../src/core/model/result-parts.js';
import { run, worldWith } from '../support/fake-ports.js';
import { SIXTY } from '../support/small-rubric.js';
import { SETTINGS } from './reading.js';

const FULL: ScorerSettings = { ...SETTINGS, parts: RESULT_PARTS };

const sixty = { record: 4, file: 'a.yaml', body: { kind: 'document', text: SIXTY, firstLine: 1 } } as const;

test('a full line is the result of evaluate with the place of its record', async () => {
  const [row] = await plainScorer(FULL)([sixty]);
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  const { stdout } = await run(['evaluate', 'a.yaml', '-f', 'json'], world);
  const { schemaVersion, ...rest } = JSON.parse(stdout);
  expect(row?.line).toBe(JSON.stringify({ schemaVersion, record: 4, file: 'a.yaml', ...rest }));
});

test('a brief line leaves out what is long, and nothing else', async () => {
  const [full] = await plainScorer(FULL)([sixty]);
  const [brief] = await plainScorer(SETTINGS)([sixty]);
  const { outlook, profile, criteria, checklist, drivers, next, flips, notes, ...left } = JSON.parse(
    full?.line ?? '',
  );
  expect([outlook, profile, criteria, checklist, drivers, next, flips, notes]).not.toContain(undefined);
  expect(JSON.parse(brief?.line ?? '')).toEqual(left);
  expect({ ...brief, line: '' }).toEqual({ ...full, line: '' });
});

test('a row carries what gates and tables read', async () => {
  const text = SIXTY.replace('share: 90', 'share: {value: 90, checked: 2026-10-01}').replace(
    'task: quiz',
    'task: {value: quiz, checked: 2026-11-02}',
  );
  const body = { kind: 'document', text: text.replace('topics: [data]', ''), firstLine: 1 } as const;
  const [row] = await plainScorer(FULL)([{ record: 1, body }]);
  expect(row).toMatchObject({
    kind: 'scored',
    record: 1,
    candidate: { id: 'ux', name: 'UX Basics', issuer: 'Metro' },
    score: { low: 60, high: 60 },
    verdict: { id: 'good', firm: true, range: ['good', 'good'] },
    open: [],
    stalest: '2026-10-01',
    stale: [],
  });
  expect(row).not.toHaveProperty('file');
});

test('answers to another rubric are refused, unless this one was asked for', async () => {
  const text = '{"rubric":{"id":"other"},"candidate":{"name":"X"}}';
  const record = { record: 2, body: { kind: 'json', bytes: Buffer.from(text), firstLine: 2 } } as const;
  expect(await plainScorer(FULL)([record])).toMatchObject([
    { kind: 'refused', error: { code: 'answers/other-rubric', where: '2:11' } },
  ]);
  expect(await plainScorer({ ...FULL, rubricIs: 'asked-for' })([record])).toMatchObject([{ kind: 'scored' }]);
});

test('a record may name a rubric by its id only, unless one was asked for', async () => {
  const score = async (rubric: unknown, settings = FULL) => {
    const bytes = Buffer.from(JSON.stringify({ candidate: { name: 'X' }, rubric }));
    return (await plainScorer(settings)([{ record: 1, body: { kind: 'json', bytes, firstLine: 1 } }]))[0];
  };
  for (const rubric of ['./own.yaml', 'own.yml', 'own.json', { path: './own' }]) {
    expect(await score(rubric)).toMatchObject({ kind: 'refused', error: { code: 'answers/rubric-path' } });
    expect(await score(rubric, { ...FULL, rubricIs: 'asked-for' })).toMatchObject({ kind: 'scored' });
  }
  expect(await score({ id: 'small', path: './own.yaml' })).toMatchObject({ kind: 'scored' });
});

test('rows come in the order of their records, and several mistakes are all told', async () => {
  const wrong = '{"candidate":{"name":7,"x":1},"answers":{"tusk":1}}';
  const records = [wrong, '{"candidate":{"name":"B"}}'].map((text, at) => ({
    record: at + 1,
    body: { kind: 'json', bytes: Buffer.from(text), firstLine: at + 1 } as const,
  }));
  const rows = await plainScorer(FULL)(records);
  expect(rows.map((row) => (row.kind === 'refused' ? row.error.message : row.candidate.name))).toEqual([
    'Unknown key "x"; use one of id, name, issuer, url, skill, role, place; also: The rubric "small" has no question "tusk"; did you mean "task"?',
    'B',
  ]);
});
