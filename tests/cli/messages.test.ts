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
