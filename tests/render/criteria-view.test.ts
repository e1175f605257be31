import { expect, test } from 'vitest';
import type { Report } from '../../src/core/report/model.js';
import { criteriaView } from '../../src/render/criteria-view.js';
import { undecidedReport } from '../support/sample-reports.js';

function withWeights(weights: readonly number[]): Report {
  const { rubric, result } = undecidedReport;
  const criteria = result.criteria.map((each, index) => ({ ...each, weight: weights[index] ?? 0 }));
  return { rubric, result: { ...result, criteria } };
}

test("the rubric's own weights are used where they are whole and add up to 100", () => {
  expect(criteriaView(undecidedReport)).toEqual({
    rows: [
      {
        kind: 'scored',
        title: 'Issuer recognition',
        weight: 40,
        score: { low: 0.83, high: 0.83 },
        points: { low: 33, high: 33 },
        couldAdd: 7,
      },
      {
        kind: 'scored',
        title: 'Assessment rigour',
        weight: 39,
        score: { low: 0.72, high: 0.72 },
        points: { low: 28, high: 28 },
        couldAdd: 11,
      },
      {
        kind: 'scored',
        title: 'What you can show',
        weight: 18,
        score: { low: 0, high: 1 },
        points: { low: 0, high: 18 },
        couldAdd: 18,
      },
      { kind: 'left-out', title: 'Stacking', reason: 'not applicable: no intent to stack' },
    ],
    total: { weight: 97, points: { low: 61, high: 79 } },
    rebased: true,
  });
});

test('any other weights are shown as parts of 100, and the total is the score of the headline', () => {
  const view = criteriaView(withWeights([4.0, 3.9, 1.8, 0.3]));
  expect(view.rows.map((row) => (row.kind === 'scored' ? row.weight : row.kind))).toEqual([
    41,
    40,
    19,
    'left-out',
  ]);
  expect(view.total).toEqual({ weight: 100, points: { low: 63, high: 82 } });
});
