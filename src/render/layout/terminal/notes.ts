import type { Report } from '../../../core/model/result.js';
import type { Page } from '../../../terminal/page.js';
import { hanging, wrapped } from '../../../terminal/text.js';
import { flipSentences } from '../../../words/en/flip-text.js';
import { NEXT_HEADING, nextSentences } from '../../../words/en/next-text.js';
import { coverageSentence, noteViews } from '../../../words/en/note-text.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { capLines, knockoutLines, type RuleLine } from '../../../words/en/rule-lines.js';
import { DRIVERS_HEADING, driversView } from '../../drivers-view.js';
import { sumLines } from './sum-lines.js';

/** Knock-outs and caps, said apart from the score; empty where the rubric has none. */
export function rules(report: Report, page: Page): readonly string[] {
  const lines = [...knockoutLines(report), ...capLines(report)];
  return section(
    HEADINGS.rules,
    lines.map((line) => ({ sign: signOf(line, page), text: line.text })),
    page,
  );
}

/** Warnings that are hit; they never score. */
export function warnings({ result }: Report, page: Page): readonly string[] {
  const sign = page.paint.middling(page.symbols.warning);
  return section(
    'Warnings',
    result.warnings.map(({ say }) => ({ sign, text: say })),
    page,
  );
}

/** What a reader should know about the answers. */
export function notes(report: Report, page: Page): readonly string[] {
  const sign = page.symbols.note;
  const views = noteViews(report).map(({ saying, names }) => {
    const [only, ...more] = names;
    return more.length === 0
      ? { sign, text: [saying, only].join(' ').trim() }
      : { sign, text: saying, under: names };
  });
  return section('Notes', [{ sign, text: coverageSentence(report) }, ...views], page);
}

/** What would change the verdict. */
export function flips(report: Report, page: Page): readonly string[] {
  const texts = flipSentences(report);
  return section(
    HEADINGS.flips,
    texts.map((text) => ({ sign: page.symbols.note, text })),
    page,
  );
}

/** What to find out next, and what it can do. */
export function next(report: Report, page: Page): readonly string[] {
  const [heading, about] = NEXT_HEADING;
  const items = nextSentences(report).map((text) => ({ sign: page.symbols.note, text }));
  const [title, ...lines] = section(heading, items, page);
  if (title === undefined) return [];
  return [title, ...wrapped(about, page.width - 2).map((line) => `  ${page.paint.faint(line)}`), ...lines];
}

/** Points gained and lost, which add up to the score. */
export function drivers(report: Report, page: Page): readonly string[] {
  const [heading, about] = DRIVERS_HEADING;
  return [
    `  ${page.paint.strong(heading)}`,
    ...wrapped(about, page.width - 2).map((line) => `  ${page.paint.faint(line)}`),
    ...sumLines(driversView(report), page),
  ];
}

interface Item {
  readonly sign: string;
  readonly text: string;
  /** Names, one a line. */
  readonly under?: readonly string[];
}

function section(heading: string, items: readonly Item[], page: Page): readonly string[] {
  if (items.length === 0) return [];
  return [
    `  ${page.paint.strong(heading)}`,
    ...items.flatMap(({ sign, text, under = [] }) => [
      ...hanging(`  ${sign} `, text, page.width),
      ...under.flatMap((name) => hanging(`    ${page.symbols.dash} `, name, page.width)),
    ]),
  ];
}

function signOf({ state }: RuleLine, { symbols, paint }: Page): string {
  if (state === 'clear') return paint.good(symbols.good);
  return state === 'hit' ? paint.poor(symbols.poor) : paint.middling(symbols.unknown);
}
