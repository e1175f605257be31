import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { DamagedPart } from '../../core/model/problem-args.js';
import type { Inflate } from '../../ports/inflate.js';
import { CREDENTIAL_CAP, type PackedCredential, theOnly } from './carried.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum. */
const FRAME = 12;
const KEYWORDS = ['openbadges', 'openbadgecredential'];

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Whether bytes begin like a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Finds the badge in a PNG: a text chunk with one of two keywords. */
export function readPng(bytes: Uint8Array, name: string, inflate: Inflate): Outcome<PackedCredential> {
  const chunks = chunksIn(bytes, name);
  if (!chunks.ok) return chunks;
  const texts: string[] = [];
  for (const chunk of chunks.value) {
    const text = badgeText(chunk, inflate);
    if (typeof text === 'object') return damaged(name, text.part);
    if (text !== undefined) texts.push(text);
  }
  return theOnly(texts, 'png', name);
}

function damaged(name: string, part: DamagedPart): Outcome<never> {
  return failure(problem('badge/damaged', { name, part }));
}

/** The text chunks up to the end of the picture; every length and checksum on the way must be right. */
function chunksIn(bytes: Uint8Array, name: string): Outcome<readonly Chunk[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > bytes.length) return damaged(name, 'length');
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return damaged(name, 'checksum');
    if (type === 'IEND') return success(found);
    if (type === 'tEXt' || type === 'iTXt') found.push({ type, data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return damaged(name, 'end');
}

/** The credential in a text chunk; undefined for other texts. */
function badgeText(
  { type, data }: Chunk,
  inflate: Inflate,
): string | { readonly part: DamagedPart } | undefined {
  const afterKeyword = data.indexOf(0) + 1;
  if (!KEYWORDS.includes(latin1(data.subarray(0, Math.max(0, afterKeyword - 1))))) return undefined;
  if (type === 'tEXt') return decoded(data.subarray(afterKeyword));
  const isPacked = data[afterKeyword] === 1;
  const afterLanguage = data.indexOf(0, afterKeyword + 2) + 1;
  const afterTranslation = afterLanguage === 0 ? 0 : data.indexOf(0, afterLanguage) + 1;
  if (afterTranslation === 0) return { part: 'text' };
  const packed = data.subarray(afterTranslation);
  if (!isPacked) return decoded(packed);
  const unpacked = inflate(packed, CREDENTIAL_CAP);
  return unpacked === undefined ? { part: 'compression' } : decoded(unpacked);
}

function decoded(bytes: Uint8Array): string | { readonly part: DamagedPart } {
  if (bytes.length > CREDENTIAL_CAP) return { part: 'text-size' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { part: 'text' };
  }
}

function latin1(bytes: Uint8Array): string {
  // A keyword or a type is short; anything longer is neither.
  return String.fromCharCode(...bytes.subarray(0, 80));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
