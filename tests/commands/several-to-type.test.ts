import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';
import { SMALL_RUBRIC } from '../support/small-rubric.js';

const TWO = '{"candidate":{"name":"A"}}\n{"candidate":{"name":"B"}}\n';
const MANY = Array.from({ length: 21 }, (_, at) => `{"candidate":{"name":"C ${at}"}}\n`).join('');
const files = { 'two.ndjson': TWO, 'many.ndjson': MANY, './r.yaml': SMALL_RUBRIC };
const GIVEN = ['-r', './r.yaml', '--as-of', '2026-11-22', '--set', 'task=quiz'];
const SAME = '-r ./r.yaml --as-of 2026-11-22 --set task=quiz';

it.each([
  [['evaluate', 'two.ndjson', '--fail-under', '50'], `batch two.ndjson ${SAME} --fail-under 50`],
  [['explain', 'two.ndjson'], `batch two.ndjson ${SAME}`],
  [['checklist', 'two.ndjson'], `batch two.ndjson ${SAME}`],
  [['evaluate', 'a.yaml', 'b.yaml', '--strict-evidence'], `compare a.yaml b.yaml ${SAME} --strict-evidence`],
  [['compare', 'many.ndjson'], `batch many.ndjson ${SAME}`],
  [['portfolio', 'many.ndjson'], `batch many.ndjson ${SAME}`],
])('what to type for several candidates has the options of %j', async (words, line) => {
  const { code, stderr } = await run([...words, ...GIVEN], worldWith({ files }));
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(`credcheck ${line}`);
});
