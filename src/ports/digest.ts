/** SHA-256 of text as UTF-8, in lower-case hexadecimal. */
export type Digest = (text: string) => string;
