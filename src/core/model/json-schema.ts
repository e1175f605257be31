import { isMap } from './describe.js';

/** A JSON Schema of draft 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The draft that all schemas of credcheck are written in. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export const TEXT: JsonSchema = { type: 'string' };
export const YES_OR_NO: JsonSchema = { type: 'boolean' };

/** A date as YYYY-MM-DD. */
export const DAY: JsonSchema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };

/** An object with these properties; those in `optional` may be missing. */
export function shape(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const names = Object.keys(required);
  return {
    type: 'object',
    properties: { ...required, ...optional },
    ...(names.length > 0 && { required: names }),
  };
}

/** A list of any length. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** One of these words. */
export function oneOf(...words: readonly string[]): JsonSchema {
  return { enum: words };
}

/** A number from `minimum` to `maximum`, both included. */
export function numberIn(minimum: number, maximum: number): JsonSchema {
  return { type: 'number', minimum, maximum };
}

/** What fields are, by `parent.name` or by name alone. */
type FieldWords = Readonly<Record<string, string>>;

/** A schema in which each property that says nothing of itself has its description out of these words. */
export function withDescriptions(schema: JsonSchema, words: FieldWords): JsonSchema {
  return describedMap(schema, '', words);
}

function describedMap(schema: JsonSchema, parent: string, words: FieldWords): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' && isMap(value) ? fields(value, parent, words) : described(value, parent, words),
    ]),
  );
}

function described(value: unknown, parent: string, words: FieldWords): unknown {
  if (Array.isArray(value)) return value.map((each) => described(each, parent, words));
  return isMap(value) ? describedMap(value, parent, words) : value;
}

function fields(properties: JsonSchema, parent: string, words: FieldWords): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const key = [`${parent}.${name}`, name].find((each) => Object.hasOwn(words, each));
      const description = key === undefined ? {} : { description: words[key] };
      const inner = described(value, name, words);
      return [name, isMap(inner) ? { ...description, ...inner } : inner];
    }),
  );
}
