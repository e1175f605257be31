import { byteWords } from '../../words/en/formats/bytes.js';
import { END_OF_TEXT, JSON_EXPECTED } from '../../words/en/formats/json.js';
import { beginning, endOf, keep, type LineAndColumn, type UnfinishedValue } from './json-extent.js';
import { isBlankByte, joined } from './lines.js';

/** What was found in a span of JSON, and where it begins. */
export type Framed = LineAndColumn &
  (
    | { readonly kind: 'value'; readonly bytes: Uint8Array }
    | { readonly kind: 'too-long' }
    | { readonly kind: 'broken'; readonly expected: string; readonly found: string }
  );

/** Finds where the values of an array, or values one after the other, begin and end. */
export interface JsonFramer {
  readonly take: (piece: Uint8Array) => readonly Framed[];
  /** What remains at the end of the input. */
  readonly end: () => readonly Framed[];
}

/** What may come between two values. */
type State = 'start' | 'first' | 'next' | 'after' | 'between' | 'end' | 'stopped';

/**
 * Whether the position in the grammar is known. A run of unexpected bytes is reported once: after it the framer is
 * `lost` until a comma or an opening bracket, and `resumed` after the comma, where a second comma is not reported.
 */
type SyncState = 'in step' | 'lost' | 'resumed';

const EXPECTED: Readonly<Record<Exclude<State, 'stopped'>, string>> = {
  start: JSON_EXPECTED.value,
  first: JSON_EXPECTED['first-item'],
  next: JSON_EXPECTED.value,
  after: JSON_EXPECTED['after-item'],
  between: JSON_EXPECTED.value,
  end: JSON_EXPECTED.end,
};

const [LINE_FEED, QUOTE, COMMA, COLON] = [0x0a, 0x22, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];

/** How far a text has been read. */
interface Framing {
  readonly cap: number;
  readonly position: { line: number; column: number };
  state: State;
  sync: SyncState;
  unfinished?: UnfinishedValue | undefined;
  /** What happens to the current value: one in a wrong place was already reported, and is skipped. */
  use: 'kept' | 'passed';
}

/** Creates a framer for one text; a value beyond the cap is counted and not kept. */
export function jsonFramer(cap: number): JsonFramer {
  const position = { line: 1, column: 1 };
  const framing: Framing = { cap, position, state: 'start', sync: 'in step', use: 'kept' };
  return { take: (piece) => take(framing, piece), end: () => end(framing) };
}

function take(framing: Framing, piece: Uint8Array): readonly Framed[] {
  const found: Framed[] = [];
  for (let at = 0; at < piece.length && framing.state !== 'stopped'; ) {
    const from = at;
    if (framing.unfinished !== undefined) {
      at = proceed(framing, framing.unfinished, piece, from, found);
    } else if (framing.sync === 'lost' && !resumes(piece[at] ?? 0)) {
      while (at < piece.length && !resumes(piece[at] ?? 0)) at += 1;
    } else {
      found.push(...between(framing, piece[at] ?? 0));
      if (framing.unfinished === undefined) at += 1;
    }
    move(framing.position, piece, from, at);
  }
  return found;
}

/** Continues a value and emits it when it ends; returns the offset after what was read. */
function proceed(
  framing: Framing,
  unfinished: UnfinishedValue,
  piece: Uint8Array,
  from: number,
  found: Framed[],
): number {
  const after = endOf(unfinished, piece, from);
  if (after === undefined) {
    // A copy: a view would keep the rest of the piece alive, and the reader may reuse its buffer.
    keep(unfinished, new Uint8Array(piece.subarray(from)), framing.cap);
    return piece.length;
  }
  keep(unfinished, piece.subarray(from, after), framing.cap);
  found.push(...finish(framing, unfinished));
  return after;
}

