import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ASSERTION } from '../support/badges.js';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { programInSpanish } from '../support/program-in-spanish.js';
import { UNKNOWN } from '../support/scripted-prompter.js';
import { SMALL_RUBRIC } from '../support/small-rubric.js';
import { ROOT } from './run-bin.js';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const WORD = /\p{L}[\p{L}\p{M}]+/gu;
const wordsIn = (said: string): readonly string[] => said.toLowerCase().match(WORD) ?? [];

/** What is typed, and so is in no language: options, values, paths, addresses and commands; and digests. */
const TYPED =
  /\[?--?[\w-]+(?:[= ]<[^>]*>|=\S+)?\]?|<[^>]*>|\[[\w|]+(?:\.\.\.)?\]|\S*[\w-]+[./]\S+|\b\w+(?:-\w+)+\b|\b[\da-f]{12,}\b|\bcredcheck\b.*/g;

/** The words of all Spanish texts, without those of code: keys, ids, and what is imported. */
function spanishWords(): ReadonlySet<string> {
  const found: string[] = [];
  const folder = join(ROOT, 'src/words/es');
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || isCompared(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    if (isText || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text.replaceAll(TYPED, ' '));
    if (ts.isPropertyAssignment(node)) visit(node.initializer);
    else ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return new Set(wordsIn([...found, text('rubrics/micro-credential/rubric.es.yaml')].join('\n')));
}

function isCompared(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  return (
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()))
  );
}

/** Texts that have no Spanish: the titles of other rubrics, and of the sources of this one. */
const IN_ENGLISH = [
  ...text('rubrics/micro-credential/rubric.yaml').matchAll(/^ {2}- title: .*/gm),
  ...readdirSync(join(ROOT, 'rubrics')).map(
    (id) => text(`rubrics/${id}/rubric.yaml`).match(/^title: .*/m)?.[0],
  ),
  SMALL_RUBRIC,
].join('\n');

const FILES = {
  'a.yaml': await exampleText('hearsay-listing'),
  'b.yaml': await exampleText('superseded-exam'),
  'c.yaml': await exampleText('free-quiz'),
  'bad.yaml':
    'credcheck: 1\ncandidate: {name: A}\nanswers:\n  hardest-task: atend\n  cost-to-earn: many\n  foo: 1\n  how-current: {value: in-time, checked: 2030-01-01}\n',
  'broken.yaml': 'a: [\n',
  'badge.json': JSON.stringify(ASSERTION),
};

/** Ids and values are the same in every language. */
const IDS = text('rubrics/micro-credential/rubric.yaml').match(/(?:id|value|question): [\w-]+/g) ?? [];

const KNOWN = spanishWords();
const QUOTED = new Set(wordsIn([...Object.values(FILES), ...IDS, IN_ENGLISH].join('\n')));

let spanish: Awaited<ReturnType<typeof programInSpanish>>;
beforeAll(async () => {
  spanish = await programInSpanish();
});
afterAll(() => spanish.remove());

const unknownIn = (said: string, typed: readonly string[] = []): readonly string[] =>
  [...new Set(wordsIn(said.replaceAll(TYPED, ' ')))].filter(
    (each) => !KNOWN.has(each) && !QUOTED.has(each) && !typed.includes(each),
  );

/** A word that is broken is none. */
const WIDE = { streams: ['stdout', 'stderr'], columns: 400, rows: 100 } as const;

async function screenOf(words: readonly string[]): Promise<string> {
  const world = worldWith({ files: FILES, language: 'es', terminal: WIDE });
  const { stdout, stderr } = await run(words, world, spanish.run);
  return words.includes('html') ? wordsOfPage(stdout) + stderr : stdout + stderr;
}

/** What is seen or read aloud of a page. */
function wordsOfPage(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>|&\w+;/g, ' ');
}

const VERBS =
  'evaluate explain checklist compare portfolio postings badge read batch rubric schema demo complete help';
const TOPICS = 'environment formats rubrics scoring';
/** As help names them. */
const ARGUMENTS =
  'files pages topic command rubric answers result comparison versus batch print diff weights bash zsh fish powershell';

