import { counted } from './phrases.js';

/** To write on; underscores would be markup. */
const LINE = '.'.repeat(32);
const SHORT_LINE = '.'.repeat(8);

/** A number with at most one decimal, as a person adds it up by hand. */
function short(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}

/** Sentences of a rubric on paper: the form to fill in, and how it is scored. */
export const FORM = {
  head: 'Form to fill in',
  blank: SHORT_LINE,
  candidate: ['Credential', 'Issuer', 'Page', 'Filled in by, on'],
  line: LINE,
  how: 'Answer from the official pages. What they do not say is no answer: tick "could not find out".',
  profile: 'About you and the credential (no points)',
  ask: (number: number, ask: string): string => `${number}. ${ask}`,
  onlyIf: 'Only if',
  place: (number: number): string => `question ${number}`,
  hint: 'Where to look',
  help: 'Help',
  example: 'Example',
  tick: { one: 'Tick one', several: 'Tick all that are true' },
  number: (unit: string | undefined, min: number | undefined, max: number | undefined): string =>
    [
      `${LINE}${unit === undefined ? '' : ` ${unit}`}`,
      ...(min === undefined ? [] : [`from ${min}`]),
      ...(max === undefined ? [] : [`up to ${max}`]),
    ].join(', '),
  count: (least: number): string => `or ${SHORT_LINE} of ${SHORT_LINE}, of at least ${least}`,
  write: { number: 'A number', date: 'A day, month or year', text: 'In words' },
  notFound: 'I could not find out',
  source: `Source and day: ${LINE}`,
  checks: 'To confirm on the official pages',
  find: 'Find',
  wrongIf: 'Wrong if',
  scoring: 'Scoring',
  weighed: (most: number): string => `at most ${short(most)} of 100 points`,
  notWeighed: 'no points',
  points: short,
  method: [
    'Add the points of all answers. An answer that could not be found out counts twice: once with the fewest and once with the most points of its question, so that the score is a range.',
    'Where a question is not asked or does not apply, its criterion keeps its points: divide the points of its other questions by the most that those can give, and multiply by what the criterion gives at most.',
    'Where none of the questions of a criterion counts, divide the total by what the other criteria give at most, and multiply by 100.',
    'Read off the verdict at the low end of the range. Where the high end has another one, the form decides nothing yet.',
    'Points are rounded to one decimal here; credcheck computes them exactly.',
  ],
  answers: {
    columns: [
      { head: 'Answer', kind: 'title' },
      { head: 'Points', kind: 'number' },
    ],
    oneOf: (labels: readonly string[]): string => `as ${labels.join(', or ')}`,
    days: (days: number): string => {
      const months = days / 30.4375;
      return Number.isInteger(months) ? `${counted(months, 'month')} old` : `${short(days)} days old`;
    },
    between: 'Between these, in proportion; outside, as the nearest.',
    sum: (most: number): string => `Added up, at most ${short(most)}.`,
  },
  maxAge: (days: number): string =>
    `Counts as not found out once it was checked more than ${counted(days, 'day')} ago.`,
  sheet: 'Score sheet',
  sheetColumns: [
    { head: 'Criterion', kind: 'title' },
    { head: 'At most', kind: 'number' },
    { head: 'Fewest', kind: 'number' },
    { head: 'Most', kind: 'number' },
  ],
  total: 'Total',
  bands: 'Verdict',
  bandColumns: [
    { head: 'From', kind: 'number' },
    { head: 'Verdict', kind: 'title' },
    { head: 'What to do', kind: 'text' },
  ],
  rules: 'Whatever the score',
  rule: 'Rule',
  sources: 'Based on',
  origin: 'Source',
} as const;
