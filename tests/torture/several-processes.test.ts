import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Replace } from '../../src/ports/files.js';
import { compileAdapters, freshFolder } from '../adapters/compiled.js';
import { type Saver, startSaver } from './saver.js';

const rounds = 40;
const lockName = `.credcheck-${createHash('sha256').update('answers.yaml').digest('hex').slice(0, 16)}.lock`;

let texts = 0;
let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  return () => rmSync(compiled, { recursive: true });
});

function startSavers(count: number): Promise<readonly Saver[]> {
  return Promise.all(Array.from({ length: count }, () => startSaver(compiled)));
}

/** Lets all save a text of their own at once, and gives the texts that were reported as saved. */
async function saveAtOnce(savers: readonly Saver[], path: string, replace: Replace, refusal: string) {
  texts += 1;
  const own = savers.map((_, index) => `text ${texts} by ${index}`);
  const outcomes = await Promise.all(
    savers.map((saver, index) => saver.save(path, own[index] ?? '', replace)),
  );
  expect(outcomes.filter((each) => each !== 'saved' && each !== refusal)).toEqual([]);
  return own.filter((_, index) => outcomes[index] === 'saved');
}

describe.each([2, 6])('of %i processes that save to one file at once', (count) => {
  it('exactly one replaces the text that all have read', async () => {
    const savers = await startSavers(count);
    const folder = freshFolder();
    const path = join(folder, 'answers.yaml');
    writeFileSync(path, 'first');
    for (let round = 0; round < rounds; round += 1) {
      const earlier = readFileSync(path, 'utf8');
      const winners = await saveAtOnce(savers, path, { ifStill: earlier }, 'output/changed');
      expect(winners).toEqual([readFileSync(path, 'utf8')]);
    }
    expect(readdirSync(folder)).toEqual(['answers.yaml']);
  });

  it('exactly one does so where a process was killed while it replaced the text', async () => {
    const savers = await startSavers(count);
    const folder = freshFolder();
    const path = join(folder, 'answers.yaml');
    writeFileSync(path, 'first');
    for (let round = 0; round < rounds; round += 1) {
      writeFileSync(join(folder, lockName), '');
      utimesSync(join(folder, lockName), 0, 0);
      const earlier = readFileSync(path, 'utf8');
      const winners = await saveAtOnce(savers, path, { ifStill: earlier }, 'output/changed');
      expect(winners).toEqual([readFileSync(path, 'utf8')]);
    }
    expect(readdirSync(folder)).toEqual(['answers.yaml']);
  });

  it('exactly one makes a new file', async () => {
    const savers = await startSavers(count);
    const folder = freshFolder();
    for (let round = 0; round < rounds; round += 1) {
      const path = join(folder, `${round}.yaml`);
      const winners = await saveAtOnce(savers, path, 'never', 'output/exists');
      expect(winners).toEqual([readFileSync(path, 'utf8')]);
    }
    expect(readdirSync(folder)).toHaveLength(rounds);
  });

  it('none loses a line that another has added meanwhile', async ({ annotate }) => {
    const savers = await startSavers(count);
    const folder = freshFolder();
    const path = join(folder, 'answers.yaml');
    writeFileSync(path, '');
    let refused = 0;
    const addLines = async (saver: Saver, name: number) => {
      for (let line = 1; line <= 10; ) {
        const earlier = readFileSync(path, 'utf8');
        const outcome = await saver.save(path, `${earlier}${name}.${line}\n`, { ifStill: earlier });
        if (outcome === 'saved') line += 1;
        else refused += outcome === 'output/changed' ? 1 : Number.NaN;
      }
    };
    await Promise.all(savers.map(addLines));
    await annotate(`${count * 10} lines, ${refused} saves refused`);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const expected = savers.flatMap((_, name) =>
      Array.from({ length: 10 }, (_, line) => `${name}.${line + 1}`),
    );
    expect([...lines].sort()).toEqual([...expected].sort());
    expect(refused).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(['answers.yaml']);
  });
});
