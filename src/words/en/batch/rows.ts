import { clip } from '../../../terminal/clip.js';
import { quote } from '../../outside-text.js';
import { counted } from '../phrases.js';

/** Why a file of rows is not finished. */
export const ROWS_LEFT = {
  notAll: 'not all rows came',
  noRecord: 'no record could be read',
};

/** How far a run is, in a line that stays short. */
export const PROGRESS = {
  done: (taken: number): string => `${taken} done`,
  refused: (refused: number): string => counted(refused, 'error'),
  left: (time: string): string => `${time} left`,
};

/** Messages about the file of rows. */
export const ROWS = {
  toOutput: 'the rows go to standard output instead',
  unwritable: (path: string, reasons: readonly string[]): string =>
    `${path} could not be written: ${reasons.join('; ')}`,
  left: (path: string, why: string): string => `${path} was not written, since ${why}`,
  kept: (path: string, beside: string): string =>
    `${path} was not written, since ${ROWS_LEFT.notAll}; those that did are in ${beside}`,
  stepSummaryFull: (path: string): string => `${path} is full: this run is not in the summary of the step`,
};

/** Messages about records, while and after they are read. */
export const RECORDS = {
  unusable: (record: string, place: string, message: string): string =>
    `${record}${place} cannot be used: ${message}`,
  place: (kind: 'line' | 'file', where: string): string => ` (${kind === 'line' ? 'line ' : ''}${where})`,
  interrupted: (taken: number): string => `interrupted after ${counted(taken, 'record')}`,
  nothingToGate: (gates: readonly string[]): string =>
    `there was no record to hold against ${gates.join(', ')}; check the input`,
  count: (
    { taken, scored, refused }: Readonly<Record<'taken' | 'scored' | 'refused', number>>,
    end: 'whole' | 'rows-lost',
  ): string =>
    `${counted(taken, 'record')}: ${scored} scored, ${refused} refused` +
    (end === 'rows-lost' ? '; the rows could not be written, so the rest was left' : ''),
};

/** What was passed over in a table, and what looks wrong in it. */
export const TABLE_NOTES = {
  above: (lines: readonly number[]): string =>
    `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} above the header`,
  columns: (columns: number): string => `${counted(columns, 'column')} without a name`,
  rows: (rows: number): string => `${counted(rows, 'row')} without content`,
  headers: (rows: number): string =>
    `${counted(rows, 'row')} that ${rows === 1 ? 'repeats' : 'repeat'} the header`,
  passedOver: (name: string, parts: readonly string[]): string => `skipped in ${name}: ${parts.join(', ')}`,
  notUtf8: (name: string, rows: number): string =>
    `not UTF-8 in ${name}: ${counted(rows, 'row')}; save the table as "CSV UTF-8"`,
  withoutIssuer: (name: string, rows: number): string =>
    `${counted(rows, 'row')} in ${name} ${rows === 1 ? 'has' : 'have'} no issuer, but a row above has one; if cells were merged, fill them down`,
};

/** The problems of refused records, by column or question. */
export const PROBLEM_COUNTS = {
  column: (column: string, problems: number): string =>
    `column ${quote(column)}: ${counted(problems, 'problem')}`,
  question: (question: string, problems: number): string =>
    `question ${quote(question)}: ${counted(problems, 'problem')}`,
  instead: (value: string): string => `, write ${clip(value)}`,
  oneOf: (values: readonly string[]): string => `; write one of ${values.join(', ')}, or leave it empty`,
  values: (shown: string, more: number): string =>
    `: ${shown}${more > 0 ? `, ${counted(more, 'more value')}` : ''}`,
  moreThan: (values: number, shown: string): string =>
    ` with more than ${values} different values, such as ${shown}`,
  rest: (more: number): string => `and ${moreNames(more)}; --summary FILE has them all`,
  atLeast: (more: number, named: number): string =>
    `and at least ${moreNames(more)}; --summary FILE has the first ${named} by name`,
};

const moreNames = (more: number): string =>
  counted(more, 'more column or question', 'more columns or questions');

type ComparedCount = 'worse' | 'better' | 'same' | 'new' | 'gone' | 'renamed';

/** Messages about the comparison with an earlier run. */
export const BASELINE = {
  counts: (baseline: string, counts: Readonly<Record<ComparedCount, number>>): string => {
    const { worse, better, same, new: fresh, gone, renamed } = counts;
    const missing = gone === 0 ? '' : `, ${gone} missing`;
    const other = renamed === 0 ? '' : `, ${renamed} renamed`;
    return `against ${clip(baseline)}: ${worse} worse, ${better} better, ${same} the same, ${fresh} new${missing}${other}`;
  },
  isNew: (baseline: string): string =>
    `there are no rows in ${clip(baseline)} yet, so nothing is compared, and --allow-new-baseline passes`,
  missing: (name: string, count: number): string =>
    `${clip(name)} of the baseline is missing or has another name${count > 1 ? ` (and ${count - 1} more)` : ''}, and --fail-on-missing is given`,
  withId: (record: string, id: string): string => `${record} (id ${id})`,
  allNew: (baseline: string): string => `--no-regressions, and no candidate of this run is in ${baseline}`,
  lowerVerdict: '; --tolerance allows for points, never for a lower verdict',
};
