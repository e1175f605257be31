import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeForTerminal } from '../../src/terminal/escape.js';
import { processorTime } from '../support/processor-time.js';

describe('on a terminal', () => {
  test.each([
    ['an escape sequence', '\u001b[2Jx', '\\u{1b}[2Jx'],
    ['an OSC 52 clipboard write', '\u001b]52;c;aGk=\u0007', '\\u{1b}]52;c;aGk=\\u{7}'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a backspace', 'a\bb', 'a\\u{8}b'],
    ['DEL', '\u007f', '\\u{7f}'],
    ['a right-to-left override', '\u202etxt', '\\u{202e}txt'],
    ['a bidi isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['an Arabic letter mark', '\u061c', '\\u{61c}'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a byte order mark', '\ufeffa', '\\u{feff}a'],
    ['a mark that goes above the digits behind it', '\u0890word', '\\u{890}word'],
    ['a control of hieroglyphs', 'a\u{13430}b', 'a\\u{13430}b'],
    ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['a line separator', '\u2028', '\\u{2028}'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['an invisible Hangul filler', '\u3164', '\\u{3164}'],
    ['an interlinear annotation', '\ufff9', '\\u{fff9}'],
    ['a noncharacter', '\ufffe', '\\u{fffe}'],
    ['a mark that would go on the sign before', '\u0301a', '\\u{301}a'],
    ['a mark on a bracket', '(\u0338a', '(\\u{338}a'],
    ['a joiner with nothing to join', '\u200da', '\\u{200d}a'],
    ['a ninth mark on one sign', `a${'\u0301'.repeat(9)}`, `a${'\u0301'.repeat(8)}\\u{301}`],
  ])('%s is shown as its code point', (_, text, shown) => {
    expect(escapeForTerminal(text)).toBe(shown);
  });

  test('newlines and tabs become spaces', () => {
    expect(escapeForTerminal('a\nb\tc')).toBe('a b c');
  });

  test('characters that scripts and emoji need stay', () => {
    const text = 'می\u200cخواهم 👩\u200d💻 ❤\ufe0f 葛\u{e0100}';
    expect(escapeForTerminal(text)).toBe(text);
  });

  test('nothing that moves the cursor remains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeForTerminal(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  test('a megabyte is escaped quickly', () => {
    const text = `${' '.repeat(500_000)}www.${'@'.repeat(250_000)}${':'.repeat(250_000)}`;
    expect(processorTime(() => escapeForTerminal(text))).toBeLessThan(2_000);
  });
});
