import { perEvidenceField } from '../../core/model/evidence.js';
import {
  DAY,
  DRAFT,
  type JsonSchema,
  listOf,
  numberIn,
  oneOf,
  shape,
  TEXT,
  YES_OR_NO,
} from '../../core/model/json-schema.js';
import { MOST_ANSWERS_ON_ONE_ADDRESS } from '../../core/model/note.js';
import { DETAIL_PARTS } from '../../core/model/result-parts.js';
import { RESULT_FIELDS, SCHEMA_TITLES } from '../../words/en/formats/schemas.js';
import { CANDIDATE_SCHEMA } from './candidate-schema.js';
import { ERROR_SCHEMA } from './error-schema.js';
import { OUTLOOK, RANGE, SCORE, SINGLE, STRICT, VERDICT_SCHEMA, WEIGHTS_ORIGIN } from './verdict-schema.js';

export const PART = numberIn(0, 1);
export const POINTS = numberIn(0, 100);
const MINUTES = { type: 'number', exclusiveMinimum: 0 };
const DIFFERENCE = numberIn(-100, 100);
export const SHARE_OF_SCORE = shape({ low: PART, high: PART });
export const RULE_STATE = oneOf('clear', 'hit', 'unknown');
const NUMBER = { type: 'number' };
export const ANSWER = {
  anyOf: [
    ...SINGLE.anyOf,
    shape({ 'one-of': listOf(TEXT) }),
    shape({}, { 'at-least': NUMBER, 'at-most': NUMBER }),
    shape({ hits: NUMBER, of: NUMBER }),
    shape({ to: DAY }, { from: DAY }),
    shape({ sure: listOf(TEXT), maybe: listOf(TEXT) }),
  ],
};
const EVIDENCE = perEvidenceField((kind) => (kind === 'text' ? TEXT : kind === 'day' ? DAY : oneOf(...kind)));

export const QUESTION_RESULT = shape(
  {
    id: TEXT,
    state: oneOf('answered', 'partial', 'unknown', 'stale', 'contradicted', 'not-applicable', 'not-asked'),
  },
  { value: ANSWER, reason: TEXT, freshUntil: DAY, ...EVIDENCE, score: SHARE_OF_SCORE },
);

const CRITERION = shape(
  {
    id: TEXT,
    title: TEXT,
    weight: { type: 'number', minimum: 0 },
    share: PART,
    applicable: YES_OR_NO,
    points: shape({ low: POINTS, high: POINTS, max: POINTS }),
    questions: listOf(QUESTION_RESULT),
  },
  { score: SHARE_OF_SCORE },
);

const CHECKLIST_ITEM = shape(
  {
    id: TEXT,
    open: TEXT,
    find: TEXT,
    wrongIf: TEXT,
    state: oneOf('open', 'confirmed', 'contradicted', 'stale'),
    impact: POINTS,
    decides: YES_OR_NO,
  },
  { title: TEXT, page: TEXT, minutes: MINUTES, question: TEXT, knockout: TEXT, freshUntil: DAY, ...EVIDENCE },
);

const DRIVERS = listOf(shape({ question: TEXT, points: DIFFERENCE }));

const BEHIND = {
  ...listOf(TEXT),
  description: RESULT_FIELDS.behind,
};

const NEXT_ANSWERS = {
  ...listOf(shape({ value: SINGLE, verdict: TEXT, firm: YES_OR_NO })),
  description: RESULT_FIELDS.nextAnswers,
};

const NEXT = shape(
  {
    question: TEXT,
    swing: POINTS,
    settles: YES_OR_NO,
  },
  { answers: NEXT_ANSWERS, behind: BEHIND },
);

const answerFlip = (description: string): JsonSchema => ({
  ...shape({ question: TEXT, from: SINGLE, to: SINGLE, verdict: TEXT, range: RANGE }),
  description,
});

