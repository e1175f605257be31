import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.js';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { programInSpanish } from '../support/program-in-spanish.js';

const EXAMPLES = new URL('../../rubrics/micro-credential/examples/', import.meta.url);
const names = readdirSync(EXAMPLES).map((file) => basename(file, '.yaml'));
const DAY = ['--as-of', '2026-11-22'];
/** Commands are never broken. */
const COMMAND = /^ {2}\S.* credcheck \S/;

/** The most lines at a width and a height of the window: the same as in English. */
const WINDOWS = [
  { columns: 80, rows: 50, most: 28 },
  { columns: 80, rows: 24, most: 22 },
  { columns: 120, rows: 40, most: 28 },
  { columns: 40, rows: 60, most: 45 },
  { columns: 80, rows: 27, most: 25 },
  { columns: 60, rows: 30, most: 28 },
] as const;

let spanish: Awaited<ReturnType<typeof programInSpanish>>;
beforeAll(async () => {
  spanish = await programInSpanish();
});
afterAll(() => spanish.remove());

type Window = (typeof WINDOWS)[number];

async function screenOf(words: readonly string[], files: Readonly<Record<string, string>>, window: Window) {
  const terminal = { streams: ['stdout'] as const, ...window };
  const world = worldWith({ files, terminal, language: 'es' });
  return (await run([...words, ...DAY, '--quiet'], world, spanish.run)).stdout;
}

function expectFits(screen: string, { columns, most }: Window, about: string): void {
  const lines = screen.split('\n').slice(0, -1);
  expect(lines.length, `${about}\n${screen}`).toBeLessThanOrEqual(most);
  const wide = lines.filter((line) => !COMMAND.test(line) && widthOf(line) > columns);
  expect(wide, about).toEqual([]);
  // A label has room behind it.
  expect(lines.filter((line) => /^ {2}\p{Lu}\p{Ll}{8,9}[\p{Lu}"¿]/u.test(line), about)).toEqual([]);
}

describe.each(WINDOWS)('in Spanish, in a window of $columns columns and $rows lines', (window) => {
  it(`every example takes at most ${window.most} lines, none wider than the window but commands`, async () => {
    for (const name of names) {
      const screen = await screenOf(['evaluate', 'a.yaml'], { 'a.yaml': await exampleText(name) }, window);
      expect(screen, name).toMatch(/PAGA|GUARDA|TODAVÍA|TIEMPO/);
      expectFits(screen, window, name);
    }
  });

  it.each([
    ['nothing answered', '{}'],
    ['a knock-out', '{stop-signs: [closed, licence-missing]}'],
    ['every warning', '{red-flags: [job-guarantee, pay-claim, countdown, no-refund, price-after-call]}'],
    [
      'all left out',
      '{form: {not-applicable: none of these}, goal: {not-applicable: none}, may-publish: {not-applicable: no}}',
    ],
  ])('%s takes no more', async (about, answers) => {
    const text = `credcheck: 1\ncandidate: {name: A name that is far too long for one line, so that it has to be broken, issuer: The same holds for whoever issues it}\nanswers: ${answers}\n`;
    expectFits(await screenOf(['evaluate', 'a.yaml'], { 'a.yaml': text }, window), window, about);
  });

  it('several side by side, and a set for one role, take no more', async () => {
    const texts = await Promise.all(
      names.map(async (name) => [`${name}.yaml`, await exampleText(name)] as const),
    );
    const files = Object.fromEntries(texts);
    for (const verb of ['compare', 'portfolio']) {
      for (const few of [2, 3, 6]) {
        const paths = Object.keys(files).slice(0, few);
        expectFits(await screenOf([verb, ...paths], files, window), window, `${verb} ${few}`);
      }
    }
  });
});
