/** Whose key a signature was checked with. */
export type KeyOrigin = 'given' | 'in-the-badge';

/** What came of checking the signature of a badge. */
export type SignatureState =
  /** Plain data. */
  | { readonly kind: 'none' }
  /** A token that says of itself that it has none. */
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'matches' | 'differs'; readonly by: KeyOrigin; readonly algorithm: string }
  /** Signed; its key is named and is not here. */
  | { readonly kind: 'no-key'; readonly algorithm: string; readonly named?: string }
  /** The keys that were given are not of the kind that the signature needs. */
  | { readonly kind: 'other-key'; readonly algorithm: string }
  | { readonly kind: 'unknown-algorithm'; readonly algorithm: string };

/** What is known of a signature before any key is tried; `header` is what a token says of itself. */
export function signatureIn(header: Readonly<Record<string, unknown>> | undefined): SignatureState {
  if (header === undefined) return { kind: 'none' };
  const { alg, kid } = header;
  if (typeof alg !== 'string' || alg.toLowerCase() === 'none') return { kind: 'unsigned' };
  return { kind: 'no-key', algorithm: alg, ...(typeof kid === 'string' && { named: kid }) };
}