const FLIPS = shape(
  {},
  {
    answer: answerFlip(RESULT_FIELDS.answer),
    lift: answerFlip(RESULT_FIELDS.lift),
    fall: answerFlip(RESULT_FIELDS.fall),
    weight: shape({ criterion: TEXT, from: PART, to: PART, verdict: TEXT, range: RANGE }),
    equalWeights: shape({ verdict: TEXT, firm: YES_OR_NO, range: RANGE }),
  },
);

const NOTE = shape(
  {
    id: oneOf(
      'missing',
      'undated',
      'no-source',
      'source-required',
      'shared-source',
      'stale',
      'contradicted',
      'parked',
      'issuer-claim',
      'hearsay',
      'guess',
      'excludes-nothing',
      'too-few',
      'not-applicable',
      'check-contradicted',
      'rubric-changed',
    ),
  },
  {
    question: TEXT,
    check: TEXT,
    source: TEXT,
    answers: { type: 'integer', minimum: MOST_ANSWERS_ON_ONE_ADDRESS + 1 },
  },
);

const RESTS_ON = {
  onIssuersWord: { ...PART, description: RESULT_FIELDS.onIssuersWord },
  onHearsay: { ...PART, description: RESULT_FIELDS.onHearsay },
  onGuess: { ...PART, description: RESULT_FIELDS.onGuess },
};

const LEFT_OUT = { type: 'integer', minimum: 0, description: RESULT_FIELDS.leftOut };

/** Always present if there is a score. */
export const VERDICT = {
  tool: shape({ name: { const: 'credcheck' }, version: TEXT }),
  rubric: shape({ id: TEXT, version: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
  asOf: DAY,
  candidate: CANDIDATE_SCHEMA,
  score: SCORE,
  verdict: VERDICT_SCHEMA,
  knockouts: listOf(shape({ id: TEXT, state: RULE_STATE })),
  caps: listOf(shape({ id: TEXT, state: RULE_STATE, atMost: TEXT })),
  warnings: listOf(shape({ id: TEXT, say: TEXT })),
  coverage: shape({ answered: PART, withSource: PART, leftOut: LEFT_OUT }, RESTS_ON),
  disclaimer: TEXT,
};

const LEFT_OUT_BY_BRIEF = { description: RESULT_FIELDS.leftOutByBrief };
const ONLY_IN_FULL = { description: RESULT_FIELDS.onlyInFull };

/** In the order of a result. */
const PARTS = {
  outlook: OUTLOOK,
  profile: { ...listOf(QUESTION_RESULT), ...LEFT_OUT_BY_BRIEF },
  criteria: { ...listOf(CRITERION), ...LEFT_OUT_BY_BRIEF },
  drivers: { ...shape({ middle: POINTS, up: DRIVERS, down: DRIVERS }), ...ONLY_IN_FULL },
  next: { ...listOf(NEXT), ...LEFT_OUT_BY_BRIEF },
  flips: { ...FLIPS, ...ONLY_IN_FULL },
  checklist: { ...listOf(CHECKLIST_ITEM), ...LEFT_OUT_BY_BRIEF },
  notes: { ...listOf(NOTE), ...LEFT_OUT_BY_BRIEF },
};

/** The JSON Schema of a result, or of a line of `batch`, which may also be an error. */
export const RESULT_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:result:1',
  title: SCHEMA_TITLES.result,
  ...shape(
    { schemaVersion: { const: 1 } },
    {
      record: { type: 'integer', minimum: 1 },
      file: TEXT,
      ...STRICT,
      ...WEIGHTS_ORIGIN,
      ...VERDICT,
      ...PARTS,
      error: ERROR_SCHEMA,
    },
  ),
  anyOf: [{ required: Object.keys(VERDICT) }, { required: ['record', 'error'] }],
  dependentRequired: { criteria: DETAIL_PARTS.standard, flips: ['outlook', 'criteria', 'drivers'] },
};
