import { END_OF_TEXT, JSON_EXPECTED, JSON_FOUND } from '../../words/en/formats/json.js';
/**
 * Scans JSON text once, without recursion, before the parser sees it: the parser would overflow the stack on deep
 * nesting, accepts raw control characters, and cannot say what it expected.
 */
import { quoteAt } from './characters.js';
import { stringEnd } from './json-string.js';
import { MAX_QUICK_DEPTH } from './quick-json.js';
import type { Refuse } from './refusals.js';

/** What may come next. */
type State = Exclude<keyof typeof JSON_EXPECTED, 'escape' | 'closing-quote'>;

const OPENS: readonly State[] = ['value', 'first-item'];
const TAKES_STRING: readonly State[] = ['value', 'first-item', 'first-key', 'key'];
const AFTER_COMMA: ReadonlyMap<State, State> = new Map([
  ['after-item', 'value'],
  ['after-value', 'key'],
]);
const CLOSES: ReadonlyMap<string, readonly State[]> = new Map([
  [']', ['first-item', 'after-item']],
  ['}', ['first-key', 'after-value']],
]);

const SPACE = /[\t\n\r ]*/y;
const WORD = /[^\t\n\r ,:[\]{}"]+/y;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Rejects the first invalid token, or nesting that is too deep; true when there is none. */
export function scanJson(text: string, refuse: Refuse): boolean {
  const open: string[] = [];
  let state: State = 'value';
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const char = text.charAt(at);
    const next = afterPunctuation(state, char, open);
    if (next === undefined) {
      const end = scalarEnd(text, at, state, refuse);
      if (end === undefined) return false;
      state = afterScalar(state, open);
      at = end;
    } else {
      if (open.length > MAX_QUICK_DEPTH) {
        refuse('syntax/too-deep', { limit: MAX_QUICK_DEPTH }, { start: at, end: at + 1 });
        return false;
      }
      state = next;
      at += 1;
    }
  }
  if (state === 'end') return true;
  const end = text.trimEnd().length;
  refuse('syntax/json', { expected: JSON_EXPECTED[state], found: END_OF_TEXT }, { start: end, end });
  return false;
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

function afterScalar(state: State, open: readonly string[]): State {
  return state === 'key' || state === 'first-key' ? 'colon' : afterValue(open);
}

function afterValue(open: readonly string[]): State {
  const last = open.at(-1);
  if (last === undefined) return 'end';
  return last === '[' ? 'after-item' : 'after-value';
}

/** The state after a bracket, comma or colon that is allowed here; keeps `open` up to date. */
function afterPunctuation(state: State, char: string, open: string[]): State | undefined {
  if ((char === '{' || char === '[') && OPENS.includes(state)) {
    open.push(char);
    return char === '{' ? 'first-key' : 'first-item';
  }
  if (CLOSES.get(char)?.includes(state)) {
    open.pop();
    return afterValue(open);
  }
  if (char === ',') return AFTER_COMMA.get(state);
  return char === ':' && state === 'colon' ? 'value' : undefined;
}

/** The offset after a string, number, true, false or null that is allowed here; undefined once it is rejected. */
function scalarEnd(text: string, at: number, state: State, refuse: Refuse): number | undefined {
  if (text.charAt(at) === '"' && TAKES_STRING.includes(state)) return stringEnd(text, at, refuse);
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  if (OPENS.includes(state) && SCALAR.test(word)) return at + word.length;
  const nul = word.indexOf('\0');
  if (word.startsWith('\ufeff')) {
    // A byte order mark is invisible; it gets into the middle of a text when files are concatenated.
    refuse(
      'syntax/json',
      { expected: JSON_EXPECTED[state], found: JSON_FOUND.strayMark },
      { start: at, end: at + 1 },
    );
  } else if (nul === -1) {
    const found = quoteAt(text, at);
    refuse(
      'syntax/json',
      { expected: JSON_EXPECTED[state], found },
      { start: at, end: at + found.length - 2 },
    );
  } else {
    refuse('syntax/bad-character', { found: 'U+0000' }, { start: at + nul, end: at + nul + 1 });
  }
  return undefined;
}
