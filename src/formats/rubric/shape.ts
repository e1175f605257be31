import * as z from 'zod';
import { isoDate, webAddress } from './scalars.js';
import { rubricFileSchema } from './schema.js';

/** The part of JSON Schema that zod generates for a rubric file. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Shape | false;
  readonly prefixItems?: readonly Shape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** The build inlines this value, so that the program does not load zod for it. */
export const SHAPE: Shape = JSON.parse(
  JSON.stringify(
    z.toJSONSchema(rubricFileSchema, {
      reused: 'ref',
      override: ({ zodSchema, jsonSchema }) => {
        delete jsonSchema.description;
        if (zodSchema === isoDate) jsonSchema.format = 'day';
        if (zodSchema === webAddress) jsonSchema.format = 'web-address';
      },
    }),
  ),
);
