import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 as digest } from '../../../src/adapters/node-digest.js';
import { inflate } from '../../../src/adapters/node-inflate.js';
import { textsOf } from '../../../src/core/badge/badge.js';
import { CREDENTIAL_CAP } from '../../../src/formats/badge/carried.js';
import { readBadgeFile } from '../../../src/formats/badge/read-badge-file.js';
import {
  ASSERTION,
  badgeChunk,
  badgeElement,
  CREDENTIAL,
  chunk,
  disclosing,
  disclosingToken,
  encoded,
  pngWith,
  svgWith,
} from '../../support/badges.js';
import { accepted } from '../../support/outcomes.js';

const OB2 = JSON.stringify(ASSERTION, null, 2);
const OB3 = JSON.stringify(CREDENTIAL);
const TOKEN = `${encoded({ alg: 'ES256', kid: 'k' })}.${encoded(CREDENTIAL)}.c2ln`;

function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readBadgeFile(bytes, 'b.bin', { inflate, digest });
}

/** A token with disclosures in disclosures. */
function nestedToken(levels = 100): string {
  let inner: unknown = 'x';
  const behind: string[] = [];
  for (let level = 0; level < levels; level += 1) {
    const [written, sum] = disclosing('s', 'name', inner);
    behind.push(written);
    inner = { _sd: [sum] };
  }
  return disclosingToken({ ...CREDENTIAL, evidence: inner }, ...behind);
}

/** The code of the problem, with what tells it from others. */
async function problemOf(content: string | Uint8Array) {
  const outcome = await read(content);
  if (outcome.ok) return [];
  expect(outcome.problems).toHaveLength(1);
  return outcome.problems.flatMap(({ code, args }) => [code, ...Object.values(args).slice(1)]);
}

describe('a badge is read', () => {
  it.each<readonly [string, string | Buffer, string, string]>([
    ['JSON', OB2, 'json', 'open-badges-2'],
    ['JSON after a byte order mark', `\uFEFF${OB2}`, 'json', 'open-badges-2'],
    ['a token', `${TOKEN}\n`, 'jwt', 'open-badges-3'],
    ['a PNG', pngWith(badgeChunk(OB2)), 'png', 'open-badges-2'],
    ['a PNG, packed', pngWith(badgeChunk(OB3, 'openbadgecredential', true)), 'png', 'open-badges-3'],
    [
      'a PNG, as plain text',
      pngWith(chunk('tEXt', Buffer.from(`openbadges\0${OB2}`))),
      'png',
      'open-badges-2',
    ],
    ['a PNG with a token', pngWith(badgeChunk(TOKEN, 'openbadgecredential')), 'png', 'open-badges-3'],
    [
      'a PNG with other texts',
      pngWith(chunk('tEXt', Buffer.from('Title\0x')), chunk('tEXt', Buffer.from('none')), badgeChunk(OB2)),
      'png',
      'open-badges-2',
    ],
    ['an SVG', svgWith(badgeElement(OB3)), 'svg', 'open-badges-3'],
    ['an SVG with an assertion', svgWith(badgeElement(OB2, 'assertion')), 'svg', 'open-badges-2'],
    [
      'an SVG with a token',
      svgWith(badgeElement('', 'credential', ` verify="${TOKEN}"`)),
      'svg',
      'open-badges-3',
    ],
    [
      'an SVG with text and where to ask about it',
      svgWith(badgeElement(OB2, 'assertion', ' verify="https://www.example.org/1"')),
      'svg',
      'open-badges-2',
    ],
  ])('from %s', async (_, content, carrier, standard) => {
    const { badge, ...found } = accepted(await read(content));
    expect([found.carrier, badge.standard]).toEqual([carrier, standard]);
    expect(textsOf(badge, 'name')).toHaveLength(1);
  });

  it('with the line of each text', async () => {
    const { badge, placeOf } = accepted(await read(`\n${OB2}`));
    expect(badge.parts.filter(({ topic }) => topic === 'expires').map(placeOf)).toEqual(['b.bin:13']);
  });

  it('with the header of its token', async () => {
    const { token } = accepted(await read(TOKEN));
    expect([token?.compact, { ...token?.header }]).toEqual([TOKEN, { alg: 'ES256', kid: 'k' }]);
  });
});

