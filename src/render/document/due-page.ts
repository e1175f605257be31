import type { DueItem } from '../../core/report/due.js';
import { DUE } from '../../words/en/report/due.js';
import type { Block, Page, Section, TableRow } from './model.js';

/** What is due, over one or many candidates. */
export interface DueList {
  readonly asOf: string;
  /** How many days ahead. */
  readonly within: number;
  /** The oldest first. */
  readonly due: readonly DueItem[];
  /** What to type to refresh some of it; nothing where it is in a table or from standard input. */
  readonly refresh: (items: readonly DueItem[]) => readonly RefreshCommand[];
}

/** A line to type, and what it does. */
export interface RefreshCommand {
  readonly does: 'tick' | 'ask';
  readonly line: string;
}

const COLUMNS = [
  { head: DUE.what, kind: 'title' },
  { head: DUE.until, kind: 'id' },
] as const;

/** The page of what to look up again, by candidate and by the page to open, the oldest first. */
export function duePage({ asOf, within, due, refresh }: DueList): Page {
  const nothing: Block = { kind: 'paragraph', text: DUE.nothing, labelled: [DUE.title, DUE.nothing] };
  return () => ({
    title: [DUE.title, DUE.asOf(asOf, within)],
    sections:
      due.length === 0
        ? [{ id: 'due', blocks: [nothing] }]
        : byCandidate(due).map((items, at) => candidateSection(items, at, refresh)),
    conclusion: [],
    headings: 'read',
  });
}

function candidateSection(items: DueGroup, index: number, refresh: DueList['refresh']): Section {
  const [{ candidate, file, line }] = items;
  const pages = byPage(items);
  return {
    id: `due-${index + 1}`,
    heading: candidate.issuer === undefined ? candidate.name : `${candidate.name}, ${candidate.issuer}`,
    aside: DUE.effort(items.length, pages.length),
    ...(file !== undefined && { lead: line === undefined ? file : `${file}:${line}` }),
    blocks: pages.flatMap((page) => pageBlocks(page, refresh)),
  };
}

function pageBlocks(items: DueGroup, refresh: DueList['refresh']): readonly Block[] {
  const [{ page = DUE.anyPage }] = items;
  const rows = items.map((item): TableRow => {
    const { freshUntil, state } = item;
    const title = titleOf(item);
    return {
      cells: [title, freshUntil],
      mark: state === 'stale' ? 'poor' : 'middling',
      labelled: [
        [DUE.what, title],
        [DUE.until, freshUntil],
        [DUE.state, DUE.states[state]],
      ],
    };
  });
  return [
    { kind: 'subheading', text: page, labelled: [DUE.page, page] },
    { kind: 'table', columns: COLUMNS, rows, heads: 'hidden' },
    ...refresh(items).map(({ does, line }): Block => ({ kind: 'command', label: DUE[does], text: line })),
  ];
}

/** Items of one candidate, or of one page of it; the one that is due first comes first. */
export type DueGroup = readonly [first: DueItem, ...others: DueItem[]];

/** What to look at again, with the id that names it in commands. */
export function titleOf({ title, check, question }: DueItem): string {
  const id = check ?? question;
  return id === undefined ? title : `${title} (${id})`;
}

/** What is due for each candidate, in the order of the first of each. */
export function byCandidate(due: readonly DueItem[]): readonly DueGroup[] {
  return grouped(due, candidateKey);
}

/** What is due on each page of a candidate, in the order of the first of each. */
export function byPage(due: readonly DueItem[]): readonly DueGroup[] {
  return grouped(due, pageKey);
}

/** The same text for all that is due on one page of a candidate, and for no other page. */
export function pageKey({ page, ...item }: DueItem): string {
  return JSON.stringify([candidateKey(item), page]);
}

function candidateKey({ file, candidate }: Pick<DueItem, 'file' | 'candidate'>): string {
  return JSON.stringify([file, candidate.id, candidate.issuer, candidate.name]);
}

function grouped(due: readonly DueItem[], keyOf: (item: DueItem) => string): readonly DueGroup[] {
  const groups = new Map<string, [DueItem, ...DueItem[]]>();
  for (const item of due) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
