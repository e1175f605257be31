import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, freshFolder, ROOT, runBin, runProgram } from './run-bin.js';

const WORDS = ['evaluate', join(EXAMPLES, 'vendor-exam.yaml'), '-f', 'json', '--as-of', '2026-11-22'];

/** Copies what `npm run build` made, and gives the paths of the copy's parts. */
function copyOfProgram(): {
  readonly bin: string;
  readonly dist: string;
  readonly caches: readonly string[];
} {
  const folder = freshFolder();
  for (const part of ['bin', 'dist', 'rubrics', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const dist = join(folder, 'dist');
  const caches = readdirSync(dist).filter((name) => name.endsWith('.cache'));
  return { bin: join(folder, 'bin/credcheck.js'), dist, caches };
}

/** Whether V8 refuses each of the caches in a process with these flags. */
async function refused(...flags: readonly string[]): Promise<unknown> {
  const script = `
    const { readdirSync } = require('node:fs');
    for (const name of readdirSync('dist').filter((name) => name.endsWith('.code.cjs'))) {
      require('./dist/' + name.replace('.code', ''));
    }
    const caches = Object.values(require.cache).flatMap(({ codeCache }) => codeCache ?? []);
    console.log(JSON.stringify(caches.map(({ script }) => script.cachedDataRejected)));`;
  const { stdout } = await runProgram(process.execPath, [...flags, '-e', script]);
  return JSON.parse(stdout);
}

/** Another file, a byte turned over early, midway and late, the end lost, the end turned to zeros. */
function brokenCopies(whole: Buffer): readonly Buffer[] {
  const turned = [100, whole.length >> 1, 315_450, whole.length - 1].map((at) => {
    const copy = Buffer.from(whole);
    copy[at] = ~(copy[at] ?? 0) & 0xff;
    return copy;
  });
  const zeroed = Buffer.from(whole).fill(0, whole.length - 4096);
  return [
    readFileSync(join(ROOT, 'package.json')),
    Buffer.alloc(0),
    ...turned,
    whole.subarray(0, 4096),
    zeroed,
  ];
}

describe('the code that the build compiled beforehand', () => {
  it('is taken by the Node that built it, and refused by one with other flags', async () => {
    expect(await refused()).toEqual([false]);
    expect(await refused('--no-opt')).toEqual([true]);
  });

  it('changes nothing in the result, whether it is taken, refused, missing or broken', async () => {
    const { bin, dist, caches } = copyOfProgram();
    const taken = await runBin(WORDS);
    expect({ code: taken.code, caches: caches.length }).toEqual({ code: 0, caches: 1 });
    const same = { code: 0, stdout: taken.stdout, stderr: taken.stderr };
    expect(await runProgram(process.execPath, ['--no-opt', bin, ...WORDS])).toMatchObject(same);
    const whole = readFileSync(join(dist, caches[0] ?? ''));
    for (const broken of brokenCopies(whole)) {
      writeFileSync(join(dist, caches[0] ?? ''), broken);
      expect(await runProgram(process.execPath, [bin, ...WORDS])).toMatchObject(same);
    }
    for (const name of caches) rmSync(join(dist, name));
    expect(await runProgram(process.execPath, [bin, ...WORDS])).toMatchObject(same);
  });
});
