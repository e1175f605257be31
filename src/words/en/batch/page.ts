import { counted } from '../phrases.js';

/** Texts of a page about many candidates. */
export const BATCH_PAGE = {
  tally: ['Came out as', 'Candidates'],
  worst: 'Worst first',
  columnsOnScreen: [
    { head: 'Score', kind: 'number' },
    { head: 'Verdict', kind: 'text', most: 24 },
    { head: 'Open', kind: 'number' },
    { head: 'Left out', kind: 'number' },
    { head: 'Candidate', kind: 'title' },
    { head: 'Record', kind: 'number', most: 16 },
  ],
  columnsInFile: [
    { head: 'Action', kind: 'text' },
    { head: 'Verdict', kind: 'text' },
    { head: 'Score', kind: 'number' },
    { head: 'Open', kind: 'number' },
    { head: 'Left out', kind: 'number' },
    { head: 'Candidate', kind: 'title' },
    { head: 'Issuer', kind: 'text' },
    { head: 'Page', kind: 'text' },
    { head: 'Record', kind: 'number' },
  ],
  worstBy: (rubric: string, asOf: string): readonly [label: string, text: string] => [
    'Batch',
    `Worst first, by ${rubric} as of ${asOf}`,
  ],
  made: (rubric: string, asOf: string, version: string): string =>
    `By ${rubric} as of ${asOf}, with credcheck ${version}.`,
  more: (more: number): string => `and ${more} more`,
  failed: (failed: number): string =>
    `${failed === 1 ? '1 candidate fails' : `${failed} candidates fail`} what was asked for`,
  worstLeftOut: (left: number): string =>
    `${left} more ${left === 1 ? 'is' : 'are'} left out, none of them worse.`,
  moreNotWorse: (more: number): string => `and ${more} more, none of them worse`,
  refused: (refused: number): string => `${counted(refused, 'record')} could not be scored`,
  refusedOne: (record: number, who: string, code: string): string =>
    `Record ${record}${who} could not be scored (${code})`,
  median: (median: string): string => `Low ends of the scores: half of them are ${median} or more`,
  openQuestion: (question: string, stale: number | undefined): string =>
    stale === undefined ? question : `${question} (${stale} of them out of date)`,
  open: (scored: number): string => `Most often open, of ${counted(scored, 'candidate')}`,
  worse: 'worse than the baseline',
} as const;
