import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { duePage } from '../../src/render/document/due-page.js';
import { explanationPage } from '../../src/render/document/explanation/page.js';
import { checklistPage } from '../../src/render/document/report/checklist-page.js';
import { overviewPage } from '../../src/render/document/report/overview.js';
import { ROOMS_BY_SIZE } from '../../src/render/document/report/overview-parts.js';
import { reportPage } from '../../src/render/document/report/report.js';
import { rubricForm } from '../../src/render/document/rubric-form/form.js';
import { renderDueIcs } from '../../src/render/due-ics.js';
import { layHtml } from '../../src/render/layout/html/document.js';
import { twinOf } from './markdown-tree.js';
import { reportFullOf, reportSaying, SHAPES, type Shape } from './reports.js';
import { dueSaying, explainedOf, folderSaying, isName } from './screens.js';
import { FEWER_RUNS, HOSTILE, hostileText } from './strings.js';

type Node = DefaultTreeAdapterMap['node'];

const HTML_SIGNS = [
  ['an element', '<script>alert(1)</script>'],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['the end of an attribute', `" onmouseover="alert(1)`],
  ['the end of the title', '</title><script>alert(1)</script>'],
  ['the end of the style', '</style><script>alert(1)</script>'],
  ['a comment', '<!-- -->'],
  ['an entity', '&lt;b&gt; &#60;script&#62;'],
  ['the end of a picture', '</svg><script>alert(1)</script>'],
  ['a base address', '<base href="https://evil.example/">'],
] as const;

/** Elements with their attributes, without texts and addresses. */
function structure(node: Node): unknown {
  const children = 'childNodes' in node ? node.childNodes.filter((each) => each.nodeName !== '#text') : [];
  const attributes = 'attrs' in node ? node.attrs.map(({ name }) => name) : [];
  return [node.nodeName, attributes, children.map(structure)];
}

function wordsIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

/** Where links lead, apart from the candidate's own page. */
function addressesIn(node: Node): readonly string[] {
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'href') : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap(addressesIn) : [];
  return [...own.map(({ value }) => value), ...below].filter((each) => !/^https?:/.test(each));
}

const shape = fc.constantFrom(...SHAPES);

function expectInert(text: string, each: Shape, fill: typeof reportSaying): void {
  const tree = parse(layHtml(reportPage(fill(text, each))));
  expect(structure(tree)).toEqual(structure(parse(layHtml(reportPage(fill(twinOf(text), each))))));
  expect(wordsIn(tree)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
}

describe('an HTML report', () => {
  test.each([...HTML_SIGNS, ...HOSTILE])('shows as text what may be more: %s', (_, text) => {
    expectInert(text, 'undecided', reportSaying);
  });

  test.each(HTML_SIGNS)('shows it was written: %s', (_, text) => {
    const tree = parse(layHtml(reportPage(reportSaying(text, 'undecided'))));
    expect(wordsIn(tree).replaceAll(/\s+/g, ' ')).toContain(text.trim());
  });

  test('is built as with harmless text, whatever is in any place', () => {
    fc.assert(
      fc.property(hostileText(), shape, (text, each) => expectInert(text, each, reportFullOf)),
      FEWER_RUNS,
    );
  });
});

test.each([...HTML_SIGNS, ...HOSTILE].filter(isName))(
  'the pages of a folder show as text what may be more, and lead to nothing but each other: %s',
  (_, text) => {
    const pages = (words: string) => folderSaying(words).map((page) => parse(layHtml(page)));
    expect(pages(text).map(structure)).toEqual(pages(twinOf(text)).map(structure));
    expect(pages(text).map(addressesIn)).toEqual(pages('x').map(addressesIn));
  },
);

test.each(HTML_SIGNS)('an explanation and the one screen show it as text too: %s', (_, text) => {
  const [room] = ROOMS_BY_SIZE;
  if (room === undefined) throw new Error('the one screen has no form');
  const pagesOf = (words: string) => {
    const report = reportSaying(words, 'undecided');
    const commands = { ask: () => words, tick: words, everything: words, share: words };
    return [...explainedOf(report).map(explanationPage), overviewPage(report, commands, room)];
  };
  const trees = (words: string) => pagesOf(words).map((page) => structure(parse(layHtml(page))));
  expect(trees(text)).toEqual(trees(twinOf(text)));
});

test.each([...HTML_SIGNS, ...HOSTILE])(
  'an HTML checklist, a list of what is due, and a form, show as text what may be more: %s',
  (_, text) => {
    const built = (words: string): unknown => {
      const report = reportSaying(words, 'undecided');
      const form = rubricForm(report.rubric, report.result.rubric);
      return [checklistPage(report), duePage(dueSaying(report)), form].map((page) =>
        structure(parse(layHtml(page))),
      );
    };
    expect(built(text)).toEqual(built(twinOf(text)));
  },
);

test.each(HOSTILE)('a calendar has one line for each property, whatever a text has in it: %s', (_, text) => {
  const built = (words: string): readonly string[] =>
    renderDueIcs(dueSaying(reportSaying(words, 'undecided')))
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => /^[A-Z]+(?=[:;])/.exec(line)?.[0] ?? line);
  expect(built(text)).toEqual(built(twinOf(text)));
});
