import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutCommands } from '../../../src/core/model/without-commands.js';

it('takes the life out of commands at the beginning of a line, and of old ones anywhere', () => {
  expect(withoutCommands('::add-mask::x\n  ::error::y')).toBe(': :add-mask::x\n  : :error::y');
  expect(withoutCommands('credcheck: ##[add-mask]x')).toBe('credcheck: # #[add-mask]x');
});

it('leaves other text as it is', () => {
  for (const text of ['std::vector', '# [a] ##', 'a: b', '\u001b[31mred\u001b[39m', '']) {
    expect(withoutCommands(text)).toBe(text);
  }
});

it('leaves no command in any text, however it is put together', () => {
  const piece = fc.constantFrom('#', '##[', ':', '::', '[', ' ', '\t', '\n', '\r', '\v', 'a', 'error');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const lines = withoutCommands(pieces.join('')).split(/\r\n|\n|\r/);
      expect(lines.filter((line) => line.includes('##[') || line.trimStart().startsWith('::'))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
