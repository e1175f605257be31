import { perEvidenceField } from '../../core/model/evidence.js';
import {
  DAY,
  DRAFT,
  type JsonSchema,
  listOf,
  oneOf,
  shape,
  TEXT,
  YES_OR_NO,
} from '../../core/model/json-schema.js';
import { EVIDENCE_WORDS } from '../../words/en/evidence.js';
import { ANSWERS_FIELDS, SCHEMA_TITLES } from '../../words/en/formats/schemas.js';

export const NOTHING: JsonSchema = { type: 'null' };
export const NUMBER: JsonSchema = { type: 'number' };
const SOME_TEXT: JsonSchema = { type: 'string', pattern: '\\S' };
const NAME = { anyOf: [SOME_TEXT, NUMBER] };
const WEB_ADDRESS = { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' } as const;

/** Null means the same as leaving the field out. */
function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

const EVIDENCE = perEvidenceField((kind, field) => ({
  ...orNull(kind === 'text' ? SOME_TEXT : kind === 'day' ? DAY : oneOf(...kind)),
  description: EVIDENCE_WORDS[field].description,
}));

const BARE = [
  { type: 'string', not: { const: 'not-applicable' } },
  NUMBER,
  YES_OR_NO,
  listOf({ anyOf: [TEXT, NUMBER, YES_OR_NO] }),
  NOTHING,
];

export const END = orNull({ anyOf: [NUMBER, TEXT] });
const OPTIONS = orNull(listOf({ anyOf: [TEXT, NUMBER, YES_OR_NO] }));

const HALF_KNOWN = [
  closed(shape({ 'one-of': OPTIONS })),
  someOf({ 'at-least': END, 'at-most': END }),
  closed(shape({ hits: END, of: END })),
  someOf({ from: END, to: END }),
  someOf({ sure: OPTIONS, maybe: OPTIONS }),
];

/** The schema of one answer: one of these values, half known or not, alone or with its evidence. */
export function answerOf(values: readonly JsonSchema[], halfKnown: readonly JsonSchema[]): JsonSchema {
  return {
    description: ANSWERS_FIELDS.answer,
    anyOf: [
      ...values,
      ...halfKnown,
      {
        ...closed(
          shape(
            {},
            { value: { anyOf: [...values, ...halfKnown] }, ...EVIDENCE, 'not-applicable': SOME_TEXT },
          ),
        ),
        dependentSchemas: { 'not-applicable': shape({}, { value: NOTHING }) },
      },
    ],
  };
}

/** What became of one checklist item. */
export const CHECK = closed(shape({ state: oneOf('open', 'confirmed', 'contradicted') }, EVIDENCE));

/** Accepts more than is used: a value of another shape is ignored. */
const RUBRIC = {
  description: ANSWERS_FIELDS.rubric,
  anyOf: [
    TEXT,
    shape({}, { id: TEXT, version: TEXT, sha256: TEXT, path: TEXT, fingerprints: { type: 'object' } }),
    NOTHING,
  ],
};

/** The JSON Schema of an answers file; the rubric decides which questions and values exist. */
export const ANSWERS_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:credcheck:schema:answers:1',
  title: SCHEMA_TITLES.answers,
  ...closed(
    shape(
      {
        candidate: closed(
          shape(
            { name: NAME },
            {
              id: orNull(NAME),
              issuer: orNull(NAME),
              url: orNull(WEB_ADDRESS),
              skill: { ...orNull({ anyOf: [NAME, listOf(NAME)] }), description: ANSWERS_FIELDS.skill },
              role: { ...orNull(NAME), description: ANSWERS_FIELDS.role },
              place: { ...orNull(NAME), description: ANSWERS_FIELDS.place },
            },
          ),
        ),
      },
      {
        credcheck: { const: 1 },
        rubric: RUBRIC,
        answers: mapSchema(answerOf(BARE, HALF_KNOWN)),
        checks: mapSchema(CHECK),
      },
    ),
  ),
  // The person's own: carried along, and never read.
  patternProperties: { '^x-.': {} },
};

/** The same without other properties. */
export function closed(schema: JsonSchema): JsonSchema {
  return { ...schema, additionalProperties: false };
}

/** An object with at least one of these properties. */
export function someOf(fields: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { ...closed(shape({}, fields)), minProperties: 1 };
}

/** An object whose properties are all of this kind. */
export function mapSchema(entry: JsonSchema | false): JsonSchema {
  return { type: ['object', 'null'], additionalProperties: entry };
}
