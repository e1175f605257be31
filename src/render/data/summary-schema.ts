import { BUCKETS, MOST_OLD } from '../../core/model/batch-summary.js';
import { DAY, DRAFT, type JsonSchema, listOf, numberIn, shape, TEXT } from '../../core/model/json-schema.js';
import { SCHEMA_TITLES, SUMMARY_FIELDS } from '../../words/en/formats/schemas.js';

const COUNT = { type: 'integer', minimum: 0 };
const COUNTS = { type: 'object', additionalProperties: COUNT };
const POINTS = numberIn(0, 100);

/** The JSON Schema of what `batch --summary` writes and `batch --merge` reads. */
export const SUMMARY_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:summary:1',
  title: SCHEMA_TITLES.summary,
  ...shape(
    {
      schemaVersion: { const: 1 },
      tool: shape({ name: { const: 'credcheck' }, version: TEXT }),
      rubric: shape({ id: TEXT, version: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
      asOf: DAY,
      records: COUNT,
      scored: COUNT,
      refused: COUNT,
      verdicts: COUNTS,
      decided: COUNTS,
      undecided: COUNT,
      scores: shape(
        {
          end: { const: 'low' },
          step: { const: 1 },
          buckets: { ...listOf(COUNT), minItems: BUCKETS, maxItems: BUCKETS },
        },
        { lowest: POINTS, highest: POINTS },
      ),
      unknown: listOf(
        shape({ question: TEXT, count: COUNT }, { stale: { ...COUNT, description: SUMMARY_FIELDS.stale } }),
      ),
      stalest: {
        ...listOf(shape({ checked: DAY, candidate: shape({ name: TEXT }, { id: TEXT, issuer: TEXT }) })),
        maxItems: MOST_OLD,
      },
      errors: COUNTS,
      problems: {
        ...listOf(
          shape(
            { count: COUNT, values: listOf(shape({ value: TEXT, count: COUNT }, { suggestion: TEXT })) },
            { column: TEXT, question: TEXT, complete: { const: false } },
          ),
        ),
        description: SUMMARY_FIELDS.problems,
      },
    },
    { complete: { const: false } },
  ),
  additionalProperties: false,
};
