import { DAY, DRAFT, type JsonSchema, listOf, oneOf, shape, TEXT } from '../../core/model/json-schema.js';
import { COMPARISON_FIELDS as FIELDS } from '../../words/en/comparison/fields.js';
import { SCHEMA_TITLES } from '../../words/en/formats/schemas.js';
import { WARNING } from './comparison-schema.js';
import { ANSWER, RULE_STATE, VERDICT } from './result-schema.js';
import { STRICT, WEIGHTS_ORIGIN } from './verdict-schema.js';

const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

const { candidate, rubric, score, verdict, coverage, disclaimer, tool } = VERDICT;

const CANDIDATE = shape(
  {
    key: described(TEXT, FIELDS.key),
    candidate,
    rubric,
    score,
    verdict,
    knockouts: listOf(shape({ id: TEXT, state: RULE_STATE })),
    coverage,
    disclaimer,
  },
  WEIGHTS_ORIGIN,
);

const STATE = oneOf('answered', 'partial', 'unknown', 'stale', 'contradicted', 'not-applicable', 'not-asked');

const FACTS = shape({
  candidate: TEXT,
  answers: listOf(shape({ question: TEXT, state: STATE }, { value: ANSWER, before: TEXT, after: TEXT })),
});

const DIMENSION = shape({
  id: TEXT,
  title: TEXT,
  facts: described(listOf(FACTS), FIELDS.facts),
  claims: described(listOf(shape({ rubric: TEXT, claim: TEXT }, { check: TEXT })), FIELDS.claims),
});

/** The JSON Schema of candidates of different rubrics side by side. */
export const VERSUS_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:versus:1',
  title: SCHEMA_TITLES.versus,
  ...shape(
    {
      schemaVersion: { const: 1 },
      tool,
      asOf: DAY,
      candidates: described(listOf(CANDIDATE), FIELDS.versusCandidates),
      dimensions: described(listOf(DIMENSION), FIELDS.dimensions),
      warnings: described(listOf(WARNING), FIELDS.warnings),
    },
    {
      ...STRICT,
      both: described(shape({ base: listOf(TEXT), refresh: listOf(TEXT), say: listOf(TEXT) }), FIELDS.both),
    },
  ),
};
