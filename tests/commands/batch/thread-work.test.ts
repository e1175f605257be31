import { expect, test } from 'vitest';
import { plainScorer } from '../../../src/batch/plain-scorer.js';
import type { RawRecord } from '../../../src/batch/record.js';
import type { Gates } from '../../../src/cli/gates.js';
import { applyGates } from '../../../src/commands/batch/apply-gates.js';
import { threadWork } from '../../../src/commands/batch/thread-work.js';
import { totalsAccumulator } from '../../../src/core/batch/totals.js';
import { summaryHead } from '../../../src/core/model/batch-summary.js';
import { SETTINGS, small } from '../../batch/reading.js';

const { words, ...SENT } = SETTINGS;
const GATES: Gates = { failUnder: 101, failOn: ['stop'], failOnAction: [], completeness: 'required' };
const LINES = [
  '{"candidate":{"name":"A"},"answers":{"task":"quiz"}}',
  '{"candidate":{"name":"漢字 \\u2028"},"answers":{}}',
  '{"candidate":{"name":"B"},"answers":{"task":"no such"}}',
  '{broken',
  '{"candidate":{"name":"C"},"answers":{"task":{"value":"quiz","checked":"2026-01-02"}}}',
];
const RECORDS: readonly RawRecord[] = LINES.map((line, at) => ({
  record: at + 1,
  body: { kind: 'json', bytes: new TextEncoder().encode(line), firstLine: at + 1 },
}));
const ROWS = await plainScorer(SETTINGS)(RECORDS);

test('a thread hands back the rows where somebody must look at them', async () => {
  const answer = structuredClone(await threadWork({ scorer: SENT })(RECORDS));
  expect(answer).toEqual({ kind: 'rows', rows: ROWS });
});

test('else it hands back their lines, and what they come to under the gates', async () => {
  const total = totalsAccumulator(
    summaryHead('1.2.3', small.stamp, '2026-11-22'),
    small.rubric.bands,
    GATES.failUnder,
  );
  for (const row of ROWS.map(applyGates(GATES))) total.add(row);
  const answer = structuredClone(await threadWork({ scorer: SENT, gates: GATES })(RECORDS));
  expect(answer).toEqual({
    kind: 'text',
    text: ROWS.map(({ line }) => `${line}\n`).join(''),
    totals: total.result(),
  });
  expect(total.result().summary).toMatchObject({ scored: 3, refused: 2 });
  expect(total.result().failures.map(({ status, count }) => [status, count])).toEqual([
    [1, 3],
    [3, 3],
    [2, 2],
  ]);
});

test('each answer tells of its own records alone', async () => {
  const work = threadWork({ scorer: SENT, gates: GATES });
  const first = await work(RECORDS.slice(0, 1));
  await work(RECORDS);
  expect(await work(RECORDS.slice(0, 1))).toEqual(first);
});
