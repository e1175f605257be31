import type { Heading, Html, List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Run, Text } from '../../document/model.js';

/** A heading of the given level. */
export function heading(depth: Heading['depth'], text: Text): Heading {
  return { type: 'heading', depth, children: phrasing(text) };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The beginning of a part that is closed until its title is chosen: of the few tags that GitHub keeps. */
export function foldBegin(title: string): Html {
  const inert = inertText(title).replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
  return { type: 'html', value: `<details>\n<summary>${inert}</summary>` };
}

/** The end of such a part. */
export const FOLD_END: Html = { type: 'html', value: '</details>' };

/** A paragraph. */
export function paragraph(text: Text): Paragraph {
  return { type: 'paragraph', children: phrasing(text) };
}

/** A list without blank lines between its items. */
export function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

/** An item of a list, with a nested list. */
export function item(text: Text, under: readonly Text[] = [], done?: boolean): ListItem {
  const more = under.length === 0 ? [] : [list(under.map((each) => item(each)))];
  return {
    type: 'listItem',
    spread: false,
    ...(done !== undefined && { checked: done }),
    children: [paragraph(text), ...more],
  };
}

/** A table; the first row is its head. */
export function tableNode(align: Table['align'], rows: readonly (readonly Text[])[]): Table {
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((each) => ({ type: 'tableCell', children: phrasing(each) })),
    })),
  };
}

/** A label and its text; without a label, the text alone. */
export function labelled(label: string, text: Text): Text {
  if (label === '') return text;
  return [`${label}: `, ...(typeof text === 'string' ? [shown(text)] : text)];
}

function phrasing(text: Text): PhrasingContent[] {
  return typeof text === 'string' ? phrase(shown(text)) : text.flatMap(phrase);
}

/** Empty text gets no node. */
function phrase(run: Run): PhrasingContent[] {
  if (typeof run === 'string') return run === '' ? [] : [{ type: 'text', value: inertText(run) }];
  if (run.kind === 'link') {
    // No other link can form in the text of a link, and text copied from it has no joiners.
    const value = escapeForTerminal(run.url);
    return [{ type: 'link', url: destination(run.url), children: [{ type: 'text', value }] }];
  }
  const text = shown(run.text);
  if (text === '') return [];
  if (run.kind === 'page') {
    return [{ type: 'link', url: run.file, children: [{ type: 'text', value: inertText(text) }] }];
  }
  return run.kind === 'code'
    ? [{ type: 'inlineCode', value: text }]
    : [{ type: 'strong', children: [{ type: 'text', value: inertText(text) }] }];
}

/** Space around a text may have a meaning in Markdown, but not in ours. */
function shown(text: string): string {
  return escapeForTerminal(text).trim();
}

/**
 * Readers turn bare addresses into links, and mentions into notifications, after resolving escapes, so an escape
 * alone does not prevent it: an invisible joiner inside the sign does, and readers ignore it.
 */
const LINK_SIGNS = /:(?=\/\/)|@|#(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])www(?=\.)/giu;

const JOINER = '\u200c';

/** Outside text on one line that no reader turns into a link; other markup in it is escaped when written. */
function inertText(text: string): string {
  return escapeForTerminal(text).replace(LINK_SIGNS, (sign) => sign + JOINER);
}

/** Percent-encodes what could end a link or its table cell. */
function destination(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[^\w\-.~:/?#@!$&;=%+,]/gu, encodeSign);
}

/** For ASCII, since `encodeURIComponent` leaves some of these characters as they are. */
function encodeSign(sign: string): string {
  return sign.charCodeAt(0) < 128
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(sign);
}
