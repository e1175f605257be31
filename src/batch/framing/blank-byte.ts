/** Whether a byte is what JSON takes for a blank: space, line feed, carriage return, tab. */
export function isBlankByte(byte: number): boolean {
  // Most bytes are none, and need no look at the four.
  return byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
