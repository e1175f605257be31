import { expect, it } from 'vitest';
import { typedRows } from '../../src/prompts/inquirer/ask-text.js';

it.each([
  ['', 0, [''], { row: 0, column: 0 }],
  ['abcdef', 3, ['abcd', 'ef'], { row: 0, column: 3 }],
  ['abcdef', 6, ['abcd', 'ef'], { row: 1, column: 2 }],
  ['日本語', 3, ['日本', '語'], { row: 1, column: 2 }],
  ['日本語', 2, ['日本', '語'], { row: 1, column: 0 }],
  ['a日本', 2, ['a日', '本'], { row: 1, column: 0 }],
  ['👩‍💻x', 5, ['👩‍💻x'], { row: 0, column: 2 }],
  ['e\u0301x', 2, ['e\u0301x'], { row: 0, column: 1 }],
])('wraps %j to four columns, and finds the column of the cursor at %d', (text, cursor, rows, caret) => {
  expect(typedRows(text, cursor, 4)).toEqual({ rows, caret });
});
