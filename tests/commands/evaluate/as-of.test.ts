import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const DATED = SIXTY.replace('task: quiz', 'task: {value: quiz, checked: 2026-11-01}');

async function on(day: string) {
  const world = worldWith({ files: { 'a.yaml': DATED } });
  return run(['evaluate', 'a.yaml', '-f', 'json', '--as-of', day], world);
}

it('ages evidence by the given day, or else by today', async () => {
  const world = worldWith({ files: { 'a.yaml': DATED } });
  const today = await run(['evaluate', 'a.yaml', '-f', 'json'], world);
  expect(await on('2026-11-22')).toEqual(today);
  expect(JSON.parse(today.stdout)).toMatchObject({ asOf: '2026-11-22', score: { low: 60, high: 60 } });
  const { code, stdout, stderr } = await on('2027-01-31');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: '2027-01-31',
    score: { low: 36, high: 96 },
    verdict: { firm: false },
    notes: [{ id: 'stale', question: 'task' }],
  });
});

it.each(['2026-02-30', '2026-11', '22.11.2026', 'today', '2026-11-22T00:00:00Z', ''])(
  'refuses %j as a day',
  async (day) => {
    expect(await on(day)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `credcheck: Expected a date like 2026-11-22 for --as-of, found "${day}"\n` +
        'credcheck: exit 2: invalid command line: 1 problem, see above\n',
    });
  },
);

it('reports everything that is wrong with the flags at once', async () => {
  const words = ['evaluate', 'a.yaml', '--answers', 'b.yaml', '-f', 'x', '--as-of', 'x', '--fail-under', 'x'];
  const { code, stdout, stderr } = await run(words, worldWith());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    `credcheck: an answers file and --answers cannot be combined: each of them says where the answers are
credcheck: Format "x" is not available for this command; use one of pretty, plain, json, markdown, html, csv
credcheck: Expected a date like 2026-11-22 for --as-of, found "x"
credcheck: Expected a number from 0 to 100 for --fail-under, found "x"
credcheck: exit 2: invalid command line: 4 problems, see above
`,
  );
});
