import { type Outcome, problem } from '../../core/model/problem.js';
import { type Body, type RawRecord, RECORD_CAP, type Records } from '../record.js';
import { unmarked } from './byte-order-mark.js';
import { isBlankByte, type Line, linesOf } from './lines.js';
import { readBody } from './read-body.js';

/** Reads one JSON value per line; blank lines are numbered but are not records. */
export async function* ndjsonRecords(source: AsyncIterable<Uint8Array>, file: string | undefined): Records {
  for await (const lines of linesOf(source, RECORD_CAP)) {
    const records: RawRecord[] = [];
    for (const line of lines) {
      const record = recordOf(line, file);
      if (record !== undefined) records.push(record);
    }
    if (records.length > 0) yield records;
  }
}

/** Undefined if the line is blank. */
function recordOf(line: Line, file: string | undefined): RawRecord | undefined {
  const body = bodyOf(line);
  if (body === undefined) return undefined;
  return file === undefined ? { record: line.number, body } : { record: line.number, file, body };
}

function bodyOf(line: Line): Body | undefined {
  if ('tooLong' in line) {
    const found = problem('input/line-too-long', { limit: RECORD_CAP }, { line: line.number });
    return { kind: 'refused', problems: [found] };
  }
  const bytes = line.number === 1 ? unmarked(line.bytes) : line.bytes;
  // Most lines do not begin with whitespace, and need no further check.
  const isEmpty = isBlankByte(bytes[0] ?? 0x20) && bytes.every(isBlankByte);
  return isEmpty ? undefined : { kind: 'json', bytes, firstLine: line.number };
}

/** One value of a file with one JSON value per line. */
interface JsonLine {
  readonly line: number;
  readonly value: Outcome<unknown>;
}

/** Reads JSON values line by line, by the rules and limits of records. */
export async function* jsonLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  for await (const records of ndjsonRecords(pieces, undefined)) {
    for (const { record, body } of records) {
      const plain = await readBody(body);
      yield { line: record, value: plain.ok ? { ok: true, value: plain.value.value } : plain };
    }
  }
}
