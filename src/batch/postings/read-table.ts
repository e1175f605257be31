import { type Problem, problem } from '../../core/model/problem.js';
import type { Posting } from '../../core/postings/posting.js';
import { announcedDelimiter, DELIMITERS, type Delimiter } from '../../formats/table/csv-delimiter.js';
import { withoutMark } from '../framing/byte-order-mark.js';
import { cellsOf, isBlank, textIn } from '../framing/csv-head.js';
import { type CsvRow, rowFramer } from '../framing/csv-rows.js';
import { type Line, linesOf } from '../framing/lines.js';
import { RECORD_CAP } from '../record.js';
import { type PostingsFile, postingColumns, titledText } from './columns.js';

/** Reads a table with a header, one posting a row. */
export async function readPostingTable(
  pieces: AsyncIterable<Uint8Array>,
  { name, column }: PostingsFile,
  take: (posting: Posting) => void,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  let table: Table | undefined;
  const takeRows = (rows: readonly CsvRow[], { header, delimiter }: Table): void => {
    for (const row of rows) {
      const text = textIn(row);
      if (!text.ok) problems.push(...text.problems.map((each) => inFile(each, name)));
      else if (!isBlank(row)) {
        const cells = cellsOf([text.value], delimiter)[0] ?? [];
        const posting = titledText(cells[header.title], cells[header.text] ?? '');
        if (posting.trim() !== '') take({ file: name, text: posting, lineOf: () => row.line });
      }
    }
  };
  for await (const lines of linesOf(withoutMark(pieces), RECORD_CAP)) {
    for (const line of lines) {
      if (table !== undefined) takeRows(table.framer.take(line), table);
      else if (!isBlank(line) && !isAnnouncement(line)) {
        table = tableUnder(line, column);
        if (table === undefined) return [noColumn(line, column, name)];
      }
    }
  }
  if (table !== undefined) takeRows(table.framer.end(), table);
  return problems;
}

interface Table {
  readonly delimiter: Delimiter;
  readonly header: NonNullable<ReturnType<typeof postingColumns>>;
  readonly framer: ReturnType<typeof rowFramer>;
}

/** By the delimiter that makes the header fit. */
function tableUnder(line: Line, column: string | undefined): Table | undefined {
  for (const delimiter of DELIMITERS) {
    const header = postingColumns(headerOf(line, delimiter), column);
    if (header !== undefined) return { delimiter, header, framer: rowFramer(RECORD_CAP, delimiter) };
  }
  return undefined;
}

function headerOf(line: Line, delimiter: Delimiter): readonly string[] {
  const [row] = rowFramer(RECORD_CAP, delimiter).take(line);
  const text = row === undefined ? undefined : textIn(row);
  return text?.ok ? (cellsOf([text.value], delimiter)[0] ?? []) : [];
}

function isAnnouncement(line: Line): boolean {
  return 'bytes' in line && announcedDelimiter(new TextDecoder().decode(line.bytes)) !== undefined;
}

/** The names as the delimiter splits them that gives most. */
function noColumn(line: Line, column: string | undefined, name: string): Problem {
  const [known = []] = DELIMITERS.map((delimiter) => headerOf(line, delimiter)).sort(
    (a, b) => b.length - a.length,
  );
  return problem(
    'postings/no-column',
    { known, ...(column !== undefined && { found: column }) },
    { file: name, line: line.number },
  );
}

function inFile(found: Problem, file: string): Problem {
  return { ...found, where: { ...found.where, file } };
}
