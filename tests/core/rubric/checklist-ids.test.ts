import { expect, it } from 'vitest';
import { checklistIds } from '../../../src/core/rubric/checklist-ids.js';
import { is, verifyItem, yesNo } from '../../support/build-questions.js';
import { criterion, rubricOf } from '../../support/build-rubric.js';

it('the checklist of a rubric holds the items of profile, criteria, knock-outs and the rubric itself, in that order', () => {
  const rubric = rubricOf({
    profile: [yesNo('form', { verify: [verifyItem('form-page')] })],
    criteria: [
      criterion('rigour', 1, [
        yesNo('exam', { verify: [verifyItem('how-assessed'), verifyItem('who-assesses')] }),
        yesNo('proctor'),
      ]),
    ],
    knockouts: [
      {
        id: 'no-issuer',
        when: is('form', 'no'),
        because: 'Nobody issues it.',
        verify: [verifyItem('issuer')],
      },
    ],
    checks: [verifyItem('price-now')],
  });
  expect(checklistIds(rubric)).toEqual(['form-page', 'how-assessed', 'who-assesses', 'issuer', 'price-now']);
});
