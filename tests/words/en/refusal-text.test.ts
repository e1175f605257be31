import { expect, it } from 'vitest';
import { readEvidence } from '../../../src/core/answers/read-evidence.js';
import { readTyped } from '../../../src/core/answers/read-typed.js';
import { readValue } from '../../../src/core/answers/read-value.js';
import type { NumberQuestion, Question } from '../../../src/core/model/rubric.js';
import { refusalText } from '../../../src/words/en/refusal-text.js';
import { refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const plain = { id: 'inner-id', ask: 'How many?', weight: 1, evidence: 'optional', verify: [] } as const;
const share: NumberQuestion = {
  ...plain,
  type: 'number',
  unit: 'percent',
  min: 0,
  max: 100,
  step: 1,
  curve: [],
};
const revised: Question = { ...plain, type: 'date', ageCurve: [] };

const COUNTED = 'Expected a count such as 3 of 50, with a total above 0 and no more hits than that';

it.each([
  [share, '25%', 'Expected a plain number (write 25), found "25%"'],
  [share, 'many', 'Expected a plain number of percent, found "many"'],
  [share, '250', 'Expected a whole number from 0 to 100, found 250; type a number that fits'],
  [
    revised,
    'last May',
    'Expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found "last May"; ' +
      'type it like 2026-05-14 or 2026-05',
  ],
  [
    revised,
    '2027-01',
    'Expected a date up to 2026-11-22, found 2027-01, which is later; type one that has come',
  ],
])(
  'says what was expected and found and what to type, without the id of the question (%#)',
  (question, typed, text) => {
    expect(refusalText(refused(readValue(question, typed, AS_OF)))).toBe(text);
  },
);

it.each([
  [{ ...share, sample: { atLeast: 10, confidence: 0.8 } }, '51 of 50', `${COUNTED}, found "51 of 50"`],
  [{ ...share, sample: { atLeast: 10, confidence: 0.8 } }, '3 of 0', `${COUNTED}, found "3 of 0"`],
  [
    { ...share, unit: 'hours' },
    '3 of 50',
    'A count is not taken here, found "3 of 50"; type one number, or the lowest to the highest',
  ],
  [share, '60..10', 'The range begins at 60 and ends before it, at 10; type the lower end first'],
  [
    revised,
    '2025 to 2024',
    'The range begins at 2025-01-01 and ends before it, at 2024-12-31; type the lower end first',
  ],
])('says what is wrong with a count or a range (%#)', (question, typed, text) => {
  expect(refusalText(refused(readTyped(question, typed, AS_OF)))).toBe(text);
});

it('says the same of the day on which something was looked up', () => {
  const trouble = (checked: string): string =>
    refusalText(refused(readEvidence('inner-id', { checked }, AS_OF)));
  expect(trouble('2027-01-01')).toBe(
    'Expected a date up to 2026-11-22, found 2027-01-01, which is later; type one that has come',
  );
  expect(trouble('yesterday')).toContain('type it like 2026-05-14');
});

it('makes inert what was typed', () => {
  expect(refusalText(refused(readValue(share, '\u001b[31m', AS_OF)))).not.toContain('\u001b');
});
