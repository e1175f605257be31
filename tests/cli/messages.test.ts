import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';

const ANSWERS = 'candidate: {name: A}\nanswers: {form: exam}\n';
const WORDS = ['evaluate', 'a.yaml', '-r', 'small'];

it('messages are wrapped to the width of a terminal, and problems without a place too', async () => {
  const terminal = { streams: ['stderr'], columns: 60 } as const;
  const world = worldWith({ files: { 'a.yaml': ANSWERS }, terminal });
  await run([...WORDS, '--verbose', '--set', 'task=essay', '--set', 'form=paper'], world);
  const lines = world.written.stderr.split('\n');
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('  ')).length).toBeGreaterThan(1);
});

it('anywhere else each message is one line', async () => {
  const { stderr } = await run(
    [...WORDS, '--set', 'task=essay'],
    worldWith({ files: { 'a.yaml': ANSWERS } }),
  );
  expect(stderr).toBe(
    'credcheck: --set: "essay" is no answer to "task"; use one of none, quiz, project\n' +
      'credcheck: exit 2: invalid input: 1 problem, see above\n',
  );
});

it('the first 20 mistakes are shown, and with --verbose all', async () => {
  const wrong = Array.from({ length: 23 }, (_, at) => `  q${at}: x\n`).join('');
  const world = worldWith({ files: { 'a.yaml': `candidate: {name: A}\nanswers:\n${wrong}` } });
  const first = await run(WORDS, world);
  expect(first.stderr).toContain('\nand 3 more; --verbose shows all\n');
  expect(first.stderr).not.toContain('"q22"');
  const all = await run([...WORDS, '--verbose'], world);
  expect(all.stderr).toContain('"q22"');
  expect(all.stderr).not.toContain(' more; ');
});

it('--verbose shows all mistakes of a rubric', async () => {
  const wrong = Array.from({ length: 23 }, (_, at) => `x${at}: 1\n`).join('');
  const world = worldWith({ files: { 'r.yaml': `credcheck: 1\n${wrong}` } });
  for (const verb of ['show', 'template']) {
    const { stderr } = await run(['rubric', verb, './r.yaml', '--verbose'], world);
    expect(stderr).toContain('"x22"');
  }
});
