import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { badgeChunk, CREDENTIAL, encoded, pngWith } from '../../support/badges.js';
import { run, worldWith } from '../../support/fake-ports.js';

const EDWARDS = generateKeyPairSync('ed25519');
const CURVE = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const OTHER = generateKeyPairSync('ed25519');
const PEM = { type: 'spki', format: 'pem' } as const;

function token(
  header: Readonly<Record<string, unknown>>,
  key: KeyObject,
  credential: object = CREDENTIAL,
): string {
  const text = `${encoded(header)}.${encoded({ ...credential })}`;
  const digest = header.alg === 'EdDSA' ? null : 'sha256';
  const signature = sign(digest, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

function jwk(key: KeyObject, more: object = {}): object {
  return { ...key.export({ format: 'jwk' }), ...more };
}

/** The did:key of a public key. */
function did(key: KeyObject): string {
  const { kty, x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes =
    kty === 'OKP'
      ? Buffer.concat([Buffer.from([0xed, 0x01]), Buffer.from(x, 'base64url')])
      : Buffer.concat([
          Buffer.from([0x80, 0x24, 2 + ((Buffer.from(y, 'base64url').at(-1) ?? 0) & 1)]),
          Buffer.from(x, 'base64url'),
        ]);
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) {
    text = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.charAt(Number(number % 58n)) + text;
  }
  return `did:key:z${text}`;
}

async function judged(badge: string | Uint8Array, keys?: string, words: readonly string[] = []) {
  const files: Record<string, string> = keys === undefined ? {} : { 'keys.txt': keys };
  const world = worldWith({ files, stdin: badge });
  const given = keys === undefined ? [] : ['--key', 'keys.txt'];
  const { code, stdout, stderr } = await run(['badge', '-', '-f', 'json', ...given, ...words], world);
  if (code === 2) return [code, stderr];
  const { states, rows } = JSON.parse(stdout).badge;
  const { checked } = rows.find((row: { subject: string }) => row.subject === 'signature');
  return [checked[0].id, checked[0].by, states.filter((state: string) => state !== 'expired')];
}

const ED = token({ alg: 'EdDSA', kid: 'k1' }, EDWARDS.privateKey);

describe('a signature that fits a key of --key', () => {
  it.each([
    ['an Ed25519 key as JWK', ED, JSON.stringify(jwk(EDWARDS.publicKey))],
    [
      'a set of keys',
      ED,
      JSON.stringify({ keys: [jwk(CURVE.publicKey), jwk(EDWARDS.publicKey, { kid: 'k9' })] }),
    ],
    ['a private key, of which half is used', ED, JSON.stringify(jwk(EDWARDS.privateKey))],
    ['a PEM', ED, EDWARDS.publicKey.export(PEM).toString()],
    ['P-256', token({ alg: 'ES256' }, CURVE.privateKey), CURVE.publicKey.export(PEM).toString()],
    ['RSA', token({ alg: 'RS256' }, RSA.privateKey), JSON.stringify(jwk(RSA.publicKey))],
  ])('is established: %s', async (_, badge, keys) => {
    expect(await judged(badge, keys)).toEqual(['signature-matches', 'given', []]);
  });

  it('is found in a picture too', async () => {
    const keys = JSON.stringify(jwk(EDWARDS.publicKey));
    expect(await judged(pngWith(badgeChunk(ED, 'openbadgecredential')), keys)).toEqual([
      ...['signature-matches', 'given', []],
    ]);
  });
});

describe('a signature', () => {
  const [head = '', , tail = ''] = ED.split('.');
  const changed = `${head}.${encoded({ ...CREDENTIAL, name: 'Other' })}.${tail}`;

  it('does not fit a text that was changed, nor another key', async () => {
    const keys = JSON.stringify(jwk(EDWARDS.publicKey));
    expect(await judged(changed, keys)).toEqual([
      'signature-differs',
      'given',
      ['tampered', 'not-established'],
    ]);
    expect((await judged(ED, JSON.stringify(jwk(OTHER.publicKey))))[0]).toBe('signature-differs');
    const world = worldWith({ files: { 'keys.txt': keys }, stdin: changed });
    const { code } = await run(['badge', '-', '--key', 'keys.txt', '--fail-on', 'tampered'], world);
    expect(code).toBe(1);
  });

  it.each([
    ['keys of another kind', JSON.stringify(jwk(RSA.publicKey))],
    ['a key of another name', JSON.stringify(jwk(OTHER.publicKey, { kid: 'k2' }))],
    ['a key that is no point', JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'AA' })],
  ])('is not checked with %s', async (_, keys) => {
    expect(await judged(ED, keys)).toEqual(['signature-other-key', undefined, ['not-established']]);
  });

  it.each(['HS256', 'none', 'ES256K'])('of the kind %s is no signature here', async (alg) => {
    const badge = `${encoded({ alg })}.${encoded(CREDENTIAL)}.c2ln`;
    const secret = JSON.stringify({ keys: [{ kty: 'oct', k: 'c2ln' }, jwk(EDWARDS.publicKey)] });
    expect((await judged(badge, secret))[2]).toEqual(['not-established']);
  });

  it.each(['{"kty":"oct","k":"c2ln"}', 'no key', '[]', '-----BEGIN PUBLIC KEY-----'])(
    'cannot be checked with %j',
    async (keys) => {
      const [code, stderr] = await judged(ED, keys);
      expect([code, String(stderr).includes('Expected a public key in "keys.txt"')]).toEqual([2, true]);
    },
  );
});

describe('a signature by a key that comes with the badge', () => {
  it.each([
    ['did:key in the header', EDWARDS, (own: string) => ({ kid: `${own}#${own.slice(8)}` }), {}],
    ['did:key of P-256', CURVE, (own: string) => ({ kid: own }), {}],
    [
      'did:key of the issuer',
      EDWARDS,
      () => ({}),
      { issuer: { id: did(EDWARDS.publicKey), name: 'Example' } },
    ],
    ['a key in the header', CURVE, () => ({ jwk: jwk(createPublicKey(CURVE.privateKey)) }), {}],
  ] as const)('says that nothing was changed, and not who signed: %s', async (_, pair, header, more) => {
    const alg = pair === CURVE ? 'ES256' : 'EdDSA';
    const badge = token({ alg, ...header(did(pair.publicKey)) }, pair.privateKey, { ...CREDENTIAL, ...more });
    expect(await judged(badge)).toEqual(['signature-matches', 'in-the-badge', ['not-established']]);
  });

  it.each([
    'https://www.example.org/key',
    'did:key:z6Mk',
    `did:key:z${'1'.repeat(48)}`,
    `did:key:zDn${'a'.repeat(46)}`,
  ])('is not checked where %s is no key', async (kid) => {
    const badge = token({ alg: 'EdDSA', kid }, EDWARDS.privateKey);
    expect(await judged(badge)).toEqual(['signature-no-key', undefined, ['not-established']]);
  });
});
