import { type Path, type Problem, problem } from '../../core/model/problem.js';
import type { Option, OptionQuestion, Question, VerifyItem } from '../../core/model/rubric.js';
import type { DataRule, RoughAnswer } from '../../core/model/rubric-parts.js';
import { RUBRIC_EXPECTED } from '../../words/en/formats/rubric.js';
import { DEFAULT_TEXTS } from './default-texts.js';
import { daysOf } from './durations.js';
import type {
  DataValue,
  OptionQuestionValue,
  OptionValue,
  QuestionValue,
  RoughValue,
  VerifyValue,
} from './question-schema.js';
import { type Types, toCondition, toStored } from './to-condition.js';

/** What a question refers to elsewhere in the file. */
export interface RubricContext {
  readonly scales: ReadonlyMap<string, readonly OptionValue[]>;
  readonly types: Types;
  /** The titles of pages by id. */
  readonly pages: ReadonlyMap<string, string>;
  /** Of intervals of counts. */
  readonly confidence: number;
}

const YES_AND_NO: readonly OptionValue[] = [
  { value: 'yes', label: DEFAULT_TEXTS.yes, score: 1 },
  { value: 'no', label: DEFAULT_TEXTS.no, score: 0 },
];

/** Turns a question as written into a self-contained one: its scale resolved, its durations in days. */
export function toQuestion(written: QuestionValue, context: RubricContext): Question {
  const common = commonPart(written, context);
  switch (written.type) {
    case 'number': {
      const { type, unit, min, max, step, curve, sample, rough } = written;
      return present({
        ...common,
        type,
        unit,
        min,
        max,
        step,
        curve,
        sample: sample && { atLeast: sample['at-least'], confidence: context.confidence },
        rough: rough?.map(toRoughAnswer),
      });
    }
    case 'date': {
      const ageCurve = written['age-curve']?.map(([age, score]) => [daysOf(age), score] as const);
      return present({ ...common, type: written.type, ageCurve });
    }
    case 'text':
      return present({ ...common, type: written.type });
    default:
      return present({
        ...common,
        type: written.type,
        options: writtenOptions(written, context).map((option) => toOption(option, written.type)),
      });
  }
}

/** Turns a checklist item as written into one with what to open, its age in days and its condition parsed. */
export function toVerifyItem(written: VerifyValue, { types, pages }: RubricContext): VerifyItem {
  const { 'wrong-if': wrongIf, 'max-age': maxAge, open, page, when, ...rest } = written;
  return present({
    ...rest,
    page,
    open: open ?? pages.get(page ?? '') ?? '',
    wrongIf,
    maxAge: maxAge === undefined ? undefined : daysOf(maxAge),
    when: when === undefined ? undefined : toCondition(when, types),
  });
}

/** Reports a question that has no options, has them twice or names a scale that does not exist. */
export function optionProblems(
  written: QuestionValue,
  path: Path,
  scales: RubricContext['scales'],
): readonly Problem[] {
  if (!hasOptions(written)) {
    return [];
  }
  const { scale: id, options, type } = written;
  const at = { path: [...path, 'scale'] };
  const known = [...scales.keys()];
  return [
    ...(id !== undefined && options !== undefined
      ? [problem('schema/value', { expected: RUBRIC_EXPECTED.scaleOrOptions, found: 'both' }, at)]
      : []),
    ...(id !== undefined && !scales.has(id) ? [problem('rubric/unknown-scale', { id, known }, at)] : []),
    ...(id === undefined && options === undefined && type !== 'yes-no'
      ? [problem('schema/missing-key', { key: 'options' }, { path })]
      : []),
  ];
}

/** Whether a question is answered by picking from options. */
function hasOptions(written: QuestionValue): written is OptionQuestionValue {
  return ['choice', 'multi', 'yes-no'].includes(written.type);
}

function commonPart(written: QuestionValue, context: RubricContext) {
  const { id, ask, hint, guidance, weight = 1, when, evidence = 'optional' } = written;
  const { improve, page, portfolio } = written;
  const maxAge = written['max-age'];
  return {
    id,
    ask,
    hint,
    guidance,
    weight,
    when: when === undefined ? undefined : toCondition(when, context.types),
    evidence,
    maxAge: maxAge === undefined ? undefined : daysOf(maxAge),
    improve,
    page,
    lookFor: written['look-for'],
    data: dataOf(written),
    portfolio,
    askProvider: written['ask-provider'],
    verify: (written.verify ?? []).map((item) => toVerifyItem(item, context)),
  };
}

function dataOf(written: QuestionValue): readonly DataRule[] | undefined {
  if (!('data' in written)) return undefined;
  const { type } = written;
  return written.data?.map(({ 'one-of': oneOf, ...rest }: DataValue) =>
    present({ ...rest, oneOf: oneOf?.map((each) => toStored(each, type)) }),
  );
}

/** Empty if there are none, which is reported separately. */
function writtenOptions(
  { scale, options, type }: OptionQuestionValue,
  { scales }: RubricContext,
): readonly OptionValue[] {
  if (scale !== undefined) {
    return options === undefined ? (scales.get(scale) ?? []) : [];
  }
  return options ?? (type === 'yes-no' ? YES_AND_NO : []);
}

function toOption({ value, 'one-of': oneOf, ...rest }: OptionValue, type: OptionQuestion['type']): Option {
  return present({
    value: toStored(value, type),
    ...rest,
    oneOf: oneOf?.map((each) => toStored(each, type)),
  });
}

function toRoughAnswer({ label, ...bounds }: RoughValue): RoughAnswer {
  return present({ label, atLeast: bounds['at-least'], atMost: bounds['at-most'] });
}

/** Leaves out the fields that are undefined, so that a missing value is missing for every reader. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
