import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { appendToFile } from '../../src/adapters/append-to-file.js';
import { accepted } from '../support/outcomes.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test('text is appended, and is given the number of earlier bytes', async () => {
  const path = join(folder, 'page.md');
  writeFileSync(path, 'é\n');
  accepted(await appendToFile(path, (before) => `after ${before} bytes\n`));
  expect(readFileSync(path, 'utf8')).toBe('é\nafter 3 bytes\n');
});

test('a missing file is created', async () => {
  const path = join(folder, 'new.md');
  accepted(await appendToFile(path, (before) => `${before}`));
  expect(readFileSync(path, 'utf8')).toBe('0');
});

test('anything but a file is rejected with the reason', async () => {
  const path = join(folder, 'here');
  mkdirSync(path);
  for (const each of [path, join(folder, 'not/there.md')]) {
    const outcome = await appendToFile(each, () => 'x');
    expect(outcome.ok).toBe(false);
    if (!outcome.ok)
      expect(outcome.problems[0]).toMatchObject({ code: 'output/unwritable', args: { name: each } });
  }
});

test('a device is not written to', async () => {
  const outcome = await appendToFile('/dev/null', () => 'x');
  expect(outcome.ok).toBe(false);
});
