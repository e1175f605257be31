import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruler } from '../../../../src/render/layout/terminal/ruler.js';
import { symbolsFor } from '../../../../src/terminal/symbols.js';
import { sampleRubric } from '../../../support/sample-rubric.js';

const ascii = symbolsFor({ unicode: false });
const { bands } = sampleRubric;

test('the score lies between the edges of its bands', () => {
  expect(ruler({ score: { low: 63, high: 81 }, bands }, 50, ascii)).toEqual([
    '====================|======|===###|######---------',
    '0                   40     55     70           100',
  ]);
});

test('the names of the bands are there where each has room', () => {
  expect(ruler({ score: { low: 63, high: 63 }, bands }, 70, ascii)).toEqual([
    '============================|=========|====#----|---------------------',
    '0                           40        55        70                 100',
    'skip                        weak      promising strong',
  ]);
});

test('a score just under an edge stays on its side of it', () => {
  expect(ruler({ score: { low: 69, high: 69 }, bands }, 40, ascii)[0]).toBe(
    '================|====|====#|------------',
  );
  expect(ruler({ score: { low: 70, high: 70 }, bands }, 40, ascii)[0]).toBe(
    '================|====|=====|#-----------',
  );
});

test('the ends of the scale can be reached', () => {
  expect(ruler({ score: { low: 0, high: 100 }, bands }, 20, ascii)[0]).toBe('########|#|##|######');
});

test('the scale is as wide as asked, whatever the score', () => {
  const score = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(score, score, fc.integer({ min: 20, max: 120 }), (a, b, width) => {
      const [scale = ''] = ruler(
        { score: { low: Math.min(a, b), high: Math.max(a, b) }, bands },
        width,
        ascii,
      );
      expect(scale).toHaveLength(width);
      expect(scale).toContain('#');
    }),
  );
});
