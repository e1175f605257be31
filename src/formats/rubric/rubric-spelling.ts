import type { Spelling } from '../document/spelling.js';

/** Keys whose values are matched by their text: option values and operands of conditions. */
const MATCHED = new Set(['value', 'is', 'not', 'in', 'not-in', 'includes', 'one-of']);

/** Most numbers in a rubric count by value; those that are matched with answers keep their text. */
export const RUBRIC_SPELLING: Spelling = (keys) =>
  MATCHED.has(keys.at(-1) ?? '') || (keys[0] === 'tests' && keys[1] === 'answers') ? 'text' : 'value';
