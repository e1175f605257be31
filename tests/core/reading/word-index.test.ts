import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findName, searchedText, soughtName } from '../../../src/core/postings/find-names.js';
import { wordIndex } from '../../../src/core/reading/word-index.js';

function itemOf(...names: readonly string[]) {
  return { names: names.flatMap((name) => soughtName(name) ?? []) };
}

describe('what a line may hold', () => {
  it('is told by the first word of each name, and by nothing where that begins with a sign', () => {
    const exam = itemOf('exam guide', 'IT');
    const sign = itemOf('.NET');
    const mayHold = wordIndex([exam, sign]);
    const held = (text: string) => [...mayHold(searchedText(text))];
    expect(held('an exam')).toEqual([sign, exam]);
    expect(held('examination')).toEqual([sign]);
    expect(held('do it')).toEqual([sign, exam]);
    expect(held('--')).toEqual([sign]);
    expect(wordIndex([{ names: [] }])(searchedText('x')).size).toBe(0);
  });

  it('is never less than what is found', () => {
    const word = fc.oneof(
      fc.constantFrom('exam', 'C++', '.NET', 'AI', 'é', '\u0130x', 'e-mail', '\u0301a', 'a\u0301', '数', '+'),
      fc.string({ maxLength: 3 }),
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '-', '.', '', '(', '\u2010')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 2 }), text, (name, parts) => {
        const item = itemOf(name.join(' '));
        const line = searchedText(parts.flat().join(''));
        const isFound = findName(line, item.names, []) !== undefined;
        expect(!isFound || wordIndex([item])(line).has(item)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
