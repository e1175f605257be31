import process from 'node:process';
import { compactVerify, errors, importJWK, importSPKI, importX509, type KeyLike } from 'jose';
import type { KeyTrial, PublicKey, Signatures } from '../ports/signatures.js';

/** Only signatures by a private key: what a shared secret signs, its readers can sign too. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const PUBLIC_MEMBERS = ['kty', 'crv', 'x', 'y', 'n', 'e'];
const MOST_KEYS = 50;

/** Checks signatures with jose. */
export const joseSignatures: Signatures = { readKeys, keyIn: keyInDid, check };

function readKeys(text: string): readonly PublicKey[] {
  const pems = text.match(/-----BEGIN (PUBLIC KEY|CERTIFICATE)-----[^-]+-----END \1-----/g);
  if (pems !== null) return pems.slice(0, MOST_KEYS).map((pem) => ({ kind: 'pem', pem }));
  const { keys, ...alone } = objectIn(text);
  const found: readonly unknown[] = Array.isArray(keys) ? keys : [alone];
  return found
    .flatMap((each) => (isPublic(each) ? [{ kind: 'jwk', jwk: each } as const] : []))
    .slice(0, MOST_KEYS);
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isPublic(jwk: unknown): jwk is Readonly<Record<string, unknown>> {
  return (
    typeof jwk === 'object' && jwk !== null && 'kty' in jwk && ['OKP', 'EC', 'RSA'].includes(String(jwk.kty))
  );
}

async function check(
  compact: string,
  { algorithm, id }: { readonly algorithm: string; readonly id?: string },
  keys: readonly PublicKey[],
): Promise<KeyTrial> {
  if (!ALGORITHMS.includes(algorithm)) return 'unknown-algorithm';
  let trial: KeyTrial = 'other-key';
  for (const key of keys) {
    const tried = await tryKey(compact, algorithm, key);
    if (tried === 'matches') return tried;
    // A key with another name may fail because it is another key.
    if (tried === 'differs' && isNamed(key, id)) trial = tried;
  }
  return trial;
}

function isNamed(key: PublicKey, id: string | undefined): boolean {
  const own = key.kind === 'jwk' ? key.jwk.kid : undefined;
  return own === undefined || id === undefined || own === id;
}

async function tryKey(compact: string, algorithm: string, key: PublicKey): Promise<KeyTrial> {
  try {
    await compactVerify(compact, await imported(key, algorithm), { algorithms: [algorithm] });
    return 'matches';
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed ? 'differs' : 'other-key';
  }
}

function imported(key: PublicKey, algorithm: string): Promise<KeyLike | Uint8Array> {
  if (key.kind === 'jwk') {
    const members = Object.entries(key.jwk).filter(([name]) => PUBLIC_MEMBERS.includes(name));
    return importJWK({ kty: String(key.jwk.kty), ...Object.fromEntries(members) }, algorithm);
  }
  return key.pem.includes('CERTIFICATE') ? importX509(key.pem, algorithm) : importSPKI(key.pem, algorithm);
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Base58 after `z`; the longest key that is read has 35 bytes. */
const DID = /^did:key:z([1-9A-HJ-NP-Za-km-z]{40,60})(?:#.*)?$/;
const ED25519 = 'ed01';
const P256 = '8024';

/** The key that a `did:key:` consists of: Ed25519 or P-256. */
function keyInDid(did: string): PublicKey | undefined {
  const [, encoded] = DID.exec(did) ?? [];
  if (encoded === undefined) return undefined;
  const hex = hexOf(encoded);
  const key = Buffer.from(hex.slice(4), 'hex');
  if (hex.startsWith(ED25519) && key.length === 32) {
    return { kind: 'jwk', jwk: { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') } };
  }
  return hex.startsWith(P256) && key.length === 33 ? onCurve(key) : undefined;
}

function hexOf(encoded: string): string {
  let number = 0n;
  for (const character of encoded) number = number * 58n + BigInt(ALPHABET.indexOf(character));
  const hex = number.toString(16);
  return hex.padStart(hex.length + (hex.length % 2), '0');
}

/** The point of which only one coordinate, and the side of the other, is written. */
function onCurve(compressed: Buffer): PublicKey | undefined {
  const { ECDH } = process.getBuiltinModule('node:crypto');
  try {
    const point = Buffer.from(
      ECDH.convertKey(compressed, 'prime256v1', undefined, undefined, 'uncompressed'),
    );
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((each) => each.toString('base64url'));
    return { kind: 'jwk', jwk: { kty: 'EC', crv: 'P-256', x, y } };
  } catch {
    return undefined;
  }
}
