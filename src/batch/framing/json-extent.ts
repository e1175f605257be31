import { isBlankByte } from './lines.js';

/** Line and column from 1; columns count UTF-16 code units, as editors do. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A value that has begun; its brackets are counted, its content is not checked here. */
export interface UnfinishedValue extends LineAndColumn {
  readonly shape: 'word' | 'delimited';
  depth: number;
  quoting: 'outside' | 'inside' | 'escape';
  pieces: Uint8Array[];
  length: number;
}

const [QUOTE, COMMA, COLON] = [0x22, 0x2c, 0x3a];
const [OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5c, 0x5d, 0x7b, 0x7d];

/** Starts a value at the byte in this position; that byte is read with the others. */
export function beginning(byte: number, position: LineAndColumn): UnfinishedValue {
  const shape = byte === QUOTE || byte === OPEN_LIST || byte === OPEN_MAP ? 'delimited' : 'word';
  return { ...position, shape, depth: 0, quoting: 'outside', pieces: [], length: 0 };
}

/** The offset after a value that has begun; undefined if it continues beyond the piece. */
export function endOf(value: UnfinishedValue, piece: Uint8Array, from: number): number | undefined {
  if (value.shape === 'word') {
    const length = piece.subarray(from).findIndex(endsWord);
    return length === -1 ? undefined : from + length;
  }
  for (let at = from; at < piece.length; at += 1) {
    if (closes(value, piece[at] ?? 0)) return at + 1;
  }
  return undefined;
}

/** Counts brackets of both kinds alike: a value in which they do not match is rejected as a whole, by its reader. */
function closes(value: UnfinishedValue, byte: number): boolean {
  if (value.quoting === 'escape') {
    value.quoting = 'inside';
  } else if (value.quoting === 'inside') {
    if (byte === BACKSLASH) value.quoting = 'escape';
    if (byte !== QUOTE) return false;
    value.quoting = 'outside';
    return value.depth === 0;
  } else if (byte === QUOTE) {
    value.quoting = 'inside';
  } else if (byte === OPEN_LIST || byte === OPEN_MAP) {
    value.depth += 1;
  } else if (byte === CLOSE_LIST || byte === CLOSE_MAP) {
    value.depth -= 1;
    return value.depth === 0;
  }
  return false;
}

/** Appends bytes to a value, unless it exceeds the cap. */
export function keep(value: UnfinishedValue, bytes: Uint8Array, cap: number): void {
  value.length += bytes.length;
  if (value.length <= cap) value.pieces.push(bytes);
  else value.pieces = [];
}

function endsWord(byte: number): boolean {
  return (
    isBlankByte(byte) || [COMMA, COLON, QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP].includes(byte)
  );
}
