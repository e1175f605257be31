import type { Root, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';

/** Writes a tree as GitHub-flavoured Markdown, escaping only what would become markup. */
export function written(tree: Root): string {
  return toMarkdown(tree, OPTIONS);
}

/** One line per row, without padded columns: a row may be as long as an address. */
const table: Handle = (node: Table, _, state, info) => {
  const rows = node.children.map((row) => row.children.map((cell) => state.handle(cell, row, state, info)));
  const rules = (node.align ?? []).map((each) => (each === 'right' ? '---:' : '---'));
  const [heads = [], ...body] = rows;
  return [heads, rules, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const OPTIONS: Options = {
  bullet: '-',
  resourceLink: true,
  extensions: [gfmToMarkdown()],
  handlers: { table },
  // Some readers take text between two of them for mathematics.
  unsafe: [{ character: '$', after: '[^$]*\\$', inConstruct: 'phrasing' }],
};
