import { lstatSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDevice } from '../../src/adapters/save-target.js';

it('a device is written to only while it is the one that was found', async () => {
  const found = statSync('/dev/null');
  const handle = await openDevice({ kind: 'device', path: '/dev/null', status: found });
  expect((await handle.stat()).rdev).toBe(found.rdev);
  await handle.close();
  const path = join(mkdtempSync(join(tmpdir(), 'credcheck-')), 'mine');
  writeFileSync(path, 'mine');
  await expect(openDevice({ kind: 'device', path, status: found })).rejects.toMatchObject({
    code: 'EREPLACED',
  });
  expect(lstatSync(path).isFile()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});
