import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkRubric } from '../../src/core/rubric/check-rubric.js';
import { rubricFile } from '../../src/rubric-file/schema.js';
import { toRubric } from '../../src/rubric-file/to-rubric.js';
import { validate } from '../../src/rubric-file/validate.js';

// Few ids, so that they clash and meet often; some have the names of methods.
const id = fc.constantFrom('a', 'b', 'c', 'constructor', 'has-own-property');
const value = fc.constantFrom('yes', 'no', 'x', 'unknown', 'constructor', '2026-01', '2026-02-30', 3, true);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const number = fc.oneof(fc.integer({ min: -3, max: 101 }), fc.double({ min: -1e15, max: 1e15, noNaN: true }));
const age = fc.constantFrom('0d', '90d', '2w', '12mo', '1y');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });

const operator = fc.oneof(
  fc.tuple(fc.constantFrom('is', 'not', 'at-least', 'at-most', 'includes'), value),
  fc.tuple(fc.constantFrom('in', 'not-in'), some(value)),
  fc.tuple(fc.constant('answered'), fc.boolean()),
);

const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(id, operator).map(([question, [op, operand]]) => ({ question, [op]: operand })),
    fc
      .tuple(id, fc.constantFrom('below', 'at-least'), share)
      .map(([on, op, to]) => ({ criterion: on, [op]: to })),
    fc.tuple(fc.constantFrom('all', 'any'), some(tie('condition'))).map(([kind, of]) => ({ [kind]: of })),
    tie('condition').map((of) => ({ not: of })),
  ),
}));

const option = fc.record({ value, label: fc.constant('L'), score: maybe(share) });
const item = fc.record({
  id,
  open: fc.constant('o'),
  find: fc.constant('f'),
  'wrong-if': fc.constant('w'),
});
const common = {
  id,
  ask: fc.constant('?'),
  weight: maybe(share),
  when: maybe(condition),
  verify: maybe(few(item)),
};
const question = fc.oneof(
  fc.record({
    ...common,
    type: fc.constantFrom('choice', 'multi', 'yes-no'),
    scale: maybe(id),
    options: maybe(some(option)),
  }),
  fc.record({
    ...common,
    type: fc.constant('number'),
    min: maybe(number),
    max: maybe(number),
    step: maybe(number),
    curve: maybe(few(fc.tuple(number, number))),
  }),
  fc.record({ ...common, type: fc.constant('date'), 'age-curve': maybe(few(fc.tuple(age, number))) }),
  fc.record({ ...common, type: fc.constant('text') }),
);
const rule = { id, when: condition };

const rubric = fc.record({
  credcheck: fc.constant(1),
  id,
  version: fc.constant('1.0.0'),
  title: fc.constant('T'),
  bands: few(fc.record({ id, from: number, title: fc.constant('B') })),
  scales: maybe(fc.dictionary(id, some(option))),
  profile: maybe(few(question)),
  criteria: few(fc.record({ id, title: fc.constant('C'), weight: share, questions: some(question) })),
  knockouts: maybe(few(fc.record({ ...rule, because: fc.constant('b'), verify: maybe(few(item)) }))),
  caps: maybe(few(fc.record({ ...rule, 'at-most': id, because: fc.constant('b') }))),
  warnings: maybe(few(fc.record({ ...rule, say: fc.constant('s') }))),
  checks: maybe(few(item)),
});

describe('whatever has the shape of a rubric', () => {
  it('is checked without a crash, and each problem names a place and is told in data', () => {
    let sound = 0;
    fc.assert(
      fc.property(rubric, (written) => {
        const file = rubricFile.parse(JSON.parse(JSON.stringify(written)));
        const { rubric: made, problems } = toRubric(file);
        const found = [...problems, ...checkRubric(made)];
        sound += found.length === 0 ? 1 : 0;
        expect(found.every(({ where }) => (where.path ?? []).length > 0)).toBe(true);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 1000 },
    );
    expect(sound).toBeLessThan(1000);
  });
});

describe('whatever JSON holds', () => {
  const located = (value: unknown) => ({ value, locate: () => ({ line: 1, column: 1 }) });

  it('is validated or refused with problems in the words of this tool', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const outcome = validate(located(value));
        expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).not.toEqual([]);
        expect(JSON.stringify(outcome)).not.toMatch(/Invalid|expected string|received/);
      }),
      { numRuns: 1000 },
    );
  });

  it('may stand in the place of any part of a rubric', () => {
    const parts = fc.constantFrom(
      'bands',
      'scales',
      'profile',
      'criteria',
      'caps',
      'checks',
      'tests',
      'title',
    );
    const written = { credcheck: 1, id: 'a', version: '1.0.0', title: 'T', bands: [], criteria: [] };
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, value) => {
        const outcome = validate(located({ ...written, [part]: value }));
        const told = outcome.ok ? [] : outcome.problems;
        expect(told.every(({ where }) => where.path?.[0] === part)).toBe(true);
        expect(told.every(({ args }) => !('expected' in args) || args.expected !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the format', () => {
  it('can be written as a JSON Schema in which a comparison has exactly one operator', () => {
    const schema = JSON.parse(JSON.stringify(z.toJSONSchema(rubricFile)));
    expect(schema.required).toEqual(['credcheck', 'id', 'version', 'title', 'bands', 'criteria']);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.$defs.condition.anyOf[0]).toMatchObject({
      required: ['question'],
      additionalProperties: false,
      minProperties: 2,
      maxProperties: 2,
    });
  });
});
