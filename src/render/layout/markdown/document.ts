import type { Root, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { FOLDER_MARK } from '../../../words/en/batch/folder.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { linkOrText } from '../../document/addresses.js';
import type { Labelled, Page, PageLink, Section } from '../../document/model.js';
import type { Origin } from '../../document/origin.js';
import { blockNodes } from './blocks.js';
import { FOLD_END, foldBegin, heading, item, labelled, list, paragraph } from './nodes.js';

/** A page as GitHub-flavoured Markdown, to share, with its conclusion below the title. */
export function layMarkdown(page: Page): string {
  const { around, origin, title, sections, disclaimer, conclusion } = page({
    kind: 'file',
    folds: 'yes',
    dash: '–',
    times: '×',
  });
  const subject = origin?.candidate;
  const depth = subject !== undefined && title !== undefined ? 3 : 2;
  return written({
    type: 'root',
    children: [
      ...(around === undefined ? [] : navigation(around)),
      ...(subject === undefined ? [] : headNodes(origin)),
      ...(title === undefined ? [] : [heading(subject === undefined ? 1 : 2, title[1])]),
      ...(subject === undefined ? headNodes(origin) : []),
      ...blockNodes(conclusion, depth),
      ...sections.flatMap((section) => sectionNodes(section, depth)),
      ...(origin === undefined ? [] : provenance(origin)),
      ...(disclaimer === undefined ? [] : [paragraph(disclaimer)]),
    ],
  });
}

/** Which pages it leads to, below a sign that only programs read. */
function navigation(around: readonly Labelled<PageLink>[]): readonly RootContent[] {
  const pages = around.map(([label, page]) => item(labelled(label, [page])));
  return [{ type: 'html', value: `<!-- ${FOLDER_MARK} -->` }, ...(pages.length === 0 ? [] : [list(pages)])];
}

/** Without a candidate only what made the page, and on which day. */
function headNodes(origin: Origin | undefined): readonly RootContent[] {
  if (origin === undefined) return [];
  const { candidate, rubric, tool, asOf } = origin;
  const { name, issuer, url } = candidate ?? {};
  return [
    ...(name === undefined ? [] : [heading(1, name)]),
    paragraph(LAYOUT.made(`${rubric.id} ${rubric.version}`, asOf, `${tool.name} ${tool.version}`)),
    ...(issuer === undefined ? [] : [paragraph(labelled(LAYOUT.issuer, issuer))]),
    ...(url === undefined ? [] : [paragraph(labelled(LAYOUT.page, linkOrText(url)))]),
  ];
}

function sectionNodes(section: Section, depth: 2 | 3): readonly RootContent[] {
  const content = [
    ...[section.aside, section.lead].flatMap((each) => (each === undefined ? [] : [paragraph(each)])),
    ...blockNodes(section.blocks, depth),
  ];
  // A chart has no form here, and needs no heading.
  const isChartAlone = content.length === 0 && section.blocks.length > 0;
  if (section.heading === undefined || isChartAlone) return content;
  if (section.fold === undefined) return [heading(depth, section.heading), ...content];
  return [foldBegin(section.heading), ...content, FOLD_END];
}

/** The tool and rubric of a text. */
function provenance({ rubric, tool, asOf }: Origin): readonly RootContent[] {
  const facts = [
    labelled(LAYOUT.tool, `${tool.name} ${tool.version}`),
    labelled(LAYOUT.rubric, `${rubric.id} ${rubric.version}`),
    labelled(LAYOUT.rubricHash, rubric.sha256),
    labelled(LAYOUT.asOf, asOf),
  ];
  return [heading(2, LAYOUT.provenance), list(facts.map((each) => item(each)))];
}

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
