/** SHA-256 of text as UTF-8, in lower-case hexadecimal. */
export type Digest = (text: string) => string;

/** The same of bytes too. */
export type FileDigest = (content: string | Uint8Array) => string;

/** The same of bytes that arrive in pieces. */
export interface RunningDigest {
  readonly add: (piece: Uint8Array) => void;
  /** Of all pieces; nothing is added afterwards. */
  readonly result: () => string;
}
