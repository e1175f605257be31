import * as z from 'zod';
import { isMap } from '../../core/model/describe.js';
import type { JsonSchema } from '../../core/model/json-schema.js';
import { SCHEMA_TITLES } from '../../words/en/formats/schemas.js';
import { option, roughAnswer, verifyItem } from './question-schema.js';
import { rubricFileSchema, rubricHead } from './schema.js';

/** What zod's shapes cannot say, but editors should. */
const COMBINATIONS = new Map<unknown, JsonSchema>([
  [verifyItem, anyOfKeys('page', 'open')],
  [roughAnswer, anyOfKeys('at-least', 'at-most')],
  [option, { not: { required: ['score', 'one-of'] } }],
]);

/** The JSON Schema of a rubric file: complete if it extends nothing, partial if it does. */
export function rubricJsonSchema(): JsonSchema {
  const { $schema, $defs, ...whole } = plain(
    z.toJSONSchema(rubricFileSchema, {
      override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, COMBINATIONS.get(zodSchema)),
    }),
  );
  const { required } = plain(z.toJSONSchema(rubricHead));
  return {
    $schema,
    $id: 'urn:credcheck:schema:rubric:1',
    title: SCHEMA_TITLES.rubric,
    ...inParts(whole),
    required,
    if: { not: { required: ['extends'] } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { $ref: '#/$defs/whole' },
    $defs: { ...(isMap($defs) && $defs), whole },
  };
}

function anyOfKeys(...keys: readonly string[]): JsonSchema {
  return { anyOf: keys.map((key) => ({ required: [key] })) };
}

function plain(schema: object): JsonSchema {
  return JSON.parse(JSON.stringify(schema));
}

function inParts(rubric: JsonSchema): JsonSchema {
  const { properties, ...rest } = rubric;
  return { ...rest, properties: plain(isMap(properties) ? mapValues(properties) : {}) };
}

/** The same schema with only the id required in items that merge by id, and with `remove` allowed. */
function partOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(partOf);
  if (!isMap(schema)) return schema;
  const { oneOf, ...rest } = schema;
  // A question that does not repeat its type fits several kinds.
  const inner: JsonSchema = { ...mapValues(rest), ...(oneOf !== undefined && { anyOf: partOf(oneOf) }) };
  const { properties, required } = inner;
  if (Array.isArray(required) && required.includes('value') && required.includes('label')) {
    // Without a label it changes the option of that value.
    return { ...inner, required: ['value'] };
  }
  const hasId = Array.isArray(required) && required.includes('id') && isMap(properties);
  if (!hasId) return inner;
  // The other keys may be those of the base.
  const { anyOf, ...own } = inner;
  return { ...own, properties: { ...properties, remove: { const: true } }, required: ['id'] };
}

function mapValues(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, partOf(value)]));
}
