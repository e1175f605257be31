import { FOLDER } from '../../../words/en/batch/folder.js';
import type { Page, PageLink } from '../model.js';

/** What a page of a folder leads to; the first has none before it, and the last none after it. */
export interface Neighbours {
  /** The file of the table of all. */
  readonly table: string;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
}

/** A page that leads to the table of its folder and to the pages beside it. */
export function pageInFolder(page: Page, { table, previous, next }: Neighbours): Page {
  return (medium) => ({
    ...page(medium),
    around: [
      ['', { kind: 'page', file: table, text: FOLDER.table }],
      ...(previous === undefined ? [] : ([[FOLDER.previous, previous]] as const)),
      ...(next === undefined ? [] : ([[FOLDER.next, next]] as const)),
    ],
  });
}

/** The table of a folder, whose rows lead to the pages. */
export function tableOfFolder(page: Page): Page {
  return (medium) => ({ ...page(medium), around: [] });
}