it.each([
  ['evaluate', 'a.yaml'],
  ['evaluate', 'a.yaml', '--full'],
  ['evaluate', 'b.yaml', '--full', '-f', 'plain'],
  ['evaluate', 'a.yaml', '-f', 'plain'],
  ['evaluate', 'a.yaml', '-f', 'markdown'],
  ['evaluate', 'a.yaml', '-f', 'html'],
  ['compare', 'a.yaml', 'b.yaml', '-f', 'html'],
  ['batch', 'a.yaml', 'b.yaml', '-f', 'html'],
  ['explain', 'a.yaml'],
  ['explain', 'a.yaml', '-f', 'plain'],
  ['explain', 'b.yaml', 'how-current', '-f', 'plain'],
  ['explain', 'b.yaml', 'superseded-version'],
  ['explain', 'b.yaml', 'rigor'],
  ['checklist', 'a.yaml'],
  ['checklist', 'a.yaml', '-f', 'plain'],
  ['checklist', 'a.yaml', '-f', 'letter'],
  ['checklist', 'a.yaml', '--due', '--within', '24mo'],
  ['checklist', 'a.yaml', '--due', '--within', '24mo', '-f', 'markdown'],
  ['compare', 'a.yaml', 'b.yaml', 'c.yaml'],
  ['compare', 'a.yaml', 'b.yaml', 'c.yaml', '--full'],
  ['compare', 'a.yaml', 'b.yaml', '-f', 'plain'],
  ['portfolio', 'a.yaml', 'b.yaml', 'c.yaml', '--full', '--skills', 'x', '-f', 'plain'],
  ['portfolio', 'a.yaml', 'b.yaml', '-f', 'plain'],
  ['batch', 'a.yaml', 'b.yaml', 'c.yaml', 'none.yaml', '-f', 'pretty', '--fail-under', '60'],
  ['batch', 'a.yaml', 'b.yaml', 'c.yaml', '-f', 'markdown', '--fail-on', 'skip'],
  ['rubric', 'list'],
  ['rubric', 'show', 'micro-credential'],
  ['rubric', 'show', 'micro-credential', '-f', 'plain'],
  ['rubric', 'print'],
  ['rubric', 'test', 'micro-credential', '--quiet', '-f', 'plain'],
  ['rubric', 'lint', 'micro-credential'],
  ['rubric', 'diff', 'micro-credential', './none.yaml'],
  ['evaluate', 'none.yaml'],
  ['evaluate', 'bad.yaml'],
  ['evaluate', 'broken.yaml'],
  ['rubric', 'lint', './bad.yaml'],
  ['explain', 'a.yaml', 'skill-match'],
  ['checklist', 'a.yaml', '--tick', 'nothing'],
  ['evaluate', 'a.yaml', '--fail-under', '99'],
  ['evaluate', 'a.yaml', '--fail-on', 'undecided', '--require-complete'],
  ['evaluate', '--save'],
  ['evaluate', 'a.yaml', '--set', 'hardest-task=nothing'],
  ['evaluate', 'a.yaml', '-f', 'xml'],
  ['evalute'],
  ['demo'],
  ...VERBS.split(' ').map((verb) => [verb, '--help']),
  ...TOPICS.split(' ').map((topic) => ['help', topic]),
])('every word is Spanish, or typed, or quoted: %j', async (...words) => {
  const typed = wordsIn([...words, VERBS, TOPICS, ARGUMENTS].join(' '));
  expect(unknownIn(await screenOf(words), typed)).toEqual([]);
});

it('every word is Spanish in the comments of an answers template, but a name that stands for none', async () => {
  expect(unknownIn(await screenOf(['rubric', 'template']))).toEqual(['unnamed']);
});

/** Some questions depend on what is known. */
const ASKED = 17;

it('every word is Spanish in the questions of an interview', async () => {
  const who = ['Data', 'Example'];
  const script = [...who, ...Array.from({ length: ASKED }, () => UNKNOWN), '-'];
  const world = worldWith({ language: 'es', stdin: 'terminal', script });
  const { stdout, stderr } = await run(['evaluate', '--coach'], world, spanish.run);
  expect(world.shown.join('\n')).toContain('Reconocimiento');
  expect(
    unknownIn([...world.asked, ...world.shown, stdout, stderr].join('\n'), wordsIn(who.join(' '))),
  ).toEqual([]);
});

it('a word that is not Spanish is seen', () => {
  expect(unknownIn('Una pregunta left out, --full, a/b.yaml')).toEqual(['left', 'out']);
});
