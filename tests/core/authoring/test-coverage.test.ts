import { expect, it } from 'vitest';
import { runTests } from '../../../src/core/authoring/run-tests.js';
import { testCoverage } from '../../../src/core/authoring/test-coverage.js';
import type { Question, Rubric } from '../../../src/core/model/rubric.js';
import { is, numeric, worded } from '../../support/build-questions.js';
import { band, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted } from '../../support/outcomes.js';

function missing(parts: Partial<Rubric>, ...cases: readonly Readonly<Record<string, unknown>>[]) {
  const rubric = rubricOf({
    bands: [band('all', 0)],
    ...parts,
    tests: cases.map((answers) => ({ name: 'a case', answers, expect: {} })),
  });
  const coverage = testCoverage(rubric, accepted(runTests(rubric, '2026-11-22')));
  const named = coverage.missing.map(({ kind, id, part }) => [kind, id, part].join(' ').trim());
  return { ...coverage, missing: named };
}

const scored = (...questions: readonly Question[]) => ({ criteria: [criterion('only', 1, questions)] });

it('names each option that no test chooses', () => {
  expect(missing(scored(choice('task', [1, 0.5, 0])), { task: 'a' }, { task: 'b' })).toEqual({
    reached: 3,
    of: 4,
    percent: 75,
    missing: ['option task c'],
  });
});

it('takes an option for chosen that a list contains, or that is sure among marks', () => {
  const marks = choice('marks', [0.2, 0.2, 0.2, 0.2], { type: 'multi' });
  const cases = [{ marks: ['a'] }, { marks: { sure: ['b'], maybe: ['c'] } }];
  expect(missing(scored(marks), ...cases).missing).toEqual(['option marks c', 'option marks d']);
});

it('takes an option that represents others for chosen only where it was', () => {
  const task = choice('task', [1, 0.5, 0]);
  const silent = { value: 'silent', label: 'Nothing is said', oneOf: ['b', 'c'] };
  const parts = scored({ ...task, options: [...task.options, silent] });
  expect(missing(parts, { task: { 'one-of': ['a', 'c'] } }, { task: 'a' }).missing).toEqual([
    'option task b',
    'option task c',
    'option task silent',
  ]);
  expect(missing(parts, { task: 'silent' }).missing).toEqual([
    'option task a',
    'option task b',
    'option task c',
  ]);
});

it('counts neither a number nor what is not applicable as an option', () => {
  const parts = scored(choice('task', [1]), numeric('hours', { curve: [[0, 1]] }), worded('why'));
  const cases = [{ task: { 'not-applicable': 'none' }, hours: { 'at-least': 3 } }];
  expect(missing(parts, ...cases).missing).toEqual(['option task a']);
});

it('names the side of the condition of a question that no test reaches', () => {
  const asked = choice('asked', [1], { when: is('task', 'a') });
  const parts = scored(choice('task', [1, 0]), asked);
  expect(missing(parts, { task: 'a' }).missing).toEqual([
    'option task b',
    'when asked not asked',
    'option asked a',
  ]);
  expect(missing(parts, {}).missing).toContain('when asked asked');
});

it('takes no option of a question that is not asked for chosen', () => {
  const asked = choice('asked', [1], { when: is('task', 'a') });
  const parts = scored(choice('task', [1, 0]), asked);
  expect(missing(parts, { task: 'b', asked: 'a' }).missing).toContain('option asked a');
});

it('names rules that no test hits or clears, and bands that are no verdict of a test', () => {
  const parts: Partial<Rubric> = {
    ...scored(choice('task', [1, 0])),
    bands: [band('high', 50), band('low', 0)],
    knockouts: [{ id: 'stops', when: is('task', 'b'), because: 'it is b', verify: [] }],
    caps: [{ id: 'holds', when: is('task', 'a'), atMost: 'low', because: 'it is a' }],
    warnings: [{ id: 'warns', when: is('task', 'a'), say: 'it is a' }],
  };
  expect(missing(parts, { task: 'b' }).missing).toEqual([
    'option task a',
    'knockout stops clear',
    'cap holds hit',
    'warning warns hit',
    'band high',
    'band low',
  ]);
});

it('names checklist items with a condition that no test lists or leaves out', () => {
  const always = { id: 'always', open: 'The terms', find: 'the terms', wrongIf: 'they differ' };
  const item = (id: string, value: string) => ({ ...always, id, when: is('task', value) });
  const parts: Partial<Rubric> = {
    criteria: [
      criterion('only', 1, [
        choice('task', [1, 0], { verify: [always, item('of-task', 'a')] }),
        choice('asked', [1], { when: is('task', 'b'), verify: [item('of-asked', 'b')] }),
      ]),
    ],
    knockouts: [{ id: 'stops', when: is('asked', 'a'), because: 'it is b', verify: [item('of-stop', 'b')] }],
    checks: [item('of-all', 'b')],
  };
  const items = (...cases: readonly Readonly<Record<string, unknown>>[]) =>
    missing(parts, ...cases).missing.filter((each) => each.startsWith('check'));
  expect(items({ task: 'a' })).toEqual([
    'check of-task not listed',
    'check of-asked listed',
    'check of-asked not listed',
    'check of-stop listed',
    'check of-all listed',
  ]);
  expect(items({ task: 'a' }, { task: 'b' })).toEqual(['check of-asked not listed']);
  expect(items({})).toHaveLength(8);
});

it('takes no band for reached by a test without a score', () => {
  const cases = [{ task: { 'not-applicable': 'none' } }];
  expect(missing(scored(choice('task', [1])), ...cases).missing).toEqual(['option task a', 'band all']);
});
