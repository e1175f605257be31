import { BASES, type EvidenceField } from '../model/evidence.js';
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
} from '../model/json-schema.js';

const PART = numberIn(0, 1);
const POINTS = numberIn(0, 100);
const DIFFERENCE = numberIn(-100, 100);
const SCORE = shape({ low: POINTS, high: POINTS });
const SHARE_OF_SCORE = shape({ low: PART, high: PART });
const RANGE = { ...listOf(TEXT), minItems: 2, maxItems: 2 };
const RULE_STATE = oneOf('clear', 'hit', 'unknown');
const ANSWER = { anyOf: [TEXT, { type: 'number' }, listOf(TEXT)] };
const EVIDENCE = {
  source: TEXT,
  checked: DAY,
  note: TEXT,
  basis: oneOf(...BASES),
  quote: TEXT,
} satisfies Readonly<Record<EvidenceField, JsonSchema>>;

const QUESTION = shape(
  {
    id: TEXT,
    state: oneOf('answered', 'unknown', 'stale', 'contradicted', 'not-applicable', 'not-asked'),
  },
  { value: ANSWER, reason: TEXT, ...EVIDENCE, score: SHARE_OF_SCORE },
);

const CRITERION = shape(
  {
    id: TEXT,
    title: TEXT,
    weight: { type: 'number', minimum: 0 },
    share: PART,
    applicable: YES_OR_NO,
    points: shape({ low: POINTS, high: POINTS, max: POINTS }),
    questions: listOf(QUESTION),
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
  { question: TEXT, knockout: TEXT, ...EVIDENCE },
);

const DRIVERS = listOf(shape({ question: TEXT, points: DIFFERENCE }));

const BEHIND = {
  ...listOf(TEXT),
  description:
    'Ids of the open questions that are only asked after certain answers to this one; `swing` counts them in.',
};

const NEXT = shape(
  {
    question: TEXT,
    swing: POINTS,
    settles: YES_OR_NO,
    answers: listOf(shape({ value: TEXT, verdict: TEXT, firm: YES_OR_NO })),
  },
  { behind: BEHIND },
);

const KEPT = shape({ kept: PART, method: oneOf('exact', 'sampled'), error: PART });

const answerFlip = (description: string): JsonSchema => ({
  ...shape({ question: TEXT, from: TEXT, to: TEXT, verdict: TEXT, range: RANGE }),
  description,
});

const FLIPS = shape(
  { stability: shape({ rankOrder: KEPT, box: KEPT }, { called: oneOf('solid', 'fragile') }) },
  {
    answer: answerFlip('The smallest change of one answer that gives another verdict or range.'),
    lift: answerFlip(
      'The smallest change of one answer that makes the verdict better; of answers that score, dates left out.',
    ),
    fall: answerFlip(
      'The smallest change of one answer that makes the verdict worse, but not `stop`; dates left out.',
    ),
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
      'stale',
      'contradicted',
      'parked',
      'not-applicable',
      'check-contradicted',
      'rubric-changed',
    ),
  },
  { question: TEXT, check: TEXT },
);

const ISSUERS_WORD = {
  ...PART,
  description: 'Part, by weight, of the answers that count and have the basis issuer-claim; from 0 to 1.',
};

const LEFT_OUT = {
  type: 'integer',
  minimum: 0,
  description:
    'How many questions that are or may be asked are marked not applicable; a whole number, from 0.',
};

/** Always there where there is a score. */
const VERDICT = {
  tool: shape({ name: { const: 'credcheck' }, version: TEXT }),
  rubric: shape({ id: TEXT, version: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
  asOf: DAY,
  candidate: shape({ name: TEXT }, { id: TEXT, issuer: TEXT, url: TEXT }),
  score: SCORE,
  verdict: shape({
    id: TEXT,
    title: TEXT,
    firm: YES_OR_NO,
    range: RANGE,
    because: listOf(TEXT),
  }),
  knockouts: listOf(shape({ id: TEXT, state: RULE_STATE })),
  caps: listOf(shape({ id: TEXT, state: RULE_STATE, atMost: TEXT })),
  warnings: listOf(shape({ id: TEXT, say: TEXT })),
  coverage: shape({ answered: PART, withSource: PART, leftOut: LEFT_OUT }, { onIssuersWord: ISSUERS_WORD }),
  disclaimer: TEXT,
};

/** Left out, all together, by `batch --brief`. */
const DETAILS = {
  profile: listOf(QUESTION),
  criteria: listOf(CRITERION),
  drivers: shape({ middle: POINTS, up: DRIVERS, down: DRIVERS }),
  next: listOf(NEXT),
  flips: FLIPS,
  checklist: listOf(CHECKLIST_ITEM),
};

/** The JSON Schema of a result, or of a line of `batch`, which may also tell what could not be scored. */
export const RESULT_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:result:1',
  title: 'Result of credcheck, schemaVersion 1',
  ...shape(
    { schemaVersion: { const: 1 } },
    {
      record: { type: 'integer', minimum: 1 },
      file: TEXT,
      ...VERDICT,
      ...DETAILS,
      notes: listOf(NOTE),
      error: shape({ code: TEXT, message: TEXT }, { where: TEXT }),
    },
  ),
  anyOf: [{ required: Object.keys(VERDICT) }, { required: ['record', 'error'] }],
  dependentRequired: { criteria: [...Object.keys(DETAILS), 'notes'] },
};
