import * as z from 'zod';
import { WEIGHT_METHODS } from '../../core/model/rubric-parts.js';
import { RUBRIC_FIELDS } from '../../words/en/formats/schemas.js';
import { condition } from './condition-schema.js';
import { MOST_BASES, MOST_CRITERIA } from './limits.js';
import { options, question, verifyItem } from './question-schema.js';
import {
  confidence,
  id,
  isoDate,
  language,
  mapping,
  number,
  reference,
  textValue,
  version,
  webAddress,
  weight,
} from './scalars.js';

const source = mapping({
  title: textValue,
  url: webAddress.optional(),
  checked: isoDate.optional().describe(RUBRIC_FIELDS.sourceChecked),
});

const band = mapping({
  id,
  from: number,
  title: textValue,
  action: z.enum(['pay', 'pair', 'leave']).optional().describe(RUBRIC_FIELDS.action),
  advice: textValue.optional(),
  // biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
  then: z.array(textValue).optional().describe(RUBRIC_FIELDS.then),
});

const actionWords = mapping({
  pay: textValue.describe(RUBRIC_FIELDS.wordsPay),
  pair: textValue.describe(RUBRIC_FIELDS.wordsPair),
  leave: textValue.describe(RUBRIC_FIELDS.wordsLeave),
  wait: textValue.describe(RUBRIC_FIELDS.wordsWait),
});

const page = mapping({
  id: id.describe(RUBRIC_FIELDS.pageId),
  title: textValue.describe(RUBRIC_FIELDS.pageTitle),
  find: textValue.describe(RUBRIC_FIELDS.pageFind),
});

const dimension = mapping({
  id: id.describe(RUBRIC_FIELDS.dimensionId),
  title: textValue,
  questions: z.array(id).describe(RUBRIC_FIELDS.dimensionQuestions),
  words: z
    .array(
      mapping({
        question: id,
        before: textValue.optional().describe(RUBRIC_FIELDS.wordsBefore),
        after: textValue.optional().describe(RUBRIC_FIELDS.wordsAfter),
      }),
    )
    .optional()
    .describe(RUBRIC_FIELDS.dimensionWords),
  claim: textValue.optional().describe(RUBRIC_FIELDS.claim),
  check: textValue.optional().describe(RUBRIC_FIELDS.claimCheck),
});

const both = mapping({
  as: z.enum(['base', 'refresh']).describe(RUBRIC_FIELDS.bothAs),
  when: condition,
  say: textValue,
});

const criterion = mapping({
  id,
  title: textValue,
  weight,
  why: textValue.optional(),
  questions: z.array(question).min(1),
});

const knockout = mapping({ id, when: condition, because: textValue, verify: z.array(verifyItem).optional() });

const cap = mapping({ id, when: condition, 'at-most': id, because: textValue });

const warning = mapping({ id, when: condition, say: textValue });

const expected = mapping({
  verdict: id.optional(),
  firm: z.boolean().optional(),
  score: mapping({ 'at-least': number.optional(), 'at-most': number.optional() }).optional(),
});

/** Answers stay as written: only the questions decide what they may hold. */
const asWritten = z.record(z.string(), z.unknown());

const rubricTest = mapping({
  name: textValue,
  'as-of': isoDate.optional(),
  answers: asWritten,
  checks: asWritten.optional(),
  expect: expected,
});

const weighting = mapping({
  by: textValue.optional().describe(RUBRIC_FIELDS.weightsBy),
  method: z.enum(WEIGHT_METHODS).describe(RUBRIC_FIELDS.weightsMethod),
  base: id.describe(RUBRIC_FIELDS.weightsBase),
  version: version.describe(RUBRIC_FIELDS.weightsVersion),
});

/** The schema of a rubric file, without transforms so that a JSON Schema can be generated from it. */
export const rubricFileSchema = mapping({
  credcheck: z.literal(1, 'the number 1'),
  id,
  version,
  title: textValue,
  summary: textValue.optional(),
  language: language.optional(),
  extends: z.array(reference).min(1).max(MOST_BASES).optional(),
  sources: z.array(source).optional(),
  disclaimer: textValue.optional(),
  bands: z.array(band),
  'action-words': actionWords.optional().describe(RUBRIC_FIELDS.actionWords),
  confidence: confidence.optional().describe(RUBRIC_FIELDS.confidence),
  free: condition.optional().describe(RUBRIC_FIELDS.free),
  pages: z.array(page).optional().describe(RUBRIC_FIELDS.pages),
  dimensions: z.array(dimension).optional().describe(RUBRIC_FIELDS.dimensions),
  both: both.optional().describe(RUBRIC_FIELDS.both),
  scales: z.record(id, options).optional(),
  profile: z.array(question).optional(),
  criteria: z.array(criterion).max(MOST_CRITERIA),
  knockouts: z.array(knockout).optional(),
  caps: z.array(cap).optional(),
  warnings: z.array(warning).optional(),
  checks: z.array(verifyItem).optional(),
  tests: z.array(rubricTest).optional(),
  lint: z
    .record(id, z.enum(['error', 'warning', 'advice', 'off']))
    .optional()
    .describe(RUBRIC_FIELDS.lint),
  weighting: weighting.optional().describe(RUBRIC_FIELDS.weighting),
});

/** What every file must contain itself, even one that inherits everything else. */
export const rubricHead = rubricFileSchema
  .pick({ credcheck: true, id: true, version: true, title: true, extends: true, tests: true })
  .loose();

export type RubricFileValue = z.infer<typeof rubricFileSchema>;
export type BandValue = z.infer<typeof band>;
export type CriterionValue = z.infer<typeof criterion>;
export type RubricTestValue = z.infer<typeof rubricTest>;
