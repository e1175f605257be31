import {
  DAY,
  DRAFT,
  type JsonSchema,
  listOf,
  oneOf,
  shape,
  TEXT,
  YES_OR_NO,
} from '../../core/model/json-schema.js';
import { COMPARISON_FIELDS as FIELDS } from '../../words/en/comparison/fields.js';
import { SCHEMA_TITLES } from '../../words/en/formats/schemas.js';
import { ANSWER, PART, POINTS, RULE_STATE, SHARE_OF_SCORE, VERDICT } from './result-schema.js';
import { SCORE, SINGLE, STRICT, WEIGHTS_ORIGIN } from './verdict-schema.js';

const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

const PLACE = { type: 'integer', minimum: 1, description: FIELDS.rankEnd };
const WEIGHTS = { type: 'object', additionalProperties: PART };

const FIRST = shape(
  { ways: described(PART, FIELDS.ways), weightings: described(PART, FIELDS.weightings) },
  { centralWeights: described(WEIGHTS, FIELDS.centralWeights) },
);

const CRITERION = shape(
  { id: TEXT, title: TEXT, share: PART, points: shape({ low: POINTS, high: POINTS, max: POINTS }) },
  { score: SHARE_OF_SCORE, mark: described(oneOf('best', 'worst'), FIELDS.mark) },
);

const { candidate, score, verdict, coverage, rubric, tool, disclaimer } = VERDICT;

const CANDIDATE = shape(
  {
    key: described(TEXT, FIELDS.key),
    candidate,
    rank: described(shape({ low: PLACE, high: PLACE }), FIELDS.rank),
    score,
    verdict,
    knockouts: listOf(shape({ id: TEXT, state: RULE_STATE })),
    criteria: listOf(CRITERION),
    coverage,
  },
  { checked: described(DAY, FIELDS.checked), first: described(FIRST, FIELDS.first) },
);

const COUNTING = {
  anyOf: [
    shape({
      method: described(oneOf('exact', 'sampled'), FIELDS.method),
      error: described(PART, FIELDS.error),
      weightingsError: described(PART, FIELDS.weightingsError),
    }),
    shape({ reason: TEXT }),
  ],
};

const SWAP = shape(
  {},
  {
    answer: shape({ candidate: TEXT, question: TEXT, from: SINGLE, to: SINGLE }),
    weight: described(shape({ criterion: TEXT, from: PART, to: PART }), FIELDS.swapWeight),
  },
);

const NEXT = shape({
  candidate: TEXT,
  question: TEXT,
  swing: POINTS,
  decides: described(YES_OR_NO, FIELDS.decides),
});

/** Why results may be less comparable than they look. */
export const WARNING = shape(
  { id: oneOf('rebased', 'stale', 'older-evidence', 'other-version'), candidate: TEXT },
  { questions: listOf(TEXT), criteria: listOf(TEXT), day: DAY, newest: DAY },
);

const CHANGED = shape(
  { question: TEXT },
  {
    from: ANSWER,
    to: ANSWER,
    points: described(shape({ from: SCORE, to: SCORE }), FIELDS.changedPoints),
  },
);

/** The JSON Schema of a comparison of candidates by one rubric. */
export const COMPARISON_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:comparison:1',
  title: SCHEMA_TITLES.comparison,
  ...shape(
    {
      schemaVersion: { const: 1 },
      tool,
      rubric,
      asOf: DAY,
      candidates: described(listOf(CANDIDATE), FIELDS.candidates),
      counting: described(COUNTING, FIELDS.counting),
      averageWeights: described(WEIGHTS, FIELDS.averageWeights),
      dominance: described(listOf(shape({ candidate: TEXT, over: TEXT })), FIELDS.dominance),
      swap: described(SWAP, FIELDS.swap),
      next: described(listOf(NEXT), FIELDS.next),
      warnings: described(listOf(WARNING), FIELDS.warnings),
      changes: described(listOf(shape({ from: TEXT, to: TEXT, answers: listOf(CHANGED) })), FIELDS.changes),
      disclaimer,
    },
    { ...STRICT, ...WEIGHTS_ORIGIN },
  ),
};
