import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHttpUrl } from '../../../src/core/model/http-url.js';

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
    'http://[::1]/',
    'https://例え.jp/講座',
    'https://example.org:',
    'https://127.0.0.1/cp',
  ])('is accepted with http or https and a host: %s', (text) => {
    expect(isHttpUrl(text)).toBe(true);
  });

  it('is accepted every time, however often', () => {
    let refused = 0;
    for (let times = 0; times < 200_000; times += 1) {
      if (!isHttpUrl('https://müller.example/straße')) refused += 1;
    }
    expect(refused).toBe(0);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'example.org',
    '//example.org',
    ' https://example.org',
    'https:/example.org',
    'http:example.org',
    'https:\\\\example.org',
    'data:text/html,x',
    '',
  ])('is refused without http or https in front: %j', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it.each([
    'http://',
    'https://',
    'http:///x',
    'https:///path',
    'https://?q',
    'https://#x',
    'https://:443',
    'https://.example.org',
  ])('is refused without a host: %s', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it.each([
    'https://me@example.org',
    'https://@example.org',
    'https://me:secret@example.org',
    'https://example.org@evil.example',
  ])('is refused with a user or a password: %s', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it.each([
    'https://example.org:port',
    'https://example.org:123456',
    'https://a:b:c',
    'https://example.org:99999',
    'https://exa|mple.org',
    'https://a^b',
    'https://1.2.3.4.5',
    'https://xn--a',
    'https://[::1',
    'https://[:::1]/',
    'https://[1.2]/',
    'https://a]b',
  ])('is refused with a host that is none: %s', (text) => {
    expect(isHttpUrl(text)).toBe(false);
  });

  it.each([
    'https://example.org/a b',
    'https://exa mple.org',
    'https://exa\u00admple.org',
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

  it('is one that browsers read as it is written: with that scheme, a host, and nobody in front of it', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        ...'hHtTpPsS:/@[]?#.<>"`\\ {|}~^_-%0',
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
    fc.assert(
      fc.property(head, tail, (start, end) => {
        const text = start + end;
        if (!isHttpUrl(text)) return;
        const { protocol, hostname, username, password } = new URL(text);
        const isAsWritten = text.toLowerCase().startsWith(`${protocol}//`) && /^https?:$/.test(protocol);
        const isSeen = !/[\s\p{Cc}\p{Cf}<>"`\\]/u.test(text);
        expect({ isAsWritten, isSeen, user: username + password, hasHost: hostname !== '' }).toEqual({
          isAsWritten: true,
          isSeen: true,
          user: '',
          hasHost: true,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
