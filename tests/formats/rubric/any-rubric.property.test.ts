import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkRubric } from '../../../src/core/rubric/check-rubric.js';
import { rubricFileSchema } from '../../../src/formats/rubric/schema.js';
import { toRubric } from '../../../src/formats/rubric/to-rubric.js';
import { validate } from '../../../src/formats/rubric/validate.js';
import { arbitraryRubricFile } from './arbitrary-file.js';

describe('whatever has the shape of a rubric', () => {
  it('is checked without a crash, and each problem has a place and plain data', () => {
    let sound = 0;
    fc.assert(
      fc.property(arbitraryRubricFile, (written) => {
        const file = rubricFileSchema.parse(JSON.parse(JSON.stringify(written)));
        const { rubric: made, problems } = toRubric(file);
        const found = [...problems, ...checkRubric(made)];
        sound += found.length === 0 ? 1 : 0;
        expect(found.every(({ where }) => (where.path ?? []).length > 0)).toBe(true);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 1000 },
    );
    expect(sound).toBeLessThan(1000);
  });
});

describe('any JSON value', () => {
  const located = (value: unknown) => ({ value, locate: () => ({ line: 1, column: 1 }) });

  it('is accepted or rejected with problems in our own wording', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const outcome = validate(located(value));
        expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).not.toEqual([]);
        expect(JSON.stringify(outcome)).not.toMatch(/Invalid|expected string|received/);
      }),
      { numRuns: 1000 },
    );
  });

  it('may replace any part of a rubric', () => {
    const parts = fc.constantFrom(
      'bands',
      'scales',
      'profile',
      'criteria',
      'caps',
      'checks',
      'tests',
      'title',
    );
    const criterion = { id: 'c', title: 'C', weight: 1, questions: [{ id: 'q', ask: '?', type: 'yes-no' }] };
    const bands = [{ id: 'b', from: 0, title: 'B' }];
    const written = { credcheck: 1, id: 'a', version: '1.0.0', title: 'T', bands, criteria: [criterion] };
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, value) => {
        const outcome = validate(located({ ...written, [part]: value }));
        const told = outcome.ok ? [] : outcome.problems;
        expect(told.every(({ where }) => where.path?.[0] === part)).toBe(true);
        expect(told.every(({ args }) => !('expected' in args) || args.expected !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the format', () => {
  it('can be written as a JSON Schema in which a comparison has exactly one operator', () => {
    const schema = JSON.parse(JSON.stringify(z.toJSONSchema(rubricFileSchema)));
    expect(schema.required).toEqual(['credcheck', 'id', 'version', 'title', 'bands', 'criteria']);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.$defs.condition.anyOf[0]).toMatchObject({
      required: ['question'],
      additionalProperties: false,
      minProperties: 2,
      maxProperties: 2,
    });
  });
});
