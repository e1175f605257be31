import { expect, it } from 'vitest';
import { compareWeights } from '../../../src/core/authoring/compare-weights.js';
import type { LoadedRubric } from '../../../src/core/model/loaded-rubric.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';

function loaded(weights: Readonly<Record<string, number>>): LoadedRubric {
  const criteria = Object.entries(weights).map(([id, weight]) => criterion(id, weight, [choice(id, [1])]));
  const stamp = { id: 'r', version: '1.0.0', sha256: '' };
  return { rubric: rubricOf({ criteria }), stamp, fingerprints: {}, withoutWords: {} };
}

function compared(...people: readonly Readonly<Record<string, number>>[]) {
  const weighting = { method: 'points', base: 'r', version: '1.0.0' } as const;
  const overlays = people.map((weights) => ({ file: 'a.yaml', loaded: loaded(weights), weighting }));
  return compareWeights(loaded({ proof: 60, reach: 20, time: 20 }), overlays);
}

it('shares are of the total of each, and apart by the greatest and the least of the people', () => {
  const { criteria } = compared({ proof: 100, reach: 50, time: 50 }, { proof: 10, reach: 80, time: 10 });
  expect(criteria).toEqual([
    { id: 'proof', title: 'proof', base: 0.6, shares: [0.5, 0.1], apart: 0.4 },
    { id: 'reach', title: 'reach', base: 0.2, shares: [0.25, 0.8], apart: 0.55 },
    { id: 'time', title: 'time', base: 0.2, shares: [0.25, 0.1], apart: 0.15 },
  ]);
});

it('the weights of one are set beside those of the rubric', () => {
  const comparison = compared({ proof: 40, reach: 40, time: 20 });
  expect(comparison.criteria.map(({ apart }) => apart)).toEqual([0.2, 0.2, 0]);
  expect(comparison.farthest?.id).toBe('proof');
});

it('nothing is farthest apart where all agree', () => {
  const { farthest } = compared({ proof: 1, reach: 2, time: 1 }, { proof: 2, reach: 4, time: 2 });
  expect(farthest).toBeUndefined();
});

it('a criterion that somebody left out has no share of theirs', () => {
  const { criteria } = compared({ proof: 75, reach: 25 });
  expect(criteria.map(({ shares }) => shares)).toEqual([[0.75], [0.25], [0]]);
});
