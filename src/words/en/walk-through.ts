import { PAGE_WORDS } from '../typed-words.js';

/** Texts of the walk through a checklist. */
export const WALK = {
  offer: {
    ask: 'Work through it now, page by page? What you note is saved at once; you can stop at any time.',
    choices: [
      { value: 'yes', label: 'Yes, begin with the first page' },
      { value: 'no', label: 'Not now' },
    ],
  },
  source: (at: number, of: number, title: string, find: string): string =>
    `Page ${at} of ${of}: ${title}${find === '' ? '' : ` (look for: ${find})`}. Open it, then paste its address. Type ${PAGE_WORDS.skip} to skip this page, or ${PAGE_WORDS.none} if it has no address.`,
  sourceHelp: 'The address is noted with every check of this page, so that others find it again.',
  refused: 'Type the whole address, with http:// or https://, or say in words what the source is.',
  stop: 'stop here',
  check: {
    ask: 'What does the page say?',
    choices: [
      { value: 'skip', label: 'I have not found it: leave it open' },
      { value: 'confirmed', label: 'It confirms this' },
      { value: 'contradicted', label: 'It contradicts this' },
      { value: 'note', label: 'Add a note first' },
      { value: 'stop', label: 'Stop here' },
    ],
  },
  note: 'Your note?',
  left: 'interrupted; what was noted is saved',
} as const;
