import { DAY, DRAFT, type JsonSchema, listOf, oneOf, shape, TEXT } from '../../core/model/json-schema.js';
import { SCHEMA_TITLES } from '../../words/en/formats/schemas.js';
import { PORTFOLIO_FIELDS as FIELDS } from '../../words/en/portfolio/fields.js';
import { QUESTION_RESULT, VERDICT } from './result-schema.js';
import { WEIGHTS_ORIGIN } from './verdict-schema.js';

const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

const { candidate, verdict, rubric, tool, disclaimer } = VERDICT;

const TEXTS = listOf(TEXT);
const ANSWERS = described(listOf(QUESTION_RESULT), FIELDS.answers);

const CANDIDATE = shape(
  {
    key: described(TEXT, FIELDS.key),
    candidate,
    rubric,
    verdict,
    skills: described(TEXTS, FIELDS.skills),
    only: described(TEXTS, FIELDS.only),
    proof: described(
      shape({ state: described(oneOf('good', 'weak', 'open'), FIELDS.proofState), answers: ANSWERS }),
      FIELDS.proof,
    ),
    show: described(
      shape({ answers: ANSWERS }, { question: described(TEXT, FIELDS.showQuestion) }),
      FIELDS.show,
    ),
    recency: described(
      shape({
        state: described(oneOf('current', 'refresh', 'past', 'open'), FIELDS.recencyState),
        answers: ANSWERS,
      }),
      FIELDS.recency,
    ),
    stale: described(TEXTS, FIELDS.stale),
    soon: described(TEXTS, FIELDS.soon),
  },
  WEIGHTS_ORIGIN,
);

const BY = described(TEXTS, FIELDS.by);

const SKILL = shape(
  { skill: TEXT, by: BY, proof: described(oneOf('good', 'weak', 'open', 'none'), FIELDS.skillProof) },
  { best: described(TEXT, FIELDS.best), show: described(TEXT, FIELDS.skillShow) },
);

const NEXT = shape({
  skills: described(TEXTS, FIELDS.nextSkills),
  proof: described(TEXTS, FIELDS.nextProof),
  show: described(TEXTS, FIELDS.nextShow),
  refresh: described(TEXTS, FIELDS.refresh),
});

const WARNING = shape(
  {
    id: oneOf('no-skill', 'none-wanted', 'other-role', 'stopped', 'no-questions', 'other-version'),
    candidate: TEXT,
  },
  { role: TEXT, rubric: TEXT },
);

/** The JSON Schema of a set of credentials for one role. */
export const PORTFOLIO_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:portfolio:1',
  title: SCHEMA_TITLES.portfolio,
  ...shape(
    {
      schemaVersion: { const: 1 },
      tool,
      asOf: DAY,
      skillsAre: described(oneOf('asked-for', 'named'), FIELDS.skillsAre),
      candidates: described(listOf(CANDIDATE), FIELDS.candidates),
      skills: described(listOf(SKILL), FIELDS.coverage),
      others: described(listOf(shape({ skill: TEXT, by: BY })), FIELDS.others),
      next: described(NEXT, FIELDS.next),
      warnings: described(listOf(WARNING), FIELDS.warnings),
      disclaimer: described(disclaimer, FIELDS.disclaimer),
    },
    { role: described(TEXT, FIELDS.role) },
  ),
};
