import { describe, expect, it } from 'vitest';
import type { Condition, Question, Rubric } from '../../../src/core/model/rubric.js';
import { checkRubric } from '../../../src/core/rubric/check-rubric.js';
import { band } from '../../support/build-rubric.js';
import { criterion, number, reads, rubricOf, yesNo } from './small-rubric.js';

const SOUND = rubricOf(criterion('c', yesNo('a'), number('n')));

function codesIn(rubric: Rubric) {
  return checkRubric(rubric).map(({ code, where }) => `${code} ${where.path?.join('.')}`);
}

function warningWhen(when: Condition): Rubric {
  const profile: readonly Question[] = [
    { ...yesNo('pick'), type: 'choice', options: [{ value: '1', label: 'One' }] },
    { ...yesNo('picks'), type: 'multi', options: [{ value: '1', label: 'One' }] },
    { id: 'day', ask: 'When?', type: 'date', weight: 1, evidence: 'none', verify: [] },
    { id: 'words', ask: 'What?', type: 'text', weight: 1, evidence: 'none', verify: [] },
  ];
  return { ...SOUND, profile, warnings: [{ id: 'w', when, say: 'Look.' }] };
}

describe('a rubric', () => {
  it('that holds together has no problem', () => {
    expect(codesIn(SOUND)).toEqual([]);
  });

  it('needs a band', () => {
    expect(codesIn({ ...SOUND, bands: [] })).toEqual(['rubric/bands bands']);
  });

  it.each([
    [[-1], ['rubric/bands bands.0.from']],
    [[50, 60, 0], ['rubric/bands bands.1.from']],
    [[50, 0, 0], ['rubric/bands bands.2.from']],
    [[100, 99, 0], []],
    [[0], []],
  ])('has bands that fall from best to 0: %j', (edges, problems) => {
    const bands = edges.map((from, index) => band(`b${index}`, from));
    expect(codesIn({ ...SOUND, bands })).toEqual(problems);
  });

  it.each(['stop', 'undecided', 'not-scored'])('has no band called %s', (id) => {
    expect(codesIn({ ...SOUND, bands: [band(id, 0)] })).toEqual(['rubric/reserved bands.0.id']);
  });

  it.each(['unknown', 'not-applicable'])('has no option called %s', (value) => {
    const question = { ...yesNo('q'), type: 'choice', options: [{ value, label: 'U', score: 1 }] } as const;
    expect(codesIn(rubricOf(criterion('c', question)))).toEqual([
      'rubric/reserved criteria.0.questions.0.options.0.value',
    ]);
  });

  it('has question ids that differ between profile and criteria', () => {
    expect(codesIn({ ...SOUND, profile: [yesNo('n')] })).toEqual([
      'rubric/duplicate-id criteria.0.questions.1.id',
    ]);
  });

  it('has checklist ids that differ wherever they stand', () => {
    const item = { id: 'v', open: 'o', find: 'f', wrongIf: 'w' };
    const rubric: Rubric = {
      ...rubricOf(criterion('c', { ...yesNo('a'), verify: [item] })),
      knockouts: [{ id: 'k', when: reads('a'), because: 'b', verify: [item] }],
      checks: [item],
    };
    expect(codesIn(rubric)).toEqual([
      'rubric/duplicate-id knockouts.0.verify.0.id',
      'rubric/duplicate-id checks.0.id',
    ]);
  });

  it('may use one id for things of different kinds', () => {
    const rubric: Rubric = {
      ...rubricOf(criterion('same', yesNo('same'))),
      bands: [band('same', 0)],
      caps: [{ id: 'same', when: reads('same'), atMost: 'same', because: 'b' }],
      warnings: [{ id: 'same', when: reads('same'), say: 's' }],
    };
    expect(codesIn(rubric)).toEqual([]);
  });

  it('is not told what follows from an id that stands twice', () => {
    const rubric = rubricOf(criterion('c', yesNo('a'), number('a'), yesNo('b', reads('a'))));
    expect(codesIn(rubric)).toEqual(['rubric/duplicate-id criteria.0.questions.1.id']);
  });

  it('may ask in its profile what has no score', () => {
    const { curve: _, ...bare } = number('p');
    expect(codesIn({ ...SOUND, profile: [bare] })).toEqual([]);
    expect(codesIn(rubricOf(criterion('c', yesNo('a'), bare)))).toEqual([
      'rubric/no-score criteria.0.questions.1',
    ]);
  });

  it.each([
    ['no criterion', rubricOf()],
    ['only text', rubricOf(criterion('c', { ...yesNo('t'), type: 'text' }))],
    ['only questions of no weight', rubricOf(criterion('c', { ...yesNo('q'), weight: 0 }))],
    ['only criteria of no weight', rubricOf({ ...criterion('c', yesNo('q')), weight: 0 })],
  ])('may count nothing, with %s, which is for lint to say', (_, rubric) => {
    expect(codesIn(rubric)).toEqual([]);
  });

  it.each([1e-13, 1e-320])('has no weight of %d, too small to be multiplied', (weight) => {
    const light = { ...criterion('c', { ...yesNo('q'), weight }), weight };
    expect(codesIn(rubricOf(light, criterion('d', yesNo('r'))))).toEqual([
      'rubric/bounds criteria.0.weight',
      'rubric/bounds criteria.0.questions.0.weight',
    ]);
    expect(codesIn(rubricOf({ ...criterion('c', { ...yesNo('q'), weight: 1e-12 }), weight: 1e-12 }))).toEqual(
      [],
    );
  });

  it('may expect of a worked case that it stops', () => {
    const expecting = (verdict: string): Rubric => ({
      ...SOUND,
      tests: [{ name: 't', answers: {}, expect: { verdict } }],
    });
    expect(codesIn(expecting('stop'))).toEqual([]);
    expect(codesIn(expecting('undecided'))).toEqual(['rubric/unknown-band tests.0.expect.verdict']);
  });

  it('has ages of 0 days or more', () => {
    const question: Question = { ...number('d'), type: 'date', ageCurve: [[-1, 1], [0, 0]] }; // biome-ignore format: one line
    expect(codesIn(rubricOf(criterion('c', question)))).toEqual([
      'rubric/curve criteria.0.questions.0.age-curve.0.0',
    ]);
  });

  it.each([
    [['yes'], ['schema/value criteria.0.questions.0.options']],
    [['yes', 'no', 'maybe'], ['rubric/unknown-value criteria.0.questions.0.options.2.value']],
    [['no', 'yes'], []],
  ])('asks yes-no questions with yes and no: %j', (values, problems) => {
    const options = values.map((value) => ({ value, label: value, score: 1 }));
    expect(codesIn(rubricOf(criterion('c', { ...yesNo('q'), options })))).toEqual(problems);
  });
});

