import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { freshFolder, ROOT } from '../acceptance/run-bin.js';

const EXAMPLE = join(ROOT, 'rubrics/micro-credential/examples/vendor-exam.yaml');
const KILLS = Number(process.env.TORTURE_KILLS ?? 4);
/** A tick takes about this long, from its start to its end. */
const LIFE = { least: 150, most: 450 };

function offer(): string {
  const path = join(freshFolder(), 'offer.yaml');
  copyFileSync(EXAMPLE, path);
  return path;
}

function tick(path: string, check: string) {
  const words = [
    'checklist',
    path,
    '--tick',
    check,
    '--source',
    'https://example.org',
    '--as-of',
    '2026-11-22',
  ];
  return spawn(process.execPath, [join(ROOT, 'bin/credcheck.js'), ...words], { stdio: 'ignore' });
}

function checksIn(path: string): Readonly<Record<string, { readonly state: string }>> {
  return parse(readFileSync(path, 'utf8')).checks;
}

it('a tick that is killed at any moment leaves the old file or the new one', async () => {
  const path = offer();
  const old = readFileSync(path, 'utf8');
  const whole = offer();
  await once(tick(whole, 'how-assessed'), 'close');
  const fresh = readFileSync(whole, 'utf8');
  expect(fresh).not.toBe(old);
  for (let kill = 0; kill < KILLS; kill += 1) {
    copyFileSync(EXAMPLE, path);
    const child = tick(path, 'how-assessed');
    const closed = once(child, 'close');
    await delay(LIFE.least + Math.random() * (LIFE.most - LIFE.least));
    child.kill('SIGKILL');
    await closed;
    expect([old, fresh]).toContain(readFileSync(path, 'utf8'));
  }
});

it('what several people tick in one file at once is all there afterwards', async () => {
  const path = offer();
  const checks = ['how-assessed', 'refund-terms'];
  const ended = await Promise.all(checks.map((check) => once(tick(path, check), 'close')));
  expect(ended.map(([code]) => code)).toEqual([0, 0]);
  const found = checksIn(path);
  expect(checks.map((check) => found[check]?.state)).toEqual(['confirmed', 'confirmed']);
  const text = readFileSync(path, 'utf8');
  for (const comment of readFileSync(EXAMPLE, 'utf8').match(/#.*$/gm) ?? []) expect(text).toContain(comment);
});
