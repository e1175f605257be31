/** As many bytes as are kept for texts; only those that were ever written to take up memory. */
const ROOM = 1024 * 1024;
/** A unit of UTF-16 takes up no more in UTF-8. */
const MOST_BYTES_A_UNIT = 3;
/** Shorter texts have a place in the pool of Node. */
const SHORT = 1024;

/**
 * Turns texts into UTF-8 in one memory, since to ask for another each time takes longer than to fill it: the bytes
 * of a text hold until the next is asked for.
 */
export function textBytes(): (text: string) => Uint8Array {
  let room: Buffer | undefined;
  return (text) => {
    if (text.length <= SHORT || text.length * MOST_BYTES_A_UNIT > ROOM) return Buffer.from(text);
    room ??= Buffer.allocUnsafeSlow(ROOM);
    return room.subarray(0, room.write(text));
  };
}