describe('a condition on a question that could not be given its options', () => {
  it('is not told off for the words it compares', () => {
    const rubric = rubricOf(criterion('c', { ...yesNo('a'), options: [] }, yesNo('b', reads('a'))));
    expect(codesIn(rubric)).toEqual([]);
  });
});

describe('a comparison', () => {
  it.each([
    ['pick', { op: 'is', value: '1' }],
    ['pick', { op: 'in', values: ['1'] }],
    ['pick', { op: 'answered', expected: true }],
    ['a', { op: 'not', value: 'no' }],
    ['a', { op: 'not-in', values: ['no'] }],
    ['picks', { op: 'includes', value: '1' }],
    ['picks', { op: 'answered', expected: false }],
    ['n', { op: 'at-least', value: 0 }],
    ['n', { op: 'is', value: 1 }],
    ['day', { op: 'at-most', value: '2026-01-31' }],
    ['day', { op: 'not', value: '2026-01-31' }],
    ['words', { op: 'answered', expected: true }],
  ] as const)('fits the type of %s: %j', (question, test) => {
    expect(codesIn(warningWhen({ kind: 'answer', question, test }))).toEqual([]);
  });

  it.each([
    ['pick', { op: 'at-least', value: '1' }, 'rubric/wrong-test warnings.0.when.at-least'],
    ['pick', { op: 'includes', value: '1' }, 'rubric/wrong-test warnings.0.when.includes'],
    ['pick', { op: 'is', value: '2' }, 'rubric/unknown-value warnings.0.when.is'],
    ['pick', { op: 'not-in', values: ['1', '2'] }, 'rubric/unknown-value warnings.0.when.not-in.1'],
    ['a', { op: 'at-most', value: 'yes' }, 'rubric/wrong-test warnings.0.when.at-most'],
    ['a', { op: 'is', value: 'true' }, 'rubric/unknown-value warnings.0.when.is'],
    ['picks', { op: 'is', value: '1' }, 'rubric/wrong-test warnings.0.when.is'],
    ['picks', { op: 'in', values: ['1'] }, 'rubric/wrong-test warnings.0.when.in'],
    ['picks', { op: 'includes', value: '2' }, 'rubric/unknown-value warnings.0.when.includes'],
    ['n', { op: 'includes', value: '1' }, 'rubric/wrong-test warnings.0.when.includes'],
    ['n', { op: 'at-least', value: '1' }, 'schema/type warnings.0.when.at-least'],
    ['day', { op: 'at-least', value: 2026 }, 'schema/value warnings.0.when.at-least'],
    ['day', { op: 'is', value: '2026-02-30' }, 'schema/value warnings.0.when.is'],
    ['words', { op: 'is', value: 'x' }, 'rubric/wrong-test warnings.0.when.is'],
    ['pik', { op: 'is', value: '1' }, 'rubric/unknown-question warnings.0.when.question'],
  ] as const)('does not fit %s: %j', (question, test, told) => {
    expect(codesIn(warningWhen({ kind: 'answer', question, test }))).toEqual([told]);
  });

  it('is found however deep it stands', () => {
    const when: Condition = {
      kind: 'all',
      of: [{ kind: 'not', of: { kind: 'any', of: [reads('a'), reads('z')] } }],
    };
    expect(codesIn(warningWhen(when))).toEqual([
      'rubric/unknown-question warnings.0.when.all.0.not.any.1.question',
    ]);
  });

  it('of a score names a criterion', () => {
    const when: Condition = { kind: 'score', criterion: 'd', op: 'at-least', bound: 0 };
    expect(checkRubric(warningWhen(when))).toMatchObject([
      {
        code: 'rubric/unknown-criterion',
        args: { id: 'd', known: ['c'] },
        where: { path: ['warnings', 0, 'when', 'criterion'] },
      },
    ]);
  });
});

it.each([
  [{ min: 0 }, { atLeast: -1 }, { id: 'number-within', min: 0 }],
  [{ max: 10 }, { atMost: 11 }, { id: 'number-within', max: 10 }],
  [{ max: 10 }, { atLeast: 11, atMost: 5 }, { id: 'number-within', max: 10 }],
  [{}, { atLeast: 11, atMost: 5 }, { id: 'not-below-at-least', atLeast: 11 }],
])('a question with %j has no rough answer of %j', (bounds, rough, expected) => {
  const question = { ...number('q'), ...bounds, rough: [{ label: 'Some', ...rough }] };
  expect(checkRubric(rubricOf(criterion('c', question))).map(({ args }) => args)).toMatchObject([
    { expected },
  ]);
});

it('a rough answer may be one number', () => {
  const question = { ...number('q'), rough: [{ label: 'Five', atLeast: 5, atMost: 5 }] };
  expect(codesIn(rubricOf(criterion('c', question)))).toEqual([]);
});
