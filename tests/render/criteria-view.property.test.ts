import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerSet } from '../../src/core/model/answer.js';
import type { Report } from '../../src/core/model/result.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { buildReport } from '../../src/core/report/build-report.js';
import { criteriaView } from '../../src/render/criteria-view.js';
import { wholeSpan } from '../../src/words/numbers/whole-numbers.js';
import { arbitraryAnswers, arbitraryRubric } from '../support/arbitrary-rubric.js';
import { is, yesNo } from '../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../support/build-rubric.js';
import { accepted } from '../support/outcomes.js';
import { undecidedReport } from '../support/sample-reports.js';

const STAMP = { id: 'sample', version: '1.0.0', sha256: '0'.repeat(64) };

test('weights and points are out of 100, whatever has left the total, and add up to the score of the headline', () => {
  expect(undecidedReport.result.criteria.map(({ weight }) => weight)).toEqual([40, 39, 18, 3]);
  expect(criteriaView(undecidedReport.result)).toEqual({
    rows: [
      {
        kind: 'scored',
        title: 'Issuer recognition',
        weight: 41,
        score: { low: 0.83, high: 0.83 },
        points: { low: 34, high: 34 },
        most: 41,
        couldAdd: 7,
      },
      {
        kind: 'scored',
        title: 'Assessment rigour',
        weight: 40,
        score: { low: 0.72, high: 0.72 },
        points: { low: 29, high: 29 },
        most: 40,
        couldAdd: 11,
      },
      {
        kind: 'scored',
        title: 'What you can show',
        weight: 19,
        score: { low: 0, high: 1 },
        points: { low: 0, high: 18 },
        most: 19,
        couldAdd: 19,
      },
      { kind: 'left-out', title: 'Stacking', reason: 'not applicable: no intent to stack' },
    ],
    total: { most: 100, points: { low: 63, high: 81 } },
    rebased: true,
  });
});

test('where a criterion may leave the total, what the others bring then is no less than the headline says', () => {
  const sure = criterion('sure', 97, [choice('task', [1, 0])]);
  const gated = choice('credit', [0.5, 0], { when: is('wanted', 'yes') });
  const rubric = rubricOf({ profile: [yesNo('wanted')], criteria: [sure, criterion('maybe', 3, [gated])] });
  const view = criteriaView(reportOn(rubric, answersOf({})).result);
  expect(view.rows).toMatchObject([
    { title: 'sure', weight: 97, points: { low: 0, high: 100 }, most: 100, couldAdd: 100 },
    { title: 'maybe', weight: 3, points: { low: 0, high: 0 }, most: 3 },
  ]);
  expect(view.total).toEqual({ most: 100, points: { low: 0, high: 100 } });
});

test('whatever the rubric and the answers, the rows add up to the total, and none is out of less than it has', () => {
  const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
    arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
  );
  fc.assert(
    fc.property(cases, ({ rubric, answers }) => {
      const built = buildReport({ rubric, answers, stamp: STAMP, asOf: '2026-11-22', toolVersion: '1.0.0' });
      if (!built.ok) return;
      const { rows, total } = criteriaView(built.value.result);
      const scored = rows.flatMap((row) => (row.kind === 'scored' ? [row] : []));
      const sums = (end: 'low' | 'high'): number => scored.reduce((sum, row) => sum + row.points[end], 0);
      const headline = wholeSpan(built.value.result.score);
      expect(total).toEqual({ most: 100, points: headline });
      expect(headline).toEqual({ low: sums('low'), high: sums('high') });
      expect(scored.every((row) => row.points.high <= row.most)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function reportOn(rubric: Rubric, answers: AnswerSet): Report {
  return accepted(buildReport({ rubric, answers, stamp: STAMP, asOf: '2026-11-22', toolVersion: '1.0.0' }));
}
