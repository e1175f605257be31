import { counted } from '../phrases.js';

/** A column of the table of candidates; one that is `of` something is left out where no candidate has it. */
export interface BatchColumn {
  readonly head: string;
  readonly kind: 'title' | 'text' | 'number';
  readonly most?: number;
  readonly is:
    | 'action'
    | 'verdict'
    | 'score'
    | 'open'
    | 'stale'
    | 'leftOut'
    | 'name'
    | 'issuer'
    | 'page'
    | 'record'
    | 'since';
  readonly of?: 'stale' | 'since';
}

type Order = 'worst' | 'best' | 'action' | 'name' | 'input';

/** How those that are not shown compare with those that are. */
const COMPARED: Readonly<Record<Order, string>> = {
  worst: ', none of them worse',
  best: ', none of them better',
  action: '',
  name: '',
  input: '',
};

const COLUMNS_ON_SCREEN: readonly BatchColumn[] = [
  { head: 'Action', kind: 'text', is: 'action' },
  { head: 'Score', kind: 'number', is: 'score' },
  { head: 'Verdict', kind: 'text', most: 24, is: 'verdict' },
  { head: 'Open', kind: 'number', is: 'open' },
  { head: 'Stale', kind: 'number', is: 'stale', of: 'stale' },
  { head: 'Left out', kind: 'number', is: 'leftOut' },
  { head: 'Candidate', kind: 'title', is: 'name' },
  { head: 'Since', kind: 'text', most: 24, is: 'since', of: 'since' },
  { head: 'Record', kind: 'number', most: 16, is: 'record' },
];

const COLUMNS_IN_FILE: readonly BatchColumn[] = [
  { head: 'Action', kind: 'text', is: 'action' },
  { head: 'Verdict', kind: 'text', is: 'verdict' },
  { head: 'Score', kind: 'number', is: 'score' },
  { head: 'Open', kind: 'number', is: 'open' },
  { head: 'Out of date', kind: 'number', is: 'stale', of: 'stale' },
  { head: 'Left out', kind: 'number', is: 'leftOut' },
  { head: 'Candidate', kind: 'title', is: 'name' },
  { head: 'Issuer', kind: 'text', is: 'issuer' },
  { head: 'Page', kind: 'text', is: 'page' },
  { head: 'Since the baseline', kind: 'text', is: 'since', of: 'since' },
  { head: 'Record', kind: 'number', is: 'record' },
];

/** Texts of a page about many candidates. */
export const BATCH_PAGE = {
  tally: ['Came out as', 'Candidates'],
  order: {
    worst: 'Worst first',
    best: 'Best first',
    action: 'By what to do',
    name: 'By name',
    input: 'In the order of the input',
  },
  title: 'Batch',
  record: 'Record',
  candidates: (count: number): string => counted(count, 'candidate'),
  actions: { pay: 'pay', pair: 'pair', leave: 'leave', wait: 'wait' },
  refusedCount: 'refused',
  below: (failUnder: number): string => `below ${failUnder}`,
  criteria: 'Points by criterion',
  candidate: 'Candidate',
  total: 'Score',
  columnsOnScreen: COLUMNS_ON_SCREEN,
  columnsInFile: COLUMNS_IN_FILE,
  orderedBy: (order: Order, rubric: string, asOf: string): readonly [label: string, text: string] => [
    'Batch',
    `${BATCH_PAGE.order[order]}, by ${rubric} as of ${asOf}`,
  ],
  made: (rubric: string, asOf: string, version: string): string =>
    `By ${rubric} as of ${asOf}, with credcheck ${version}.`,
  more: (more: number): string => `and ${more} more`,
  failed: (failed: number): string =>
    `${failed === 1 ? '1 candidate fails' : `${failed} candidates fail`} what was asked for`,
  leftOut: (left: number, order: Order): string =>
    `${left} more ${left === 1 ? 'is' : 'are'} left out${COMPARED[order]}.`,
  moreNotShown: (more: number, order: Order): string => `and ${more} more${COMPARED[order]}`,
  notScored: 'not scored',
  unnamed: (record: string): string => `record ${record}`,
  refused: (refused: number): string => `${counted(refused, 'record')} could not be scored`,
  refusedOne: (record: number, who: string, code: string): string =>
    `Record ${record}${who} could not be scored (${code})`,
  median: (median: string): string => `Low ends of the scores: half of them are ${median} or more`,
  openQuestion: (question: string, stale: number | undefined): string =>
    stale === undefined ? question : `${question} (${stale} of them out of date)`,
  open: (scored: number): string => `Most often open, of ${counted(scored, 'candidate')}`,
  worse: 'worse than the baseline',
} as const;
