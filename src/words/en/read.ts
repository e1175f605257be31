import { type Answer, valuePart } from '../../core/model/answer.js';
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
  lead: 'Quotes that hold the words of a question. Whether they answer it is yours to judge. Places are lines of the text that was read; --keep-text writes it beside the page.',
  quote: 'Quote',
  asAnswer: (value: string): string => `as an answer, which --accept-counted takes: ${value}`,
  nothing: 'Nothing found',
  nothingLead: 'These words do not occur in what was read, which does not mean that it is not so.',
  none: ({ words, read }: NothingFound): string =>
    `none of these ${counted(words.length, 'word')} occurs in what was read (${read}): ${words.join(', ')}`,
  gone: 'No longer there',
  goneLead: 'Answers whose quote is not in these pages:',
  goneWord: 'Quote',
  under: (place: string, heading: string | undefined, marks: readonly QuoteMark[]): string =>
    [
      place,
      ...(heading === undefined ? [] : [`under "${heading}"`]),
      ...marks.map((each) => MARKS[each]),
    ].join(', '),
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

/** An answer as its file has it. */
function givenAs(answer: Answer): string {
  if (answer.kind === 'not-applicable') return `not applicable: ${answer.reason}`;
  const { value } = valuePart(answer);
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value);
}

/** Notes of `credcheck read`. */
export const READ_NOTES = {
  kept: (path: string): string => `the text that was read is in ${clip(path)}`,
  gone: (question: string, quote: string): string =>
    `${question}: its quote is no longer there: "${clip(quote)}"`,
  reopened: (count: number, path: string): string =>
    `${counted(count, 'answer')} in ${clip(path)} ${count === 1 ? 'is' : 'are'} unknown again; what ${count === 1 ? 'it was is in its note' : 'they were is in their notes'}`,
  notReopened: {
    'dry-run': 'nothing was changed; without --dry-run these answers are unknown again',
    input: 'nothing was changed: answers on standard input have no file',
  },
  /** In the answers file, beside an answer that is unknown again. */
  reopenedNote: (answer: Answer, files: readonly string[], day: string): string =>
    `was ${givenAs(answer)}, until on ${day} its quote was not in ${files.join(', ')}`,
  noneGone: 'every quote of the answers that is from these pages is still there',
  again: (line: string): string => `to answer again: ${line}`,
};
