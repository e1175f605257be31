import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { filesMatching } from '../../src/adapters/matching-files.js';
import { freshFolder } from './compiled.js';

function folderWith(...names: readonly string[]): string {
  const folder = freshFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

it('lists the files that match a pattern, sorted by name', async () => {
  const folder = folderWith('b.yaml', 'a.yaml', 'Z.yaml', 'a10.yaml', 'a9.yaml', 'c.json');
  expect(await filesMatching(`${folder}/*.yaml`)).toEqual(
    ['Z.yaml', 'a.yaml', 'a10.yaml', 'a9.yaml', 'b.yaml'].map((name) => join(folder, name)),
  );
});

it('searches folders for two stars, and leaves out folders and hidden files', async () => {
  const folder = folderWith('one/a.yaml', 'one/two/b.yaml', 'c.yaml', '.hidden.yaml', 'd.yaml/e.txt');
  expect(await filesMatching(`${folder}/**/*.yaml`)).toEqual(
    ['c.yaml', 'one/a.yaml', 'one/two/b.yaml'].map((name) => join(folder, name)),
  );
});

it('finds files in the current folder with a pattern that starts above it', async () => {
  const above = relative('', join(process.cwd(), '..'));
  const here = process.cwd().split('/').at(-1);
  expect(await filesMatching(`${above}/${here}/packag?.json`)).toEqual([`../${here}/package.json`]);
  expect(await filesMatching(`${process.cwd()}/packag?.json`)).toEqual([join(process.cwd(), 'package.json')]);
  expect(await filesMatching('packag?.json')).toEqual(['package.json']);
});

it('takes a name without stars literally, whether the file exists or not', async () => {
  expect(await filesMatching('not/there.yaml')).toEqual(['not/there.yaml']);
});

it('finds a file whose own name has brackets in it', async () => {
  const folder = folderWith('offers[1].yaml', 'offers1.yaml');
  expect(await filesMatching(`${folder}/offers[1].yaml`)).toEqual([`${folder}/offers[1].yaml`]);
});

it('finds nothing if nothing matches', async () => {
  expect(await filesMatching(`${folderWith('a.yaml')}/*.json`)).toEqual([]);
  expect(await filesMatching('/not/there/*.json')).toEqual([]);
});

it('finds no file by a pattern that ends in a slash, or that is longer than any path', async () => {
  const folder = folderWith('a.yaml', 'b/c.yaml');
  for (const pattern of ['*/', '*//', '***//', '!(x)//', '{a,b}///']) {
    expect(await filesMatching(`${folder}/${pattern}`)).toEqual([]);
  }
  expect(await filesMatching(`${folder}/${'a*'.repeat(40_000)}`)).toEqual([]);
});

it('rejects patterns that could take forever on a long name, but finds a file of that very name', async () => {
  const folder = folderWith('a'.repeat(250), '(a+)+b', 'a*'.repeat(30));
  for (const pattern of [`${'a*'.repeat(30)}b`, '(a*)+b', '+(a*)b']) {
    expect(await filesMatching(`${folder}/${pattern}`)).toEqual([]);
  }
  for (const name of ['(a+)+b', 'a*'.repeat(30)]) {
    expect(await filesMatching(`${folder}/${name}`)).toEqual([`${folder}/${name}`]);
  }
});

it('treats several slashes in a row as one, as the system does', async () => {
  const folder = folderWith('one/a.yaml');
  expect(await filesMatching(`${folder}//*//a.yaml`)).toEqual([join(folder, 'one/a.yaml')]);
});
