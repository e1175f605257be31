import type { ListItem, RootContent } from 'mdast';
import { LAYOUT } from '../../../words/en/layout.js';
import { spanInColumn } from '../../../words/en/phrases.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';
import { isShare, wordsOf } from '../../document/cells.js';
import type { Block, Run, Table, TableRow, Text } from '../../document/model.js';
import { heading, item, labelled, list, paragraph, tableNode } from './nodes.js';

/** The blocks of a section with this heading level; consecutive items form one list. */
export function blockNodes(blocks: readonly Block[], depth: 2 | 3): readonly RootContent[] {
  const nodes: RootContent[] = [];
  for (const block of blocks) {
    const listed = itemOf(block);
    const last = nodes.at(-1);
    if (listed === undefined) nodes.push(...nodesOf(block, depth));
    else if (last?.type === 'list') last.children.push(listed);
    else nodes.push(list([listed]));
  }
  return nodes;
}

/** Undefined for a block that is not an item of a list. */
function itemOf(block: Block): ListItem | undefined {
  switch (block.kind) {
    case 'fact':
      return item(labelled(block.label, block.text));
    case 'command':
      return item(labelled(block.label, [{ kind: 'code', text: block.text }]));
    case 'point': {
      const { word, text, quiet, names = [], under } = block;
      const says: Text = quiet === 'yes' ? text : [strong(word), `: ${text}`];
      return item(says, [...names, ...under]);
    }
    case 'task': {
      const { done, title, id, aside, facts } = block;
      const name: Text = id === undefined ? [] : [' (', { kind: 'code', text: id }, ')'];
      const head: Text = [strong(title), ...name, ...(aside === undefined ? [] : [`: ${aside}`])];
      return item(
        head,
        facts.map(([label, text]) => labelled(label, text)),
        done,
      );
    }
    default:
      return undefined;
  }
}

function nodesOf(block: Block, depth: 2 | 3): readonly RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.look === 'strong' ? inStrong(block.text) : block.text)];
    case 'subheading':
      return [
        heading(depth === 2 ? 3 : 4, block.text),
        ...(block.aside === undefined ? [] : [paragraph(block.aside)]),
      ];
    case 'formula':
      return [paragraph(block.text)];
    case 'table':
      return [tableOf(block)];
    case 'tally':
      return [
        tableNode(
          [null, 'right'],
          [block.heads, ...block.counts.map(({ label, count }) => [label, `${count}`])],
        ),
      ];
    case 'callout':
      return [
        paragraph([strong(block.action)]),
        paragraph([strong(block.headline), ` (${block.score})`]),
        ...blockNodes(block.blocks, depth),
      ];
    default:
      return [];
  }
}

function tableOf({ columns, rows, total }: Table): RootContent {
  const align = columns.map(({ kind }) => (kind === 'number' || kind === 'share' ? 'right' : null));
  const sum = total === undefined ? [] : [rowOf(total).map(inStrong)];
  return tableNode(align, [columns.map(({ head }) => head), ...rows.map(rowOf), ...sum]);
}

function rowOf({ cells, answer, note }: TableRow): readonly Text[] {
  const [title = '', ...rest] = cells.map(cellOf);
  if (note !== undefined) return [`${wordsOf(title)} (${note})`, ...rest];
  return [answer ? [strong(wordsOf(title)), ` (${LAYOUT.answers[answer]})`] : title, ...rest];
}

function cellOf(cell: TableRow['cells'][number]): Text {
  if (!isShare(cell)) return cell;
  return `${spanInColumn({ low: wholePercent(cell.low), high: wholePercent(cell.high) }, '–')}%`;
}

function inStrong(text: Text): Text {
  return typeof text === 'string'
    ? [strong(text)]
    : text.map((run) => (typeof run === 'string' ? strong(run) : run));
}

function strong(text: string): Run {
  return { kind: 'strong', text };
}
