import { expect, it } from 'vitest';
import { assessedReport } from '../../../src/core/report/build-report.js';
import { dueItems } from '../../../src/core/report/due.js';
import { checked, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted } from '../../support/outcomes.js';

const page = { id: 'guide', title: 'The guide', find: 'guide' };
const rubric = rubricOf({
  pages: [page],
  profile: [yesNo('issuer', { maxAge: 30 })],
  criteria: [
    criterion('c', 1, [
      yesNo('exam', { maxAge: 90, page: 'guide', ask: 'Is there an exam?' }),
      yesNo('lab', { maxAge: 90, verify: [{ ...verifyItem('lab-page'), page: 'guide' }] }),
      yesNo('other'),
    ]),
  ],
  checks: [
    { ...verifyItem('price'), maxAge: 30, title: 'Price' },
    { ...verifyItem('refund'), maxAge: 30 },
    { ...verifyItem('retake'), maxAge: 290 },
  ],
});

function dueOn(asOf: string, within: number): readonly string[] {
  const at = (day: string) => ({ kind: 'value', value: 'yes', evidence: { checked: day } }) as const;
  const answers = answersOf(
    { issuer: at('2026-11-01'), exam: at('2026-08-01'), lab: at('2026-09-20'), other: at('2020-01-01') },
    checked({
      price: { state: 'confirmed', evidence: { checked: '2026-11-10' } },
      retake: { state: 'confirmed', evidence: { checked: '2026-03-01' } },
      refund: { state: 'contradicted', evidence: { checked: '2020-01-01' } },
    }),
  );
  const stamp = { id: 'r', version: '1.0.0', sha256: '' };
  const input = { rubric, stamp, answers, asOf, toolVersion: '1.0.0' };
  const { report } = accepted(assessedReport(input, ['profile', 'criteria', 'checklist']));
  return dueItems(report, within).map(
    ({ question, check, title, page: where, freshUntil, state }) =>
      `${freshUntil} ${state} ${question ?? check}: ${title} (${where})`,
  );
}

it('what is stale comes first, then what runs out within the given days, each with its page', () => {
  expect(dueOn('2026-11-22', 0)).toEqual(['2026-10-30 stale exam: Is there an exam? (The guide)']);
  expect(dueOn('2026-11-22', 30)).toEqual([
    '2026-10-30 stale exam: Is there an exam? (The guide)',
    '2026-12-01 due issuer: issuer? (undefined)',
    '2026-12-10 due price: Price (price page)',
    '2026-12-16 due retake: retake line (retake page)',
    '2026-12-19 due lab: lab? (The guide)',
  ]);
});

it('the last fresh day is due and not yet stale; a contradicted check, and what does not age, are neither', () => {
  expect(dueOn('2026-10-30', 0)).toEqual(['2026-10-30 due exam: Is there an exam? (The guide)']);
  expect(dueOn('2026-12-20', 0)).toHaveLength(5);
});
