import { beforeAll, describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/core/model/rubric.js';
import { builtInRubrics } from '../rubrics/built-in.js';
import { generatedFile } from '../support/generated.js';
import { type Evaluated, evaluateAll, isContradicted } from './figures.js';
import { calibrationPage } from './page.js';
import { READINGS } from './readings.js';

describe('the default rubric, answered for real credentials', () => {
  let rubric: Rubric;
  let all: readonly Evaluated[];
  beforeAll(async () => {
    const found = (await builtInRubrics()).find((each) => each.rubric.id === 'micro-credential');
    if (found === undefined) throw new Error('there is no rubric micro-credential');
    rubric = found.rubric;
    all = evaluateAll(rubric);
  });

  it('was answered three times for eight credentials or more, of all five forms', () => {
    expect(READINGS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(READINGS.map(({ readers }) => readers.length))).toEqual(new Set([3]));
    expect(new Set(READINGS.map(({ form }) => form)).size).toBeGreaterThanOrEqual(5);
    expect(READINGS.filter(({ design }) => !design).length).toBeGreaterThanOrEqual(4);
  });

  it('never calls for an action by the pages alone that a full look contradicts', () => {
    expect(all.filter(isContradicted).map(({ credential }) => credential)).toEqual([]);
  });

  // `UPDATE_DOCS=1 npx vitest run tests/calibration` writes it anew.
  it('has docs/calibration.md as the readings make it today', () => {
    const { found, expected } = generatedFile('docs/calibration.md', calibrationPage(rubric));
    expect(found).toBe(expected);
  });
});
