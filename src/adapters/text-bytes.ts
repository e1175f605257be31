/** Bytes reserved for texts; only those that are ever written to occupy memory. */
const ROOM = 1024 * 1024;
/** A UTF-16 code unit takes at most this many bytes in UTF-8. */
const MOST_BYTES_A_UNIT = 3;
/** Shorter texts fit into Node's buffer pool. */
const SHORT = 1024;

/**
 * Encodes texts as UTF-8 into one buffer, since allocating another each time takes longer than filling it: the bytes
 * of a text are valid until the next is encoded.
 */
export function textBytes(): (text: string) => Uint8Array {
  let room: Buffer | undefined;
  return (text) => {
    if (text.length <= SHORT || text.length * MOST_BYTES_A_UNIT > ROOM) return Buffer.from(text);
    room ??= Buffer.allocUnsafeSlow(ROOM);
    return room.subarray(0, room.write(text));
  };
}
