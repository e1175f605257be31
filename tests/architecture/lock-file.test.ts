import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';

interface Entry {
  readonly integrity?: string;
  readonly link?: boolean;
}

test('package-lock.json has a hash of every package that npm ci may fetch, for every platform', () => {
  const entries = Object.entries<Entry>(read('package-lock.json').packages);
  const fetched = entries.filter(([path, { link }]) => path.includes('node_modules/') && link !== true);
  const without = fetched.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(without.map(([path]) => path)).toEqual([]);
  expect(fetched.map(([path]) => path)).toContain('node_modules/@biomejs/cli-win32-x64');
});

test('npm ci builds a clone, through a workspace that is not packed', () => {
  const { workspaces, files } = read('package.json');
  expect({ workspaces, packed: files.includes('build') }).toEqual({ workspaces: ['build'], packed: false });
  expect(read('build/package.json').scripts).toEqual({ prepare: 'cd .. && npm run build' });
  expect(read('package-lock.json').packages).toHaveProperty(
    ['node_modules/build-after-npm-ci', 'link'],
    true,
  );
});

function read(path: string) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
