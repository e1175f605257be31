import { describe, expect, it } from 'vitest';
import { LINT_RULES, lint, lintTranslation } from '../../../../src/core/authoring/lint/lint.js';
import type { Condition, OptionQuestion, Question, Rubric } from '../../../../src/core/model/rubric.js';
import { type Translation, textKey, textPaths } from '../../../../src/core/model/rubric-texts.js';
import { dated, is, numeric, verifyItem, worded, yesNo } from '../../../support/build-questions.js';
import { band, choice, criterion, rubricOf } from '../../../support/build-rubric.js';

const with1 = (...questions: readonly Question[]): Partial<Rubric> => ({
  criteria: [criterion('one', 1, questions)],
});
const task = choice('task', [1, 0.5, 0]);
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
const many = (count: number, more: Partial<Question> = {}): readonly Question[] =>
  Array.from({ length: count }, (_, index) => yesNo(`q${index}`, more as object));
const silent = { value: 'silent', label: 'Silent', oneOf: ['b', 'c'] };
const taskOrSilent = { ...task, options: [...task.options, silent] };
const postings = numeric('postings', {
  unit: 'percent',
  min: 0,
  max: 100,
  curve: [
    [0, 0],
    [50, 1],
  ],
  sample: { atLeast: 3, confidence: 0.8 },
});
const warnsIf = (when: Condition): Partial<Rubric> => ({ warnings: [{ id: 'w', when, say: 'so' }] });
const capsAt = (atMost: string, when: Condition): Partial<Rubric> => ({
  caps: [{ id: 'c', when, atMost, because: 'so' }],
});
const compared = (op: 'at-least' | 'at-most', value: number): Condition => ({
  kind: 'answer',
  question: 'postings',
  test: { op, value },
});
const gate = choice('gate', [1, 0]);

const labelled = (label: string): OptionQuestion => ({
  ...choice('labelled', [1]),
  options: [{ value: 'a', label, score: 1 }],
});

/** For each rule, rubrics in which it finds something, and some that are close to them in which it does not. */
const CASES: Readonly<
  Record<string, { plants: readonly Partial<Rubric>[]; sound: readonly Partial<Rubric>[] }>
