import { expect, it } from 'vitest';
import { checksNamed, withMarks } from '../../../src/core/answers/mark-checks.js';
import { checked, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const rubric = rubricOf({
  profile: [yesNo('issuer', { verify: [verifyItem('register')] })],
  criteria: [
    criterion('c', 1, [yesNo('exam', { verify: [{ ...verifyItem('guide'), title: 'The Guide' }] })]),
  ],
  checks: [{ ...verifyItem('price-now'), title: 'guide' }],
});

it('a check is named by its id, or by its title in any case, and each is marked once', () => {
  expect(accepted(checksNamed(rubric, ['price-now', 'the guide', 'guide', 'register']))).toEqual([
    'price-now',
    'guide',
    'register',
  ]);
});

it('a title with commas in it is one name, also between others', () => {
  const comma = { ...verifyItem('refund'), title: 'Refund rules, or when a free period ends' };
  const more = { ...rubric, checks: [...rubric.checks, comma] };
  const names = ['register', 'refund rules', 'or when a free period ends', 'the guide'];
  expect(accepted(checksNamed(more, names))).toEqual(['register', 'refund', 'guide']);
});

it('a check that is confirmed again keeps its source where none is given, and not where it is contradicted', () => {
  const noted = { source: 'https://example.org/', note: 'n', checked: '2026-01-01' };
  const before = answersOf({}, checked({ guide: { state: 'confirmed', evidence: noted } }));
  const marked = (state: 'confirmed' | 'contradicted') =>
    withMarks(before, new Map([['guide', { state, evidence: { checked: '2026-11-22' } }]])).checks.get(
      'guide',
    );
  expect(marked('confirmed')?.evidence).toEqual({ ...noted, checked: '2026-11-22' });
  expect(marked('contradicted')?.evidence).toEqual({ checked: '2026-11-22' });
});

it('a name that is no check is refused with the ids that are', () => {
  const problems = refused(checksNamed(rubric, ['guides', 'register', '']));
  const known = ['register', 'guide', 'price-now'];
  expect(problems).toMatchObject([
    { code: 'usage/check', args: { found: 'guides', known } },
    { code: 'usage/check', args: { found: '', known } },
  ]);
});

it('a mark replaces what was noted about its check, and nothing else', () => {
  const before = answersOf(
    { exam: 'yes' },
    checked({ guide: { state: 'confirmed' }, register: { state: 'open' } }),
  );
  const after = withMarks(before, new Map([['guide', { state: 'contradicted' }]]));
  expect(after).toEqual({
    ...before,
    checks: new Map([
      ['guide', { state: 'contradicted' }],
      ['register', { state: 'open' }],
    ]),
  });
});
