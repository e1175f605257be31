import { type Problem, problem } from '../../core/model/problem.js';
import { indexLines, positionAt } from '../../formats/document/lines.js';
import { NOT_UTF8 } from '../../words/en/formats/bytes.js';
import { type Body, type RawRecord, RECORD_CAP, type Records } from '../record.js';
import { type Line, linesOf } from './lines.js';

/** Markers that end a document wherever they begin a line, even inside text. */
const MARK = /^(?:---|\.\.\.)(?=[ \t]|$)/;
const SAYS_NOTHING = /^(?:[ \t]*(?:#|$)|%)/;
const ITEM = /^( *)-(?=[ \t]|$)/;
const LIST_IN_BRACKETS = /^(?:---)?\s*\[/;
const BARE_MARK = /^---[ \t]*(?:#|$)/;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** A document that is being read. */
interface Document {
  firstLine: number;
  /** Whether a marker began it; then it counts even if it is empty. */
  readonly isMarked: boolean;
  isFilled: boolean;
  /** The indentation before the dash, if it is an item of a list, which is a record like a document of its own. */
  indent?: string;
  length: number;
  lines: string[];
  trouble?: Body;
}

/**
 * Reads the documents of a YAML stream; empty ones are numbered but are not records. In a document that is a list,
 * each item is a record: no line inside an item can begin with the dash of another.
 */
export async function* yamlRecords(source: AsyncIterable<Uint8Array>, file: string | undefined): Records {
  const splitter = documentSplitter();
  let record = 0;
  const recordsOf = async (documents: readonly Document[]): Promise<readonly RawRecord[]> => {
    const records: RawRecord[] = [];
    for (const document of documents) {
      for (const body of document.isFilled ? await bodiesOf(document) : [undefined]) {
        record += 1;
        if (body !== undefined) records.push({ record, ...(file !== undefined && { file }), body });
      }
    }
    return records;
  };
  for await (const lines of linesOf(source, RECORD_CAP)) {
    const records = await recordsOf(lines.flatMap(splitter.take));
    if (records.length > 0) yield records;
  }
  const last = await recordsOf(splitter.end());
  if (last.length > 0) yield last;
}

/** The items of a bracketed list; otherwise the document as it is. */
async function bodiesOf(document: Document): Promise<readonly Body[]> {
  const whole = bodyOf(document);
  if (whole.kind !== 'document' || document.indent !== undefined || !LIST_IN_BRACKETS.test(whole.text)) {
    return [whole];
  }
  const { text, firstLine } = whole;
  const starts = indexLines(text);
  const { yamlItems } = await import('../../formats/document/yaml.js');
  return (
    yamlItems(text)?.map(({ start, end }) => {
      const { line, column } = positionAt(starts, start);
      const item = `${text.slice(start, end)}\n`;
      return { kind: 'document', text: item, firstLine: firstLine + line - 1, firstColumn: column };
    }) ?? [whole]
  );
}

function documentSplitter() {
  let open = documentAt(1, 'unmarked');
  const close = (next: Document): readonly Document[] => {
    const closed = open;
    open = next;
    return closed.isMarked || closed.isFilled ? [closed] : [];
  };
  const take = (line: Line): readonly Document[] => {
    const text = 'tooLong' in line ? '' : textOf(line.bytes);
    if (text.startsWith('...') && MARK.test(text)) return close(documentAt(line.number + 1, 'unmarked'));
    const indent = ITEM.exec(text)?.[1];
    if (indent !== undefined && (open.isFilled ? open.indent === indent : true)) {
      const closed = open.indent === undefined ? [] : close(documentAt(line.number, 'marked'));
      // With a space for its dash, so that everything keeps its column.
      add(open, line, `${indent} ${text.slice(indent.length + 1)}`);
      open.indent = indent;
      open.isFilled = true;
      return closed;
    }
    if (!MARK.test(text)) {
      add(open, line, text);
      return [];
    }
    // Directives precede the marker of their document.
    const isDirected = !open.isMarked && !open.isFilled && open.lines.some((each) => each.startsWith('%'));
    if (isDirected) {
      open = { ...open, isMarked: true };
      add(open, line, text);
      return [];
    }
    const isBare = BARE_MARK.test(text);
    const closed = close(documentAt(line.number + (isBare ? 1 : 0), 'marked'));
    if (!isBare) add(open, line, text);
    return closed;
  };
  return { take, end: () => close(documentAt(0, 'unmarked')) };
}

function documentAt(firstLine: number, mark: 'marked' | 'unmarked'): Document {
  return { firstLine, isMarked: mark === 'marked', isFilled: false, length: 0, lines: [] };
}

function add(document: Document, line: Line, text: string): void {
  const isBefore = !document.isFilled && document.lines.length === 0 && 'bytes' in line;
  if (isBefore && SAYS_NOTHING.test(text) && !text.startsWith('%')) {
    document.firstLine = line.number + 1;
    return;
  }
  document.length += 'tooLong' in line ? line.tooLong : line.bytes.length + 1;
  if (!SAYS_NOTHING.test(text) || 'tooLong' in line) document.isFilled = true;
  if (document.length > RECORD_CAP) {
    const args = { part: 'document' as const, limit: RECORD_CAP };
    document.trouble = refused(problem('input/too-large', args, { line: document.firstLine }));
    document.lines = [];
  } else if (document.trouble === undefined && !('tooLong' in line)) {
    document.lines.push(text);
    if (!isUtf8(line.bytes)) {
      const args = { part: 'document' as const, found: NOT_UTF8 };
      document.trouble = refused(problem('input/not-utf8', args, { line: line.number }));
    }
  }
}

function refused(found: Problem): Body {
  return { kind: 'refused', problems: [found] };
}

function bodyOf({ lines, firstLine, trouble }: Document): Body {
  return trouble ?? { kind: 'document', text: `${lines.join('\n')}\n`, firstLine };
}

/** A line without its final carriage return; if it is not UTF-8, only its first characters matter. */
function textOf(bytes: Uint8Array): string {
  const text = lenient.decode(bytes);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
