import type { Expectation } from '../model/expectation.js';
import { type Path, type Problem, problem } from '../model/problem.js';
import type { Curve, DateQuestion, NumberQuestion } from '../model/rubric.js';
import type { RoughAnswer } from '../model/rubric-parts.js';
import type { PlacedQuestion } from './places.js';

/** Finds number questions whose bounds, step or curve cannot work. */
export function checkNumber(
  question: NumberQuestion,
  { path, scores }: Pick<PlacedQuestion, 'path' | 'scores'>,
): readonly Problem[] {
  const { id, type, curve, rough = [] } = question;
  return [
    ...checkBounds(question, path),
    ...checkStep(question, path),
    ...(curve === undefined ? [] : checkCurve(curve, [...path, 'curve'])),
    ...rough.flatMap((each, index) => checkRough(each, question, [...path, 'rough', index])),
    ...(scores && curve === undefined
      ? [problem('rubric/no-score', { id, type, missing: 'curve' }, { path })]
      : []),
  ];
}

/** Finds date questions whose age-curve cannot work. */
export function checkDate(
  { id, type, ageCurve }: DateQuestion,
  { path, scores }: Pick<PlacedQuestion, 'path' | 'scores'>,
): readonly Problem[] {
  if (ageCurve === undefined) {
    return scores ? [problem('rubric/no-score', { id, type, missing: 'age-curve' }, { path })] : [];
  }
  return [
    ...checkCurve(ageCurve, [...path, 'age-curve']),
    ...ageCurve.flatMap(([age], index) =>
      age < 0 ? [wrongPoint([...path, 'age-curve', index, 0], { id: 'age-of-0-or-more' }, age)] : [],
    ),
  ];
}

function checkBounds({ min, max }: NumberQuestion, path: Path): readonly Problem[] {
  if (min === undefined || max === undefined || min <= max) {
    return [];
  }
  return [wrongBound([...path, 'max'], { id: 'at-least-min', min }, max)];
}

function checkStep({ step }: NumberQuestion, path: Path): readonly Problem[] {
  if (step === undefined || step > 0) {
    return [];
  }
  return [wrongBound([...path, 'step'], { id: 'step-above-0' }, step)];
}

function checkRough(
  { atLeast, atMost }: RoughAnswer,
  { min, max }: NumberQuestion,
  path: Path,
): readonly Problem[] {
  if (atLeast === undefined && atMost === undefined) {
    return [problem('schema/value', { expected: { id: 'some-bound' }, found: 'neither' }, { path })];
  }
  const outside = Object.entries({ 'at-least': atLeast, 'at-most': atMost }).flatMap(([key, bound]) =>
    bound === undefined || (bound >= (min ?? bound) && bound <= (max ?? bound))
      ? []
      : [
          wrongBound(
            [...path, key],
            { id: 'number-within', ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
            bound,
          ),
        ],
  );
  const isReversed = atLeast !== undefined && atMost !== undefined && atLeast > atMost;
  return isReversed && outside.length === 0
    ? [wrongBound([...path, 'at-most'], { id: 'not-below-at-least', atLeast }, atMost)]
    : outside;
}

function wrongBound(path: Path, expected: Expectation, found: number): Problem {
  return problem('rubric/bounds', { expected, found: String(found) }, { path });
}

function checkCurve(curve: Curve, path: Path): readonly Problem[] {
  if (curve.length === 0) {
    return [problem('rubric/curve', { expected: { id: 'some-point' }, found: 'none' }, { path })];
  }
  const isOfAges = path.at(-1) === 'age-curve';
  return curve.flatMap(([x, y], index) => {
    const before = curve[index - 1];
    const rises = before === undefined || x > before[0];
    return [
      ...(rises
        ? []
        : [
            wrongPoint(
              [...path, index, 0],
              isOfAges ? { id: 'after-age', days: before[0] } : { id: 'after-point', x: before[0] },
              x,
            ),
          ]),
      ...(y >= 0 && y <= 1 ? [] : [wrongPoint([...path, index, 1], { id: 'score-from-0-to-1' }, y)]),
    ];
  });
}

function wrongPoint(path: Path, expected: Expectation, found: number): Problem {
  return problem('rubric/curve', { expected, found: String(found) }, { path });
}
