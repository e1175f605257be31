import type { NothingFound, QuoteMark } from '../../core/model/proposals.js';
import { clip } from '../../terminal/clip.js';
import { counted } from './phrases.js';

/** Words that negate what is near them, in lower case. */
export const NEGATIONS = [
  'no',
  'not',
  'never',
  'without',
  'none',
  'neither',
  'nor',
  'cannot',
  'excluding',
  'except',
];

const MARKS: Readonly<Record<QuoteMark, string>> = {
  hidden: 'hidden on the page',
  folded: 'folded on the page',
  data: 'data for programs',
  negation: 'with a negation',
};

/** Texts of the page about what saved pages say. */
export const READ_PAGE = {
  title: 'What saved pages say',
  lead: 'Quotes that hold the words of a question. Whether they answer it is yours to judge.',
  quote: 'Quote',
  nothing: 'Nothing found',
  nothingLead: 'These words do not occur in what was read, which does not mean that it is not so.',
  none: ({ words, read }: NothingFound): string =>
    `none of these ${counted(words.length, 'word')} occurs in what was read (${read}): ${words.join(', ')}`,
  gone: 'No longer there',
  goneLead: 'Answers whose quote is not in these pages; ask them again:',
  goneWord: 'Quote',
  under: (place: string, heading: string | undefined, marks: readonly QuoteMark[]): string =>
    [
      place,
      ...(heading === undefined ? [] : [`under "${heading}"`]),
      ...marks.map((each) => MARKS[each]),
    ].join(', '),
  again: 'Ask again',
};

/** How much was read, in a few words. */
export function amountRead(read: {
  readonly bytes: number;
  readonly tables: number;
  readonly lists: number;
  readonly hidden: number;
}): string {
  const { bytes, tables, lists, hidden } = read;
  const size = bytes < 1024 ? counted(bytes, 'byte') : `${Math.round(bytes / 1024)} KB`;
  return [size, counted(tables, 'table'), counted(lists, 'list'), counted(hidden, 'hidden part')].join(', ');
}

/** Notes of `credcheck read`. */
export const READ_NOTES = {
  kept: (path: string): string => `the text that was read is in ${clip(path)}`,
  gone: (question: string, quote: string): string =>
    `${question}: its quote is no longer there: "${clip(quote)}"`,
  noneGone: 'every quote of the answers that is from these pages is still there',
  again: (line: string): string => `to answer again: ${line}`,
};
