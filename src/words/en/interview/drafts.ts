import { clip } from '../../../terminal/clip.js';
import { counted } from '../phrases.js';

/** How a draft differs from others under the same name, and from the file that is resumed. */
export interface DraftDetails {
  readonly answers: number;
  readonly issuer: string | undefined;
  /** The day of the last answer. */
  readonly last: string | undefined;
  /** The file that is resumed. */
  readonly file: string | undefined;
  /** Ids of the answers that the file does not have. */
  readonly more: readonly string[];
  /** Ids of those that are different in the file. */
  readonly changed: readonly string[];
}

/** Messages about an interview that was left. */
export const DRAFTS = {
  notKept: 'answers cannot be kept while you type: leaving early would lose them',
  kept: (path: string): string => `your answers so far are in ${path}`,
  goOn: (command: string): string => `to continue, run: ${command}`,
  /** A comment at the end of a draft, which is read again. */
  base: (sha256: string): string => `# Begun with the file whose SHA-256 is ${sha256}\n`,
  empty: 'nothing was answered yet, so nothing was kept',
  left: {
    SIGINT: 'interrupted',
    SIGTERM: 'stopped by a signal',
    SIGHUP: 'the terminal was closed',
    SIGQUIT: 'stopped by a signal',
  },
  ofAnotherIssuer: (answers: number, issuer: string, command: string): string =>
    `a draft with ${counted(answers, 'answer')} under the same name by another issuer, ${clip(issuer)}, waits; to go on with it: ${command}`,
  ask: (candidate: string): string => `You began with ${candidate} before. Go on from there?`,
  anew: 'Start anew',
  fileAlone: (file: string): string => `Go on from ${file} alone`,
  anewHint: 'Your earlier answers are kept.',
};

/** Offers to resume one draft. */
export function draftChoice({ answers, issuer, last, file, more, changed }: DraftDetails): string {
  const details = [
    issuer === undefined ? 'issuer not known' : `by ${issuer}`,
    ...(last === undefined ? [] : [`last answered ${last}`]),
    ...(file === undefined || more.length === 0 ? [] : [`${more.length} not in ${file}`]),
    ...(file === undefined || changed.length === 0 ? [] : [`different answers to ${changed.join(', ')}`]),
  ];
  return `Go on with ${counted(answers, 'answer')} (${details.join(', ')})`;
}
