import {
  type JsonSchema,
  listOf,
  numberIn,
  oneOf,
  shape,
  TEXT,
  YES_OR_NO,
} from '../../core/model/json-schema.js';
import { WEIGHT_METHODS } from '../../core/model/rubric-parts.js';
import { ACTIONS, VERDICT_ACTIONS } from '../../core/model/verdict.js';
import { RESULT_FIELDS, RUBRIC_FIELDS } from '../../words/en/formats/schemas.js';

const END = numberIn(0, 100);

/** The range of the total. */
export const SCORE = shape({
  low: { ...END, description: RESULT_FIELDS.scoreLow },
  high: { ...END, description: RESULT_FIELDS.scoreHigh },
});

/** Present only in a strict run. */
export const STRICT = { strictEvidence: { const: true, description: RESULT_FIELDS.strictEvidence } };

/** Present only where the weights are a person's. */
export const WEIGHTS_ORIGIN = {
  weighting: {
    ...shape(
      {
        method: { ...oneOf(...WEIGHT_METHODS), description: RUBRIC_FIELDS.weightsMethod },
        base: { ...TEXT, description: RUBRIC_FIELDS.weightsBase },
        version: { ...TEXT, description: RUBRIC_FIELDS.weightsVersion },
      },
      { by: { ...TEXT, description: RUBRIC_FIELDS.weightsBy } },
    ),
    description: RESULT_FIELDS.weighting,
  },
};

/** From the lowest to the highest verdict. */
export const RANGE = { ...listOf(TEXT), minItems: 2, maxItems: 2 };

/** One answer: an option, a number, a day, or marks. */
export const SINGLE = { anyOf: [TEXT, { type: 'number' }, listOf(TEXT)] };

const UNTIL = {
  ...shape(
    {},
    {
      settle: { ...listOf(TEXT), minItems: 1, maxItems: 3, description: RESULT_FIELDS.settle },
      unless: { ...listOf(TEXT), minItems: 1, description: RESULT_FIELDS.unless },
      lift: {
        ...listOf({
          anyOf: [shape({ question: TEXT, to: SINGLE }), shape({ criterion: TEXT, improve: TEXT })],
        }),
        minItems: 1,
        description: RESULT_FIELDS.untilLift,
      },
    },
  ),
  description: RESULT_FIELDS.until,
};

const LEAN = {
  ...shape({ action: oneOf('leave', 'pair'), ways: { type: 'number', minimum: 0.9, maximum: 1 } }),
  description: RESULT_FIELDS.lean,
};

/** The verdict of a result. */
export const VERDICT_SCHEMA = shape(
  {
    id: TEXT,
    title: TEXT,
    action: { ...oneOf(...VERDICT_ACTIONS), description: RESULT_FIELDS.action },
    actions: { ...listOf(oneOf(...ACTIONS)), minItems: 1, description: RESULT_FIELDS.actions },
    firm: YES_OR_NO,
    range: RANGE,
    free: { ...YES_OR_NO, description: RESULT_FIELDS.free },
    because: listOf(TEXT),
  },
  { withoutCaps: { ...TEXT, description: RESULT_FIELDS.withoutCaps }, until: UNTIL, lean: LEAN },
);

const PART = numberIn(0, 1);
const POINTS = numberIn(0, 100);

const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

/** The JSON Schema of `outlook` in a result. */
export const OUTLOOK: JsonSchema = {
  anyOf: [
    shape({
      ways: described({ type: 'object', additionalProperties: PART, minProperties: 1 }, RESULT_FIELDS.ways),
      middle: described(
        shape({
          low: described(POINTS, RESULT_FIELDS.middleLow),
          high: described(POINTS, RESULT_FIELDS.middleHigh),
          share: described({ const: 0.9 }, RESULT_FIELDS.middleShare),
        }),
        RESULT_FIELDS.middle,
      ),
      unless: described(listOf(TEXT), RESULT_FIELDS.outlookUnless),
      open: described({ type: 'integer', minimum: 0 }, RESULT_FIELDS.open),
      method: described(oneOf('exact', 'sampled'), RESULT_FIELDS.method),
      error: described(PART, RESULT_FIELDS.waysError),
    }),
    shape({ reason: described(TEXT, RESULT_FIELDS.noOutlook) }),
  ],
  description: RESULT_FIELDS.outlook,
};
