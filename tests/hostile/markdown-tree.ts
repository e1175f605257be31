import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isHttpUrl } from '../../src/core/model/http-url.js';
import { escapeForTerminal } from '../../src/terminal/escape.js';

/** What Markdown may hold beside text, and nothing else. */
export const OWN_NODES = new Set([
  ...['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'inlineCode', 'link', 'text'],
  ...['table', 'tableRow', 'tableCell', 'html'],
]);

/** Reads Markdown as GitHub does. */
export function parsed(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The tree without its words: types, nesting, levels, alignments, ticks; tags as they are, since no text is in them. */
export function structure(node: Nodes): unknown {
  const { type } = node;
  const facts = Object.entries(node).filter(
    ([key]) => !['type', 'children', 'position', 'url', ...(type === 'html' ? [] : ['value'])].includes(key),
  );
  const children = 'children' in node ? node.children.filter((child) => child.type !== 'text') : [];
  return [type, Object.fromEntries(facts), children.map(structure)];
}

/** A node and all below it. */
export function all(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

/** The words that a reader sees. */
export function wordsIn(tree: Nodes): string {
  return all(tree)
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replaceAll('\u200c', '');
}

/** Where the links lead. */
export function linksIn(tree: Nodes): readonly string[] {
  return all(tree).flatMap((node) => (node.type === 'link' ? [node.url] : []));
}

/** The words of a text as a reader should see them. */
export function asRead(text: string): string {
  return escapeForTerminal(text).trim().replaceAll('\u200c', '');
}

/** Harmless text that is a web address where the hostile one is. */
export function twinOf(text: string): string {
  if (asRead(text) === '') return '';
  return isHttpUrl(text) ? 'https://example.org/' : 'Harmless words';
}
