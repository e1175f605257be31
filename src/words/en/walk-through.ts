/** What is typed to skip a page. */
const SKIP = '-';

/** What is typed where a page has no address. */
const NONE = 'none';

/** Texts of the walk through a checklist. */
export const WALK = {
  skip: SKIP,
  none: NONE,
  offer: {
    ask: 'Work through it now, page by page? What you note is saved at once; you can stop at any time.',
    choices: [
      { value: 'yes', label: 'Yes, begin with the first page' },
      { value: 'no', label: 'Not now' },
    ],
  },
  source: (place: string, title: string, find: string): string =>
    `Page ${place}, ${title}: open it${find === '' ? '' : ` (look for: ${find})`}. Its web address? (${SKIP} skips the page, ${NONE} if it has no address)`,
  sourceHelp: 'The address is noted with every check of this page, so that others find it again.',
  refused: 'Type the whole address, with http:// or https://, or say in words what the source is.',
  stop: 'stop here',
  check: {
    ask: 'What does the page say?',
    choices: [
      { value: 'skip', label: 'I have not found it: leave it open' },
      { value: 'confirmed', label: 'It bears this out' },
      { value: 'contradicted', label: 'It says otherwise' },
      { value: 'note', label: 'Add a note first' },
      { value: 'stop', label: 'Stop here' },
    ],
  },
  note: 'Your note?',
  left: 'interrupted; what was noted is saved',
} as const;
