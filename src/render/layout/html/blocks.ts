import { HTML } from '../../../words/en/html.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { spanInColumn } from '../../../words/en/phrases.js';
import { wholePercent } from '../../../words/numbers/whole-numbers.js';
import { isShare } from '../../document/cells.js';
import type { Block, Table, TableRow } from '../../document/model.js';
import { element, escapeHtml, inline } from './markup.js';
import { rangesPicture, scalePicture, sharePicture } from './scale.js';

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

/** The blocks of a section, whose heading has this level; consecutive items are one list. */
export function blocksHtml(blocks: readonly Block[], level: number): string {
  const parts: { list?: string; items: string[] }[] = [];
  for (const block of blocks) {
    const list = LISTS[block.kind];
    const last = parts.at(-1);
    const text = blockHtml(block, level);
    if (list !== undefined && last?.list === list) last.items.push(text);
    else parts.push({ ...(list !== undefined && { list }), items: [text] });
  }
  return parts
    .map(({ list, items }) => (list === undefined ? items.join('') : inList(list, items)))
    .join('\n');
}

const LISTS: Partial<Record<Block['kind'], string>> = {
  fact: 'dl',
  command: 'dl',
  point: 'points',
  task: 'tasks',
};

function inList(list: string, items: readonly string[]): string {
  return list === 'dl' ? element('dl', items.join('')) : element('ul', items.join(''), `class="${list}"`);
}

function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', inline(block.text), block.look === undefined ? '' : `class="${block.look}"`);
    case 'subheading':
      return element(`h${level + 1}`, escapeHtml(block.text)) + besideHeading(block.aside);
    case 'formula':
      return element('p', element('code', escapeHtml(block.text)));
    case 'fact':
      return labelled(block.label, inline(block.text));
    case 'command':
      return labelled(block.label, element('code', escapeHtml(block.text)));
    case 'point':
      return pointHtml(block);
    case 'task':
      return taskHtml(block);
    case 'table':
      return tableHtml(block);
    case 'scale':
      return scalePicture(block);
    case 'ranges':
      return rangesPicture(block);
    case 'tally':
      return tallyHtml(block);
    case 'callout':
      return calloutHtml(block, level);
  }
}

function besideHeading(aside: string | undefined): string {
  return aside === undefined ? '' : element('p', escapeHtml(aside), 'class="faint"');
}

function labelled(label: string, html: string): string {
  return `<div>${element('dt', escapeHtml(label))}${element('dd', html)}</div>`;
}

function pointHtml({ mark, word, text, quiet, names = [], under }: Kind<'point'>): string {
  const lead = quiet === 'yes' ? '' : `${element('strong', escapeHtml(word))}: `;
  const more = [...names, ...under].map((each) => element('li', escapeHtml(each))).join('');
  return element('li', lead + escapeHtml(text) + (more === '' ? '' : element('ul', more)), `class="${mark}"`);
}

/** A box to tick on paper; a reader hears whether it is done. */
function taskHtml({ done, title, id, aside, facts }: Kind<'task'>): string {
  const box = `<span class="box" role="img" aria-label="${done ? HTML.doneTask : HTML.openTask}">${done ? '☑' : '☐'}</span>`;
  const behind = aside === undefined ? '' : ` ${element('span', escapeHtml(aside), 'class="faint"')}`;
  const name = id === undefined ? '' : ` ${element('code', escapeHtml(id))}`;
  const head = element('p', `${box} ${element('strong', escapeHtml(title))}${name}${behind}`);
  const unlabelled = facts.filter(([label]) => label === '').map(([, text]) => element('p', inline(text)));
  const list = facts.filter(([label]) => label !== '').map(([label, text]) => labelled(label, inline(text)));
  return element('li', head + unlabelled.join('') + (list.length === 0 ? '' : element('dl', list.join(''))));
}

/** A table of more columns may be broader than the text around it. */
const MOST_IN_COLUMN = 7;

function tableHtml({ columns, rows, total, heads }: Table): string {
  const isNumber = (at: number): boolean => ['number', 'share'].includes(columns[at]?.kind ?? '');
  const attributes = (at: number): string => (isNumber(at) ? 'class="number"' : '');
  const head = columns.map(({ head: text }, at) =>
    element('th', escapeHtml(text), `scope="col" ${attributes(at)}`.trim()),
  );
  const row = (each: TableRow): string =>
    element('tr', each.cells.map((_, at) => cellHtml(each, at, attributes(at))).join(''));
  const foot = total === undefined ? '' : element('tfoot', row(total));
  const top = heads === 'hidden' ? '' : element('thead', element('tr', head.join('')));
  const table = element('table', `${top}${element('tbody', rows.map(row).join(''))}${foot}`);
  // On a narrow screen the table moves inside its own frame, which the keyboard reaches too.
  const shape = columns.length > MOST_IN_COLUMN ? 'wide broad' : 'wide';
  return element('div', table, `class="${shape}" tabindex="0" role="group"`);
}

function cellHtml({ cells, note, answer }: TableRow, at: number, attributes: string): string {
  const cell = cells[at] ?? '';
  if (isShare(cell)) {
    const percent = spanInColumn({ low: wholePercent(cell.low), high: wholePercent(cell.high) }, '–');
    return element('td', `${sharePicture(cell)}<span class="percent">${percent}%</span>`, attributes);
  }
  if (at > 0) return element('td', inline(cell), attributes);
  const aside = note ?? (answer && LAYOUT.answers[answer]);
  const name = inline(cell) + (aside === undefined ? '' : ` (${escapeHtml(aside)})`);
  return element('th', name, `scope="row" ${attributes}`.trim());
}

function tallyHtml({ heads, counts, total }: Kind<'tally'>): string {
  const rows = counts.map(
    ({ label, count }) =>
      `<tr>${element('th', escapeHtml(label), 'scope="row"')}${element('td', `${count}`, 'class="number"')}</tr>`,
  );
  const [what, how] = heads;
  const head =
    element('th', escapeHtml(what), 'scope="col"') +
    element('th', escapeHtml(how), 'scope="col" class="number"');
  return `${element('table', element('thead', `<tr>${head}</tr>`) + element('tbody', rows.join('')))}${element('p', escapeHtml(total))}`;
}

function calloutHtml({ mark, action, headline, score, blocks }: Kind<'callout'>, level: number): string {
  const head = element('p', element('strong', escapeHtml(action)), 'class="action"');
  const verdict = element('p', `${element('strong', escapeHtml(headline))} (${escapeHtml(score)})`);
  return element('div', head + verdict + blocksHtml(blocks, level), `class="callout ${mark}"`);
}
