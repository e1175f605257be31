import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findName,
  longestFirst,
  type SoughtName,
  searchedText,
  soughtName,
} from '../../../src/core/postings/find-names.js';

function sought(...names: readonly string[]): readonly SoughtName[] {
  return longestFirst(names.flatMap((name) => soughtName(name) ?? []));
}

function found(text: string, names: readonly string[], not: readonly string[] = []): string | undefined {
  return findName(searchedText(text), sought(...names), sought(...not))?.name.text;
}

describe('a name', () => {
  it.each([
    ['we use C++ here', 'C', false],
    ['we use C# here', 'C', false],
    ['we use C, here', 'C', true],
    ['we use C++ here', 'C++', true],
    ['Node.js needed', 'Node', false],
    ['we know Node.', 'Node', true],
    ['ASP.NET needed', 'NET', false],
    ['.NET needed', '.NET', true],
    ['...Badge X', 'Badge X', true],
    ['Security+ wanted', 'Security', false],
    ['Security+ wanted', 'Security+', true],
    ['fix it now', 'IT', false],
    ['an IT role', 'IT', true],
    ['the data badge', 'Data Badge', true],
    ['Data\u00a0Badge', 'Data Badge', true],
    ['Data\nBadge', 'Data Badge', true],
    ['Data\n\nBadge', 'Data Badge', false],
    ['DataBadge', 'Data Badge', false],
    ['Data-Badge', 'Data Badge', true],
    ['Data Badge', 'Data-Badge', true],
    ['Data\u2010Badge', 'Data Badge', true],
    ['Data - Badge', 'Data Badge', false],
    ['Data--Badge', 'Data Badge', false],
    ['Data Badge-Pro', 'Data Badge', true],
    ['AB 100', 'AB-100', true],
    ['-Data- Badge', '-Data-', true],
    ['Data Badge', '-Data-', false],
    ['Data Badges', 'Data Badge', false],
    ['Data Badge\u2122 Pro', 'Data Badge Pro', true],
    ['Data(R) Badge', 'Data Badge', true],
    ['AB\u2013100 or so', 'AB-100', true],
    ['ab-100', 'AB-100', true],
    ['AB-1001', 'AB-100', false],
    ['\uff24ata Badge', 'Data Badge', true],
    ['\u{1d400}Data Badge', 'Data Badge', false],
    ['x\u{20000}Badge', 'Badge', false],
    ['Badge\u{20000}', 'Badge', false],
    ['\u0130 Data Badge', 'Data Badge', true],
    ['\u00c9t\u00e9 Badge', '\u00e9t\u00e9 badge', true],
    ['a .*b', '.*b', true],
    ['axxb', 'a.*b', false],
  ])('in %j is %s: %s', (text, name, expected) => {
    expect(found(text, [name]) !== undefined).toBe(expected);
  });

  it('has a letter or a digit', () => {
    expect([soughtName('  '), soughtName('+\u2122'), soughtName('7')?.text]).toEqual([
      undefined,
      undefined,
      '7',
    ]);
  });

  it('is found before a shorter one that it contains', () => {
    expect(found('the Data Badge Pro', ['Data Badge', 'Data Badge Pro'])).toBe('Data Badge Pro');
  });

  it('is not found in the name of something else, and is found beside it', () => {
    expect(found('the Data Badge Pro', ['Data Badge'], ['Data Badge Pro'])).toBeUndefined();
    expect(found('the Data Badge Pro or Data Badge', ['Data Badge'], ['Data Badge Pro'])).toBe('Data Badge');
  });

  it('is found wherever it is between spaces, whatever is around it and however it is written', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9+#.]{0,8}[a-z]$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        name,
        fc.string(),
        fc.string(),
        fc.constantFrom(' ', '\t', '  ', '\u00a0'),
        (words, a, b, gap) => {
          const text = `${a} \n ${words.join(gap).toUpperCase()} \n ${b}`;
          expect(found(text, [words.join(' ')])).toBe(words.join(' '));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is never a pattern, and is not found inside a longer word', () => {
    const name = fc.stringMatching(/^[a-z.*+?()[\]\\^$|]{0,10}[a-z]$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[a-z0-9]{1,5}$/), (text, tail) => {
        expect(found(`- ${text}${tail} -`, [text])).toBeUndefined();
        expect(found(`- ${text} -`, [text])).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found where it shares no word with another name, wherever those are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
    const name = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    const placesOf = (text: readonly string[], sought: readonly string[]): readonly number[] =>
      text.flatMap((_, at) => (sought.every((word, next) => text[at + next] === word) ? [at] : []));
    fc.assert(
      fc.property(words, name, fc.array(name, { maxLength: 3 }), (text, wanted, others) => {
        const taken = others.flatMap((other) =>
          placesOf(text, other).flatMap((at) => other.map((_, next) => at + next)),
        );
        const isFree = placesOf(text, wanted).some((at) =>
          wanted.every((_, next) => !taken.includes(at + next)),
        );
        const joined = (each: readonly string[]): string => each.join(' ');
        expect(found(joined(text), [joined(wanted)], others.map(joined)) !== undefined).toBe(isFree);
      }),
    );
  });

  it('is looked for in a text that repeats it a hundred thousand times', () => {
    expect(found('a '.repeat(100_000), ['a'], ['a a'])).toBeUndefined();
    expect(found(`${'a '.repeat(100_000)}, a`, ['a'], ['a a'])).toBe('a');
  });
});