> = {
  'criterion-without-why': {
    plants: [with1(task)],
    sound: [{ criteria: [{ ...criterion('one', 1, [task]), why: 'It matters.' }] }],
  },
  'criterion-without-check': {
    plants: [with1(task)],
    sound: [with1({ ...task, page: 'guide' }), with1(task, { ...gate, verify: [verifyItem('v')] })],
  },
  'question-without-check': {
    plants: [with1(task, { ...gate, page: 'guide' })],
    sound: [with1({ ...task, evidence: 'none' }, { ...gate, page: 'guide' }), with1(task)],
  },
  'unreachable-band': {
    plants: [
      { ...with1(choice('task', [1, 0])) },
      { ...with1(task), ...capsAt('weak', any(is('task', 'a'), is('task', 'b'), is('task', 'c'))) },
      with1(
        numeric('n', {
          curve: [
            [0, 0],
            [9, 0.5],
          ],
        }),
      ),
    ],
    sound: [
      with1(choice('task', [1, 0.6, 0.5, 0])),
      with1(
        numeric('n', {
          curve: [
            [0, 0],
            [9, 1],
          ],
        }),
      ),
      with1(...many(13)),
      { profile: [gate], ...with1(choice('task', [1, 0.6, 0.5, 0], { when: is('gate', 'a') })) },
      with1(worded('w')),
      {
        ...with1(choice('task', [1, 0])),
        knockouts: [{ id: 'k', when: any(is('task', 'a'), is('task', 'b')), because: 'x', verify: [] }],
      },
    ],
  },
  'never-asked': {
    plants: [with1(task, { ...gate, when: all(is('task', 'a'), is('task', 'b')) })],
    sound: [with1(task, { ...gate, when: is('task', 'a') }), with1(task)],
  },
  'rule-always-hits': {
    plants: [{ ...with1(task), ...warnsIf(any(is('task', 'a'), is('task', 'b'), is('task', 'c'))) }],
    sound: [{ ...with1(task), ...warnsIf(any(is('task', 'a'), is('task', 'b'))) }],
  },
  'rule-never-hits': {
    plants: [
      { ...with1(task), ...warnsIf({ kind: 'score', criterion: 'one', op: 'below', bound: 0 }) },
      {
        ...with1(task, { ...gate, when: is('task', 'a') }),
        ...warnsIf(all(is('gate', 'a'), is('task', 'b'))),
      },
    ],
    sound: [
      {
        ...with1(
          task,
          dated('last', {
            ageCurve: [
              [0, 1],
              [9, 0],
            ],
          }),
        ),
        ...warnsIf({ kind: 'answer', question: 'last', test: { op: 'at-least', value: '2998-01-01' } }),
        profile: [yesNo('aside')],
      },
    ],
  },
  'cap-without-effect': {
    plants: [
      { ...with1(task), ...capsAt('strong', is('task', 'a')) },
      { ...with1(task), ...capsAt('weak', is('task', 'b')) },
    ],
    sound: [
      { ...with1(task), ...capsAt('weak', is('task', 'a')) },
      { profile: [gate], ...with1(worded('w')), ...capsAt('weak', is('gate', 'a')) },
      { ...with1(task), ...capsAt('weak', all(is('task', 'b'), is('task', 'a'))) },
    ],
  },
  'curve-goes-back': {
    plants: [
      with1(
        numeric('n', {
          curve: [
            [0, 0],
            [5, 1],
            [9, 0.5],
          ],
        }),
      ),
      with1(
        dated('d', {
          ageCurve: [
            [0, 1],
            [5, 0.2],
            [9, 0.5],
          ],
        }),
      ),
    ],
    sound: [
      with1(
        numeric('n', {
          curve: [
            [0, 0],
            [5, 1],
            [9, 1],
          ],
        }),
      ),
      with1(
        dated('d', {
          ageCurve: [
            [0, 1],
            [5, 0.5],
          ],
        }),
        dated('e'),
        numeric('m'),
      ),
    ],
  },
  'decides-alone': {
    plants: [with1({ ...task, weight: 1000 }, choice('other', [0.9, 0.8]))],
    sound: [
      with1(task, choice('other', [1, 0])),
      with1(task),
      with1(postings, choice('other', [1, 0], { weight: 0.001 })),
      { bands: [band('all', 0)], ...with1(task, gate) },
    ],
  },
  'long-label': {
    plants: [
      with1({ ...task, options: [{ value: 'a', label: 'x'.repeat(61), score: 1 }] }),
      with1({ ...task, options: [{ value: 'a', label: '\u6f22'.repeat(31), score: 1 }] }),
      with1({ ...postings, rough: [{ label: 'x'.repeat(61), atLeast: 1 }] }),
    ],
    sound: [
      with1({ ...task, options: [{ value: 'a', label: 'x'.repeat(60), score: 1 }] }, postings, worded('w')),
    ],
  },
  'criterion-without-weight': {
    plants: [
      { criteria: [criterion('one', 1, [task]), criterion('two', 1, [{ ...gate, weight: 0 }, worded('w')])] },
    ],
    sound: [{ criteria: [criterion('one', 1, [task]), criterion('two', 0, [worded('w')])] }],
  },
  'no-weight': {
    plants: [
      { criteria: [] },
      { criteria: [criterion('one', 0, [task])] },
      { criteria: [criterion('one', 1, [{ ...task, weight: 0 }])] },
      { criteria: [criterion('one', 1, [worded('w')])] },
    ],
    sound: [{ criteria: [criterion('one', 0, [task]), criterion('two', 1, [task])] }],
  },
  'equal-scores': {
    plants: [with1(choice('task', [1, 1, 0]))],
    sound: [
      { ...with1(choice('task', [1, 1, 0]), postings), ...warnsIf(is('task', 'a')) },
      { profile: [gate], ...with1(task) },
    ],
  },
  'curve-beyond-bounds': {
    plants: [
      with1(
        numeric('n', {
          min: 0,
          max: 5,
          curve: [
            [0, 0],
            [9, 1],
          ],
        }),
      ),
      with1(
        numeric('n', {
          min: 1,
          curve: [
            [0, 0],
            [9, 1],
          ],
        }),
      ),
    ],
    sound: [with1(postings, numeric('n'), task)],
  },
  'sum-above-one': {
    plants: [with1(choice('m', [0.6, 0.6], { type: 'multi' }))],
    sound: [with1(choice('m', [0.6, 0.4], { type: 'multi' }), task)],
  },
  'idle-weight': {
    plants: [with1(task, worded('w', { weight: 2 })), { ...with1(task), profile: [{ ...gate, weight: 3 }] }],
    sound: [with1({ ...task, weight: 2 }, worded('w'))],
  },
  'check-without-title': {
    plants: [{ ...with1(task), checks: [verifyItem('v')] }],
    sound: [{ ...with1(task), checks: [verifyItem('v', { title: 'The price' })] }],
  },
  'check-without-page': {
    plants: [{ ...with1(task), checks: [verifyItem('v')] }],
    sound: [{ ...with1(task), checks: [verifyItem('v', { page: 'fees' })] }],
  },
  'set-in-condition': {
    plants: [{ ...with1(taskOrSilent), ...warnsIf(is('task', 'silent')) }],
    sound: [
      {
        ...with1(taskOrSilent, postings),
        ...warnsIf(
          all(
            { kind: 'answer', question: 'task', test: { op: 'in', values: ['b', 'c', 'silent'] } },
            { kind: 'score', criterion: 'one', op: 'below', bound: 0.5 },
          ),
        ),
      },
    ],
  },
  'unsettled-by-count': {
    plants: [
      { ...with1(postings), ...warnsIf(compared('at-most', 0)) },
      { ...with1(postings), ...warnsIf(compared('at-least', 100)) },
      { ...with1(postings), ...warnsIf(is('postings', 3)) },
      { ...with1({ ...postings, unit: 'of 1' }), ...warnsIf(compared('at-least', 1)) },
    ],
    sound: [
      { ...with1(postings), ...warnsIf(compared('at-most', 10)) },
      { ...with1(postings, task), ...warnsIf(all(compared('at-least', 99), is('task', 'a'))) },
      {
        ...with1(postings),
        ...warnsIf(
          all(
            { kind: 'answer', question: 'postings', test: { op: 'answered', expected: true } },
            { kind: 'score', criterion: 'one', op: 'below', bound: 0.5 },
          ),
        ),
      },
    ],
  },
  'too-many-questions': {
    plants: [with1(...many(21)), with1(gate, ...many(20, { when: is('gate', 'b') }))],
    sound: [
      with1(...many(20)),
      with1(gate, ...many(10, { when: is('gate', 'b') }), choice('x', [1], { when: is('gate', 'a') })),
    ],
  },
  'too-many-checks': {
    plants: [
      { ...with1(task), checks: Array.from({ length: 16 }, (_, index) => verifyItem(`v${index}`)) },
      with1({ ...task, verify: Array.from({ length: 16 }, (_, index) => verifyItem(`v${index}`)) }),
      {
        ...with1(gate),
        checks: Array.from({ length: 16 }, (_, index) => verifyItem(`v${index}`, { when: is('gate', 'b') })),
      },
    ],
    sound: [{ ...with1(task), checks: Array.from({ length: 15 }, (_, index) => verifyItem(`v${index}`)) }],
  },
  'test-without-expectation': {
    plants: [{ ...with1(task), tests: [{ name: 't', answers: {}, expect: { score: {} } }] }],
    sound: [{ ...with1(task), tests: [{ name: 't', answers: {}, expect: { firm: false } }] }],
  },
  'failing-test': {
    plants: [
      { ...with1(task), tests: [{ name: 't', answers: { task: 'a' }, expect: { verdict: 'weak' } }] },
      { ...with1(task), tests: [{ name: 't', answers: { tusk: 'a' }, expect: { verdict: 'strong' } }] },
    ],
    sound: [
      { ...with1(task), tests: [{ name: 't', answers: { task: 'a' }, expect: { verdict: 'strong' } }] },
    ],
  },
  'vague-option': {
    plants: [with1(labelled('A good task')), with1({ ...labelled('Mostly, it is'), type: 'multi' })],
    sound: [
      with1(labelled('A goodly task')),
      with1(labelled('The school says how many')),
      with1({ ...task, options: [{ value: 'a', label: 'A good task', score: 1, hint: 'It opens.' }] }),
      with1({
        ...task,
        options: [{ value: 'a', label: 'A good task', score: 1, example: 'A shop that opens.' }],
      }),
      with1({ ...taskOrSilent, options: [...task.options, { ...silent, label: 'Some of them' }] }, postings),
      { ...with1(task), profile: [labelled('A good task')] },
      { ...with1(labelled('A good task')), language: 'es' },
    ],
  },
  'stale-source': {
    plants: [{ ...with1(task), sources: [{ title: 'S', checked: '2024-11-21' }] }],
    sound: [{ ...with1(task), sources: [{ title: 'S', checked: '2024-11-22' }, { title: 'Another' }] }],
  },
  // In a translation that has no text at all, and in one that has all.
  'missing-translation': { plants: [with1(task)], sound: [{ ...with1(task), title: 'translated' }] },
  'unknown-rule': {
    plants: [{ ...with1(task), lint: { 'long-lable': 'off' } }],
    sound: [{ ...with1(task), lint: { 'long-label': 'off' } }],
  },
};

