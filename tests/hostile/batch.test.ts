import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { ScoredRow } from '../../src/core/batch/row.js';
import { isHttpUrl } from '../../src/core/model/http-url.js';
import type { BatchView } from '../../src/render/batch/renderer.js';
import { csvRows } from '../../src/render/data/batch-csv.js';
import { githubRows } from '../../src/render/data/batch-github.js';
import { junitRows } from '../../src/render/data/batch-junit.js';
import { escapeForTerminal } from '../../src/terminal/escape.js';
import { refused, scored, stopped, textOf, viewOf } from '../support/batch-rows.js';
import { htmlRows, markdownRows, prettyRows } from '../support/pages.js';
import { processorTime } from '../support/processor-time.js';
import { type Element, readXml } from '../support/xml.js';
import { all, asRead, linksIn, OWN_NODES, parsed, structure, twinOf, wordsIn } from './markdown-tree.js';
import { linesWritten, terminal } from './screen.js';
import { FEWER_RUNS, HOSTILE, HOSTILE_RUNS, hostileText } from './strings.js';

const PRINT = { 40: terminal(42), 80: terminal(82) };
const columns = fc.constantFrom(40, 80);

type Rows = Parameters<typeof textOf>[1];

/** A scored, a stopped and a refused row with the same text wherever a stranger can write what he likes. */
function rowsSaying(text: string): Rows {
  const candidate = { id: text, name: text, issuer: text, url: text };
  const criteria = [
    {
      id: text,
      title: text,
      applicable: true,
      score: { low: 0, high: 1 },
      points: { low: 0, high: 9, max: 9 },
    },
  ];
  const line = JSON.stringify({ knockouts: [{ id: text, state: 'hit' }], criteria });
  const error = { code: 'syntax/json', message: text, where: `${text}:7:2`, problems: [] };
  return [
    scored(1, 30, { candidate, file: text, line }),
    stopped(2, 20, { candidate, file: text, line }),
    refused(3, { file: text, error }),
  ];
}

/** A view in which the rubric says the same text too. */
function viewSaying(text: string, changes: Partial<BatchView> = {}): BatchView {
  return viewOf({
    ...{ disclaimer: text, files: [text] },
    rubric: { id: text, version: text, sha256: text },
    ...changes,
  });
}

/** Why rows fail: the first for this text, twice. */
function reasonsSaying(text: string): (row: ScoredRow) => readonly string[] {
  return ({ record }) => (record === 1 ? [text, text] : []);
}

function everyHostile(check: (text: string) => void): void {
  for (const [, text] of HOSTILE) check(text);
}

describe('rows on a screen', () => {
  test('are nothing but text and our own colours, and fit it, whatever stands in any place', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), columns, async (text, width) => {
        const view = viewSaying(text, { columns: width + 2, colour: true });
        const screen = textOf(prettyRows(view), rowsSaying(text), reasonsSaying(text));
        const { touched, lines, brokenRows } = await PRINT[width](screen);
        expect(touched).toEqual([]);
        expect(lines).toEqual(linesWritten(screen));
        expect(brokenRows).toBe(0);
      }),
      HOSTILE_RUNS,
    );
  });

  test('take no time worth mentioning for very long names, and show the start of them', () => {
    for (const sign of ['x', '漢', '\u0301', '👩\u200d', 'a ', '\u001b', '  ']) {
      const rows = rowsSaying(sign.repeat(100_000 / Buffer.from(sign).length));
      let screen = '';
      const time = processorTime(() => {
        screen = textOf(prettyRows(viewOf()), rows);
      });
      expect(time, sign).toBeLessThan(5_000);
      expect(screen.length).toBeLessThan(30_000);
    }
  });
});

describe('rows as Markdown', () => {
  const draw = (text: string): string =>
    textOf(markdownRows(viewSaying(text)), rowsSaying(text), reasonsSaying(text));

  function expectInert(text: string): void {
    const tree = parsed(draw(text));
    expect(all(tree).filter(({ type }) => !OWN_NODES.has(type))).toEqual([]);
    expect(structure(tree)).toEqual(structure(parsed(draw(twinOf(text)))));
    expect(wordsIn(tree)).toContain(asRead(text).slice(0, 150));
    const expected = isHttpUrl(text) ? [new URL(text).host] : [];
    expect([...new Set(linksIn(tree).map((url) => new URL(url).host))]).toEqual(expected);
  }

  test('show as text what may be more', () => everyHostile(expectInert));

  test('are built as with harmless text, whatever stands in any place', () =>
    fc.assert(fc.property(hostileText(), expectInert), FEWER_RUNS));
});

