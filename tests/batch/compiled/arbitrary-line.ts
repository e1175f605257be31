import fc from 'fast-check';
import { BASES } from '../../../src/core/model/evidence.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';

const texts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'Ünder', '数据', 'https://example.org/a?b=c', 'two words', 'é'),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u00a0', '"', '\\', 'a\tb', '\u0000', '😀', '\ud800') },
);
const names = fc.oneof(
  { weight: 8, arbitrary: texts },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, true) },
);
const days = fc.constantFrom(
  '2026-11-22',
  '2026-11',
  '2026-01-05',
  '2020-02-29',
  '2026-11-23',
  '2025-02-29',
  null,
);

const bases = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...BASES) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'issuer', 'Issuer-claim', 1) },
);

/** The bytes of a line of answers to a rubric: mostly of the common shape, sometimes beside it. */
export function arbitraryLine(rubric: Rubric): fc.Arbitrary<string> {
  const answers = fc
    .tuple(...allQuestions(rubric).map((question) => fc.tuple(fc.constant(question.id), answerTo(question))))
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: Math.floor(entries.length / 2) }))
    .map((entries) => Object.fromEntries(entries));
  const candidate = fc.record(
    { id: names, issuer: names, name: texts, url: fc.constantFrom('https://example.org/x', 'ftp://a', 'x') },
    { requiredKeys: ['name'] },
  );
  const line = fc.record(
    { credcheck: fc.constant(1), rubric: fc.constant(rubric.id), candidate, answers },
    { requiredKeys: ['candidate', 'answers'] },
  );
  return fc.tuple(line, fc.nat({ max: 3 })).map(([value, spacing]) => spelt(value, spacing));
}

function spelt(value: unknown, spacing: number): string {
  if (spacing === 0) return JSON.stringify(value);
  const spread = JSON.stringify(value, null, 1);
  return spacing === 1 ? spread.replace(/\n */g, ' ') : `\t${spread.replace(/\n */g, '')} \r`;
}

function answerTo(question: Question): fc.Arbitrary<unknown> {
  const bare = fc.oneof(
    { weight: 24, arbitrary: valueFor(question) },
    { weight: 2, arbitrary: halfKnownFor(question) },
    { weight: 3, arbitrary: fc.constantFrom('unknown', null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>('nonsense', 'not-applicable', 1e20, -0, 0.5, true, ['a'], [[]], {}),
    },
  );
  const evidence = fc.record(
    { value: bare, source: texts, checked: days, note: texts, basis: bases, quote: texts },
    { requiredKeys: [] },
  );
  const beside = fc.constant({ 'not-applicable': 'no need' });
  return fc.oneof(
    { weight: 12, arbitrary: bare },
    { weight: 5, arbitrary: evidence },
    { weight: 1, arbitrary: beside },
  );
}

function halfKnownFor(question: Question): fc.Arbitrary<unknown> {
  const values = 'options' in question ? question.options.map(({ value }) => value) : [];
  switch (question.type) {
    case 'number':
      return fc.constantFrom<unknown>(
        { 'at-least': 20 },
        { 'at-least': 10, 'at-most': 30 },
        { hits: 3, of: 50 },
        '3/50',
      );
    case 'date':
      return fc.constantFrom<unknown>('2024', '2025-06', { from: '2024', to: '2025-03' }, { to: 2020 });
    case 'multi':
      return fc.subarray(values).map((maybe) => ({ sure: values.slice(0, 1), maybe }));
    case 'text':
      return fc.constant({ 'one-of': ['a'] });
    default:
      return fc.subarray(values).map((each) => ({ 'one-of': each }));
  }
}

function valueFor(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'text':
      return texts;
    case 'date':
      return days;
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom('25', 2.5, 101, '1e3', '+7'));
    case 'multi':
      return fc.subarray(question.options.map((option) => option.value));
    case 'yes-no':
      return fc.constantFrom('yes', 'no', 'Yes', 'true', true, false);
    default:
      return fc.constantFrom(...question.options.map((option) => option.value));
  }
}

/** A line with some of its bytes replaced, left out, doubled or put elsewhere. */
export function mutated(line: string): fc.Arbitrary<Uint8Array> {
  const byte = fc.oneof(
    fc.constantFrom(...[...'"\\{}[]:,0159eE+-. \t\r\n'].map(codeOf)),
    fc.nat({ max: 255 }),
  );
  const bytes = new TextEncoder().encode(line);
  const edit = fc.record({
    at: fc.nat({ max: bytes.length }),
    cut: fc.nat({ max: 3 }),
    put: fc.array(byte, { maxLength: 3 }),
  });
  return fc.array(edit, { minLength: 1, maxLength: 2 }).map((edits) => {
    const list = [...bytes];
    for (const { at, cut, put } of edits) list.splice(at, cut, ...put);
    return Uint8Array.from(list);
  });
}

function codeOf(char: string): number {
  return char.charCodeAt(0);
}
