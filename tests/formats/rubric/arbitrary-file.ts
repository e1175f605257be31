import fc from 'fast-check';

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

const option = fc
  .tuple(value, fc.oneof(maybe(share), fc.array(value, { minLength: 2, maxLength: 3 })))
  .map(([each, worth]) => ({
    value: each,
    label: 'L',
    ...(Array.isArray(worth) ? { 'one-of': worth } : { score: worth }),
  }));
const place = fc.oneof(
  fc.record({ open: fc.constant('o'), page: maybe(id) }),
  id.map((page) => ({ page })),
);
const about = fc.record({
  id,
  when: maybe(condition),
  minutes: maybe(fc.constantFrom(0.5, 3)),
  find: fc.constant('f'),
  'wrong-if': fc.constant('w'),
});
const item = fc.tuple(about, place).map(([what, where]) => ({ ...what, ...where }));
const rough = fc
  .tuple(fc.constantFrom('at-least', 'at-most'), number, maybe(number))
  .map(([bound, least, most]) => ({ label: 'R', 'at-most': most, [bound]: least }));
const common = {
  id,
  ask: fc.constant('?'),
  weight: maybe(share),
  when: maybe(condition),
  page: maybe(id),
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
    sample: maybe(fc.record({ 'at-least': fc.integer({ min: 1, max: 50 }) })),
    rough: maybe(few(rough)),
  }),
  fc.record({ ...common, type: fc.constant('date'), 'age-curve': maybe(few(fc.tuple(age, number))) }),
  fc.record({ ...common, type: fc.constant('text') }),
);
const rule = { id, when: condition };

/** Files of the right shape, most of which do not hold together. */
export const arbitraryRubricFile = fc.record({
  credcheck: fc.constant(1),
  id,
  version: fc.constant('1.0.0'),
  title: fc.constant('T'),
  bands: few(
    fc.record({
      id,
      from: number,
      title: fc.constant('B'),
      action: maybe(fc.constantFrom('pay', 'pair', 'leave')),
    }),
  ),
  confidence: maybe(fc.double({ min: 0.5, max: 0.99, noNaN: true })),
  free: maybe(condition),
  pages: maybe(few(fc.record({ id, title: fc.constant('P'), find: fc.constant('f') }))),
  scales: maybe(fc.dictionary(id, some(option))),
  profile: maybe(few(question)),
  criteria: few(fc.record({ id, title: fc.constant('C'), weight: share, questions: some(question) })),
  knockouts: maybe(few(fc.record({ ...rule, because: fc.constant('b'), verify: maybe(few(item)) }))),
  caps: maybe(few(fc.record({ ...rule, 'at-most': id, because: fc.constant('b') }))),
  warnings: maybe(few(fc.record({ ...rule, say: fc.constant('s') }))),
  checks: maybe(few(item)),
});
