import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { packageRubrics } from '../../src/adapters/package-rubrics.js';

function rubricsIn(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const sources = pathToFileURL(`${folder}/`);
  return packageRubrics({ sources, compiled: new URL('compiled/', sources) }, nodeFiles());
}

it('lists the rubrics by their folders, in alphabetical order', async () => {
  const rubrics = rubricsIn({ 'zeta/rubric.yaml': 'z', 'alpha/rubric.yaml': 'a', 'README.md': 'x' });
  expect(await rubrics.ids()).toEqual(['alpha', 'zeta']);
});

it('names a rubric by its place among the others, wherever the package is installed', async () => {
  const rubrics = rubricsIn({ 'alpha/rubric.yaml': 'credcheck: 1\n' });
  expect(await rubrics.read('alpha')).toEqual({
    ok: true,
    value: { text: 'credcheck: 1\n', name: 'alpha/rubric.yaml' },
  });
});

it('says what is wrong with a rubric that cannot be read', async () => {
  const read = await rubricsIn({ 'empty/rubric.yaml': '' }).read('empty');
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'input/empty' }] });
});

it('loads a rubric as it was compiled', async () => {
  const loaded = {
    rubric: { id: 'alpha' },
    stamp: { id: 'alpha' },
    fingerprints: {},
    withoutWords: {},
  };
  const rubrics = rubricsIn({ 'compiled/alpha.json': JSON.stringify(loaded) });
  expect(await rubrics.load('alpha')).toEqual(loaded);
});

it('names an example by a path that leads to it from here', async () => {
  const sources = new URL('../../rubrics/', import.meta.url);
  const rubrics = packageRubrics({ sources, compiled: sources }, nodeFiles());
  const path = rubrics.examplePath('micro-credential', 'vendor-exam');
  expect(path).toBe('rubrics/micro-credential/examples/vendor-exam.yaml');
  expect(await nodeFiles().readText(path, 100_000)).toMatchObject({ ok: true });
  const away = packageRubrics({ sources: new URL('file:///a/'), compiled: sources }, nodeFiles());
  expect(away.examplePath('b', 'c')).toBe('/a/b/examples/c.yaml');
});
