import type { AnswersArgs, TableColumn } from '../../core/model/answers-args.js';
import { plain, quote, unquoted } from '../outside-text.js';
import type { Texts } from '../problem-sentences.js';
import { skippable } from '../skippable.js';
import { expectedText } from './expectations.js';
import { meant, suggestion } from './problem-words.js';

/** What marks a question as not applicable, in a file and where it is typed. */
export const WITH_REASON = {
  file: '{not-applicable: your reason}',
  typed: 'not-applicable:your reason',
};

/** What a count is, to complete "Expected …". */
export const COUNT = 'a count such as 3 of 50, with a total above 0 and no more hits than that,';

const MARKS: Readonly<
  Record<AnswersArgs['answers/marks']['mistake'], (question: string, found: string, write: string) => string>
> = {
  none: (question, found) =>
    `${quote(question)} has no option ${quote(found)}; leave it out, or write [] alone for none of them`,
  separator: (question, found, write) =>
    `Expected commas between the options of ${quote(question)}, found ${quote(found)}; write ${plain(write)}`,
  uncertain: (question, found, write) =>
    `To say which options of ${quote(question)} may be true, write ${write} in an answers file; found ${quote(found)}`,
};

/** The sentences about answers that do not fit their rubric. */
export const ANSWERS_TEXTS: Texts<keyof AnswersArgs> = {
  'answers/is-rubric': () => 'This is a rubric, not answers; use --rubric FILE',
  'answers/empty-cell': ({ column }) => `The cell under ${quote(column)} is empty; fill it in`,

  'answers/unknown-question': ({ id, rubric, known }) => ({
    sentence: `The rubric ${quote(rubric)} has no question ${quote(id)}`,
    hint: meant(id, known),
  }),
  'answers/unknown-check': ({ id, rubric, known }) => ({
    sentence: `The rubric ${quote(rubric)} has no check ${quote(id)}`,
    hint: meant(id, known),
  }),
  'answers/unknown-value': ({ question, found, known }) => ({
    sentence: `${quote(unquoted(found))} is no answer to ${quote(question)}`,
    hint: meant(unquoted(found), known),
  }),
  'answers/type': ({ question, expected, found }) =>
    typeof expected !== 'string' && expected.id === 'list-of-options'
      ? `${quote(question)} takes a list: write ${plain(expected.write)}, or [] for none; found ${plain(found)}`
      : `Expected ${expectedText(expected)} for ${quote(question)}, found ${plain(found)}`,
  'answers/out-of-range': ({ question, expected, found }) =>
    `Expected ${expectedText(expected)} for ${quote(question)}, found ${plain(found)}`,
  'answers/no-half-known': ({ question, type, write }) =>
    write.length === 0
      ? `The answer to ${quote(question)} is ${plain(type)}; write it, or "unknown"`
      : `${quote(question)} does not take this half-known value; write ${write.join(' or ')}`,
  'answers/misplaced-form': ({ question, found, file, typed }) => {
    if (file === undefined) {
      return `${plain(found)} for ${quote(question)} works in answers files only; here write it like ${plain(typed ?? '')}`;
    }
    return typed === undefined
      ? `In an answers file, write ${plain(file)} for ${quote(question)}; found ${plain(found)}`
      : `${quote(question)} takes one answer, found ${plain(found)}; if each of them may be true, write ${plain(typed)}, or ${plain(file)} in an answers file`;
  },
  'answers/marks': ({ question, found, mistake, write }) => MARKS[mistake](question, found, write),
  'answers/set-beside-evidence': ({ question, key }) =>
    `The half-known value of ${quote(question)} is next to ${quote(key)}; put it under "value:", as in {value: {one-of: [a, b]}, ${plain(key)}: …}`,
  'answers/empty-set': ({ question }) =>
    `The set of possible answers to ${quote(question)} is empty; name at least one, or write "unknown"`,
  'answers/reversed-range': ({ question, low, high }) =>
    `The range for ${quote(question)} begins at ${quote(low)} and ends before it, at ${quote(high)}; write the lower end first`,
  'answers/count': ({ question, found }) => `Expected ${COUNT} for ${quote(question)}, found ${quote(found)}`,
  'answers/no-sample': ({ question, found }) =>
    `${quote(question)} does not take a count, found ${quote(found)}; write one number, or the lowest and the highest`,
  'answers/future-date': ({ question, found, asOf }) =>
    `The date of ${quote(question)} is ${plain(found)}, after ${plain(asOf)}; correct it, or move --as-of`,
  'answers/future-check': ({ id, found, asOf }) =>
    `${quote(id)} was checked on ${plain(found)}, after ${plain(asOf)}; correct it, or move --as-of`,
  'answers/no-reason': ({ question, reason }) =>
    reason === undefined
      ? `${quote(question)} is marked not applicable without a reason; write ${WITH_REASON.file}, or in a table and after --set ${WITH_REASON.typed}`
      : `${quote(question)} has the reason ${plain(reason)}, which is no text; put quotes around it`,
  'answers/several': ({ found, batch = 'credcheck batch FILE' }) => {
    const list = found === 0 ? 'an empty list' : 'a list with one candidate in it';
    const rest = found > 1 ? `${found}; to score them all` : `${list}; to score a list`;
    return `Expected the answers of one candidate, found ${rest}, type: ${plain(batch)}`;
  },
  'answers/rubric-path': ({ found }) =>
    `Answers on standard input and in batch name a rubric by its id only, found ${quote(found)}; name the file with --rubric`,
  'answers/no-rubric': ({ found }) =>
    `The answers lead to ${quote(found)}, and in or below their folder there is no such rubric; name the one you trust with --rubric ./file.yaml`,
  'answers/other-rubric': ({ answered, used }) =>
    `The answers name the rubric ${quote(answered)}, and this run scores by ${quote(used)}; name one with --rubric ID or --rubric ./file.yaml`,
  'answers/same-candidate': ({ candidate }) =>
    `${quote(candidate)} with these very answers is compared already; name another candidate`,
  'answers/candidate-twice': ({ candidate, kept }) =>
    `${quote(candidate)} is in the set already, by ${quote(kept)}; of answers about one credential, those that were checked last count`,
  'answers/rubrics-differ': ({ answered, used }) =>
    `These answers are scored by ${plain(answered)}, the others by ${plain(used)}, and scores of two rubrics are not one scale; add --versus to set them side by side`,
  'answers/unknown-column': ({ columns, rubric, known, fits }) => ({
    sentence: `There is no question in ${quote(rubric)} for ${columnsListed(columns, known)}`,
    hint: `${fits === undefined ? '' : `most fit another rubric: add -r ${plain(fits)}; `}to carry a column along, begin its name with x-; to leave it out, add --skip-columns ${skippable(columns)}`,
  }),
  'answers/no-header': () =>
    'The first line must be a header that names the columns, such as name, and an id of a question for each answer',
  'answers/doubled-column': ({ column, written }) =>
    written.length === 1
      ? `There are two columns ${quote(column)}; keep one of them`
      : `${written.map(quote).join(' and ')} both mean the column ${quote(column)}; keep one of them`,
  'answers/shared-column': ({ column, ids }) =>
    `${ids.map(quote).join(' and ')} both ask ${quote(column)}; name the column by one of these ids`,
  'answers/formula': ({ question, found }) =>
    `${quote(found)} is a formula or an error of the spreadsheet, and no answer to ${quote(question)}; write the answer itself`,
  'answers/no-record': ({ record, name }) =>
    `No record of ${quote(name)} has the number or the id ${quote(record)}; give one that "batch" can score`,
  'answers/missing-column': ({ column }) => `The header has no column ${quote(column)}; add it`,
  'answers/nameless-column': ({ column, number, found }) =>
    `Column ${plain(column)} (number ${number}) has no name in the header, found ${quote(found)} in it; name the column or empty the cell`,
};

/** How many columns one sentence names. */
const MOST_COLUMNS = 200;

function columnsListed(columns: readonly TableColumn[], known: readonly string[]): string {
  const shown = columns.slice(0, MOST_COLUMNS).map(({ name, letter, number }, at) => {
    const place = at === 0 ? `column ${letter}, number ${number}` : `${letter}, ${number}`;
    const { hint } = suggestion(name, known);
    return `${quote(name)} (${place}${hint === undefined ? '' : `; ${hint}`})`;
  });
  const more = columns.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
