import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BATCH } from '../../../src/words/en/commands/batch.js';
import { EVALUATE } from '../../../src/words/en/commands/evaluate.js';

it.each([
  ['evaluate', EVALUATE.examples],
  ['batch', BATCH.examples],
])('no example of %s is wider than 80 columns', (_, examples) => {
  expect(examples.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

it('the questions that the example of --ask names are in the built-in rubric', async () => {
  const [, glob = ''] = /--ask '([^']+)\*'/.exec(EVALUATE.examples) ?? [];
  const rubric = await readFile(
    new URL('../../../rubrics/micro-credential/rubric.yaml', import.meta.url),
    'utf8',
  );
  expect(glob).not.toBe('');
  expect(rubric).toMatch(new RegExp(`- id: ${glob}`));
});
