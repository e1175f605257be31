/** Unpacks bytes that zlib packed; undefined if they are damaged, or unpack to more than `limit` bytes. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;
