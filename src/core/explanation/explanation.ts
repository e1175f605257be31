import type { CriterionExplanation, RuleExplanation, TotalExplanation } from './model.js';
import type { QuestionExplanation } from './question-model.js';

/** Why something came out as it did, ready for JSON; numbers are rounded to 6 decimals. */
export type ExplanationInData =
  | TotalExplanation
  | CriterionExplanation
  | QuestionExplanation
  | RuleExplanation;
