/** A public key as its file has it. */
export type PublicKey =
  | { readonly kind: 'jwk'; readonly jwk: Readonly<Record<string, unknown>> }
  | { readonly kind: 'pem'; readonly pem: string };

/** What came of trying keys: one fits; one that should does not; none is of the right kind; or the kind is unknown. */
export type KeyTrial = 'matches' | 'differs' | 'other-key' | 'unknown-algorithm';

/** Checks signatures against keys that are at hand; fetches none. */
export interface Signatures {
  /** The public keys in the text of a file: JWK, JWKS or PEM. */
  readKeys(text: string): readonly PublicKey[];
  /** The key that a `did:key:` consists of. */
  keyIn(did: string): PublicKey | undefined;
  /** Tries keys on a signed token; `id` is the key that the token names. */
  check(
    compact: string,
    signed: { readonly algorithm: string; readonly id?: string },
    keys: readonly PublicKey[],
  ): Promise<KeyTrial>;
}
