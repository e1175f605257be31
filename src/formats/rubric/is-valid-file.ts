import { parseIsoDay } from '../../core/model/calendar.js';
import { isMap } from '../../core/model/describe.js';
import { isHttpUrl } from '../../core/model/http-url.js';
import { isWithinLimits } from './limits.js';
import type { RubricFileValue } from './schema.js';
import { SHAPE, type Shape } from './shape.js';

/** Whether the schema accepts a value; checked without zod, which is loaded only to say what is wrong. */
export function isValidRubricFile(value: unknown): value is RubricFileValue {
  return isWithinLimits(value) && fits(value, SHAPE);
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape.$ref !== undefined) return fits(value, definition(shape.$ref));
  const kinds = shape.anyOf ?? shape.oneOf;
  if (kinds !== undefined) return kinds.some((kind) => fits(value, kind));
  switch (shape.type) {
    case 'string':
      return typeof value === 'string' && isSuchText(value, shape);
    case 'integer':
      return Number.isInteger(value) && isSuchNumber(Number(value), shape);
    case 'number':
      return typeof value === 'number' && isSuchNumber(value, shape);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value) && isSuchList(value, shape);
    case 'object':
      return isMap(value) && isSuchMapping(value, shape);
    default:
      return true;
  }
}

function definition(reference: string): Shape {
  const shape = SHAPE.$defs?.[reference.slice('#/$defs/'.length)];
  if (shape === undefined) throw new Error(`there is no ${reference}`);
  return shape;
}

function isSuchText(text: string, { const: only, enum: words, pattern, format, maxLength }: Shape): boolean {
  return (
    (only === undefined || text === only) &&
    (words === undefined || words.includes(text)) &&
    (maxLength === undefined || text.length <= maxLength) &&
    (pattern === undefined || expression(pattern).test(text)) &&
    (format !== 'day' || parseIsoDay(text) !== undefined) &&
    (format !== 'web-address' || isHttpUrl(text))
  );
}

const expressions = new Map<string, RegExp>();

/** Compiling an expression for each text would take longer than everything else here. */
function expression(pattern: string): RegExp {
  const made = expressions.get(pattern) ?? new RegExp(pattern);
  expressions.set(pattern, made);
  return made;
}

function isSuchNumber(number: number, shape: Shape): boolean {
  const { const: only, minimum, maximum, exclusiveMinimum: above } = shape;
  return (
    (only === undefined || number === only) &&
    (above === undefined || number > above) &&
    isWithin(number, minimum, maximum)
  );
}

function isSuchList(list: readonly unknown[], { items, prefixItems, minItems, maxItems }: Shape): boolean {
  return (
    isWithin(list.length, minItems, maxItems) &&
    list.every((item, index) => {
      const shape = prefixItems?.[index] ?? items;
      return shape !== false && fits(item, shape ?? {});
    })
  );
}

function isSuchMapping(mapping: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  const { properties = {}, required = [], propertyNames, additionalProperties: others } = shape;
  const keys = Object.keys(mapping);
  return (
    isWithin(keys.length, shape.minProperties, shape.maxProperties) &&
    required.every((key) => Object.hasOwn(mapping, key)) &&
    // zod silently drops this key.
    keys.every((key) => {
      const its = Object.hasOwn(properties, key) ? properties[key] : others;
      const isAllowed = key !== '__proto__' && fits(key, propertyNames ?? {});
      return isAllowed && its !== false && fits(mapping[key], its ?? {});
    })
  );
}

function isWithin(
  number: number,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): boolean {
  return number >= least && number <= most;
}
