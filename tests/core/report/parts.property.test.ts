import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultPart } from '../../../src/core/model/result.js';
import { DETAIL_PARTS, RESULT_PARTS } from '../../../src/core/model/result-parts.js';
import { buildReport, evaluateOne } from '../../../src/core/report/build-report.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { reduced } from '../../support/reduced-result.js';

const STAMP = { id: 'sample', version: '1.0.0', sha256: '0'.repeat(64) };

const inputs = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  arbitraryAnswers(rubric).map((answers) => ({
    rubric,
    answers,
    stamp: STAMP,
    asOf: '2026-11-22',
    toolVersion: '1.0.0',
  })),
);

describe('a result with some of its parts', () => {
  const subsets = fc.subarray([...RESULT_PARTS]);
  const details = fc.constantFrom(...Object.values(DETAIL_PARTS));

  it('is the whole one with the others taken out, byte for byte', () => {
    fc.assert(
      fc.property(inputs, fc.oneof(subsets, details), (input, parts: readonly ResultPart[]) => {
        const whole = buildReport(input);
        const some = evaluateOne(input, parts);
        expect(some.ok).toBe(whole.ok);
        if (!whole.ok || !some.ok) return;
        expect(JSON.stringify(some.value.result)).toBe(JSON.stringify(reduced(whole.value.result, parts)));
      }),
    );
  });
});