function end(framing: Framing): readonly Framed[] {
  const { unfinished } = framing;
  // An incomplete value is reported by its reader.
  const last = unfinished === undefined ? [] : finish(framing, unfinished);
  if (unfinished?.shape === 'delimited') return last;
  if (framing.sync !== 'in step') return last;
  const isOpen = framing.state === 'first' || framing.state === 'next' || framing.state === 'after';
  return isOpen ? [...last, broken(framing, END_OF_TEXT)] : last;
}

function broken({ state, position }: Framing, found: string): Framed {
  return { kind: 'broken', expected: state === 'stopped' ? '' : EXPECTED[state], found, ...position };
}

function finish(
  framing: Framing,
  { line, column, length, pieces, shape }: UnfinishedValue,
): readonly Framed[] {
  const { use } = framing;
  framing.unfinished = undefined;
  framing.use = 'kept';
  // Outside a list every word of a text that is not JSON would be a value; the first one is rejected, which is enough.
  framing.sync = framing.state === 'between' && shape === 'word' ? 'lost' : 'in step';
  framing.state = framing.state === 'between' ? 'between' : 'after';
  if (use === 'passed') return [];
  if (length > framing.cap) return [{ kind: 'too-long', line, column }];
  return [{ kind: 'value', bytes: joined(pieces, length), line, column }];
}

/** Processes one byte between two values, which may begin one; returns what is wrong with it. */
function between(framing: Framing, byte: number): readonly Framed[] {
  const { state, position } = framing;
  const next = isBlankByte(byte) ? state : stateAfter(state, byte);
  if (next === undefined) return misplaced(framing, byte);
  if (next === 'value') {
    framing.unfinished = beginning(byte, position);
    if (state === 'start') framing.state = 'between';
  } else {
    framing.state = next;
  }
  return [];
}

/** Reports an unexpected byte, unless its run was reported, and decides how to continue. */
function misplaced(framing: Framing, byte: number): readonly Framed[] {
  const { state, position } = framing;
  const problems = framing.sync === 'in step' ? [broken(framing, shown(byte))] : [];
  if (state === 'start' || state === 'end') {
    framing.state = 'stopped';
  } else if (state === 'after' && opens(byte)) {
    framing.unfinished = beginning(byte, position);
    framing.use = 'passed';
  } else {
    framing.state = state === 'between' ? 'between' : 'next';
    framing.sync = byte === COMMA ? 'resumed' : 'lost';
  }
  return problems;
}

/** Whether a byte can end a run of unexpected bytes. */
function resumes(byte: number): boolean {
  return byte === COMMA || opens(byte);
}

function opens(byte: number): boolean {
  return byte === OPEN_LIST || byte === OPEN_MAP;
}

function beginsValue(byte: number): boolean {
  return ![COMMA, COLON, CLOSE_LIST, CLOSE_MAP].includes(byte);
}

/** The state after a byte that is not whitespace; `value` if it begins one, undefined if it is unexpected. */
function stateAfter(state: State, byte: number): State | 'value' | undefined {
  if (state === 'start' && byte === OPEN_LIST) return 'first';
  if (state === 'after' && byte === COMMA) return 'next';
  if ((state === 'after' || state === 'first') && byte === CLOSE_LIST) return 'end';
  return beginsValue(byte) && state !== 'after' && state !== 'end' ? 'value' : undefined;
}

function move(position: { line: number; column: number }, piece: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const byte = piece[at] ?? 0;
    if (byte === LINE_FEED) {
      position.line += 1;
      position.column = 1;
    } else if (byte < 0x80 || byte >= 0xc0) {
      // Every character counts once, at its first byte, and those beyond the first 65,536 twice.
      position.column += byte >= 0xf0 ? 2 : 1;
    }
  }
}

/** A byte between two values, as far as it can be shown without the rest of its character. */
function shown(byte: number): string {
  if (byte > 0x20 && byte < 0x7f) return byte === QUOTE ? `'"'` : `"${String.fromCharCode(byte)}"`;
  return byteWords(byte.toString(16).toUpperCase().padStart(2, '0'));
}
