import { utf16Found, workbookFound } from '../core/model/file-signatures.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { byteAt } from '../words/en/system-reasons.js';

/** Decodes strict UTF-8, without one leading byte order mark, and rejects binary content. */
export function decodeText(bytes: Uint8Array, name: string): Outcome<string> {
  const kind = workbookFound(bytes);
  if (kind !== undefined) return failure(problem('input/workbook', { name, kind }));
  const utf16 = utf16Found(bytes);
  if (utf16 !== undefined) return failure(problem('input/not-utf8', { name, found: utf16 }));
  const text = decodeStrictly(bytes);
  if (text === undefined) return notUtf8(bytes, name);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return failure(problem('input/nul', { name }, { file: name, line: lineAt(bytes, nul) }));
  return /\S/.test(text) ? success(text) : failure(problem('input/empty', { name }));
}

function notUtf8(bytes: Uint8Array, name: string): Outcome<never> {
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const where = { file: name, line: lineAt(bytes, offset) };
  return failure(problem('input/not-utf8', { name, found: byteAt(byte, offset) }, where));
}

function decodeStrictly(bytes: Uint8Array, options: { readonly stream?: boolean } = {}): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** Offset of the first ill-formed sequence, in bytes that are known to contain one. */
function firstBadByte(bytes: Uint8Array): number {
  let valid = 0;
  let unsound = bytes.length + 1;
  while (unsound - valid > 1) {
    const middle = Math.floor((valid + unsound) / 2);
    if (decodeStrictly(bytes.subarray(0, middle), { stream: true }) === undefined) unsound = middle;
    else valid = middle;
  }
  let start = valid;
  while (start > 0 && decodeStrictly(bytes.subarray(0, start)) === undefined) start -= 1;
  return start;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line += 1;
  return line;
}
