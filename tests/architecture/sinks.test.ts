import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BATCH_FORMATS } from '../../src/render/batch/renderer.js';
import { EXPLANATION_FORMATS } from '../../src/render/document/explanation/renderers.js';
import { FORMATS } from '../../src/render/renderer.js';
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
/** Formats that hand data on as it is, and the functions that hostile text is tried on for the others. */
const RENDERERS = {
  pretty: 'renderPretty',
  plain: 'renderPlain',
  markdown: 'renderMarkdown',
  json: undefined,
};

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
  expect(laidOut).toContain('renderPretty');
  expect(laidOut).toContain('rubricOutline');
  expect(
    laidOut.filter((name) => ![`${name}(`, `, ${name}]`, `(${name})`].some((use) => proofs.includes(use))),
  ).toEqual([]);
});

test('every format is tried with hostile text, or is data', () => {
  expect(Object.keys(RENDERERS).sort()).toEqual([...FORMATS].sort());
  expect(Object.values(RENDERERS).filter((name) => name !== undefined && !proofs.includes(name))).toEqual([]);
});

test('every format of an explanation is tried with hostile text, or is data', () => {
  const renderers = {
    pretty: 'renderExplanation',
    plain: 'renderPlainExplanation',
    markdown: 'renderMarkdownExplanation',
    json: undefined,
  };
  expect(Object.keys(renderers).sort()).toEqual([...EXPLANATION_FORMATS].sort());
  expect(Object.values(renderers).filter((name) => name !== undefined && !proofs.includes(name))).toEqual([]);
});

test('every format of batch is tried with hostile text, or is data', () => {
  const renderers = {
    ndjson: undefined,
    csv: 'csvRows',
    pretty: 'prettyRows',
    markdown: 'markdownRows',
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
