import { WORDS } from '../../typed-words.js';

/** The lines of a question besides its own options. */
export const EXTRA_LINES = {
  'one-of': 'One of several, not sure which',
  unknown: 'I could not find out',
  'not-applicable': 'Does not apply',
};

/** The key that marks what only may be. */
export const PERHAPS = '/';

/** What the keys do in a list. */
export const LIST_KEYS = {
  choose: 'Enter choose',
  mark: 'Space mark, Enter go on',
  markOrPerhaps: `Space mark, ${PERHAPS} perhaps, Enter go on`,
  others: (found: 'offered' | undefined): string =>
    `${WORDS.unknown} could not find out, ${WORDS.guidance} help, ${WORDS.evidence} source or note${found ? `, ${WORDS.found} take what was found` : ''}`,
  back: (key: string): string => `${key} back`,
  leave: `Esc or ${WORDS.back} back`,
  move: (arrows: string, shown: 'all' | 'part', others: string): string =>
    `${arrows} or a number move${shown === 'all' ? '' : ' to see more lines'}, ${others}`,
};

/** Marking several answers of which one is true. */
export const POSSIBLE = {
  ask: 'Mark all that may be true.',
  all: 'All are marked: that is the same as not finding out.',
};

/** The text in place of lines of a list that do not fit. */
export const LIST_MORE = {
  above: (hidden: number): string => `  (${hidden} more above)`,
  below: (hidden: number): string => `  (${hidden} more below)`,
};

/** Why a key had no effect. */
export const LIST_TROUBLE = {
  nothingChosen: 'Choose a line first: by the arrow keys, its number, or how it begins.',
  nothingMarked: 'Mark what is true with the space bar, or choose one of the last lines.',
  nonePossible: 'Mark what may be true with the space bar.',
  notForMarking: 'Enter takes this line.',
  pasted: 'Several characters came at once, as from a paste. Press one key at a time.',
  noSuchLine: (typed: string): string => `No line begins with "${typed}".`,
};

/** What a key does while help is shown. */
export const PAGE_KEYS = {
  last: 'Any key: back to the question',
  more: 'Any key: read on',
};
