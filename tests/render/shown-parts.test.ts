import { expect, it } from 'vitest';
import { RESULT_PARTS } from '../../src/core/model/result-parts.js';
import { SHOWN_PARTS } from '../../src/render/renderers.js';

it('a screen does not work out what the action waits for, which its next questions say', () => {
  expect(SHOWN_PARTS.pretty).not.toContain('verdict.until');
  expect(SHOWN_PARTS.json).toEqual(RESULT_PARTS);
});
