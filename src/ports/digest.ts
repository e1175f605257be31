/** SHA-256 of text as UTF-8, in lower-case hexadecimal. */
export type Digest = (text: string) => string;

/** The same of bytes too. */
export type FileDigest = (content: string | Uint8Array) => string;
