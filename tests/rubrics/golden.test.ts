import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';

/** `UPDATE_GOLDEN=1 npx vitest run tests/rubrics` writes them anew; each change is to be read before it is kept. */
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const GOLDEN = new URL('../golden/', import.meta.url);
const RUBRICS = new URL('../../rubrics/', import.meta.url);
const FORMATS = [
  ['json', 'expected.json'],
  ['markdown', 'expected.md'],
] as const;

const examples = readdirSync(RUBRICS).flatMap((rubric) =>
  readdirSync(new URL(`${rubric}/examples/`, RUBRICS)).map(
    (file) => [rubric, basename(file, '.yaml')] as const,
  ),
);
const names = examples.map(([, name]) => name);

it('has a result for each example, and an example for each result', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(0);
});

it.each(examples.flatMap(([rubric, name]) => FORMATS.map((format) => [rubric, name, ...format] as const)))(
  'gives the example of %s, %s, as %s to the last byte as it was accepted',
  async (rubric, name, format, file) => {
    const world = worldWith({ stdin: await exampleText(name, rubric) });
    const words = ['evaluate', '-f', format, '--as-of', '2026-11-22', '--quiet'];
    const { code, stdout, stderr } = await run(words, world);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const path = new URL(`${name}/${file}`, GOLDEN);
    if (UPDATE) {
      mkdirSync(new URL('.', path), { recursive: true });
      writeFileSync(path, stdout);
    }
    expect(existsSync(path), `${name} has no ${file}: see the head of this file`).toBe(true);
    expect(stdout).toBe(readFileSync(path, 'utf8'));
  },
);
