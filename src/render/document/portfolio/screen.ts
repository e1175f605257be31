import type { Portfolio } from '../../../core/model/portfolio.js';
import { PORTFOLIO } from '../../../words/en/portfolio/headings.js';
import {
  nextCredentialSentences,
  otherSentences,
  overlapSentences,
  placesSentences,
  portfolioWarningSentences,
  refreshSentences,
  skillsSentence,
} from '../../../words/en/portfolio/sentences.js';
import { closingSection } from '../closing-section.js';
import type { Block, Page, Section, Table } from '../model.js';
import { credentialsTable, skillsTable } from './tables.js';

/** How much of each part the screen has room for. */
export interface PortfolioRoom {
  readonly skills: number;
  readonly credentials: number;
  /** The most lines of a row. */
  readonly rows: number;
  /** The most subjects besides, and the lines of each. */
  readonly facts: number;
  readonly lines: number;
}

/** From the most to the least that the one screen shows: the first that fits is taken. */
export const PORTFOLIO_ROOMS: readonly PortfolioRoom[] = [
  { skills: 20, credentials: 20, rows: 3, facts: 6, lines: 4 },
  { skills: 12, credentials: 8, rows: 2, facts: 6, lines: 2 },
  { skills: 8, credentials: 5, rows: 2, facts: 6, lines: 1 },
  { skills: 8, credentials: 4, rows: 1, facts: 3, lines: 2 },
  { skills: 8, credentials: 4, rows: 1, facts: 3, lines: 1 },
  { skills: 8, credentials: 4, rows: 1, facts: 2, lines: 1 },
  { skills: 6, credentials: 4, rows: 1, facts: 2, lines: 1 },
  { skills: 6, credentials: 3, rows: 1, facts: 3, lines: 1 },
  { skills: 8, credentials: 0, rows: 1, facts: 3, lines: 2 },
  { skills: 4, credentials: 0, rows: 1, facts: 3, lines: 1 },
  { skills: 3, credentials: 0, rows: 1, facts: 2, lines: 1 },
];

/** The one screen: what the set proves, by what, what is missing, what to refresh, what to type next. */
export function portfolioScreen(portfolio: Portfolio, everything: string, room: PortfolioRoom): Page {
  const { credentials, skills, role, asOf } = portfolio;
  const title = PORTFOLIO.title(credentials.length, role);
  return () => ({
    sections: [
      { id: 'subject', heading: title, most: 2, aside: asOf, blocks: [] },
      { id: 'coverage', blocks: [{ kind: 'paragraph', look: 'strong', text: skillsSentence(portfolio) }] },
      ...part('skills', skillsTable(portfolio, room.skills), skills.length, room),
      ...part(
        'credentials',
        credentialsTable(portfolio, room.credentials, 'short'),
        credentials.length,
        room,
      ),
      { id: 'facts', blocks: factBlocks(portfolio, room) },
      closingSection(everything, credentials),
    ],
    conclusion: [],
    headings: 'seen',
  });
}

/** A table of some rows of all. */
function part(
  id: string,
  table: Table,
  all: number,
  { rows: lines }: Pick<PortfolioRoom, 'rows'>,
): readonly Section[] {
  const { length } = table.rows;
  if (length === 0) return [];
  const more: Block = { kind: 'paragraph', look: 'faint', text: PORTFOLIO.more(all - length) };
  return [{ id, blocks: [{ ...table, lines }, ...(all > length ? [more] : [])] }];
}

/** What to do comes before what is to be known. */
function factBlocks(portfolio: Portfolio, most: PortfolioRoom): readonly Block[] {
  const { labels } = PORTFOLIO;
  const all: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [labels.next, nextCredentialSentences(portfolio)],
    [labels.refresh, refreshSentences(portfolio)],
    [labels.warning, portfolioWarningSentences(portfolio)],
    [labels.place, placesSentences(portfolio)],
    [labels.overlap, overlapSentences(portfolio)],
    [labels.also, otherSentences(portfolio)],
  ];
  const said = all.filter(([, texts]) => texts.length > 0);
  return said
    .slice(0, most.facts)
    .map(([label, texts]) => ({ kind: 'fact', label, text: texts.join(' '), most: most.lines }));
}
