import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../src/core/model/json-schema.js';

/** Checks values against a schema, with a validator that is not ours. */
export function validatorOf(schema: JsonSchema): (value: unknown) => readonly string[] {
  const validate = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
  }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  };
}

/** The same schema, in which no object may have a property that it does not name. */
export function tightened(schema: JsonSchema): JsonSchema {
  return tight(schema) as JsonSchema;
}

function tight(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tight);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, tight(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}
