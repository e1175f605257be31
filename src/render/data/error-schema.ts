import { type JsonSchema, listOf, shape, TEXT } from '../../core/model/json-schema.js';
import { ERROR_FIELDS } from '../../words/en/formats/schemas.js';

const ROW_PROBLEM = shape(
  { code: text('problemCode'), message: text('problemMessage') },
  {
    column: text('column'),
    question: text('question'),
    value: text('value'),
    suggestion: text('suggestion'),
  },
);

/** The JSON Schema of why a record was refused. */
export const ERROR_SCHEMA: JsonSchema = shape(
  {
    code: text('code'),
    message: text('message'),
    problems: { ...listOf(ROW_PROBLEM), description: ERROR_FIELDS.problems },
  },
  { where: text('where') },
);

function text(field: keyof typeof ERROR_FIELDS): JsonSchema {
  return { ...TEXT, description: ERROR_FIELDS[field] };
}
