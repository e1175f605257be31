import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellQuoted } from '../../src/words/shell-quoted.js';

it.each([
  ['/state/credcheck/ux-basics.yaml', '/state/credcheck/ux-basics.yaml'],
  ['my answers.yaml', "'my answers.yaml'"],
  ["it's", "'it'\\''s'"],
  ['~/x', "'~/x'"],
  ['$(id)', "'$(id)'"],
  ['', "''"],
])('writes %j as %s', (word, quoted) => {
  expect(shellQuoted(word)).toBe(quoted);
});

it('writes words so that a shell reads them back', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab~$`\'"\\ \n*?!#&;|<>(){}[]=%é-') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const script = `printf '%s\\0' ${words.map(shellQuoted).join(' ')}`;
      expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(`${words.join('\0')}\0`);
    }),
    { numRuns: 50 },
  );
});
