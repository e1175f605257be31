import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/adapters/decode-text.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const mark = '\uFEFF';
const plainText = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => text.replaceAll('\0', '').replaceAll(mark, ''))
  .filter((text) => text.trim() !== '');

function refusal(input: Uint8Array) {
  const outcome = decodeText(input, 'a.yaml');
  return outcome.ok ? undefined : outcome.problems[0];
}

describe('UTF-8', () => {
  it('decodes any text that is not empty', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(decodeText(utf8(text), 'a.yaml')).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('is decoded without one byte order mark', () => {
    expect(decodeText(utf8(`${mark}id: a`), 'a.yaml')).toEqual({ ok: true, value: 'id: a' });
    expect(decodeText(utf8(`${mark}${mark}id: a`), 'a.yaml')).toEqual({ ok: true, value: `${mark}id: a` });
  });

  it('keeps line ends and spaces', () => {
    expect(decodeText(utf8(' a\r\nb\r '), 'a.yaml')).toEqual({ ok: true, value: ' a\r\nb\r ' });
  });
});

describe('bytes that are not UTF-8', () => {
  it('are reported with the place of the first one', () => {
    fc.assert(
      fc.property(plainText, fc.constantFrom(0xff, 0xc0, 0x80), fc.string(), (before, byte, after) => {
        const start = utf8(before);
        const found = `byte 0x${byte.toString(16).toUpperCase()} at offset ${start.length}`;
        expect(refusal(Uint8Array.from([...start, byte, ...utf8(after)]))?.args).toEqual({
          name: 'a.yaml',
          found,
        });
      }),
    );
  });

  it.each([
    ['a letter in Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x0a), 'byte 0xE9 at offset 3'],
    ['half a surrogate pair', bytes(0x61, 0xed, 0xa0, 0x80), 'byte 0xED at offset 1'],
    ['a slash written too long', bytes(0xc0, 0xaf), 'byte 0xC0 at offset 0'],
    ['a letter cut off at the end', bytes(0x61, 0x62, 0xe2, 0x82), 'byte 0xE2 at offset 2'],
    ['a number past the last character', bytes(0x61, 0xf4, 0x90, 0x80, 0x80), 'byte 0xF4 at offset 1'],
  ])('such as %s', (_what, input, found) => {
    expect(refusal(input)).toMatchObject({ code: 'input/not-utf8', args: { name: 'a.yaml', found } });
  });

  it('are placed on their line', () => {
    expect(refusal(bytes(0x61, 0x0a, 0x62, 0x0a, 0xff))?.where).toEqual({ file: 'a.yaml', line: 3 });
  });

  it('are found in a long file without delay', () => {
    const long = new Uint8Array(2_000_000).fill(0x61);
    long[1_500_000] = 0xff;
    expect(refusal(long)?.args).toEqual({ name: 'a.yaml', found: 'byte 0xFF at offset 1500000' });
  });
});

describe('UTF-16', () => {
  const littleEndian = Buffer.from('id: a', 'utf16le');
  const bigEndian = Buffer.from(littleEndian).swap16();

  it.each([
    ['little-endian', Buffer.from(`${mark}id: a`, 'utf16le')],
    ['big-endian', Buffer.from(`${mark}id: a`, 'utf16le').swap16()],
    ['little-endian', littleEndian],
    ['big-endian', bigEndian],
    ['little-endian', Buffer.from('name: Prüfung – “Zertifikat”', 'utf16le')],
  ])('is recognised: %s', (order, input) => {
    expect(refusal(input)).toMatchObject({ code: 'input/not-utf8', args: { found: `UTF-16 (${order})` } });
  });
});

describe('text with nothing to read', () => {
  it('is rejected at the line of a NUL', () => {
    expect(refusal(utf8('id: a\nname: b\0c\n'))).toMatchObject({
      code: 'input/nul',
      args: { name: 'a.yaml' },
      where: { file: 'a.yaml', line: 2 },
    });
  });

  it.each([[''], [' \t\r\n\n'], [mark], [`${mark}\n`]])('is empty: %j', (text) => {
    expect(refusal(utf8(text))).toMatchObject({ code: 'input/empty', args: { name: 'a.yaml' } });
  });
});
