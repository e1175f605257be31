import fc from 'fast-check';
import type { AnswerSet, AnswerValue } from '../../src/core/model/answer.js';
import type { Condition, Curve, Scalar } from '../../src/core/model/rubric.js';
import { dateOfAge } from '../../src/core/scoring/age.js';
import { dated, is, numeric, yesNo } from './build-questions.js';
import { answersOf, choice, criterion, rubricOf } from './build-rubric.js';
import { AS_OF } from './enumerated.js';

/** Holds where another condition does not. */
export function opposite(condition: Condition): Condition {
  return { kind: 'not', of: condition };
}

/** Holds where a criterion scores less. */
export function below(id: string, bound: number): Condition {
  return { kind: 'score', criterion: id, op: 'below', bound };
}

/** Holds where an answer is at least, or at most, a value. */
function compared(question: string, op: 'at-least' | 'at-most', value: Scalar): Condition {
  return { kind: 'answer', question, test: { op, value } };
}

/** The answers to the number question. */
export const HOURS = [0, 1, 2, 3, 4, 5, 6];
/** Days from today back. The last is as old as any that is older. */
export const DAYS = Array.from({ length: 10 }, (_, age) => dateOfAge(age, AS_OF));
const height = fc.constantFrom(0, 0.3, 0.5, 0.8, 1);
const curve = (last: number): fc.Arbitrary<Curve> =>
  fc.tuple(height, height, height).map(
    ([first, middle, end]): Curve => [
      [0, first],
      [Math.floor(last / 2), middle],
      [last, end],
    ],
  );

/** Conditions on a number, on a date, on a choice, and on the scores that these make. */
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.constantFrom(...HOURS))
    .map(([op, value]) => compared('hours', op, value)),
  fc
    .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.constantFrom(...DAYS))
    .map(([op, value]) => compared('revised', op, value)),
  fc.constantFrom(is('hours', 3), is('task', 'a'), is('task', 'b')),
  fc.constantFrom(0.3, 0.5, 0.62).map((bound) => below('first', bound)),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), leaf, leaf)
    .map(([kind, one, other]): Condition => ({ kind, of: [one, { kind: 'not', of: other }] })),
);
const gate = fc.option(fc.constantFrom(is('task', 'a'), compared('hours', 'at-least', 4)), {
  nil: undefined,
});

/** A rubric of a choice, a number, a date and a yes-no question, with conditions on all of them. */
export const axes = fc
  .record({ hours: curve(6), revised: curve(8), gate, knockout: condition, cap: condition })
  .map(({ hours, revised, gate: when, knockout, cap }) => ({
    rubric: rubricOf({
      criteria: [
        criterion('first', 60, [
          choice('task', [1, 0.4, 0]),
          numeric('hours', { min: 0, max: 6, step: 1, curve: hours }),
        ]),
        criterion('second', 40, [
          dated('revised', { ageCurve: revised, ...(when && { when }) }),
          yesNo('mentor', { when: compared('revised', 'at-least', DAYS[4] ?? '') }),
        ]),
      ],
      knockouts: [{ id: 'k', when: knockout, because: 'It is too much.', verify: [] }],
      caps: [{ id: 'c', when: cap, because: 'It is too little.', atMost: 'weak' }],
      warnings: [{ id: 'w', when: opposite(knockout), say: 'It is not too much.' }],
    }),
  }));

/** Answers to some of its questions. */
export const known = fc.record(
  {
    task: fc.constantFrom('a', 'b', 'c'),
    hours: fc.constantFrom(...HOURS),
    revised: fc.constantFrom(...DAYS),
    mentor: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);

/** Every way to answer the questions that have no answer. */
export function waysToAnswer(given: Readonly<Record<string, AnswerValue>>): readonly AnswerSet[] {
  const values: Readonly<Record<string, readonly AnswerValue[]>> = {
    task: ['a', 'b', 'c'],
    hours: HOURS,
    // One is older than every day that a condition compares with.
    revised: [...DAYS, dateOfAge(DAYS.length, AS_OF)],
    mentor: ['yes', 'no'],
  };
  let ways: readonly Readonly<Record<string, AnswerValue>>[] = [given];
  for (const [id, all] of Object.entries(values)) {
    if (given[id] === undefined) ways = ways.flatMap((way) => all.map((value) => ({ ...way, [id]: value })));
  }
  return ways.map((way) => answersOf(way));
}
