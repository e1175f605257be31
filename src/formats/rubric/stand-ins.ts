import * as z from 'zod';
import { isMap } from '../../core/model/describe.js';
import type { Path } from '../../core/model/problem.js';
import { daysOf } from './durations.js';
import { valueAt } from './found-value.js';
import { type RubricFileValue, rubricFileSchema } from './schema.js';

/** A rubric file with placeholders for whatever has the wrong shape, and their paths. */
export interface Completed {
  readonly file: RubricFileValue;
  readonly replaced: readonly Path[];
}

type Schema = z.core.$ZodType;
type Mapping = z.core.$ZodObject;

/** Where a part is, and the parts that were replaced so far. */
interface Progress {
  readonly path: Path;
  readonly replaced: Path[];
}

// No file contains this character, nor so large a number or age, so placeholders are recognisable in a problem.
const TEXT = '\u{FFFF}';
const NUMBER = Number.MAX_VALUE;
const AGE = '99999y';
const SIGNS = [TEXT, String(NUMBER), AGE, String(daysOf(AGE))];

/** Whether a problem is about a placeholder. */
export function speaksOfStandIn(args: unknown): boolean {
  const text = JSON.stringify(args);
  return SIGNS.some((sign) => text.includes(sign));
}

/** Keeps the well-formed parts of a rubric file and puts placeholders for the rest, so that all is checked. */
export function withStandIns(value: unknown): Completed {
  const replaced: Path[] = [];
  const file = completed(rubricFileSchema, value, { path: [], replaced }) as RubricFileValue;
  return { file, replaced };
}

function completed(schema: Schema, value: unknown, progress: Progress): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return value === undefined ? undefined : completed(def.innerType, value, progress);
    case 'lazy':
      return completed(def.getter(), value, progress);
    case 'object':
      return completedMapping(def.shape, value, progress);
    case 'record':
      return completedRecord(def, value, progress);
    case 'array':
      return completedList(schema, def.element, value, progress);
    case 'tuple': {
      const items = Array.isArray(value) ? value : [];
      return def.items.map((item, index) => completed(item, items[index], inside(progress, index)));
    }
    case 'union':
      return completedUnion(def, schema, value, progress);
    default:
      return completedLeaf(schema, value, progress);
  }
}

function completedMapping(shape: z.core.$ZodShape, value: unknown, progress: Progress): unknown {
  const parts = Object.entries(shape).map(([key, part]) => [
    key,
    completed(part, valueAt(value, [key]), inside(progress, key)),
  ]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

/** A mapping that is malformed may have meant any key, so it gets a placeholder key. */
function completedRecord(def: z.core.$ZodRecordDef, value: unknown, progress: Progress): unknown {
  const entries = Object.entries(isMap(value) ? value : { '': undefined });
  return Object.fromEntries(
    entries.map(([key, part]) => {
      const at = inside(progress, key);
      return [String(completedLeaf(def.keyType, key, at)), completed(def.valueType, part, at)];
    }),
  );
}

/** A list that is malformed or must not be empty may have meant anything, so it gets a placeholder item. */
function completedList(schema: Schema, item: Schema, value: unknown, progress: Progress): unknown {
  if (Array.isArray(value) && (value.length > 0 || fits(schema, value))) {
    return value.map((each, index) => completed(item, each, inside(progress, index)));
  }
  progress.replaced.push(progress.path);
  return [completed(item, undefined, inside(progress, 0))];
}

function completedUnion(
  def: z.core.$ZodUnionDef,
  schema: Schema,
  value: unknown,
  progress: Progress,
): unknown {
  const kinds = def.options.filter((option) => option._zod.def.type === 'object') as Mapping[];
  const tag = 'discriminator' in def ? String(def.discriminator) : undefined;
  const kind = kinds.find((each) => isMeant(each, tag, value)) ?? kinds.reduce(closerTo(value), kinds[0]);
  return kind === undefined ? completedLeaf(schema, value, progress) : completed(kind, value, progress);
}

/** A kind is recognised by its tag, or by the first key of its shape. */
function isMeant({ _zod: { def } }: Mapping, tag: string | undefined, value: unknown): boolean {
  const [first = ''] = Object.keys(def.shape);
  const found = valueAt(value, [tag ?? first]);
  const wanted = tag === undefined ? undefined : def.shape[tag];
  return found !== undefined && (wanted === undefined || fits(wanted, found));
}

function closerTo(value: unknown) {
  const shared = (kind: Mapping | undefined) =>
    Object.keys(kind?._zod.def.shape ?? {}).filter((key) => valueAt(value, [key]) !== undefined).length;
  return (best: Mapping | undefined, each: Mapping) => (shared(each) > shared(best) ? each : best);
}

function completedLeaf(schema: Schema, value: unknown, { path, replaced }: Progress): unknown {
  if (fits(schema, value)) return value;
  replaced.push(path);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'number':
      return NUMBER;
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    default:
      return fits(schema, AGE) ? AGE : `${TEXT}${replaced.length}`;
  }
}

function inside({ path, replaced }: Progress, step: string | number): Progress {
  return { path: [...path, step], replaced };
}

function fits(schema: Schema, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}
