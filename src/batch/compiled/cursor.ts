/**
 * Walks over one line of JSON byte by byte, once, and makes no objects of it. It knows the plain JSON that programs
 * write: at an escape, a control character or any mistake it gives up, and the strict reader takes the line.
 */
import { isBlankByte } from '../framing/blank-byte.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A place in a line, and the span that was walked over last. */
export class Cursor {
  bytes: Uint8Array = new Uint8Array();
  /** Where the last key, text or value begins and ends: a key or text without its quotes. */
  start = 0;
  end = 0;
  private at = 0;
  private hasOnlyAscii = true;

  /** Goes to the beginning of a line. */
  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
  }

  /** Where the next thing begins. */
  here(): number {
    this.next();
    return this.at;
  }

  /** Goes on from an offset that was found to be between two things. */
  goTo(offset: number): void {
    this.at = offset;
  }

  /** The bytes between two offsets, to be kept: a copy, since a view would keep all of the input around it. */
  copied(from: number, to: number): Uint8Array {
    return new Uint8Array(this.bytes.subarray(from, to));
  }

  /** Whether nothing but blanks is left. */
  isAtEnd(): boolean {
    return this.next() === undefined;
  }

  /** Walks over a map; `member` is called where each key begins, and walks over it and its value. */
  map(member: () => boolean): boolean {
    if (!this.take(OPEN_MAP)) return false;
    if (this.take(CLOSE_MAP)) return true;
    do {
      if (!member()) return false;
    } while (this.take(COMMA));
    return this.take(CLOSE_MAP);
  }

  /** Walks over a key and its colon; the key is the span. */
  key(): boolean {
    return this.text() && this.take(COLON);
  }

  /** Walks over a text. */
  text(): boolean {
    return this.take(QUOTE) && this.restOfText();
  }

  /** Walks over a text that is UTF-8 and has something to read in it. */
  filledText(): boolean {
    if (!this.text()) return false;
    if (this.hasOnlyAscii && this.isVisible()) return true;
    const text = this.decoded(this.start, this.end);
    return text !== undefined && text.trim() !== '';
  }

  /** Walks over a text with its quotes, a list without lists or maps in it, or a word; its grammar is not looked at. */
  value(): boolean {
    const first = this.next();
    const start = this.at;
    const walked =
      first === QUOTE ? this.text() : first === OPEN_LIST ? this.list() : first !== undefined && this.word();
    this.start = start;
    this.end = this.at;
    return walked && this.at > start;
  }

  /** What stands between two offsets; undefined where it is not UTF-8. */
  decoded(from: number, to: number): string | undefined {
    try {
      return strict.decode(this.bytes.subarray(from, to));
    } catch {
      return undefined;
    }
  }

  /** Whether a map comes next. */
  isAtMap(): boolean {
    return this.next() === OPEN_MAP;
  }

  private isVisible(): boolean {
    for (let at = this.start; at < this.end; at += 1) if ((this.bytes[at] ?? 0) > 0x20) return true;
    return false;
  }

  private restOfText(): boolean {
    const { bytes } = this;
    let seen = 0;
    this.start = this.at;
    for (let at = this.at; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        this.end = at;
        this.at = at + 1;
        this.hasOnlyAscii = seen < 0x80;
        return true;
      }
      if (byte < 0x20 || byte === BACKSLASH) return false;
      seen |= byte;
    }
    return false;
  }

  private list(): boolean {
    this.at += 1;
    for (let byte = this.next(); byte !== undefined; byte = this.next()) {
      if (byte === OPEN_LIST || byte === OPEN_MAP) return false;
      if (byte === QUOTE && !this.text()) return false;
      if (byte !== QUOTE) this.at += 1;
      if (byte === CLOSE_LIST) return true;
    }
    return false;
  }

  private word(): boolean {
    const { bytes } = this;
    let { at } = this;
    while (isInWord(bytes[at] ?? 0)) at += 1;
    this.at = at;
    return true;
  }

  private take(byte: number): boolean {
    if (this.next() !== byte) return false;
    this.at += 1;
    return true;
  }

  /** The next byte that is not blank. */
  private next(): number | undefined {
    const { bytes } = this;
    let { at } = this;
    while (at < bytes.length && isBlankByte(bytes[at] ?? 0)) at += 1;
    this.at = at;
    return bytes[at];
  }
}

/** Small letters, digits, and what numbers are made of. */
function isInWord(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2b && byte <= 0x39 && byte !== COMMA && byte !== 0x2f);
}
