import { expect, test } from 'vitest';
import { problem } from '../../../src/core/model/problem.js';
import { problemLine, problemText } from '../../../src/words/en/problem-text.js';

test('a word that is close is offered', () => {
  expect(problemText(problem('rubric/unknown-band', { id: 'stong', known: ['strong', 'weak'] }))).toEqual({
    sentence: 'There is no band "stong"',
    hint: 'did you mean "strong"?',
  });
});

test('where none is close, those that may be used are listed', () => {
  expect(problemLine(problem('usage/format', { found: 'pdf', known: ['pretty', 'json', 'markdown'] }))).toBe(
    'Format "pdf" is not available for this command; use one of pretty, json, markdown',
  );
  expect(
    problemLine(
      problem('usage/verdict', { found: 'x', known: 'abcdefghij'.split('').map((c) => c.repeat(9)) }),
    ),
  ).toMatch(/; use one of aaaaaaaaa, .*, hhhhhhhhh \(and 2 more\)$/);
});

test('a found value that comes with its quotes gets no second pair', () => {
  expect(
    problemLine(problem('answers/unknown-value', { question: 'form', found: '"x"', known: ['badge'] })),
  ).toBe('"x" is no answer to "form"; use badge');
});

test('a sentence that lists what may stand there offers only a near word', () => {
  expect(
    problemLine(
      problem('schema/value', { expected: 'open, confirmed', found: 'done', known: ['open', 'confirmed'] }),
    ),
  ).toBe('Expected open, confirmed, found done');
});

test('values from outside are inert and at most 200 characters long', () => {
  const line = problemLine(problem('input/not-found', { name: `\u001b[2J${'x'.repeat(5_000)}` }));
  expect(line).toMatch(/^There is no file "\\u\{1b\}\[2Jx{193}\.\.\."; check/);
});
