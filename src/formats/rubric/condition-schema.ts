import * as z from 'zod';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { id, mapping, type ScalarValue, scalar, share } from './scalars.js';

/** A comparison with an answer as written: `question` and exactly one operator. */
export interface AnswerLeaf {
  readonly question: string;
  readonly is?: ScalarValue | undefined;
  readonly not?: ScalarValue | undefined;
  readonly in?: readonly ScalarValue[] | undefined;
  readonly 'not-in'?: readonly ScalarValue[] | undefined;
  readonly 'at-least'?: ScalarValue | undefined;
  readonly 'at-most'?: ScalarValue | undefined;
  readonly includes?: ScalarValue | undefined;
  readonly answered?: boolean | undefined;
}

/** A comparison with the score of a criterion as written: `criterion` and exactly one operator. */
export interface ScoreLeaf {
  readonly criterion: string;
  readonly below?: number | undefined;
  readonly 'at-least'?: number | undefined;
}

/** A condition as written. */
export type ConditionValue =
  | AnswerLeaf
  | ScoreLeaf
  | { readonly all: readonly ConditionValue[] }
  | { readonly any: readonly ConditionValue[] }
  | { readonly not: ConditionValue };

/** The keys by which the kinds of conditions are distinguished, in the order of the union below. */
export const CONDITION_HEADS = ['question', 'criterion', 'all', 'any', 'not'] as const;

const ANSWER_OPERATORS = {
  is: scalar.optional(),
  not: scalar.optional(),
  in: z.array(scalar).min(1).optional(),
  'not-in': z.array(scalar).min(1).optional(),
  'at-least': scalar.optional(),
  'at-most': scalar.optional(),
  includes: scalar.optional(),
  answered: z.boolean().optional(),
};

const SCORE_OPERATORS = { below: share.optional(), 'at-least': share.optional() };

/** Every key that any condition may have. */
export const CONDITION_KEYS: readonly string[] = [
  ...new Set([...CONDITION_HEADS, ...Object.keys(ANSWER_OPERATORS), ...Object.keys(SCORE_OPERATORS)]),
];

/** Two keys: the question or criterion, and exactly one operator. */
const ONE_OPERATOR = { minProperties: 2, maxProperties: 2 };

const answerLeaf = mapping({ question: id, ...ANSWER_OPERATORS })
  .refine(hasOneOperator, RUBRIC_EXPECTED.oneOf(Object.keys(ANSWER_OPERATORS)))
  .meta(ONE_OPERATOR);

const scoreLeaf = mapping({ criterion: id, ...SCORE_OPERATORS })
  .refine(hasOneOperator, RUBRIC_EXPECTED.oneOf(Object.keys(SCORE_OPERATORS)))
  .meta(ONE_OPERATOR);

/** The shape of a condition; whether its names exist is checked later. */
export const condition: z.ZodType<ConditionValue> = z
  .lazy(() =>
    z.union(
      [
        answerLeaf,
        scoreLeaf,
        mapping({ all: z.array(condition).min(1) }),
        mapping({ any: z.array(condition).min(1) }),
        mapping({ not: condition }),
      ],
      RUBRIC_EXPECTED.condition(CONDITION_HEADS),
    ),
  )
  .meta({ id: 'condition' });

function hasOneOperator(leaf: object): boolean {
  return Object.keys(leaf).length === 2;
}