describe('rows as CSV', () => {
  function expectInert(text: string): void {
    const csv = textOf(csvRows(viewSaying(text)), rowsSaying(text), reasonsSaying(text));
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true });
    expect(rows.map(({ record }) => record)).toEqual(['1', '2', '3']);
    for (const key of ['id', 'name', 'issuer', 'url', 'disclaimer']) {
      expect(rows[0]?.[key]?.replace(/^'/, '')).toBe(escapeForTerminal(text).replace(/^'/, ''));
    }
    const isNumber = /^-?\d+(?:\.\d+)?$/;
    const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => !isNumber.test(cell));
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  }

  test('are read back as they are, one line a row, and are no formulas', () => everyHostile(expectInert));

  test('are one line a row and no formula, whatever stands in any place', () => {
    const formula = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t=', '\r@', ' =', '\u00a0+', '\n-', '"=', '=1+"'),
        hostileText(),
      )
      .map(([sign, text]) => sign + text);
    fc.assert(fc.property(fc.oneof(formula, hostileText()), expectInert), HOSTILE_RUNS);
  });
});

describe('rows as JUnit', () => {
  const draw = (text: string): Element =>
    readXml(textOf(junitRows(viewSaying(text)), rowsSaying(text), reasonsSaying(text)));
  const shape = ({ name, attributes, children }: Element): unknown => [
    name,
    Object.keys(attributes),
    children.map(shape),
  ];

  test.each([
    ...[
      '<a',
      '<a></b>',
      '<a b="1" b="2"/>',
      '<a/><a/>',
      '<a>&</a>',
      '<a>&x;</a>',
      '<a>]]></a>',
      '<a b="<"/>',
    ],
    ...['<a>\u0001</a>', '<a>\ufffe</a>', '<a>\ud800</a>', '<a/>x', '<a><![CDATA[x]]></a>', '</a>', ''],
  ])('the reader of these tests refuses: %j', (xml) => {
    expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toThrow();
  });

  function expectInert(text: string): void {
    const root = draw(text);
    expect(shape(root)).toEqual(shape(draw('Harmless words')));
    const [suite] = root.children;
    expect(suite?.attributes.name).toBe(`${escapeForTerminal(text)} (${escapeForTerminal(text)})`);
    expect(root.text).toContain(escapeForTerminal(text));
  }

  test('are well-formed and read as they are', () => everyHostile(expectInert));

  test('are built as with harmless text, whatever stands in any place', () =>
    fc.assert(fc.property(hostileText(), expectInert), HOSTILE_RUNS));
});

describe('rows as workflow commands', () => {
  /** Reads a line as the runner does: a command at its start, or an old one anywhere in it. */
  function commandIn(line: string): readonly [command: string, ...properties: string[]] | undefined {
    const trimmed = line.trimStart();
    const end = trimmed.indexOf('::', 2);
    if (!trimmed.startsWith('::') || end < 0) return line.includes('##[') ? ['old'] : undefined;
    const [command = '', ...rest] = trimmed.slice(2, end).split(' ');
    const names = rest
      .join(' ')
      .split(',')
      .map((each) => each.split('=')[0] ?? '');
    return [command, ...names];
  }

  function expectInert(text: string): void {
    const lines = textOf(githubRows(viewSaying(text)), rowsSaying(text), reasonsSaying(text)).split('\n');
    expect(lines.map(commandIn)).toEqual([
      ['error', 'file', 'line', 'title'],
      ['error', 'file', 'line', 'title'],
      ['warning', 'file', 'line', 'title'],
      ...[undefined, undefined, undefined],
    ]);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  }

  const COMMANDS = [
    ...['::error::x', '\n::error::x', '\r\n::set-output name=a::b', ' ::stop-commands::x', '##[add-mask]a'],
    ...[
      'x##[error]y',
      '%0A::error::x',
      '%',
      'a,line=9',
      'a::b',
      'a:b',
      '::',
      '##',
      '#\u200c#[x]',
      'x.ndjson\n',
    ],
  ];

  test('are one command a line, and none that came from outside', () => {
    everyHostile(expectInert);
    for (const text of COMMANDS) expectInert(text);
  });

  test('are one command a line, whatever stands in any place', () => {
    const named = COMMANDS.map((text) => ['a command', text] as const);
    fc.assert(fc.property(hostileText([...HOSTILE, ...named]), expectInert), HOSTILE_RUNS);
  });
});

/** The elements of a page with the names of their attributes, without texts. */
function elementsIn(node: DefaultTreeAdapterMap['node']): unknown {
  const children = 'childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#text') : [];
  const attributes = 'attrs' in node ? node.attrs.map(({ name }) => name) : [];
  return [node.nodeName, attributes, children.map(elementsIn)];
}

test.each(HOSTILE)('rows as HTML show as text what may be more: %s', (_, text) => {
  const built = (words: string): unknown =>
    elementsIn(parseHtml(textOf(htmlRows(viewSaying(words)), rowsSaying(words), reasonsSaying(words))));
  expect(built(text)).toEqual(built(twinOf(text)));
});
