import type { Expectation } from '../model/expectation.js';
import { type Path, type Problem, problem } from '../model/problem.js';
import { type Option, type OptionQuestion, singleOptions } from '../model/rubric.js';
import type { PlacedQuestion } from './places.js';

/** Words that answers files use for other answers. */
const RESERVED_VALUES: readonly string[] = ['unknown', 'not-applicable'];

const YES_AND_NO: readonly string[] = ['yes', 'no'];

/** Finds options of one question that are duplicates, reserved words, without a score or for a wrong set. */
export function checkOptions(
  question: OptionQuestion,
  { path, scores }: Pick<PlacedQuestion, 'path' | 'scores'>,
): readonly Problem[] {
  return [
    ...question.options.flatMap((option, index) => [
      ...checkValue(question, option, [...path, 'options', index, 'value']),
      ...checkScore(question, option, scores, [...path, 'options', index]),
    ]),
    ...checkSets(question, path),
    ...repeatedValues(question.options, path),
    ...missingAnswers(question, path),
    ...checkData(question, path),
  ];
}

function checkValue(question: OptionQuestion, { value, oneOf }: Option, path: Path): readonly Problem[] {
  if (RESERVED_VALUES.includes(value)) {
    return [problem('rubric/reserved', { word: value, kind: 'option' }, { path })];
  }
  return question.type === 'yes-no' && oneOf === undefined && !YES_AND_NO.includes(value)
    ? [problem('rubric/unknown-value', { question: question.id, value, known: YES_AND_NO }, { path })]
    : [];
}

function checkScore(
  { id, type }: OptionQuestion,
  { value, score, oneOf }: Option,
  scores: boolean,
  path: Path,
): readonly Problem[] {
  if (score !== undefined && oneOf !== undefined) {
    return [wrongValue({ id: 'score-or-one-of' }, 'both', [...path, 'one-of'])];
  }
  return scores && score === undefined && oneOf === undefined
    ? [problem('rubric/no-score', { id, type, missing: `score of ${value}` }, { path })]
    : [];
}

function checkSets({ id, type, options }: OptionQuestion, path: Path): readonly Problem[] {
  const sets = new Set(options.filter(({ oneOf }) => oneOf !== undefined).map(({ value }) => value));
  const single = options.map(({ value }) => value).filter((value) => !sets.has(value));
  // That one of these is missing is reported separately.
  const known = type === 'yes-no' ? YES_AND_NO : single;
  const members = new Set(known);
  return options.flatMap(({ oneOf }, outer) => {
    if (oneOf === undefined) return [];
    const at = [...path, 'options', outer, 'one-of'];
    if (type === 'multi') return [wrongValue({ id: 'one-of-in-choice' }, type, at)];
    const seen = new Set<string>();
    return oneOf.flatMap((value, index) => {
      if (seen.has(value)) return [wrongValue({ id: 'option-once' }, `${value} twice`, [...at, index])];
      seen.add(value);
      if (members.has(value)) return [];
      return sets.has(value)
        ? [wrongValue({ id: 'option-without-one-of' }, value, [...at, index])]
        : [problem('rubric/unknown-value', { question: id, value, known }, { path: [...at, index] })];
    });
  });
}

function checkData(question: OptionQuestion, path: Path): readonly Problem[] {
  const { id, type, data = [] } = question;
  if (type === 'multi' && data.length > 0) {
    return [wrongValue({ id: 'data-in-single' }, type, [...path, 'data'])];
  }
  const known = singleOptions(question).map(({ value }) => value);
  const members = new Set(known);
  return data.flatMap(({ oneOf = [] }, outer) =>
    oneOf.flatMap((value, index) =>
      members.has(value)
        ? []
        : [
            problem(
              'rubric/unknown-value',
              { question: id, value, known },
              { path: [...path, 'data', outer, 'one-of', index] },
            ),
          ],
    ),
  );
}

function wrongValue(expected: Expectation, found: string, path: Path): Problem {
  return problem('schema/value', { expected, found }, { path });
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
  const values = options.filter(({ oneOf }) => oneOf === undefined).map(({ value }) => value);
  const found = YES_AND_NO.filter((word) => values.includes(word));
  // Words other than yes and no are each reported elsewhere.
  const half = type === 'yes-no' && found.length === 1 && values.every((value) => YES_AND_NO.includes(value));
  return half ? [wrongValue({ id: 'yes-and-no' }, `only ${found.join()}`, [...path, 'options'])] : [];
}
