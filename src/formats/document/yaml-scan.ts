/**
 * Tokenizes YAML and enforces limits on the way, so that nothing hostile reaches the slow, recursive part of
 * the parser: aliases and tags are rejected where they occur, depth and size while they grow.
 */
import { CST, Lexer, Parser } from 'yaml';
import { YAML_FOUND } from '../../words/en/formats/yaml.js';
import { shorten } from './characters.js';
import type { Span } from './lines.js';
import type { Refuse } from './refusals.js';

export const MAX_DEPTH = 32;
export const MAX_NODES = 20_000;

/** The stack holds one token for the document, one for each open list or map, and one for a scalar. */
const MAX_STACK = MAX_DEPTH + 2;

/** Blank lines and comments are not nodes, but cost time too; a file of 20,000 nodes has half as many lexemes. */
const MAX_LEXEMES = 10 * MAX_NODES;

/** Lexemes that are each a node of their own. */
const LEAVES: ReadonlySet<string> = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-map-start',
  'flow-seq-start',
]);

/** Lexemes that each come with a node, possibly one already counted above. */
const SEPARATORS: ReadonlySet<string> = new Set(['seq-item-ind', 'map-value-ind', 'comma', 'directive-line']);

/** Splits a text into the parser's tokens; undefined once something in it is rejected. */
export function scanYaml(text: string, refuse: Refuse): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const isOneTooMany = countNodes();
  let usable = true;
  for (const lexeme of lexemes(text)) {
    if (isOneTooMany(lexeme.type)) {
      refuse('syntax/too-many-nodes', { limit: MAX_NODES }, lexeme.span);
      return undefined;
    }
    if (refuseLexeme(lexeme, refuse)) usable = false;
    if (!usable) continue;
    tokens.push(...parser.next(lexeme.source));
    if (parser.stack.length > MAX_STACK) {
      refuse('syntax/too-deep', { limit: MAX_DEPTH }, lexeme.span);
      return undefined;
    }
    if (tokens.at(-1)?.type === 'error') return tokens;
  }
  return usable ? [...tokens, ...parser.end()] : undefined;
}

/** Counts a lower bound of the nodes, so that no file within the limit is rejected. */
function countNodes(): (type: string) => boolean {
  let leaves = 0;
  let separators = 0;
  let all = 0;
  return (type) => {
    all += 1;
    if (LEAVES.has(type)) leaves += 1;
    if (SEPARATORS.has(type)) separators += 1;
    return leaves > MAX_NODES || separators > MAX_NODES || all > MAX_LEXEMES;
  };
}

/** Rejects aliases, anchors, tags and bad escapes; true when it did. */
function refuseLexeme({ type, source, span }: Lexeme, refuse: Refuse): boolean {
  switch (type) {
    case 'anchor':
    case 'alias':
      refuse('syntax/alias', { found: shorten(source) }, span);
      return true;
    case 'tag':
      refuse('syntax/tag', { found: shorten(source) }, span);
      return true;
    case 'double-quoted-scalar':
      return refuseEscape(source, span.start, refuse);
    default:
      return false;
  }
}

function refuseEscape(source: string, offset: number, refuse: Refuse): boolean {
  const index = badEscapeIn(source);
  if (index === -1) return false;
  const found = YAML_FOUND.escape(shorten(source.slice(index, index + 2)));
  refuse('syntax/yaml', { found }, { start: offset + index, end: offset + index + 2 });
  return true;
}

/** The smallest piece of YAML, with its type. */
interface Lexeme {
  readonly type: string;
  readonly source: string;
  readonly span: Span;
}

/** Marks that the lexer inserts; they have no length in the text. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** Splits a text into lexemes; what follows a scalar mark is text, whatever it looks like. */
function* lexemes(text: string): Generator<Lexeme> {
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
function badEscapeIn(source: string): number {
  for (let at = source.indexOf('\\'); at !== -1; at = source.indexOf('\\', at)) {
    ESCAPE.lastIndex = at;
    const found = ESCAPE.exec(source)?.[0];
    if (found === undefined) return at;
    at += found.length;
  }
  return -1;
}