const codesIn = (parts: Partial<Rubric>, which: 'valid' | 'invalid' = 'valid') =>
  [
    ...lint(rubricOf(parts), which, '2026-11-22'),
    ...lintTranslation(rubricOf(parts), translationOf(rubricOf(parts))),
  ].map(({ code }) => code);

function translationOf(rubric: Rubric): Translation {
  return new Map(rubric.title === 'translated' ? textPaths(rubric).map((path) => [textKey(path), 'x']) : []);
}

it('has an example of each rule of lint', () => {
  expect(Object.keys(CASES)).toEqual(LINT_RULES.map(({ id }) => id));
});

describe.each(Object.entries(CASES))('%s', (id, { plants, sound }) => {
  it.each(plants.map((parts, at) => [at + 1, parts] as const))('finds plant %i', (_, parts) => {
    expect(codesIn(parts)).toContain(`lint/${id}`);
  });

  it.each(sound.map((parts, at) => [at + 1, parts] as const))(
    'finds nothing in sound rubric %i',
    (_, parts) => {
      expect(codesIn(parts)).not.toContain(`lint/${id}`);
    },
  );
});

it('gives a finding the severity of its rule, or that of the rubric', () => {
  const severities = (parts: Partial<Rubric>) =>
    lint(rubricOf({ ...with1(task), ...parts }), 'valid', '2026-11-22')
      .filter(({ code }) => code === 'lint/criterion-without-why')
      .map(({ severity }) => severity);
  expect(severities({})).toEqual(['warning']);
  expect(severities({ lint: { 'criterion-without-why': 'error' } })).toEqual(['error']);
  expect(severities({ lint: { 'criterion-without-why': 'off' } })).toEqual([]);
});

it('looks at a translation with the severity that the rubric gives', () => {
  const severities = (parts: Partial<Rubric>) =>
    lintTranslation(rubricOf({ ...with1(task), ...parts }), new Map()).map(({ severity }) => severity);
  expect(new Set(severities({}))).toEqual(new Set(['warning']));
  expect(new Set(severities({ lint: { 'missing-translation': 'advice' } }))).toEqual(new Set(['advice']));
  expect(severities({ lint: { 'missing-translation': 'off' } })).toEqual([]);
});

it('scores nothing in a rubric that is not valid', () => {
  const parts = with1(choice('task', [1, 0]));
  expect(codesIn(parts)).toContain('lint/unreachable-band');
  expect(codesIn(parts, 'invalid')).not.toContain('lint/unreachable-band');
  expect(codesIn({ ...parts, ...warnsIf(is('gone', 'a')) }, 'invalid')).toContain(
    'lint/criterion-without-why',
  );
});
