import process from 'node:process';
import type { PublicKey } from '../ports/signatures.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Base58 after `z`; the longest key that is read has 35 bytes. */
const DID = /^did:key:z([1-9A-HJ-NP-Za-km-z]{40,60})(?:#.*)?$/;
const ED25519 = 'ed01';
const P256 = '8024';

/** The key that a `did:key:` consists of: Ed25519 or P-256. */
export function keyInDid(did: string): PublicKey | undefined {
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
