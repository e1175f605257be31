const BOM_UTF8 = [0xef, 0xbb, 0xbf];

/** The text of bytes in a charset, which may be named wrongly; what is no UTF-8 and names none is taken as windows-1252. */
export function decodePage(bytes: Uint8Array, named: string | undefined): string {
  const [first, second] = bytes;
  const marked =
    (first === 0xff && second === 0xfe && 'utf-16le') ||
    (first === 0xfe && second === 0xff && 'utf-16be') ||
    (BOM_UTF8.every((byte, at) => bytes[at] === byte) && 'utf-8');
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As a stream: otherwise Node 20 takes windows-1252 for ISO 8859-1.
    return decoderFor(named).decode(bytes, { stream: true });
  }
}

function decoderFor(named = 'windows-1252'): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(named.trim());
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The charset that a page names in its first bytes. */
export function charsetNamed(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s?=\s?["']?([\w-]{1,40})/i.exec(head)?.[1];
}
