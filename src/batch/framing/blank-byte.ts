/** Whether JSON treats a byte as whitespace: space, line feed, carriage return, tab. */
export function isBlankByte(byte: number): boolean {
  // Most bytes are not and need only one comparison.
  return byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
