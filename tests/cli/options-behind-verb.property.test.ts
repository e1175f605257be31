import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionsBehindVerb } from '../../src/cli/options-behind-verb.js';

const leaf = (name: string) => ({ name: () => name, commands: [] });
const VERBS = [leaf('evaluate'), { ...leaf('rubric'), commands: [leaf('list')] }];

const value = fc.oneof(fc.constantFrom('rubric', 'list', 'evaluate', '--', '-', '--quiet', ''), fc.string());
const option = fc.oneof(
  fc.constantFrom(['--quiet'], ['--no-color'], ['--no-input'], ['--debug'], ['--no-regressions']),
  fc.tuple(fc.constantFrom('-r', '-f', '-o', '--report', '--set', '--as-of'), value),
  fc
    .tuple(fc.constantFrom('--format', '--set', '--report'), value)
    .map(([flag, text]) => [`${flag}=${text}`]),
  value.filter((text) => text !== '').map((text) => [`-f${text}`]),
);
const options = fc.array(option, { maxLength: 5 }).map((each) => each.flat());
const words = fc.array(value, { maxLength: 5 });

test('every option and every other word is handed on once, in the order in which it was typed', () => {
  fc.assert(
    fc.property(options, options, words, (first, second, rest) => {
      expect(optionsBehindVerb([...first, 'evaluate', ...second, ...rest], VERBS)).toEqual([
        'evaluate',
        ...first,
        ...second,
        ...rest,
      ]);
      expect(optionsBehindVerb([...first, 'rubric', ...second, 'list', ...rest], VERBS)).toEqual([
        'rubric',
        'list',
        ...first,
        ...second,
        ...rest,
      ]);
    }),
  );
});

test('a command line that is in order already stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(value, fc.constantFrom('--bogus', '--lang', '-f', 'x'))), (any) => {
      const once = optionsBehindVerb(any, VERBS);
      expect(optionsBehindVerb(once, VERBS)).toEqual(once);
    }),
  );
});
