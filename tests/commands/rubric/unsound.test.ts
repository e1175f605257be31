import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const text = (name: string): string =>
  readFileSync(new URL(`../../support/lint/${name}`, import.meta.url), 'utf8');

it('names every fault of a rubric with twenty planted ones at its place, in one round', async () => {
  const files = { 'unsound.yaml': text('unsound.yaml') };
  const { code, stdout, stderr } = await run(
    ['rubric', 'lint', 'unsound.yaml', '--as-of', '2026-11-22'],
    worldWith({ files }),
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'credcheck: exit 1: lint found 5 errors\n' });
  expect(stdout).toBe(text('unsound.txt'));
});
