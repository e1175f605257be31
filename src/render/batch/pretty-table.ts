import { type Cell, cell, right, rowLines } from '../../terminal/cells.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import type { Brush, Page } from '../../terminal/page.js';
import { hanging, widthOf } from '../../terminal/text.js';
import type { Entry } from './entry.js';
import type { Tone } from './tally.js';

const GAP = 2;
const LEAST_NAME = 24;
const WIDEST = { verdict: 24, place: 16 };
/** Before the first column: the sign between two spaces. */
const MARGIN = 3;
const HEADS = {
  score: 'Score',
  verdict: 'Verdict',
  open: 'Open',
  leftOut: 'Left out',
  name: 'Candidate',
  place: 'Record',
};

type Texts = Readonly<Record<keyof typeof HEADS, string>>;
type Widths = Readonly<Record<keyof typeof HEADS, number>>;

/** Candidates under each other: a row each where names have room, else one block each. */
export function candidateTable(entries: readonly Entry[], page: Page): readonly string[] {
  const rows = entries.map((entry) => ({ tone: entry.tone, texts: textsOf(entry, page) }));
  const widths = widthsFor(
    rows.map(({ texts }) => texts),
    page.width,
  );
  if (widths === undefined) return rows.flatMap(({ tone, texts }) => block(texts, tone, page));
  return [
    ...rowLines(cellsOf(HEADS, widths), GAP).map((line) => page.paint.faint(' '.repeat(MARGIN) + line)),
    ...rows.flatMap(({ tone, texts }) => {
      const { sign, brush } = markOf(tone, page);
      return rowLines(cellsOf(texts, widths), GAP).map((line, index) =>
        index === 0 ? ` ${brush(sign)} ${line}` : ' '.repeat(MARGIN) + line,
      );
    }),
  ];
}

/** The sign and the colour of a tone. */
export function markOf(
  tone: Tone,
  { symbols, paint }: Page,
): { readonly sign: string; readonly brush: Brush } {
  const brush = tone === 'unknown' || tone === 'warning' ? paint.middling : paint[tone];
  return { sign: symbols[tone], brush };
}

function textsOf({ score, verdict, open, leftOut, name, issuer, place }: Entry, { symbols }: Page): Texts {
  return {
    // It is kept with the dash of Unicode, which not every screen has.
    score: score.replace('–', symbols.dash),
    verdict,
    open: `${open}`,
    leftOut: `${leftOut}`,
    name: issuer === undefined ? name : `${name} (${issuer})`,
    place,
  };
}

/** Undefined where they leave no room for names. */
function widthsFor(rows: readonly Texts[], width: number): Widths | undefined {
  const widest = (key: keyof Texts): number =>
    Math.max(...[HEADS, ...rows].map((texts) => widthOf(escapeForTerminal(texts[key]))));
  const fixed = {
    score: widest('score'),
    verdict: Math.min(WIDEST.verdict, widest('verdict')),
    open: widest('open'),
    leftOut: widest('leftOut'),
    place: Math.min(WIDEST.place, widest('place')),
  };
  const taken = Object.values(fixed).reduce((sum, each) => sum + each + GAP, MARGIN);
  const name = Math.min(widest('name'), width - taken);
  return name < Math.min(LEAST_NAME, widest('name')) ? undefined : { ...fixed, name };
}

function cellsOf(texts: Texts, widths: Widths): readonly Cell[] {
  return [
    right(cell(texts.score, widths.score)),
    cell(texts.verdict, widths.verdict),
    right(cell(texts.open, widths.open)),
    right(cell(texts.leftOut, widths.leftOut)),
    cell(texts.name, widths.name),
    right(cell(texts.place, widths.place)),
  ];
}

function block(texts: Texts, tone: Tone, page: Page): readonly string[] {
  const { sign, brush } = markOf(tone, page);
  const facts = [
    `${texts.score} ${texts.verdict}`,
    `${texts.open} open`,
    `${texts.leftOut} left out`,
    `record ${texts.place}`,
  ];
  const [first = '', ...rest] = hanging(' '.repeat(MARGIN), texts.name, page.width);
  return [
    ` ${brush(sign)} ${first.slice(MARGIN)}`,
    ...rest,
    ...hanging(' '.repeat(MARGIN), facts.join(', '), page.width).map(page.paint.faint),
  ];
}
