import { CST, Lexer } from 'yaml';
import type { Span } from './lines.js';

/** The smallest piece of YAML, with its type. */
export interface Lexeme {
  readonly type: string;
  readonly source: string;
  readonly span: Span;
}

/** Marks that the lexer inserts; they have no length in the text. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** Splits a text into lexemes; what follows a scalar mark is text, whatever it looks like. */
export function* lexemes(text: string): Generator<Lexeme> {
  let start = 0;
  let inScalar = false;
  for (const source of new Lexer().lex(text)) {
    const type: string = inScalar ? 'text' : (CST.tokenType(source) ?? 'text');
    const end = start + (!inScalar && MARKS.includes(source) ? 0 : source.length);
    yield { type, source, span: { start, end } };
    start = end;
    inScalar = type === 'scalar';
  }
}

const ESCAPE =
  /\\(?:[0abtnvfreNLP_ "/\\\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4})/y;

/** Index of the first backslash in a double-quoted text that begins no valid escape, or -1. */
export function badEscapeIn(source: string): number {
  for (let at = source.indexOf('\\'); at !== -1; at = source.indexOf('\\', at)) {
    ESCAPE.lastIndex = at;
    const found = ESCAPE.exec(source)?.[0];
    if (found === undefined) return at;
    at += found.length;
  }
  return -1;
}
