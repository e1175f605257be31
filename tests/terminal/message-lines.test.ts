import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageLines } from '../../src/terminal/message-lines.js';
import { widthOf } from '../../src/terminal/text.js';

it('a message is wrapped at spaces, and its further lines are indented', () => {
  expect(messageLines('credcheck: the rubric is micro-credential 2.0.0', 30)).toEqual([
    'credcheck: the rubric is',
    '  micro-credential 2.0.0',
  ]);
  expect(messageLines('credcheck: fine', 15)).toEqual(['credcheck: fine']);
});

it.each([
  ['name a file, or see what there is by credcheck rubric show small', 'credcheck rubric show small'],
  [`${'a draft '.repeat(12)}waits; to go on with it: node '/a b/c.js' evaluate`, "node '/a b/c.js' evaluate"],
  [
    `${'un borrador '.repeat(12)}espera; para seguir con él: node '/a b/c.js' evaluate`,
    "node '/a b/c.js' evaluate",
  ],
  [`${'what is there '.repeat(6)}stays in /home/a b/offer one.yaml`, '/home/a b/offer one.yaml'],
  ['"an offer of mine.yaml" could not be written', '"an offer of mine.yaml"'],
  ["a file called 'an offer of mine.yaml' is kept", "'an offer of mine.yaml'"],
  ['name another file, or replace it with --save other.yaml if so', '--save other.yaml'],
])('a command, a path and quoted text are never broken: %s', (text, whole) => {
  const lines = messageLines(`credcheck: ${text}`, 22);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
});

it('a line with a command or a path near its beginning stays whole, ready to be copied', () => {
  for (const text of [
    "credcheck: to continue, run: node '/home/a b/credcheck.js' evaluate --resume '/x y/offer.yaml'",
    'credcheck: your answers so far are in /home/a b/state/credcheck/offer one.yaml',
  ]) {
    expect(messageLines(text, 40)).toEqual([text]);
  }
});

it('wide letters count as two columns', () => {
  expect(messageLines('credcheck: 証明書 証明書 証明書', 20)).toEqual([
    'credcheck: 証明書',
    '  証明書 証明書',
  ]);
});

it('nothing is lost, and every line of plain words fits', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 20, max: 60 }),
      (words, width) => {
        const lines = messageLines(words.join(' '), width);
        expect(lines.map((line, at) => (at === 0 ? line : line.slice(2))).join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
