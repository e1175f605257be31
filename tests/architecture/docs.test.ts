import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../src/batch/framing/csv.js';
import { runProgram } from '../../src/cli/program.js';
import { checkAnswers } from '../../src/core/answers/check-answers.js';
import { ExitStatus } from '../../src/core/model/exit-status.js';
import { PORTFOLIO_PARTS } from '../../src/core/model/rubric-parts.js';
import { readDocument } from '../../src/formats/document/read-document.js';
import { readRubric } from '../../src/formats/rubric/read-rubric.js';
import { rubricJsonSchema } from '../../src/formats/rubric/rubric-json-schema.js';
import { ROOT } from '../support/checkout-copy.js';
import { worldWith } from '../support/fake-ports.js';
import { USER_PAGES, userPage } from '../support/user-pages.js';

const TYPES = ['choice', 'multi', 'yes-no', 'number', 'date', 'text'];
const PATH = /^(?:\.?[\w-]+\/)+[\w.-]*$/;
const decisions = readdirSync(join(ROOT, 'docs/decisions'));

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md');

  test('names every folder under src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${join(entry.parentPath, entry.name).slice(ROOT.length)}/`);
    // The folders of a language are those of English.
    const own = folders.filter((folder) => !/^src\/words\/(?!en\/)[a-z]{2}\/./.test(folder));
    expect(own.filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
  });

  test('names no file or folder that is not there', () => {
    expect(missing(pathsIn(page))).toEqual([]);
  });

  test('fits on two pages', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(100);
  });
});

describe('docs/rubric-format.md', () => {
  test('names every key that a rubric file may have, and no other', () => {
    const named = [...read('docs/rubric-format.md').matchAll(/`([a-z][a-z-]*)`/g)].map(([, key]) => key);
    const keys = new Set(propertiesIn(rubricJsonSchema()));
    expect([...keys].filter((key) => !named.includes(key))).toEqual([]);
    const words = [
      'pay',
      'pair',
      'leave',
      'stop',
      'none',
      'required',
      'optional',
      ...TYPES,
      ...PORTFOLIO_PARTS,
    ];
    expect(named.filter((key) => key !== undefined && !keys.has(key) && !words.includes(key))).toEqual([]);
  });
});

describe('a decision', () => {
  test.each(decisions)('%s has its context, its decision and a confirmation', (name) => {
    const headings = [...read(`docs/decisions/${name}`).matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading,
    );
    expect(headings).toEqual(['Context', 'Decision', 'Confirmation']);
  });

  test.each(decisions)('%s is confirmed by something that is there', (name) => {
    const [, confirmation = ''] = read(`docs/decisions/${name}`).split('## Confirmation');
    const named = pathsIn(confirmation);
    expect(named).not.toEqual([]);
    expect(missing(named)).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  test('sends nobody to a file that is not there', () => {
    expect(missing(pathsIn(read('CONTRIBUTING.md')))).toEqual([]);
  });
});

describe.each(USER_PAGES)('%s', (path) => {
  const page = userPage(path);

  test('links to nothing that is not there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) =>
      join(dirname(path), target),
    );
    expect(missing(links)).toEqual([]);
  });

  test('uses only examples that are there', () => {
    expect(missing(page.match(/(?<![./\w])rubrics\/[\w./-]+\.yaml/g) ?? [])).toEqual([]);
  });
});

describe('the pages for users', () => {
  const page = USER_PAGES.map(userPage).join('\n');

  test('begin with a README of at most 150 lines', () => {
    expect(userPage('README.md').split('\n').length).toBeLessThanOrEqual(150);
  });

  test('say with one command how the tests are run', () => {
    expect(page).toMatch(/^## Run the tests\n\n```sh\nnpm ci && npm run check\n```$/m);
  });

  test('promise no option that evaluate does not have', async () => {
    const promised = [...page.matchAll(/^\| `[^`]*(--[a-z-]+)/gm)].map(([, option = '']) => option);
    const help = await helpOf('evaluate');
    expect(promised).toContain('--rubric');
    expect(promised.filter((option) => !help.includes(`${option} `))).toEqual([]);
  });

  test('explain every exit code', () => {
    const explained = [...page.matchAll(/^\| (\d+(?:, \d+)*) \|/gm)].flatMap(([, codes = '']) =>
      codes.split(', '),
    );
    expect(explained.map(Number)).toEqual(Object.values(ExitStatus).sort((a, b) => a - b));
  });

  test('show a rubric and answers that can be used', async () => {
    const first = (text: string): string => /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const [answers, rubric] = [first(page), first(read('docs/rubric-format.md'))];
    const builtIn = await readRubric(
      { text: read('rubrics/micro-credential/rubric.yaml'), name: 'built-in' },
      digest,
    );
    const document = await readDocument(answers, 'answers.yaml');
    expect(await readRubric({ text: rubric, name: 'short.yaml' }, digest)).toMatchObject({ ok: true });
    if (!builtIn.ok || !document.ok) throw new Error('the built-in rubric or the answers cannot be read');
    expect(checkAnswers(builtIn.value.rubric, document.value.value, '2026-11-22')).toMatchObject({
      ok: true,
    });
  });

  test('show a table that can be used', async () => {
    const [, table = ''] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
    const { rubric } = await worldWith().ports.builtInRubrics.load('micro-credential');
    const records = await csvRecords(bytesOf(table), undefined, { rubric, asOf: '2026-11-22' });
    if (!records.ok) throw new Error(`the header is refused: ${records.problems.map(({ code }) => code)}`);
    const checked: boolean[] = [];
    for await (const some of records.value) {
      for (const { body } of some) {
        checked.push(body.kind === 'cells' && checkAnswers(rubric, body.value, '2026-11-22').ok);
      }
    }
    expect(checked).toEqual([true, true]);
  });

  test('have a place for the screen', () => {
    expect(page).toMatch(/<!-- screen:start -->[\s\S]*<!-- screen:end -->/);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What stands between backticks and looks like a path; a placeholder in angle brackets does not. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)].map(([, word = '']) => word).filter((word) => PATH.test(word));
}

function missing(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !existsSync(join(ROOT, path)));
}

/** What `--help` prints for a command. */
async function helpOf(verb: string): Promise<string> {
  const world = worldWith();
  await runProgram([verb, '--help'], world.ports);
  return world.written.stdout;
}

/** The names of all properties in a JSON Schema. */
function propertiesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesIn)];
}
