import { counted } from './phrases.js';

/** Sentences on what differs between two rubrics. */
export const DIFF = {
  page: 'What changed',
  from: (before: string, after: string): string => `From ${before} to ${after}`,
  effects: 'What can change a result',
  words: 'Words, and what is for authors',
  columns: [
    { head: 'Where', kind: 'title' },
    { head: 'Before', kind: 'text', most: 22 },
    { head: 'After', kind: 'text', most: 22 },
  ],
  where: (path: readonly string[]): string => path.join(' › '),
  nothing: '(nothing)',
  tests: '(whole with -f json)',
  shares: 'Shares of the total',
  shareColumns: [
    { head: 'Criterion', kind: 'title' },
    { head: 'Before', kind: 'text' },
    { head: 'After', kind: 'text' },
  ],
  percent: (share: number): string => `${Math.round(share * 1000) / 10} %`,
  moved: 'What moved',
  movedColumns: [
    { head: 'Candidate', kind: 'title' },
    { head: 'Before', kind: 'text' },
    { head: 'After', kind: 'text' },
  ],
  changed: (text: string): string => `${text} *`,
  same: 'Nothing differs but id and version.',
  wordingOnly: 'Wording only: no score and no verdict can change.',
  canMove: (count: number): string => `${counted(count, 'change')} can change a result.`,
  askedAgain: (ids: readonly string[]): string =>
    `Saved answers to these are asked again: ${ids.join(', ')}.`,
  keepsAnswers: 'No saved answer is asked again.',
  verdicts: (changed: number, all: number): string =>
    `${counted(changed, 'verdict')} of ${all} changed${changed === 0 ? '' : ', marked *'}.`,
} as const;
