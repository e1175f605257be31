import fc from 'fast-check';
import { withEvidence } from '../../../src/core/answers/evidence.js';
import type { Answer, AnswerSet, CheckEntry } from '../../../src/core/model/answer.js';
import { BASES, type Evidence } from '../../../src/core/model/evidence.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';
import { checklistIds } from '../../../src/core/rubric/checklist-ids.js';
import type { SavedUnder } from '../../../src/formats/answers/plain-answers.js';

/** Words that readers of YAML, of one version or another, take for something else than text. */
const TRAPS = [
  ...[
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'n',
    'true',
    'null',
    '~',
    '.inf',
    '.nan',
    '0x1f',
    '0o17',
    '017',
    '1_000',
  ],
  ...['1e3', '12:30:45', '2026-11-22', '2026-11', '+1', '1.', '-', '---', '...', '? a', 'a: b', 'a #b', '#a'],
  ...[
    '!tag',
    '&a',
    '*a',
    '<<',
    '=',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '"',
    "'",
    '[a]',
    '{a}',
    'a,b',
    ' a',
    'a ',
    '\t',
  ],
  ...[
    'a\nb',
    'a\r\nb',
    '\n',
    'a\n\n  b\n',
    '\u0085',
    '\u2028',
    '\u00a0',

    '\u001b[2J',
    '\ufeff',
    '😀',
  ],
];

const text = fc
  .oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 60 }))
  .filter((each) => each.trim() !== '');
const day = fc.constantFrom('2026-11-22', '2024-02-29', '1999-12-31');

const evidence: fc.Arbitrary<Evidence> = fc.record(
  { source: text, checked: day, note: text, basis: fc.constantFrom(...BASES), quote: text },
  { requiredKeys: [] },
);

const check: fc.Arbitrary<CheckEntry> = fc
  .tuple(fc.constantFrom('open', 'confirmed', 'contradicted'), evidence)
  .map(([state, more]) => (Object.keys(more).length === 0 ? { state } : { state, evidence: more }));

/** Checked answers of every kind to the questions of a rubric, with hostile texts wherever text may stand. */
export function arbitraryAnswerSet(rubric: Rubric): fc.Arbitrary<AnswerSet> {
  const url = fc.constant('https://example.org/a?b=c#d');
  // Spaces around what a candidate is called are nothing, and are not kept.
  const called = text.map((each) => each.trim());
  const candidate = fc.record({ id: called, name: called, issuer: called, url }, { requiredKeys: ['name'] });
  const answers = allQuestions(rubric).map((question) => entry(question.id, answerTo(question)));
  const checks = checklistIds(rubric).map((id) => entry(id, check));
  return fc
    .tuple(candidate, shuffled(answers), shuffled(checks))
    .map(([who, given, found]) => ({ candidate: who, answers: new Map(given), checks: new Map(found) }));
}

/** A stamp and fingerprints such as a rubric has, some of which look like numbers. */
export function savedUnder(rubric: Rubric): SavedUnder {
  const prints = ['12345678', '1234e567', '0000dead', 'abcdef01'];
  const ids = allQuestions(rubric).map((question) => question.id);
  const fingerprints = Object.fromEntries(ids.map((id, at) => [id, prints[at % prints.length] ?? '']));
  return {
    stamp: { id: rubric.id, version: rubric.version, sha256: '9'.repeat(64) },
    fingerprints,
    withoutWords: {},
  };
}

function entry<T>(id: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly (readonly [string, T])[]> {
  return fc.option(arbitrary).map((each) => (each === null ? [] : [[id, each] as const]));
}

function shuffled<T>(entries: readonly fc.Arbitrary<readonly T[]>[]): fc.Arbitrary<readonly T[]> {
  return fc
    .shuffledSubarray([...entries], { minLength: entries.length })
    .chain((order) => fc.tuple(...order))
    .map((each) => each.flat());
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const bare = fc.oneof(
    { weight: 4, arbitrary: valueFor(question).map((value) => ({ kind: 'value' as const, value })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'unknown' as const }) },
    { weight: 1, arbitrary: text.map((reason) => ({ kind: 'not-applicable' as const, reason })) },
  );
  return fc.tuple(bare, evidence).map(([answer, more]) => withEvidence(answer, more));
}

function valueFor(question: Question): fc.Arbitrary<string | number | readonly string[]> {
  switch (question.type) {
    case 'text':
      return text;
    case 'date':
      return day;
    case 'number':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 100 });
    case 'multi':
      return fc.subarray(question.options.map((option) => option.value));
    default:
      return fc.constantFrom(...question.options.map((option) => option.value));
  }
}
