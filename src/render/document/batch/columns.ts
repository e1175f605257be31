import { BATCH_PAGE } from '../../../words/en/batch/page.js';

/** A column of the table of candidates; one that is `of` something is left out where no candidate has it. */
export interface BatchColumn {
  readonly head: string;
  readonly kind: 'title' | 'text' | 'number';
  readonly most?: number;
  readonly is: keyof typeof BATCH_PAGE.inFile;
  readonly of?: 'stale' | 'since';
}

const SCREEN = BATCH_PAGE.onScreen;
const FILE = BATCH_PAGE.inFile;

export const COLUMNS_ON_SCREEN: readonly BatchColumn[] = [
  { head: SCREEN.action, kind: 'text', is: 'action' },
  { head: SCREEN.score, kind: 'number', is: 'score' },
  { head: SCREEN.verdict, kind: 'text', most: 24, is: 'verdict' },
  { head: SCREEN.open, kind: 'number', is: 'open' },
  { head: SCREEN.stale, kind: 'number', is: 'stale', of: 'stale' },
  { head: SCREEN.leftOut, kind: 'number', is: 'leftOut' },
  { head: SCREEN.name, kind: 'title', is: 'name' },
  { head: SCREEN.since, kind: 'text', most: 24, is: 'since', of: 'since' },
  { head: SCREEN.record, kind: 'number', most: 16, is: 'record' },
];

export const COLUMNS_IN_FILE: readonly BatchColumn[] = [
  { head: FILE.action, kind: 'text', is: 'action' },
  { head: FILE.verdict, kind: 'text', is: 'verdict' },
  { head: FILE.score, kind: 'number', is: 'score' },
  { head: FILE.open, kind: 'number', is: 'open' },
  { head: FILE.stale, kind: 'number', is: 'stale', of: 'stale' },
  { head: FILE.leftOut, kind: 'number', is: 'leftOut' },
  { head: FILE.name, kind: 'title', is: 'name' },
  { head: FILE.issuer, kind: 'text', is: 'issuer' },
  { head: FILE.page, kind: 'text', is: 'page' },
  { head: FILE.since, kind: 'text', is: 'since', of: 'since' },
  { head: FILE.record, kind: 'text', is: 'record' },
];
