import { inLowerCase } from '../../core/postings/folded.js';
import { linesBefore } from '../../core/postings/quote-around.js';

/** The lines of a page, and the line of the file on which each begins. */
export interface HtmlText {
  readonly text: string;
  readonly lineOf: (index: number) => number;
}

const BREAKS = new Set(
  'address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|footer|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|option|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul'.split(
    '|',
  ),
);
/** Their content is nothing that is read. */
const SKIPPED = new Set(['script', 'style', 'template']);

const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    reg: '\u00ae',
    trade: '\u2122',
    copy: '\u00a9',
  },
  ...{
    ndash: '\u2013',
    mdash: '\u2014',
    hellip: '\u2026',
    bull: '\u2022',
    middot: '\u00b7',
    rsquo: '\u2019',
  },
};

/**
 * Strips the tags of a page in one pass. Its limits: it knows no style sheet, so that hidden text is read like other
 * text; a tag that another one should have closed is not missed; of named entities it knows the common ones. Headings
 * and list items are marked as in Markdown.
 */
export function htmlText(html: string): HtmlText {
  const lines = lineCollector();
  const lower = inLowerCase(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    lines.add(html.slice(at, end));
    if (open === -1) break;
    at = afterMarkup(html, lower, open, lines);
  }
  return lines.result();
}

/** Where the text goes on after the markup, or what looks like it, that begins here. */
function afterMarkup(html: string, lower: string, open: number, lines: LineCollector): number {
  if (html.startsWith('<!--', open)) return endAfter(html, '-->', open + 4);
  const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(lower.slice(open, open + 20)) ?? [];
  if (name === '') {
    if (/^<[!?/]/.test(html.slice(open, open + 2))) return endAfter(html, '>', open);
    lines.add('<');
    return open + 1;
  }
  const end = endOfTag(html, open);
  if (slash === '' && SKIPPED.has(name)) {
    const close = lower.indexOf(`</${name}`, end);
    return close === -1 ? html.length : endOfTag(html, close);
  }
  if (BREAKS.has(name)) lines.endLine(slash === '' ? signOf(name) : '');
  return end;
}

function signOf(name: string): string {
  if (/^h[1-6]$/.test(name)) return '# ';
  return name === 'li' ? '- ' : '';
}

function endAfter(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

/** A sign in quotes does not end a tag, unless the quotes are never closed. */
function endOfTag(html: string, open: number): number {
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html[at];
    if (sign === '>') return at + 1;
    if ((sign === '"' || sign === "'") && html[at - 1] === '=') {
      const close = html.indexOf(sign, at + 1);
      if (close === -1) return endAfter(html, '>', at);
      at = close;
    }
  }
  return html.length;
}

interface LineCollector {
  readonly add: (text: string) => void;
  /** Begins a line, with a sign before its text. */
  readonly endLine: (sign: string) => void;
  readonly result: () => HtmlText;
}

function lineCollector(): LineCollector {
  const lines: string[] = [];
  const numbers: number[] = [];
  let number = 1;
  let line = '';
  let begun = 1;
  let sign = '';
  const end = (next: string): void => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') {
      lines.push(sign + text);
      numbers.push(begun);
    }
    line = '';
    sign = next;
  };
  return {
    add: (raw) => {
      if (line.trim() === '') begun = number + linesBefore(raw, raw.search(/\S|$/));
      line += withoutEntities(raw);
      number += linesBefore(raw);
    },
    endLine: end,
    result: () => {
      end('');
      return { text: lines.join('\n'), lineOf: (index) => numbers[index] ?? 1 };
    },
  };
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
