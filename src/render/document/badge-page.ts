import type { BadgeResult, BadgeRow, Checked } from '../../core/badge/badge-result.js';
import { isHttpUrl } from '../../core/model/http-url.js';
import { BADGE_PAGE as WORDS } from '../../words/en/badge.js';
import {
  type Block,
  type Column,
  type Mark,
  type Medium,
  type Page,
  section,
  type TableRow,
} from './model.js';

const COLUMNS: readonly Column[] = [
  { head: WORDS.says, kind: 'title' },
  { head: WORDS.checked, kind: 'text', most: 23 },
  { head: WORDS.notChecked, kind: 'text', most: 23 },
];

/** A longer one is no address that anyone would open. */
const LONGEST_ADDRESS = 300;
/** What a screen shows of a long text. */
const MOST_LINES = 8;

/** The page about a badge: what it says, what was checked here, and what was not and why. */
export function badgePage(result: BadgeResult): Page {
  return (medium) => {
    const addresses: string[] = [];
    const rows = result.rows.map((row) => tableRow(row, result, textIn(medium, addresses)));
    return {
      title: [WORDS.title, result.name ?? WORDS.unnamed],
      sections: [
        ...section('file', undefined, [
          fact(WORDS.file, WORDS.fileText(result.standard, result.carrier, result.asOf)),
        ]),
        ...section('badge', undefined, [
          { kind: 'table', columns: COLUMNS, rows, heads: 'shown', lines: MOST_LINES },
        ]),
        ...section('addresses', WORDS.addresses, addresses.map(addressLine)),
      ],
      conclusion: conclusionOf(result),
      headings: 'read',
    };
  };
}

/** In the columns of a screen an address would be broken, so that no one could open it: it is listed below them, across all. */
function textIn({ kind }: Medium, addresses: string[]): (text: string) => string {
  if (kind === 'file') return (text) => text;
  return (text) => {
    if (!isHttpUrl(text) || text.length > LONGEST_ADDRESS) return text;
    if (!addresses.includes(text)) addresses.push(text);
    return WORDS.addressNumber(addresses.indexOf(text) + 1);
  };
}

function addressLine(url: string, at: number): Block {
  return { kind: 'fact', label: String(at + 1), text: [{ kind: 'link', url }] };
}

function tableRow(
  { subject, says, more, checked, notChecked }: BadgeRow,
  result: BadgeResult,
  shown: (text: string) => string,
): TableRow {
  const said = [
    ...(subject === 'standard' ? [WORDS.standard(result.standard)] : []),
    ...says.map((part) => WORDS.part({ ...part, text: shown(part.text) })),
    ...(more > 0 ? [WORDS.more(more)] : []),
  ].join('; ');
  const title = `${WORDS.subject(subject)}: ${said === '' ? WORDS.nothing : said}`;
  const about = <Check extends { readonly about?: string }>(check: Check): Check =>
    check.about === undefined ? check : { ...check, about: shown(check.about) };
  const done = checked.map((each) => WORDS.checkedText(about(each))).join('. ');
  const left = notChecked.map((each) => WORDS.notCheckedText(about(each))).join('. ');
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
