import { type JsonSchema, listOf, numberIn, oneOf, shape, TEXT } from '../../core/model/json-schema.js';
import { RESULT_FIELDS } from '../../words/en/formats/schemas.js';

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
