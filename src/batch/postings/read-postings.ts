import { utf16Found } from '../../core/model/file-signatures.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Posting } from '../../core/postings/posting.js';
import { linesBefore } from '../../core/postings/quote-around.js';
import { NOT_UTF8 } from '../../words/en/formats/bytes.js';
import type { PostingsFile } from './columns.js';
import { htmlText } from './html-text.js';

/** The largest page, and the largest posting in a file of several. */
const PAGE_CAP = 8 * 1024 * 1024;

/** Hands over the postings in a file one after the other, and returns what could not be read. */
export async function readPostings(
  pieces: AsyncIterable<Uint8Array>,
  file: PostingsFile,
  take: (posting: Posting) => void,
): Promise<readonly Problem[]> {
  const ending = /\.[a-z]+$/i.exec(file.name)?.[0].toLowerCase();
  switch (ending) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return readPage(pieces, file, take);
    case '.csv':
    case '.tsv': {
      const { readPostingTable } = await import('./read-table.js');
      return readPostingTable(pieces, file, take);
    }
    case '.ndjson':
    case '.jsonl':
    case '.json': {
      const { readObjects } = await import('./read-objects.js');
      return readObjects(pieces, file, take);
    }
    default:
      return readTexts(pieces, file, take);
  }
}

async function readPage(
  pieces: AsyncIterable<Uint8Array>,
  { name }: PostingsFile,
  take: (posting: Posting) => void,
): Promise<readonly Problem[]> {
  let html = '';
  for await (const text of decodedPieces(pieces, name)) {
    if (!text.ok) return text.problems;
    html += text.value;
    if (html.length > PAGE_CAP)
      return [problem('input/too-large', { name, limit: PAGE_CAP }, { file: name })];
  }
  const { text, lineOf } = htmlText(html);
  if (text !== '') take({ file: name, text, lineOf });
  return [];
}

/** A whole line, whatever kind of line end is before it. */
const SEPARATOR = /(?<![^\n])---[^\S\n]*\n/g;

/** Postings with a line of `---` between them. */
async function readTexts(
  pieces: AsyncIterable<Uint8Array>,
  { name }: PostingsFile,
  take: (posting: Posting) => void,
): Promise<readonly Problem[]> {
  const posting = collectPosting(name, take);
  // Pieces may be small, and a line long: it is joined once, when its end has come.
  let begun = '';
  for await (const piece of decodedPieces(pieces, name)) {
    if (!piece.ok) return piece.problems;
    const whole = piece.value.lastIndexOf('\n') + 1;
    if (whole === 0) begun += piece.value;
    else {
      posting.add(begun + piece.value.slice(0, whole));
      begun = piece.value.slice(whole);
    }
    if (posting.length() + begun.length > PAGE_CAP) {
      return [
        problem('input/too-large', { name, limit: PAGE_CAP }, { file: name, line: posting.firstLine() }),
      ];
    }
  }
  posting.add(`${begun}\n`);
  posting.end();
  return [];
}

/** Collects the lines of one posting after the other. */
function collectPosting(file: string, take: (posting: Posting) => void) {
  let parts: string[] = [];
  let length = 0;
  let firstLine = 1;
  const keep = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const end = (): void => {
    const text = parts.join('');
    const from = firstLine;
    if (text.trim() !== '') take({ file, text, lineOf: (index) => from + index });
    firstLine += linesBefore(text) + 1;
    parts = [];
    length = 0;
  };
  const add = (lines: string): void => {
    let at = 0;
    for (const { 0: separator, index } of lines.matchAll(SEPARATOR)) {
      keep(lines.slice(at, index));
      end();
      at = index + separator.length;
    }
    keep(lines.slice(at));
  };
  return { add, end, length: () => length, firstLine: () => firstLine };
}

/** The text of bytes that must be UTF-8 without NUL, piece by piece; ends with the first problem. */
async function* decodedPieces(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Outcome<string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const piece of pieces) {
    const found = isFirst ? utf16Found(piece) : undefined;
    isFirst = false;
    const text = found === undefined ? decodedWith(decoder, piece, name) : notUtf8(name, found);
    yield text;
    if (!text.ok) return;
  }
  yield decodedWith(decoder, undefined, name);
}

function decodedWith(
  decoder: InstanceType<typeof TextDecoder>,
  piece: Uint8Array | undefined,
  name: string,
): Outcome<string> {
  try {
    const text = piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    if (!text.includes('\0')) return success(text);
    return failure(problem('syntax/bad-character', { found: 'U+0000' }, { file: name }));
  } catch {
    return notUtf8(name, NOT_UTF8);
  }
}

function notUtf8(name: string, found: string): Outcome<never> {
  return failure(problem('input/not-utf8', { name, found }, { file: name }));
}
