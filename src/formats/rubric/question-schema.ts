import * as z from 'zod';
import { PORTFOLIO_PARTS } from '../../core/model/rubric-parts.js';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { RUBRIC_FIELDS } from '../../words/en/formats/schemas.js';
import { condition } from './condition-schema.js';
import { MOST_POINTS } from './limits.js';
import {
  age,
  count,
  duration,
  id,
  mapping,
  minutes,
  number,
  property,
  scalar,
  share,
  textValue,
  weight,
} from './scalars.js';

/** One option. */
export const option = mapping({
  value: scalar,
  label: textValue,
  score: share.optional(),
  'one-of': z.array(scalar).min(2).optional().describe(RUBRIC_FIELDS.oneOf),
  hint: textValue.optional(),
  because: textValue.optional().describe(RUBRIC_FIELDS.because),
  example: textValue.optional().describe(RUBRIC_FIELDS.example),
});

/** The options of one question or scale. */
export const options = z.array(option).min(1);

/** A checklist item. */
export const verifyItem = mapping({
  id,
  title: textValue.optional().describe(RUBRIC_FIELDS.checkTitle),
  open: textValue.optional(),
  page: id.optional().describe(RUBRIC_FIELDS.checkPage),
  find: textValue,
  'wrong-if': textValue,
  'max-age': duration.optional(),
  minutes: minutes.optional().describe(RUBRIC_FIELDS.minutes),
  when: condition.optional().describe(RUBRIC_FIELDS.checkWhen),
});

const common = {
  id,
  ask: textValue,
  hint: textValue.optional(),
  guidance: textValue.optional(),
  weight: weight.optional(),
  when: condition.optional(),
  evidence: z.enum(['required', 'optional', 'none']).optional(),
  'max-age': duration.optional(),
  improve: textValue.optional(),
  page: id.optional().describe(RUBRIC_FIELDS.questionPage),
  'look-for': z.array(textValue).optional().describe(RUBRIC_FIELDS.lookFor),
  'ask-provider': textValue.optional().describe(RUBRIC_FIELDS.askProvider),
  meaning: z.int().min(1).optional().describe(RUBRIC_FIELDS.meaning),
  portfolio: z.enum(PORTFOLIO_PARTS).optional().describe(RUBRIC_FIELDS.portfolio),
  verify: z.array(verifyItem).optional(),
};

/** Data that is an answer. */
const dataRule = mapping({ property: property.describe(RUBRIC_FIELDS.dataProperty) });

/** Data that is an answer to a question with options. */
const optionDataRule = mapping({
  ...dataRule.shape,
  says: z.array(textValue).min(1).optional().describe(RUBRIC_FIELDS.dataSays),
  'one-of': z.array(scalar).min(1).optional().describe(RUBRIC_FIELDS.dataOneOf),
});

const data = z.array(dataRule).min(1).optional().describe(RUBRIC_FIELDS.data);

const optionQuestion = mapping({
  ...common,
  data: z.array(optionDataRule).min(1).optional().describe(RUBRIC_FIELDS.data),
  type: z.enum(['choice', 'multi', 'yes-no']),
  scale: id.optional(),
  options: options.optional(),
});

/** A way to answer without counting. */
export const roughAnswer = mapping({
  label: textValue.describe(RUBRIC_FIELDS.roughLabel),
  'at-least': number.optional().describe(RUBRIC_FIELDS.roughAtLeast),
  'at-most': number.optional().describe(RUBRIC_FIELDS.roughAtMost),
});

const numberQuestion = mapping({
  ...common,
  data,
  type: z.literal('number'),
  unit: textValue.optional(),
  min: number.optional(),
  max: number.optional(),
  step: number.optional(),
  curve: z
    .array(z.tuple([number, number], RUBRIC_EXPECTED.point))
    .max(MOST_POINTS)
    .optional(),
  sample: mapping({ 'at-least': count.describe(RUBRIC_FIELDS.sampleAtLeast) })
    .optional()
    .describe(RUBRIC_FIELDS.sample),
  rough: z.array(roughAnswer).optional().describe(RUBRIC_FIELDS.rough),
});

const dateQuestion = mapping({
  ...common,
  data,
  type: z.literal('date'),
  'age-curve': z
    .array(z.tuple([age, number], RUBRIC_EXPECTED.point))
    .max(MOST_POINTS)
    .optional(),
});

const textQuestion = mapping({ ...common, type: z.literal('text') });

/** A question of any type; each type allows only the keys that mean something to it. */
export const question = z.discriminatedUnion('type', [
  optionQuestion,
  numberQuestion,
  dateQuestion,
  textQuestion,
]);

/** All keys that a question may have, for one whose type is not known. */
export const untypedQuestion = mapping({
  ...dateQuestion.shape,
  ...numberQuestion.shape,
  ...optionQuestion.shape,
  type: z.unknown().optional(),
});

export type OptionValue = z.infer<typeof option>;
export type DataValue = z.infer<typeof optionDataRule>;
export type RoughValue = z.infer<typeof roughAnswer>;
export type VerifyValue = z.infer<typeof verifyItem>;
export type OptionQuestionValue = z.infer<typeof optionQuestion>;
export type QuestionValue = z.infer<typeof question>;
