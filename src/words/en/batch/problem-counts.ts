import { MOST_COUNTED_VALUES, MOST_NAMES, type ProblemCount } from '../../../core/model/batch-summary.js';
import { allQuestions, type Rubric } from '../../../core/model/rubric.js';
import { quote } from '../../outside-text.js';
import { PROBLEM_COUNTS } from './rows.js';

const LISTED = { names: 8, values: 5 };

/**
 * The problems of refused records by column or question, and by value, with what to write instead; one line for each.
 */
export function problemCountLines(problems: readonly ProblemCount[], rubric: Rubric): readonly string[] {
  const lines = problems.slice(0, LISTED.names).map((each) => {
    const { column, question = '', count } = each;
    const where =
      column === undefined ? PROBLEM_COUNTS.question(question, count) : PROBLEM_COUNTS.column(column, count);
    return `${where}${valuesListed(each)}${optionsListed(each, rubric)}`;
  });
  const more = problems.length - LISTED.names;
  if (more <= 0) return lines;
  const isAll = problems.length < MOST_NAMES;
  return [...lines, isAll ? PROBLEM_COUNTS.rest(more) : PROBLEM_COUNTS.atLeast(more, MOST_NAMES)];
}

/** The options of a column, where a value shown is like none of them. */
function optionsListed({ column, values }: ProblemCount, rubric: Rubric): string {
  const asked = allQuestions(rubric).find(({ id }) => id === column);
  const isClear = values.slice(0, LISTED.values).every(({ suggestion }) => suggestion !== undefined);
  if (isClear || asked === undefined || !('options' in asked)) return '';
  return PROBLEM_COUNTS.oneOf(asked.options.map(({ value }) => value));
}

function valuesListed({ complete, values }: ProblemCount): string {
  if (values.length === 0) return '';
  const shown = values.slice(0, LISTED.values).map(({ value, count, suggestion }) => {
    const instead = suggestion === undefined ? '' : PROBLEM_COUNTS.instead(suggestion);
    return `${quote(value)} (${count}${instead})`;
  });
  if (complete === false) return PROBLEM_COUNTS.moreThan(MOST_COUNTED_VALUES, shown.join(', '));
  return PROBLEM_COUNTS.values(shown.join(', '), values.length - LISTED.values);
}
