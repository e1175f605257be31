import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BATCH_FORMATS } from '../../src/render/batch/renderer.js';
import { LAYOUTS } from '../../src/render/layouts.js';
import { ROOT } from '../support/checkout-copy.js';

/** Places outside the adapters and the prompts that may write to a stream; what they write has been made inert. */
const WRITERS = [
  'src/app/report-bug.ts',
  'src/cli/deliver.ts',
  'src/cli/messages.ts',
  'src/cli/program.ts',
  'src/commands/batch/progress-line.ts',
  'src/commands/batch/row-sink.ts',
];
const proofs = filesIn('tests/hostile').map(read).join('\n');

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

test('whatever lays text out for a terminal is tried with hostile text', () => {
  const laidOut = [...filesIn('src/render'), ...filesIn('src/words')].flatMap((file) =>
    [
      ...read(file).matchAll(
        /^export function (\w+)\([^{]*\boptions: RenderOptions\)(?: => string|: string) \{/gm,
      ),
    ].map(([, name]) => name ?? ''),
  );
  expect(laidOut).toContain('layTerminal');
  expect(
    laidOut.filter((name) => ![`${name}(`, `, ${name}]`, `(${name})`].some((use) => proofs.includes(use))),
  ).toEqual([]);
});

test('every layout and every page is tried with hostile text', () => {
  const lays = { pretty: 'layTerminal', plain: 'layPlain', markdown: 'layMarkdown', html: 'layHtml' };
  expect(Object.keys(lays).sort()).toEqual([...LAYOUTS].sort());
  const pages = filesIn('src/render/document').flatMap((file) =>
    [...read(file).matchAll(/^export function (\w+)\((?:[^{]|\{\})*\): Page \{/gm)].map(
      ([, name]) => name ?? '',
    ),
  );
  expect(pages).toContain('reportPage');
  expect([...Object.values(lays), ...pages].filter((name) => !proofs.includes(`${name}(`))).toEqual([]);
});

test('every format of batch is tried with hostile text, or is data', () => {
  const renderers = {
    ndjson: undefined,
    csv: 'csvRows',
    pretty: 'prettyRows',
    markdown: 'markdownRows',
    html: 'htmlRows',
    junit: 'junitRows',
    github: 'githubRows',
  };
  expect(Object.keys(renderers).sort()).toEqual([...BATCH_FORMATS].sort());
  const tried = (name: string): boolean => proofs.includes(`textOf(${name}(`);
  expect(Object.values(renderers).filter((name) => name !== undefined && !tried(name))).toEqual([]);
});

test('nothing else writes to a stream', () => {
  const writers = filesIn('src').filter((file) => /\bstd(?:out|err)\.write\(/.test(read(file)));
  expect(writers.filter((file) => !/^src\/(adapters|prompts)\//.test(file)).sort()).toEqual(WRITERS);
});
