import { listOf, shape, TEXT } from '../../core/model/json-schema.js';
import { ANSWERS_FIELDS } from '../../words/en/formats/schemas.js';

/** A candidate in a result. */
export const CANDIDATE_SCHEMA = shape(
  { name: TEXT },
  {
    id: TEXT,
    issuer: TEXT,
    url: TEXT,
    skill: { anyOf: [TEXT, listOf(TEXT)], description: ANSWERS_FIELDS.skill },
    role: { ...TEXT, description: ANSWERS_FIELDS.role },
    place: { ...TEXT, description: ANSWERS_FIELDS.place },
  },
);
