import { clip } from '../../terminal/clip.js';
import { counted, leftOutText } from './phrases.js';

/** Why a run does not end with 0, in its last line on standard error. */
export const EXIT_REASONS = {
  andMore: (why: string, more: number): string => `${why} (and ${more} more)`,
  unusable: (what: 'command line' | 'input', problems: number): string =>
    `invalid ${what}: ${counted(problems, 'problem')}, see above`,
  unwritable: (paths: readonly string[]): string => `could not write ${paths.map(clip).join(', ')}`,
  unwritableOutput: (reason: string): string => `could not write standard output: ${reason}`,
  below: (candidate: string, low: number, high: number, failUnder: number): string =>
    `${clip(candidate)} scored ${low} to ${high}; --fail-under is ${failUnder}`,
  verdict: (candidate: string, word: string): string =>
    `the verdict on ${clip(candidate)} is ${word}, and --fail-on names it`,
  action: (candidate: string, word: string): string =>
    `the action on ${clip(candidate)} is ${word}, and --fail-on-action names it`,
  incomplete: (candidate: string, open: readonly string[]): string =>
    `--require-complete, and these questions about ${clip(candidate)} are open: ${open.map(clip).join(', ')}`,
  leftOut: (candidate: string, leftOut: number, most: number): string =>
    `${clip(candidate)} has ${leftOutText(leftOut)}; --max-left-out is ${most}`,
  notFirst: (candidate: string, rank: string): string =>
    `${clip(candidate)} ranks ${rank}; --fail-unless-first asks for 1, whatever is open`,
  stoppedFirst: (candidate: string): string =>
    `a knock-out stops ${clip(candidate)}; --fail-unless-first asks for one that comes first`,
  badge: (state: string): string => `the badge is ${state}, and --fail-on names it`,
  lint: (errors: number): string => `lint found ${counted(errors, 'error')}`,
  noAnswers: 'no answers were given, and questions are switched off here',
  nothingToExplain: 'there are no answers to explain',
  due: (count: number): string => `${counted(count, 'fact')} to look up again; --due was given`,
  nothingToList: 'there are no answers to list checks for',
};
