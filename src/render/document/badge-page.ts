import type { BadgeResult, BadgeRow, Checked } from '../../core/badge/badge-result.js';
import { BADGE_PAGE as WORDS } from '../../words/en/badge.js';
import { type Block, type Column, type Mark, type Page, section, type TableRow } from './model.js';

const COLUMNS: readonly Column[] = [
  { head: WORDS.says, kind: 'title' },
  { head: WORDS.checked, kind: 'text', most: 23 },
  { head: WORDS.notChecked, kind: 'text', most: 23 },
];

/** What a screen shows of a long text. */
const MOST_LINES = 8;

/** The page about a badge: what it says, what was checked here, and what was not and why. */
export function badgePage(result: BadgeResult): Page {
  return () => ({
    title: [WORDS.title, result.name ?? WORDS.unnamed],
    sections: [
      ...section('file', undefined, [
        fact(WORDS.file, WORDS.fileText(result.standard, result.carrier, result.asOf)),
      ]),
      ...section('badge', undefined, [
        {
          kind: 'table',
          columns: COLUMNS,
          rows: result.rows.map((row) => tableRow(row, result)),
          heads: 'shown',
          lines: MOST_LINES,
        },
      ]),
    ],
    conclusion: conclusionOf(result),
    headings: 'read',
  });
}

function tableRow({ subject, says, more, checked, notChecked }: BadgeRow, result: BadgeResult): TableRow {
  const said = [
    ...(subject === 'standard' ? [WORDS.standard(result.standard)] : []),
    ...says.map(WORDS.part),
    ...(more > 0 ? [WORDS.more(more)] : []),
  ].join('; ');
  const title = `${WORDS.subject(subject)}: ${said === '' ? WORDS.nothing : said}`;
  const done = checked.map(WORDS.checkedText).join('. ');
  const left = notChecked.map(WORDS.notCheckedText).join('. ');
  return {
    cells: [title, done, left],
    mark: markOf(checked),
    labelled: [
      [WORDS.about, WORDS.subject(subject)],
      [WORDS.says, said === '' ? WORDS.nothing : said],
      [WORDS.checked, done === '' ? WORDS.nothing : done],
      [WORDS.notChecked, left === '' ? WORDS.nothing : left],
    ],
  };
}

/** Never a good one: a signature that fits is no proof that the badge is worth something. */
function markOf(checked: readonly Checked[]): Mark {
  if (checked.some(({ tone }) => tone === 'bad')) return 'poor';
  return checked.some(({ tone }) => tone === 'warning') ? 'warning' : 'note';
}

function conclusionOf({ rows, states }: BadgeResult): readonly Block[] {
  const found = rows.flatMap(({ checked }) => checked).filter(({ tone }) => tone !== 'plain');
  return [
    ...found.map(
      (each): Block => ({
        kind: 'point',
        mark: markOf([each]),
        word: WORDS.look,
        text: WORDS.checkedText(each),
        under: [],
      }),
    ),
    fact(
      WORDS.origin,
      states.includes('not-established') ? WORDS.state('not-established') : WORDS.established,
    ),
  ];
}

function fact(label: string, text: string): Block {
  return { kind: 'fact', label, text };
}
