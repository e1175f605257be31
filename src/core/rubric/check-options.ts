import { type Path, type Problem, problem } from '../model/problem.js';
import { type Option, type OptionQuestion, RESERVED_VALUES } from '../model/rubric.js';
import type { PlacedQuestion } from './places.js';

const YES_AND_NO: readonly string[] = ['yes', 'no'];

/** Finds options of one question that are duplicates, reserved words or without a score. */
export function checkOptions(
  question: OptionQuestion,
  { path, scores }: Pick<PlacedQuestion, 'path' | 'scores'>,
): readonly Problem[] {
  return [
    ...question.options.flatMap((option, index) => [
      ...checkValue(question, option, [...path, 'options', index, 'value']),
      ...(scores ? checkScore(question, option, [...path, 'options', index]) : []),
    ]),
    ...repeatedValues(question.options, path),
    ...missingAnswers(question, path),
  ];
}

function checkValue(question: OptionQuestion, { value }: Option, path: Path): readonly Problem[] {
  if (RESERVED_VALUES.includes(value)) {
    return [problem('rubric/reserved', { word: value, kind: 'option' }, { path })];
  }
  return question.type === 'yes-no' && !YES_AND_NO.includes(value)
    ? [problem('rubric/unknown-value', { question: question.id, value, known: YES_AND_NO }, { path })]
    : [];
}

function checkScore({ id, type }: OptionQuestion, option: Option, path: Path): readonly Problem[] {
  return option.score === undefined
    ? [problem('rubric/no-score', { id, type, missing: `score of ${option.value}` }, { path })]
    : [];
}

function repeatedValues(options: readonly Option[], path: Path): readonly Problem[] {
  const seen = new Set<string>();
  return options.flatMap(({ value }, index) => {
    const twice = seen.has(value);
    seen.add(value);
    return twice
      ? [problem('rubric/duplicate-value', { value }, { path: [...path, 'options', index, 'value'] })]
      : [];
  });
}

function missingAnswers({ type, options }: OptionQuestion, path: Path): readonly Problem[] {
  const values = options.map(({ value }) => value);
  const found = YES_AND_NO.filter((word) => values.includes(word));
  // Words other than yes and no are each reported elsewhere.
  const half = type === 'yes-no' && found.length === 1 && values.every((value) => YES_AND_NO.includes(value));
  const expected = { id: 'yes-and-no' } as const;
  return half
    ? [problem('schema/value', { expected, found: `only ${found.join()}` }, { path: [...path, 'options'] })]
    : [];
}
