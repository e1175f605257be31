import { type JsonSchema, listOf, shape, TEXT, YES_OR_NO } from '../../core/model/json-schema.js';
import { allQuestions, type OptionQuestion, type Question, type Rubric } from '../../core/model/rubric.js';
import { placedChecks } from '../../core/rubric/places.js';
import { QUESTION_SCHEMA } from '../../words/en/formats/question-schema.js';
import {
  ANSWERS_SCHEMA,
  answerOf,
  CHECK,
  closed,
  END,
  mapSchema,
  NOTHING,
  NUMBER,
  someOf,
} from './answers-schema.js';

/** The JSON Schema of answers to one rubric: it knows the ids, options and titles, so that an editor can offer them. */
export function answersSchemaFor(rubric: Rubric): JsonSchema {
  const questions = allQuestions(rubric).map((each) => [each.id, schemaOf(each)] as const);
  const checks = placedChecks(rubric).map(({ item }) => {
    const { id, title, find } = item;
    return [id, { ...CHECK, title: title ?? find, description: find }] as const;
  });
  const { properties } = ANSWERS_SCHEMA;
  return {
    ...ANSWERS_SCHEMA,
    $id: `urn:credcheck:schema:answers:1:${rubric.id}:${rubric.version}`,
    title: rubric.title,
    properties: { ...Object(properties), answers: named(questions), checks: named(checks) },
  };
}

/** An object with these entries and no others; nothing at all is the same as an empty one. */
function named(entries: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return { ...mapSchema(false), properties: Object.fromEntries(entries) };
}

function schemaOf(question: Question): JsonSchema {
  const { ask, hint } = question;
  const about = [hint, QUESTION_SCHEMA.about(question)].filter((each) => each !== undefined);
  const { values, halfKnown } = takenBy(question);
  const unknown = { const: 'unknown', title: QUESTION_SCHEMA.unknown };
  return {
    ...answerOf([...values, unknown, NOTHING], halfKnown),
    title: ask,
    description: about.join(' '),
  };
}

/** The values that a question takes, and its half-known ones. */
function takenBy(question: Question): {
  readonly values: readonly JsonSchema[];
  readonly halfKnown: readonly JsonSchema[];
} {
  switch (question.type) {
    case 'number': {
      const { min, max } = question;
      const number = {
        ...NUMBER,
        ...(min !== undefined && { minimum: min }),
        ...(max !== undefined && { maximum: max }),
      };
      // A count may be written as text: 3 of 50.
      const halfKnown = [someOf({ 'at-least': END, 'at-most': END }), closed(shape({ hits: END, of: END }))];
      return { values: [number, { ...TEXT, pattern: '[0-9]' }], halfKnown };
    }
    case 'date':
      return {
        values: [{ ...TEXT, pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' }, NUMBER],
        halfKnown: [someOf({ from: END, to: END })],
      };
    case 'text':
      return { values: [TEXT, NUMBER, YES_OR_NO], halfKnown: [] };
    case 'multi': {
      const options = listOf({ anyOf: optionsOf(question) });
      return { values: [options], halfKnown: [someOf({ sure: options, maybe: options })] };
    }
    default: {
      const options = optionsOf(question);
      return { values: options, halfKnown: [closed(shape({ 'one-of': listOf({ anyOf: options }) }))] };
    }
  }
}

/** Options as text, and as the number or truth value that YAML makes of some. */
function optionsOf(question: OptionQuestion): readonly JsonSchema[] {
  return question.options.flatMap(({ value, label, hint }): readonly JsonSchema[] => {
    const about = { title: label, ...(hint !== undefined && { description: hint }) };
    return [{ const: value, ...about }, ...otherSpellings(question, value)];
  });
}

function otherSpellings({ type }: OptionQuestion, value: string): readonly JsonSchema[] {
  if (type === 'yes-no') return value === 'yes' ? [{ const: true }, YES] : [{ const: false }, NO];
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(value) ? [{ const: Number(value) }] : [];
}

const YES: JsonSchema = { ...TEXT, pattern: '^(?:[Yy][Ee][Ss]|[Tt][Rr][Uu][Ee])$' };
const NO: JsonSchema = { ...TEXT, pattern: '^(?:[Nn][Oo]|[Ff][Aa][Ll][Ss][Ee])$' };
