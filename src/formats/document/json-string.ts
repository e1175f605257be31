import { END_OF_TEXT, JSON_EXPECTED, JSON_FOUND } from '../../words/en/formats/json.js';
import { characterName, quotedFragment } from './characters.js';
import type { Span } from './lines.js';
import type { Refuse } from './refusals.js';

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The offset after the string that begins at an offset; undefined once it is rejected. */
export function stringEnd(text: string, start: number, refuse: Refuse): number | undefined {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) {
      ESCAPE.lastIndex = at;
      const found = ESCAPE.exec(text)?.[0];
      if (found === undefined) break;
      at += found.length;
    } else if (code >= 0x20) {
      at += 1;
    } else {
      break;
    }
  }
  refuseInString(text, { start, end: at }, refuse);
  return undefined;
}

/** Reports why a string cannot continue at the end of a span. */
function refuseInString(text: string, { start, end }: Span, refuse: Refuse): void {
  const char = text.charAt(end);
  if (char === '\\') {
    const found = quotedFragment(text.slice(end, end + 2));
    refuse('syntax/json', { expected: JSON_EXPECTED.escape, found }, { start: end, end: end + 2 });
  } else if (char === '' || char === '\n' || char === '\r') {
    const found = char === '' ? END_OF_TEXT : JSON_FOUND.endOfLine;
    refuse('syntax/json', { expected: JSON_EXPECTED['closing-quote'], found }, { start, end });
  } else {
    refuse('syntax/bad-character', { found: characterName(text, end) }, { start: end, end: end + 1 });
  }
}

/** Rejects the character at an index of a string's value, pointing at it or at its escape. */
export function refuseCharacter(
  text: string,
  value: string,
  index: number,
  string: Span,
  refuse: Refuse,
): void {
  const start = offsetOf(text, string, index);
  const end = start + (text.charAt(start) === '\\' ? 6 : 1);
  refuse('syntax/bad-character', { found: characterName(value, index) }, { start, end });
}

/** Offset in the text of the code unit at an index of a string's value; one escape is one code unit. */
function offsetOf(text: string, span: Span, index: number): number {
  let at = span.start + 1;
  for (let passed = 0; passed < index; passed += 1) {
    ESCAPE.lastIndex = at;
    at += text.charAt(at) === '\\' ? (ESCAPE.exec(text)?.[0].length ?? 1) : 1;
  }
  return at;
}
