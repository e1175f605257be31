import type { DateRange } from './partial-value.js';
import type {
  Action,
  AnswerUse,
  EvidenceRule,
  FactPage,
  LintSeverity,
  RoughAnswer,
  RubricTest,
  Sample,
  Source,
  Speaking,
  WeightsOrigin,
} from './rubric-parts.js';

/** A piecewise linear function: `[x, y]` points with x strictly rising; flat outside its ends. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** One option; `score` is in [0, 1] and missing if the question scores nothing, or with `oneOf`. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly score?: number;
  /** The options, at least two, that this one represents: the answer is one of them. */
  readonly oneOf?: readonly string[];
  readonly hint?: string;
  /** A few words for reasons; else the label. */
  readonly because?: string;
  readonly example?: string;
}

/** Something to confirm on an official page before paying. */
export interface VerifyItem {
  readonly id: string;
  readonly title?: string;
  /** What to open: the title of its page unless the rubric has a text for it. */
  readonly open: string;
  /** Id of a page of the rubric. */
  readonly page?: string;
  readonly find: string;
  readonly wrongIf: string;
  /** Days after which a confirmation no longer holds. */
  readonly maxAge?: number;
  readonly minutes?: number;
  /** Where it is false or unknown, the item is not listed. */
  readonly when?: Condition;
}

interface QuestionBase extends AnswerUse {
  readonly id: string;
  readonly ask: string;
  readonly hint?: string;
  readonly guidance?: string;
  /** Weight inside its criterion, >= 0; any unit. */
  readonly weight: number;
  readonly when?: Condition;
  readonly evidence: EvidenceRule;
  /** Days after which a dated answer counts as unknown again. */
  readonly maxAge?: number;
  readonly improve?: string;
  /** The question as a person puts it to the provider. */
  readonly askProvider?: string;
  readonly verify: readonly VerifyItem[];
}

export interface OptionQuestion extends QuestionBase {
  readonly type: 'choice' | 'multi' | 'yes-no';
  readonly options: readonly Option[];
  /** Marks that are certain. Only in a question narrowed to what a half-known answer leaves possible. */
  readonly sure?: readonly string[];
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly curve?: Curve;
  /** Where the number may be a count. */
  readonly sample?: Sample;
  readonly rough?: readonly RoughAnswer[];
}

export interface DateQuestion extends QuestionBase {
  readonly type: 'date';
  /** Score by age in days at `asOf`. */
  readonly ageCurve?: Curve;
  /** Only in a question narrowed to what a half-known answer leaves possible. */
  readonly between?: DateRange;
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
}

export type Question = OptionQuestion | NumberQuestion | DateQuestion | TextQuestion;
export type QuestionType = Question['type'];

export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** >= 0, any unit: only proportions matter. */
  readonly weight: number;
  readonly why?: string;
  readonly questions: readonly Question[];
}

/** A scalar in rubrics and answers, in its stored form. */
export type Scalar = string | number;

/** One comparison with the answer of a question. */
export type AnswerTest =
  | { readonly op: 'is' | 'not'; readonly value: Scalar }
  | { readonly op: 'in' | 'not-in'; readonly values: readonly Scalar[] }
  | { readonly op: 'at-least' | 'at-most'; readonly value: Scalar }
  | { readonly op: 'includes'; readonly value: string }
  | { readonly op: 'answered'; readonly expected: boolean };

/** Data that is true, false or unknown for a set of answers; never code. */
export type Condition =
  | { readonly kind: 'answer'; readonly question: string; readonly test: AnswerTest }
  | {
      readonly kind: 'score';
      readonly criterion: string;
      readonly op: 'below' | 'at-least';
      /** In [0, 1]. */
      readonly bound: number;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** A verdict; it applies to a score of at least `from` and below the next better band. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly title: string;
  readonly action: Action;
  readonly advice?: string;
  /** What to do next. */
  readonly then: readonly string[];
}

export interface Knockout {
  readonly id: string;
  readonly when: Condition;
  readonly because: string;
  readonly verify: readonly VerifyItem[];
}

export interface Cap {
  readonly id: string;
  readonly when: Condition;
  /** Id of the best band still open once the cap is hit. */
  readonly atMost: string;
  readonly because: string;
}

export interface Warning {
  readonly id: string;
  readonly when: Condition;
  readonly say: string;
}

/** A resolved rubric: scales filled in, durations in days, conditions parsed, options in stored form. */
export interface Rubric extends Speaking<Condition> {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary?: string;
  readonly language?: string;
  readonly disclaimer: string;
  readonly sources: readonly Source[];
  /** Best first; `from` strictly falls to 0. */
  readonly bands: readonly Band[];
  /** Of intervals of counts, from 0.5 to 0.99. */
  readonly confidence: number;
  /** Where it is true, the offer costs only time. */
  readonly free?: Condition;
  readonly pages: readonly FactPage[];
  readonly profile: readonly Question[];
  readonly criteria: readonly Criterion[];
  readonly knockouts: readonly Knockout[];
  readonly caps: readonly Cap[];
  readonly warnings: readonly Warning[];
  readonly checks: readonly VerifyItem[];
  readonly tests: readonly RubricTest[];
  readonly lint?: Readonly<Record<string, LintSeverity>>;
  readonly weighting?: WeightsOrigin;
}

/** The options that are answers of their own, not sets of others. */
export function singleOptions({ options }: Pick<OptionQuestion, 'options'>): readonly Option[] {
  return options.some(({ oneOf }) => oneOf) ? options.filter(({ oneOf }) => oneOf === undefined) : options;
}

/** Every question in the order in which it is asked: profile first. */
export function allQuestions(rubric: Rubric): readonly Question[] {
  return [...rubric.profile, ...rubric.criteria.flatMap((criterion) => criterion.questions)];
}