describe('a token that discloses claims', () => {
  const { name: _, ...rest } = CREDENTIAL.credentialSubject.achievement;
  const [title, titleDigest] = disclosing('s1', 'name', 'Welding, level 2');
  const [skill, skillDigest] = disclosing('s2', { targetName: 'Arc welding' });
  const payload = {
    ...{ ...CREDENTIAL, _sd_alg: 'sha-256' },
    credentialSubject: {
      achievement: {
        ...rest,
        _sd: [titleDigest, 'decoy'],
        alignment: [{ '...': skillDigest }, { '...': 'x' }],
      },
    },
  };

  it('has them in their place, and counts what it keeps back', async () => {
    const { badge, disclosures } = accepted(await read(disclosingToken(payload, title, skill)));
    expect(textsOf(badge, 'name', 'skill')).toEqual(['Welding, level 2', 'Arc welding']);
    expect(disclosures).toEqual({ fitting: 2, unfitting: 0, hidden: 2, hasKeyBinding: false });
  });

  it('is read without what was changed or added', async () => {
    const [other] = disclosing('s1', 'name', 'Surgery');
    const { badge, disclosures } = accepted(await read(disclosingToken(payload, other, '_w', 'e30', skill)));
    expect(textsOf(badge, 'name', 'skill')).toEqual(['Welding, level 2', 'Arc welding']);
    expect(textsOf(badge, 'name')).not.toContain('Surgery');
    expect(disclosures).toMatchObject({ fitting: 1, unfitting: 3, hidden: 3 });
  });

  it('may end with a token of its holder, or without the last sign', async () => {
    const bound = accepted(await read(disclosingToken(payload, title).concat('e30.e30.c2ln')));
    expect(bound.disclosures).toMatchObject({ fitting: 1, hasKeyBinding: true });
    const cut = accepted(await read(disclosingToken(payload, title).slice(0, -1)));
    expect(cut.disclosures).toMatchObject({ fitting: 1, hasKeyBinding: false });
  });

  it('is another than one that has none', async () => {
    expect(accepted(await read(`${TOKEN}~`)).disclosures).toBeUndefined();
    expect(
      accepted(await read(disclosingToken({ ...CREDENTIAL, _sd_alg: 'sha-512' }))).disclosures,
    ).toMatchObject({
      otherDigest: 'sha-512',
    });
  });
});

