import type { Spelling } from '../document/spelling.js';

/** What is matched by its text: the values of options, and what conditions compare answers with. */
const MATCHED = new Set(['value', 'is', 'not', 'in', 'not-in', 'includes']);

/** In a rubric most numbers count by their value; the text of those that answers are matched with is kept. */
export const RUBRIC_SPELLING: Spelling = (keys) =>
  MATCHED.has(keys.at(-1) ?? '') || (keys[0] === 'tests' && keys[1] === 'answers') ? 'text' : 'value';
