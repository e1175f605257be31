import type { Expectation, Expected, SummaryPart } from '../../core/model/expectation.js';
import type { SummaryDifference } from '../../core/model/problem-args.js';
import { type ExpectationTexts, expectationText } from '../expected.js';
import { plain } from '../outside-text.js';

const RUBRIC_STAMP = 'the id, version and sha256 of a rubric';

/** What was expected, to complete "Expected …"; escaped. */
export function expectedText(expected: Expected): string {
  return plain(typeof expected === 'string' ? expected : expectationText(TEXTS, expected));
}

/** The difference of two summaries; not yet escaped. */
export function differenceText({ part, ours, theirs }: SummaryDifference): string {
  return `${DIFFERENCES[part]} (${ours}; ${theirs})`;
}

const DIFFERENCES: Readonly<Record<SummaryDifference['part'], string>> = {
  rubric: 'the rubric',
  day: 'the day',
  version: 'the version of credcheck',
  verdicts: 'the verdicts',
};

const TEXTS: ExpectationTexts = {
  'some-text': 'some text',
  'some-texts': 'a text or a list of texts',
  number: 'a number',
  'web-address': 'an address that starts with http:// or https://',
  'one-of': ({ words }) => `one of ${words.join(', ')}`,

  'candidate-and-answers': 'a map with a candidate and answers',
  'map-of-ids': 'a map of ids',
  'map-with-state': ({ write }) => `a map with a state${toWrite(write)}`,
  'map-with-name': ({ write }) => `a map with a name${toWrite(write)}`,
  'check-state': ({ words }) => words.join(', '),
  'value-or-not-applicable': 'either a value or not-applicable, not both',
  'one-option': ({ write }) => `one of its options${toWrite(write)}`,
  'list-of-options': ({ write }) => `a list of its options${toWrite(write)}`,
  day: (day) => `a date as YYYY-MM-DD, YYYY-MM or YYYY${readingsOf(day)}`,
  'full-day': (day) => `a full date as YYYY-MM-DD${readingsOf(day)}`,
  'exact-number': ({ most }) => `a number that can be kept exactly, of at most ${most}`,
  'plain-number': ({ write, unit }) => {
    if (write !== undefined) return `a plain number (write ${write})`;
    return unit === undefined ? 'a plain number' : `a plain number of ${unit}`;
  },
  'number-within': numberWithin,

  weight: ({ least }) => `a weight of 0, or of at least ${least} (only proportions matter)`,
  'day-in-condition': 'a date like 2026-11-01',
  'some-band': 'at least one band',
  'last-band-from-0': '"from: 0" for the last one',
  'band-edge': 'a whole number from 0 to 100',
  'below-better-band': ({ from }) => `less than the ${from} of the band above`,
  'age-of-0-or-more': 'an age of 0 days or more',
  'at-least-min': ({ min }) => `at least the min of ${min}`,
  'step-above-0': 'a step above 0',
  'some-point': 'at least one point',
  'after-age': ({ days }) => `an older age than the ${days} days of the point before`,
  'after-point': ({ x }) => `more than the ${x} of the point before`,
  'score-from-0-to-1': 'a score from 0 to 1',
  'yes-and-no': 'the two options yes and no',
  'page-or-open': 'page or open, to say where to look',
  'some-bound': 'at-least, at-most or both',
  'not-below-at-least': ({ atLeast }) => `at least the at-least of ${atLeast}`,
  'score-or-one-of': 'either score or one-of',
  'one-of-in-choice': 'one-of in a choice or yes-no question only',
  'data-in-single': 'data in a choice, yes-no, number or date question only',
  'option-once': 'each option once in one-of',
  'option-without-one-of': 'an option that has no one-of itself',

  'numbers-by-criterion': 'a number for each criterion, by its id',

  'proposals-file': '"kind: proposals", as in a file that credcheck postings, read or badge wrote',
  list: 'a list',
  map: 'a map of keys and values',
  'question-or-check': 'either question or check, with its id',
  'quote-or-value': 'a quote or a value',
  'list-of-words': 'a list of words',
  sha256: 'a sha256 of 64 hexadecimal digits',

  'batch-result': 'a result of credcheck batch',
  'version-1': '1',
  'candidate-with-name': 'a candidate with a name',
  'score-with-low': 'a score with its low end',
  'verdict-with-range': 'a verdict with its range',
  'rubric-stamp': RUBRIC_STAMP,
  'batch-summary': 'a summary that credcheck batch --summary wrote',
  'summary-part': ({ key, part, count = 0 }) => `${SUMMARY_PARTS[part](count)} under "${key}"`,
};

function toWrite(text: string | undefined): string {
  return text === undefined ? '' : ` (write ${text})`;
}

type Days = Pick<Extract<Expectation, { readonly id: 'day' }>, 'readings' | 'isReal'>;

/** The days that a text found can mean, or that it is none. */
function readingsOf({ readings, isReal }: Days): string {
  if (isReal === false) return ' (there is no such day)';
  return toWrite(readings.length > 0 ? readings.join(' or ') : undefined);
}

const SUMMARY_PARTS: Readonly<Record<SummaryPart, (count: number) => string>> = {
  'version-1': () => '1',
  count: () => 'a count',
  'count-by-verdict': () => 'a count for each verdict',
  'count-by-code': () => 'a count for each code',
  problems: () => 'columns or questions, each with its count of problems and of values',
  tool: () => 'credcheck and its version',
  'rubric-stamp': () => RUBRIC_STAMP,
  day: () => 'a day, YYYY-MM-DD',
  scores: (count) => `${count} counts of low ends, and the lowest and highest`,
  'open-questions': () => 'questions and how often they are open',
  'oldest-evidence': () => 'candidates and how old their evidence is',
  'false-or-nothing': () => 'false, or nothing',
  sum: (count) => `${count} in all`,
  'part-of-verdicts': () => 'a part of the count of each verdict',
  'each-question-once': () => 'each question once, and no more often than was scored',
  'not-more-than-scored': (count) => `at most ${count} candidates, and no more than were scored`,
};

function numberWithin({ min, max, step }: Extract<Expectation, { readonly id: 'number-within' }>): string {
  const kind =
    step === undefined ? 'a number' : step === 1 ? 'a whole number' : `a number in steps of ${step}`;
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  if (min !== undefined) return `${kind} of ${min} or more`;
  return max === undefined ? kind : `${kind} of ${max} or less`;
}
