import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { badgePage } from '../../src/render/document/badge-page.js';
import { comparisonPage } from '../../src/render/document/comparison/page.js';
import { versusPage } from '../../src/render/document/comparison/versus.js';
import { portfolioPage } from '../../src/render/document/portfolio/page.js';
import { postingsPage } from '../../src/render/document/postings-page.js';
import { layHtml } from '../../src/render/layout/html/document.js';
import { layMarkdown } from '../../src/render/layout/markdown/document.js';
import { badgeSaying } from './badges.js';
import { comparisonSaying, versusSaying } from './comparisons.js';
import { all, asRead, OWN_NODES, parsed, structure, twinOf, wordsIn } from './markdown-tree.js';
import { portfolioSaying } from './portfolios.js';
import { postingsSaying } from './postings.js';
import { reportSaying } from './reports.js';
import { FEWER_RUNS, HOSTILE, hostileText } from './strings.js';

/** All pages about several candidates that say this wherever a stranger can. */
function pagesSaying(text: string) {
  const report = reportSaying(text, 'undecided');
  return [
    comparisonPage(comparisonSaying(report)),
    versusPage(versusSaying(report)),
    portfolioPage(portfolioSaying(report)),
    postingsPage(postingsSaying(report)),
    badgePage(badgeSaying(report)),
  ];
}

/** Elements with their attributes, without texts. */
function elements(node: unknown): unknown {
  const {
    nodeName,
    attrs = [],
    childNodes = [],
  } = node as {
    nodeName: string;
    attrs?: readonly { name: string }[];
    childNodes?: readonly { nodeName: string }[];
  };
  const inner = childNodes.filter((each) => each.nodeName !== '#text').map(elements);
  return [nodeName, attrs.map(({ name }) => name), inner];
}

const HTML_SIGNS = [
  ['an element', '<script>alert(1)</script>'],
  ['the end of an attribute', `" onmouseover="alert(1)`],
  ['the end of a picture', '</svg><script>alert(1)</script>'],
  ['the end of the title', '</title><script>alert(1)</script>'],
] as const;

test.each([...HTML_SIGNS, ...HOSTILE])(
  'a page of several candidates in HTML shows as text: %s',
  (_, text) => {
    const trees = (words: string) => pagesSaying(words).map((page) => elements(parse(layHtml(page))));
    expect(trees(text)).toEqual(trees(twinOf(text)));
  },
);

test('a page of several candidates in Markdown is built as with harmless text, whatever stands in any place', () => {
  const draw = (text: string): string => pagesSaying(text).map(layMarkdown).join('\n');
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
