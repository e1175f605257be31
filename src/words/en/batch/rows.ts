import type { TableNotes } from '../../../core/batch/table-notes.js';
import { MOST_COUNTED_VALUES, MOST_NAMES, type ProblemCount } from '../../../core/model/batch-summary.js';
import { allQuestions, type Rubric } from '../../../core/model/rubric.js';
import { clip } from '../../../terminal/clip.js';
import { counted } from '../phrases.js';
import { quote } from '../problem-words.js';

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

/** What to say of a table after its last row, one sentence a line. */
export function tableNotes(
  { above, columns, rows, headers, notUtf8, withoutIssuer }: TableNotes,
  name: string,
): readonly string[] {
  const passedOver = [
    ...(above.length === 0 ? [] : [`${linesListed(above)} above the header`]),
    ...(columns === 0 ? [] : [`${counted(columns, 'column')} without a name`]),
    ...(rows === 0 ? [] : [`${counted(rows, 'row')} without content`]),
    ...(headers === 0 ? [] : [`${counted(headers, 'row')} with the header once more`]),
  ];
  const isOne = withoutIssuer === 1;
  return [
    ...(passedOver.length === 0 ? [] : [`passed over in ${name}: ${passedOver.join(', ')}`]),
    ...(notUtf8 === 0
      ? []
      : [`not UTF-8 in ${name}: ${counted(notUtf8, 'row')}; save the table as "CSV UTF-8"`]),
    ...(withoutIssuer === 0
      ? []
      : [
          `${counted(withoutIssuer, 'row')} in ${name} ${isOne ? 'has' : 'have'} no issuer below one that has; if its cells were merged, fill them down`,
        ]),
  ];
}

function linesListed(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

const LISTED = { names: 8, values: 5 };

/**
 * The problems of refused records by column or question, and by value, with what to write instead; one line for each.
 */
export function problemCountLines(problems: readonly ProblemCount[], rubric: Rubric): readonly string[] {
  const lines = problems.slice(0, LISTED.names).map((each) => {
    const { column, question, count } = each;
    const name = column === undefined ? `question ${quote(question ?? '')}` : `column ${quote(column)}`;
    return `${name}: ${counted(count, 'problem')}${valuesListed(each)}${optionsListed(each, rubric)}`;
  });
  const more = problems.length - LISTED.names;
  if (more <= 0) return lines;
  const isAll = problems.length < MOST_NAMES;
  const others = counted(more, 'more column or question', 'more columns or questions');
  const file = isAll ? 'has them all' : `has the first ${MOST_NAMES} by name`;
  return [...lines, `and ${isAll ? '' : 'at least '}${others}; --summary FILE ${file}`];
}

/** The options of a column, where a value shown is like none of them. */
function optionsListed({ column, values }: ProblemCount, rubric: Rubric): string {
  const asked = allQuestions(rubric).find(({ id }) => id === column);
  const isClear = values.slice(0, LISTED.values).every(({ suggestion }) => suggestion !== undefined);
  if (isClear || asked === undefined || !('options' in asked)) return '';
  return `; write one of ${asked.options.map(({ value }) => value).join(', ')}, or leave it empty`;
}

function valuesListed({ complete, values }: ProblemCount): string {
  if (values.length === 0) return '';
  const shown = values.slice(0, LISTED.values).map(({ value, count, suggestion }) => {
    const instead = suggestion === undefined ? '' : `, write ${clip(suggestion)}`;
    return `${quote(value)} (${count}${instead})`;
  });
  if (complete === false) {
    return ` with more than ${MOST_COUNTED_VALUES} different values, such as ${shown.join(', ')}`;
  }
  const more = values.length - LISTED.values;
  return `: ${[...shown, ...(more > 0 ? [counted(more, 'more value')] : [])].join(', ')}`;
}

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
  allNew: (baseline: string): string =>
    `--no-regressions, and no candidate of this run stands in ${baseline}`,
  lowerVerdict: '; --tolerance allows for points, never for a lower verdict',
};
