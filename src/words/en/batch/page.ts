import { counted } from '../phrases.js';

/** What is said on a page about many candidates. */
export const BATCH_PAGE = {
  countHead: 'Came out as',
  failed: (failed: number): string =>
    `${failed === 1 ? '1 candidate fails' : `${failed} candidates fail`} what was asked for`,
  worstLeftOut: (left: number): string =>
    `${left} more ${left === 1 ? 'is' : 'are'} left out, none of them worse.`,
  moreNotWorse: (more: number): string => `and ${more} more, none of them worse`,
  refused: (refused: number): string => `${counted(refused, 'record')} could not be scored`,
  refusedOne: (record: number, who: string, code: string): string =>
    `Record ${record}${who} could not be scored (${code})`,
  median: (median: string): string => `Low ends of the scores: half of them are ${median} or more`,
  open: (scored: number): string => `Most often open, of ${counted(scored, 'candidate')}`,
  worse: 'worse than the baseline',
};
