import { expect, it } from 'vitest';
import { perRubric } from '../../../src/core/model/per-rubric.js';
import { rubricOf } from '../../support/build-rubric.js';

it('what is worked out for a rubric is kept for that rubric alone', () => {
  let count = 0;
  const numbered = perRubric(({ id }) => {
    count += 1;
    return id === 'empty' ? undefined : `${id} ${count}`;
  });
  const [first, second] = [rubricOf({ id: 'first' }), rubricOf({ id: 'second' })];
  expect([first, second, first, second].map(numbered)).toEqual([
    'first 1',
    'second 2',
    'first 1',
    'second 2',
  ]);
  const empty = rubricOf({ id: 'empty' });
  expect([numbered(empty), numbered(empty), count]).toEqual([undefined, undefined, 3]);
});
