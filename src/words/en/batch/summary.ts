import { counted } from '../phrases.js';

/** What a summary says of many records. */
export const BATCH_SUMMARY = {
  oldest: 'Oldest evidence',
  refused: (refused: number): string => `Refused: ${counted(refused, 'record')}`,
  moreQuestions: (more: number): string => `and ${counted(more, 'more question')}`,
  moreCodes: (more: number): string => `and ${counted(more, 'more code')}`,
  time: (records: number, seconds: string): string => `${counted(records, 'record')} in ${seconds} s`,
  pace: (time: string, perSecond: number): string => `${time}, ${perSecond} a second`,
};

/** Messages about the summary of a run. */
export const SUMMARY = {
  notWritten: (why: keyof typeof NOT_WRITTEN): string => `the summary is not written: ${NOT_WRITTEN[why]}`,
  incomplete: (why: keyof typeof INCOMPLETE): string =>
    `the summary is marked as incomplete: ${INCOMPLETE[why]}`,
  leftOut: 'the summary is left out, since the rows had to go to standard output',
  mergedIncomplete: 'some of this is of a run that did not come to its end, so it is not the whole',
  expected: 'the summaries that --summary writes',
  named: 'the summaries',
};

const NOT_WRITTEN = {
  interrupted: 'the run did not come to its end',
  'no-record': 'no record could be read',
};

/** Why a summary does not cover the whole input. */
const INCOMPLETE = {
  stopped: '--fail-fast stopped before the end of the input',
  'nobody-reads': 'the output pipe was closed, so the rest was not scored',
  'part-unread': 'some of the input could not be read',
  'rows-lost': 'the rows could not be written, so the rest was not scored',
};
