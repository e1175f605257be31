import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAdapters, freshFolder } from '../adapters/compiled.js';
import { firstText, numberedText, numberOf } from './numbered-text.js';
import { startSaver } from './saver.js';

const kills = Number(process.env.TORTURE_KILLS ?? 40);
const mostKillsOfControl = 20;
const longestLife = 40;

const savesForever = `
import { readFileSync, writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { saveFile } from './adapters/save-file.js';
${numberedText}
const [path, how] = process.argv.slice(2);
const ways = {
  always: (text) => saveFile(path, text, 'always'),
  ifStill: (text, earlier) => saveFile(path, text, { ifStill: earlier }),
  plainly: async (text) => {
    await writeFile(path, text.match(/[^]{1,4096}/g));
    return { ok: true };
  },
};
let earlier = readFileSync(path, 'utf8');
for (let number = Number.parseInt(earlier, 10) + 1; ; number += 1) {
  const text = numberedText(number);
  const saved = await ways[how](text, earlier);
  writeSync(1, (saved.ok ? number : JSON.stringify(saved.problems)) + '\\n');
  earlier = text;
}
`;

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  writeFileSync(join(compiled, 'saves-forever.js'), savesForever);
  return () => rmSync(compiled, { recursive: true });
});

function fileToSave(): string {
  const path = join(freshFolder(), 'answers.yaml');
  writeFileSync(path, firstText);
  return path;
}

/** Lets a process save again and again, kills it at some moment after its first save, and gives what it said. */
async function saveUntilKilled(path: string, how: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(compiled, 'saves-forever.js'), path, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    said += data;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  await delay(Math.random() * longestLife);
  child.kill('SIGKILL');
  await once(child, 'close');
  return said.trim().split('\n');
}

function leftBeside(path: string): readonly string[] {
  return readdirSync(dirname(path)).filter((name) => name !== 'answers.yaml');
}

/** As if some time had passed since the kill: the next save would else wait for the one that is no more. */
function ageLocks(path: string): void {
  for (const name of leftBeside(path).filter((each) => each.endsWith('.lock'))) {
    utimesSync(join(dirname(path), name), 0, 0);
  }
}

/** Saves once more, with adapters for which a leftover is abandoned after a moment instead of a minute. */
async function saveAfterAMinute(path: string): Promise<string> {
  const impatient = compileAdapters();
  try {
    const file = join(impatient, 'adapters', 'leftovers.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace('abandonedAfter = 60_000', 'abandonedAfter = 50'));
    await delay(200);
    return await (await startSaver(impatient)).save(path, 'later', 'always');
  } finally {
    rmSync(impatient, { recursive: true });
  }
}

/** Kills one process after the other, and counts what was seen. */
async function killMany(path: string, how: string, times: number) {
  const seen = { kills: 0, saves: 0, torn: 0, lost: 0, refused: 0, leftovers: 0, mostLeftByOne: 0 };
  for (; seen.kills < times; seen.kills += 1) {
    const before = leftBeside(path);
    ageLocks(path);
    const said = await saveUntilKilled(path, how);
    const reported = Number(said.at(-1));
    const found = numberOf(readFileSync(path, 'utf8'));
    const left = leftBeside(path).filter((name) => !before.includes(name)).length;
    seen.saves += said.length;
    seen.refused += Number.isNaN(reported) ? 1 : 0;
    seen.torn += found === 'torn' ? 1 : 0;
    seen.lost += [reported, reported + 1, 'torn'].includes(found) ? 0 : 1;
    seen.leftovers += left;
    seen.mostLeftByOne = Math.max(seen.mostLeftByOne, left);
  }
  return seen;
}

describe('a process killed at any moment of a save', () => {
  it.for(['always', 'ifStill'])(
    'leaves the newest text or the one before it, and what else it leaves is swept later: %s',
    { timeout: kills * 10_000 },
    async (how, { annotate }) => {
      const path = fileToSave();
      const seen = await killMany(path, how, Math.ceil(kills / 2));
      await annotate(JSON.stringify(seen));
      expect(seen).toMatchObject({ torn: 0, lost: 0, refused: 0 });
      expect(seen.mostLeftByOne).toBeLessThanOrEqual(3);
      expect(await saveAfterAMinute(path)).toBe('saved');
      expect(leftBeside(path)).toEqual([]);
    },
  );

  it('tears the file where it is written plainly', async ({ annotate }) => {
    const path = fileToSave();
    let torn = 0;
    let killed = 0;
    for (; torn < 2 && killed < mostKillsOfControl; killed += 1) {
      writeFileSync(path, firstText);
      await saveUntilKilled(path, 'plainly');
      if (numberOf(readFileSync(path, 'utf8')) === 'torn') torn += 1;
    }
    await annotate(`${torn} of ${killed} kills tore the file`);
    expect(torn).toBeGreaterThan(0);
  });
});
