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
