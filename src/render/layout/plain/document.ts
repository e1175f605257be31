import type { RenderOptions } from '../../../terminal/render-options.js';
import { inertInLogs, wrapped } from '../../../terminal/text.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { DASH_IN_WORDS } from '../../../words/en/phrases.js';
import { screenOfBlocks } from '../../blocks.js';
import { isShare, wordsOf } from '../../document/cells.js';
import type {
  Block,
  Count,
  Document,
  Labelled,
  Page,
  Section,
  Table,
  TableRow,
} from '../../document/model.js';
import type { Origin } from '../../document/origin.js';

/** Labelled text; what is to be typed or opened is never broken. */
type Line = readonly [...Labelled, whole?: 'whole'];

/** A page as labelled lines for screen readers, logs and `grep`: no colour, no columns, its conclusion last. */
export function layPlain(page: Page, options: RenderOptions): string {
  const width = plainWidth(options);
  const document = page({ kind: 'screen', dash: DASH_IN_WORDS, times: 'x' });
  const { origin, title, sections, disclaimer, conclusion, headings } = document;
  const blocks: readonly (readonly Line[])[] = [
    [...(origin === undefined ? [] : originLines(origin)), ...(title === undefined ? [] : [title])],
    ...sections.flatMap((each) => sectionLines(each, headings)),
    disclaimer === undefined ? [] : [[LAYOUT.disclaimer, disclaimer]],
    conclusion.flatMap(blockLines),
  ];
  return screenOfBlocks(blocks.map((lines) => lines.flatMap((line) => plainLines(line, width))));
}

function originLines({ candidate, rubric, asOf, tool }: Origin): readonly Labelled[] {
  const { name, issuer, url } = candidate ?? {};
  return [
    ...(name === undefined ? [] : [[LAYOUT.candidate, name] as const]),
    ...(issuer === undefined ? [] : [[LAYOUT.issuer, issuer] as const]),
    ...(url === undefined ? [] : [[LAYOUT.page, url] as const]),
    [LAYOUT.rubric, `${rubric.id} ${rubric.version}`],
    [LAYOUT.asOf, asOf],
    [LAYOUT.tool, `${tool.name} ${tool.version}`],
  ];
}

/** Tasks are separated from other blocks. */
function sectionLines(section: Section, headings: Document['headings']): readonly (readonly Line[])[] {
  const groups: Line[][] = [[...headLines(section, headings)]];
  section.blocks.forEach((block, index) => {
    const isApart = ['task', 'subheading'].includes(block.kind) || section.blocks[index - 1]?.kind === 'task';
    if (isApart) groups.push([]);
    groups.at(-1)?.push(...blockLines(block));
  });
  return groups;
}

function headLines({ heading, aside, lead }: Section, headings: Document['headings']): readonly Labelled[] {
  if (heading === undefined) return [];
  const more = aside ?? lead;
  if (headings === 'seen') return more === undefined ? [] : [[heading, more]];
  return [[LAYOUT.section, heading], ...(more === undefined ? [] : [[LAYOUT.note, more] as const])];
}

function blockLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.labelled ?? [LAYOUT.note, wordsOf(block.text)]];
    case 'subheading':
      return block.labelled === undefined ? [] : [block.labelled];
    case 'scale':
    case 'ranges':
      return [];
    case 'formula':
      return [[LAYOUT.formula, block.text]];
    case 'fact':
      return [[block.label, wordsOf(block.text)]];
    case 'command':
      return [[block.label, block.text, 'whole']];
    case 'point':
      return [
        [block.word, block.text],
        ...(block.names ?? []).map((each): Labelled => [LAYOUT.about, each]),
        ...block.under.map((each): Labelled => [LAYOUT.detail, each]),
      ];
    case 'task':
      return [
        [LAYOUT.check(block.done), block.id === undefined ? block.title : `${block.title} (${block.id})`],
        ...(block.aside === undefined ? [] : [[LAYOUT.matters, block.aside] as const]),
        ...block.facts.map(([label, text]): Labelled => [label, wordsOf(text)]),
      ];
    case 'table':
      return tableLines(block);
    case 'tally':
      return [[block.heads[1], [block.total, ...block.counts.map(countText)].join(', ')]];
    case 'callout':
      return [
        ...block.blocks.flatMap(blockLines),
        [LAYOUT.action, block.action],
        [LAYOUT.score, block.score],
        [LAYOUT.verdict, block.headline],
      ];
  }
}

function countText({ count, label }: Count): string {
  return `${count} ${label}`;
}

function tableLines({ columns, rows, total }: Table): readonly Labelled[] {
  const [head = '', ...heads] = columns.map((column) => column.head);
  return [...rows, ...(total === undefined ? [] : [total])].flatMap(
    (row) => row.labelled ?? rowLines(head, heads, row),
  );
}

function rowLines(head: string, heads: readonly string[], { cells, answer }: TableRow): readonly Labelled[] {
  const [title = '', ...rest] = cells.map((each) => (isShare(each) ? '' : wordsOf(each)));
  const facts = rest.flatMap((each, index) => (each === '' ? [] : [`${heads[index]} ${each}`]));
  return [
    [answer ? `${head} ${LAYOUT.answers[answer]}` : head, title],
    ...(facts.length === 0 ? [] : [[LAYOUT.numbers, facts.join(', ')] as const]),
  ];
}

const WIDEST = 80;

const NARROWEST = 40;

const INDENT = '  ';

/** The width of plain text: 80 columns, or fewer if the output is narrower. */
function plainWidth({ columns }: Pick<RenderOptions, 'columns'>): number {
  return Math.max(NARROWEST, Math.min(WIDEST, columns));
}

/** Labelled text, escaped and wrapped; continuation lines are indented, so that none looks like a label. */
function plainLines([label, text, whole]: Line, width: number): readonly string[] {
  if (whole !== undefined) return [inertInLogs(`${label}: ${text}`)];
  const lines = wrapped(`${label}: ${text}`, width - INDENT.length);
  return lines.map((line, index) => (index === 0 ? line : INDENT + line));
}
