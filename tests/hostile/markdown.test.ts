import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { isHttpUrl } from '../../src/core/model/http-url.js';
import { duePage } from '../../src/render/document/due-page.js';
import { explanationPage } from '../../src/render/document/explanation/page.js';
import { checklistPage } from '../../src/render/document/report/checklist-page.js';
import { reportPage } from '../../src/render/document/report/report.js';
import { rubricForm } from '../../src/render/document/rubric-form/form.js';
import { layMarkdown } from '../../src/render/layout/markdown/document.js';
import { all, asRead, linksIn, OWN_NODES, parsed, structure, twinOf, wordsIn } from './markdown-tree.js';
import { reportFullOf, reportSaying, SHAPES, type Shape } from './reports.js';
import { dueSaying, explainedOf, folderSaying, isName } from './screens.js';
import { ADDRESSES, FEWER_RUNS, HOSTILE, hostileText, MARKDOWN_SIGNS } from './strings.js';

const shape = fc.constantFrom(...SHAPES);

/** The structure of reports with harmless text; reading one takes a while. */
const harmless = new Map<string, unknown>();

function harmlessStructure(text: string, shape: Shape, fill: typeof reportSaying): unknown {
  const key = JSON.stringify([text, shape, fill.name]);
  const known = harmless.get(key) ?? structure(parsed(layMarkdown(reportPage(fill(text, shape)))));
  harmless.set(key, known);
  return known;
}

function expectInert(text: string, shape: Shape, fill: typeof reportSaying): Nodes {
  const markdown = layMarkdown(reportPage(fill(text, shape)));
  const tree = parsed(markdown);
  expect(all(tree).filter(({ type }) => !OWN_NODES.has(type))).toEqual([]);
  expect(structure(tree)).toEqual(harmlessStructure(twinOf(text), shape, fill));
  expect(wordsIn(tree)).toContain(asRead(text));
  for (const url of linksIn(tree)) {
    expect(url).toMatch(/^https?:\/\/[\w\-.~:/?#@!$;=%+,&]+$/i);
  }
  return tree;
}

test.each(MARKDOWN_SIGNS)('the reader of these tests takes for more than text: %s', (_, text) => {
  const around = (inside: string): string => `[Before ${inside}](<https://example.org/>)\n\nBefore ${inside}`;
  expect(structure(parsed(around(text)))).not.toEqual(structure(parsed(around('x'))));
});

describe('a Markdown report', () => {
  test.each(HOSTILE)('shows as text what may be more: %s', (_, text) => {
    expectInert(text, 'undecided', reportSaying);
  });

  test('is built as with harmless text, whatever stands in any place', () => {
    fc.assert(
      fc.property(hostileText(), shape, (text, each) => {
        expectInert(text, each, reportFullOf);
      }),
      FEWER_RUNS,
    );
  });

  test('links to nothing but the web addresses that were given', () => {
    const address = hostileText(ADDRESSES).map((text) => `https://example.org/${text.replaceAll(/\s/g, '')}`);
    fc.assert(
      fc.property(fc.oneof(address, hostileText(ADDRESSES)), shape, (text, each) => {
        const tree = expectInert(text, each, reportSaying);
        const expected = isHttpUrl(text) ? [new URL(text).host] : [];
        expect([...new Set(linksIn(tree).map((url) => new URL(url).host))]).toEqual(expected);
      }),
      FEWER_RUNS,
    );
  });
});

test.each(HOSTILE.filter(isName))(
  'the Markdown pages of a folder show as text what may be more: %s',
  (_, text) => {
    const trees = (words: string) => folderSaying(words).map((page) => parsed(layMarkdown(page)));
    expect(trees(text).map(structure)).toEqual(trees(twinOf(text)).map(structure));
    const links = (words: string) =>
      trees(words).map((tree) => linksIn(tree).filter((url) => !url.includes(':')));
    expect(links(text)).toEqual(links('x'));
  },
);

describe('an explanation as Markdown', () => {
  test('is built as with harmless text, whatever stands in any place', () => {
    const draw = (text: string): string =>
      explainedOf(reportSaying(text, 'firm'))
        .map((each) => layMarkdown(explanationPage(each)))
        .join('\n');
    fc.assert(
      fc.property(hostileText(), (text) => {
        const tree = parsed(draw(text));
        expect(all(tree).filter(({ type }) => !OWN_NODES.has(type))).toEqual([]);
        expect(structure(tree)).toEqual(structure(parsed(draw(twinOf(text)))));
        expect(wordsIn(tree)).toContain(asRead(text));
      }),
      { numRuns: FEWER_RUNS.numRuns / 2 },
    );
  });
});

test.each([...MARKDOWN_SIGNS, ...HOSTILE])(
  'a Markdown checklist, a list of what is due, and a form, show as text what may be more: %s',
  (_, text) => {
    const built = (words: string): unknown => {
      const report = reportSaying(words, 'undecided');
      const form = rubricForm(report.rubric, report.result.rubric);
      return [checklistPage(report), duePage(dueSaying(report)), form].map((page) =>
        structure(parsed(layMarkdown(page))),
      );
    };
    expect(built(text)).toEqual(built(twinOf(text)));
  },
);
