import { counted } from '../phrases.js';

type Order = 'worst' | 'best' | 'action' | 'name' | 'input';

/** How those that are not shown compare with those that are. */
const COMPARED: Readonly<Record<Order, string>> = {
  worst: ', none of them worse',
  best: ', none of them better',
  action: '',
  name: '',
  input: '',
};

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
  /** Of the columns on a screen, where there is less room than in a file. */
  onScreen: {
    action: 'Action',
    score: 'Score',
    verdict: 'Verdict',
    open: 'Open',
    stale: 'Stale',
    leftOut: 'Left out',
    name: 'Candidate',
    since: 'Since',
    record: 'Record',
  },
  inFile: {
    action: 'Action',
    verdict: 'Verdict',
    score: 'Score',
    open: 'Open',
    stale: 'Out of date',
    leftOut: 'Left out',
    name: 'Candidate',
    issuer: 'Issuer',
    page: 'Page',
    since: 'Since the baseline',
    record: 'Record',
  },
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
