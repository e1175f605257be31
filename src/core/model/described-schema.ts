import { isMap } from './describe.js';
import type { JsonSchema } from './json-schema.js';

/** What fields are, by `parent.name` or by name alone. */
export type FieldWords = Readonly<Record<string, string>>;

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
