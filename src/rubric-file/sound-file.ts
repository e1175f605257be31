import { parseIsoDay } from '../core/calendar.js';
import { isHttpUrl } from '../core/http-url.js';
import {
  between,
  type Check,
  listOf,
  mappingOf,
  matching,
  oneOf,
  pairOf,
  recordOf,
  someOf,
} from './checks.js';
import { isWithinLimits } from './limits.js';
import {
  AGE,
  DURATION,
  ID,
  ISO_DATE,
  LANGUAGE,
  LARGEST,
  LONGEST_TEXT,
  REFERENCE,
  TEXT,
  VERSION,
} from './patterns.js';
import type { RubricFileValue } from './schema.js';

// The schema beside this says what a rubric file is, and what is wrong with one; to load it takes longer than to judge
// a candidate. What passes here passes there, key for key: tests hold the two together.

const id = matching(ID);
const duration = matching(DURATION);
const number = between(-LARGEST, LARGEST);
const weight = between(0, LARGEST);
const share = between(0, 1);
const flag: Check = (value) => typeof value === 'boolean';
const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT && TEXT.test(value);
const scalar: Check = (value) => text(value) || number(value) || flag(value);
const webAddress: Check = (value) =>
  typeof value === 'string' && value.length <= LONGEST_TEXT && isHttpUrl(value);
const isoDate: Check = (value) =>
  typeof value === 'string' && ISO_DATE.test(value) && parseIsoDay(value) !== undefined;

const leafKinds: readonly Check[] = [
  mappingOf(
    { question: id },
    {
      is: scalar,
      not: scalar,
      in: someOf(scalar),
      'not-in': someOf(scalar),
      'at-least': scalar,
      'at-most': scalar,
      includes: scalar,
      answered: flag,
    },
  ),
  mappingOf({ criterion: id }, { below: share, 'at-least': share }),
];
const groupKinds: readonly Check[] = [
  mappingOf({ all: someOf(condition) }),
  mappingOf({ any: someOf(condition) }),
  mappingOf({ not: condition }),
];

function condition(value: unknown): boolean {
  return isLeaf(value) || groupKinds.some((check) => check(value));
}

/** Beside the question or criterion there is exactly one operator. */
function isLeaf(value: unknown): boolean {
  return leafKinds.some((check) => check(value)) && Object.keys(Object(value)).length === 2;
}

const verify = mappingOf({ id, open: text, find: text, 'wrong-if': text }, { 'max-age': duration });
const options = someOf(mappingOf({ value: scalar, label: text }, { score: share, hint: text }));

const common = {
  hint: text,
  guidance: text,
  weight,
  when: condition,
  evidence: oneOf('required', 'optional', 'none'),
  'max-age': duration,
  improve: text,
  verify: listOf(verify),
};

function questionOf(type: Check, optional: Readonly<Record<string, Check>>): Check {
  return mappingOf({ id, ask: text, type }, { ...common, ...optional });
}

const questionKinds: readonly Check[] = [
  questionOf(oneOf('choice', 'multi', 'yes-no'), { scale: id, options }),
  questionOf(oneOf('number'), {
    unit: text,
    min: number,
    max: number,
    step: number,
    curve: listOf(pairOf(number, number)),
  }),
  questionOf(oneOf('date'), { 'age-curve': listOf(pairOf(matching(AGE), number)) }),
  questionOf(oneOf('text'), {}),
];
const question: Check = (value) => questionKinds.some((check) => check(value));

/** Any keys but the one that the schema would drop without a word. */
const asWritten = recordOf(
  (name) => name !== '__proto__',
  () => true,
);

const score = mappingOf({}, { 'at-least': number, 'at-most': number });
const rubricTest = mappingOf(
  { name: text, answers: asWritten, expect: mappingOf({}, { verdict: id, firm: flag, score }) },
  { 'as-of': isoDate, checks: asWritten },
);

const rubricFile = mappingOf(
  {
    credcheck: (value) => value === 1,
    id,
    version: matching(VERSION),
    title: text,
    bands: listOf(mappingOf({ id, from: number, title: text }, { advice: text })),
    criteria: listOf(mappingOf({ id, title: text, weight, questions: someOf(question) }, { why: text })),
  },
  {
    summary: text,
    language: matching(LANGUAGE),
    extends: someOf(matching(REFERENCE)),
    sources: listOf(mappingOf({ title: text }, { url: webAddress })),
    disclaimer: text,
    scales: recordOf(id, options),
    profile: listOf(question),
    knockouts: listOf(mappingOf({ id, when: condition, because: text }, { verify: listOf(verify) })),
    caps: listOf(mappingOf({ id, when: condition, 'at-most': id, because: text })),
    warnings: listOf(mappingOf({ id, when: condition, say: text })),
    checks: listOf(verify),
    tests: listOf(rubricTest),
  },
);

/** Tells, without the schema, that it would take a value as it is; of any other value it says nothing. */
export function isSoundFile(value: unknown): value is RubricFileValue {
  return isWithinLimits(value) && rubricFile(value);
}
