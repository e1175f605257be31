import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHttpUrl } from '../../src/core/http-url.js';

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org/cp',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:8443/a?b=c#d',
    'https://localhost?x',
    'https://example.org#top',
    'https://[2001:db8::1]:443/x',
    'https://müller.example/straße',
    'https://example.org/a@b',
  ])('is accepted with http or https and a host: %s', (text) => {
    expect(isHttpUrl(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'example.org',
    '//example.org',
    ' https://example.org',
    'https:/example.org',
    '',
  ])('is refused without http or https in front: %j', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it.each(['https://', 'https:///path', 'https://?q', 'https://#x', 'https://:443', 'https://.example.org'])(
    'is refused without a host: %s',
    (text) => {
      expect(isHttpUrl(text)).toBe(false);
    },
  );

  it.each(['https://me@example.org', 'https://me:secret@example.org', 'https://example.org@evil.example'])(
    'is refused with a user or a password: %s',
    (text) => {
      expect(isHttpUrl(text)).toBe(false);
    },
  );

  it.each([
    'https://example.org:port',
    'https://example.org:123456',
    'https://a:b:c',
    'https://[::1',
    'https://a]b',
  ])('is refused with a host that is none: %s', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it.each([
    'https://example.org/a b',
    'https://example.org/\n',
    'https://example.org/\u001b[31m',
    'https://example.org/\u202e',
    'https://example.org/\u200b',
    'https://example.org/<script>',
    'https://example.org/"x',
    'https://example.org/`x',
    'https://example.org\\@evil.example',
  ])('is refused with spaces, quotes, brackets or characters that cannot be seen: %j', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it('is the same whichever way its signs are looked up', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        ...'hHtTpPsS:/@[]?#.<>"`\\ {|}~^_-',
        '\u017f',
        '\u212a',
        '\u00ad',
        '\u0085',
        '\ud83d\ude00',
      ),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    );
    const tail = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const head = fc.constantFrom('', 'https://', 'HtTp://', 'http\u017f://', 'https://[', 'https://a:1');
    const address = /^https?:\/\/(?:\[[\da-f:.]+\]|[^.:/?#@[\]][^:/?#@[\]]*)(?::\d{1,5})?(?:[/?#]|$)/i;
    const neverShown = /[\s\p{Cc}\p{Cf}<>"`\\]/u;
    fc.assert(
      fc.property(head, tail, (start, end) => {
        const text = start + end;
        expect(isHttpUrl(text)).toBe(address.test(text) && !neverShown.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
