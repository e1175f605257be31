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