describe('a file is refused in one sentence', () => {
  const png = pngWith(badgeChunk(OB2));
  const flipped = Buffer.from(png);
  flipped[60] = (flipped[60] ?? 0) ^ 1;
  const long = Buffer.from(png);
  long.writeUInt32BE(0xffffffff, 8);
  const bomb = Buffer.concat([
    Buffer.from('openbadges\0\x01\0\0\0', 'latin1'),
    deflateSync(Buffer.alloc(CREDENTIAL_CAP + 1, 0x20)),
  ]);
  it.each([
    ['a PNG without a badge', pngWith(), ['badge/none', 'png']],
    [
      'a PNG with two',
      pngWith(badgeChunk(OB2), badgeChunk(OB3, 'openbadgecredential')),
      ['badge/several', 2],
    ],
    ['a PNG with a wrong checksum', flipped, ['badge/damaged', 'checksum']],
    ['a PNG with a false length', long, ['badge/damaged', 'length']],
    ['a PNG that ends early', png.subarray(0, png.length - 12), ['badge/damaged', 'end']],
    ['a PNG with a bomb', pngWith(chunk('iTXt', bomb)), ['badge/damaged', 'compression']],
    [
      'a PNG with a large text',
      pngWith(badgeChunk(' '.repeat(CREDENTIAL_CAP + 1))),
      ['badge/damaged', 'text-size'],
    ],
    [
      'a PNG with half a text',
      pngWith(chunk('iTXt', Buffer.from('openbadges\0\0\0x'))),
      ['badge/damaged', 'text'],
    ],
    [
      'a PNG with a text that is no UTF-8',
      pngWith(chunk('tEXt', Buffer.from('openbadges\0\xff', 'latin1'))),
      ['badge/damaged', 'text'],
    ],
    ['an SVG without a badge', svgWith(''), ['badge/none', 'svg']],
    ['an SVG with two', svgWith(badgeElement(OB3) + badgeElement(OB2, 'assertion')), ['badge/several', 2]],
    ['an SVG with a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>${svgWith('')}`, ['badge/doctype']],
    ['an SVG with an entity', svgWith('&other;'), ['badge/doctype']],
    ['an SVG that is no XML', svgWith('<a></b>'), ['badge/damaged', 'markup']],
    ['an SVG that ends early', svgWith('').slice(0, 60), ['badge/damaged', 'markup']],
    [
      'an SVG with a large text',
      svgWith(badgeElement('x'.repeat(CREDENTIAL_CAP + 1))),
      ['badge/damaged', 'text-size'],
    ],
    ['a page', '<!doctype html><p>My badge</p>', ['badge/unknown-kind', '<!doctype html><p>My']],
    ['a picture of another kind', Buffer.from([0xff, 0xd8, 0xff]), ['badge/unknown-kind', 'ÿØÿ']],
    ['a text', 'my badge', ['badge/unknown-kind', 'my badge']],
    ['nothing', ' \n', ['input/empty', 'a badge']],
    ['an address', 'https://www.example.org/1', ['badge/address', 'https://www.example.org/1']],
    ['UTF-16', Buffer.from(`\uFEFF${OB2}`, 'utf16le'), ['input/not-utf8', 'UTF-16 (little-endian)']],
    ['JSON that ends early', OB2.slice(0, 100), ['syntax/json', 'the end of the text']],
    ['JSON with a repeated key', '{"type":"Assertion","type":"x"}', ['syntax/duplicate-key']],
    ['JSON in great depth', '['.repeat(100), ['syntax/too-deep']],
    [
      'JSON of great length',
      `"${'x'.repeat(CREDENTIAL_CAP)}"`.replace(/^"/, '["'),
      ['badge/too-large', CREDENTIAL_CAP],
    ],
    ['JSON of many values', `[${'1,'.repeat(100_001)}1]`, ['badge/too-many-values', 100_000]],
    [
      'a token of many values',
      `${encoded({})}.${encoded(`[${'1,'.repeat(100_001)}1]`)}.`,
      ['badge/too-many-values', 100_000],
    ],
    [
      'an SVG in great depth',
      `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(600)}`,
      ['syntax/too-deep'],
    ],
    ['a token with disclosures in great depth', nestedToken(), ['syntax/too-deep']],
    ['another credential', '{"type":"Issuer"}', ['badge/not-a-badge', 'Issuer']],
    ['a token whose header is no text', `_w.${encoded({})}.`, ['badge/token', 'header']],
    ['a token whose header is no map', `${encoded('[]')}.${encoded({})}.`, ['badge/token', 'header']],
    ['a token whose payload is no text', `${encoded({})}.A.`, ['badge/token', 'payload']],
    ['a token whose payload is no JSON', `${encoded({})}.${encoded('{')}.`, ['badge/token', 'payload']],
  ])('for %s', async (_, content, expected) => {
    expect((await problemOf(content)).slice(0, expected.length)).toEqual(expected);
  });
});

describe('whatever the bytes are', () => {
  const files = [
    OB2,
    TOKEN,
    nestedToken(9),
    svgWith(badgeElement(OB3)),
    pngWith(badgeChunk(OB2)),
    pngWith(badgeChunk(OB3, 'openbadges', true)),
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
    cut: fc.nat(9),
  });

  it('a file is read or refused, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (file, edits) => {
          let bytes = Buffer.from(file);
          for (const { at, byte, cut } of edits) {
            const place = Math.floor(at * bytes.length);
            bytes = Buffer.concat([
              bytes.subarray(0, place),
              Buffer.from([byte]),
              bytes.subarray(place + cut),
            ]);
          }
          const outcome = await read(bytes);
          expect(outcome.ok || outcome.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
