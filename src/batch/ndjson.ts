import { problem } from '../core/problem.js';
import { type Line, linesOf } from './lines.js';
import type { RawRecord, Records } from './record.js';

/** How long a line may be, in bytes. */
const LINE_CAP = 1024 * 1024;

/** Reads one JSON value a line; blank lines are no records, but count. */
export async function* ndjsonRecords(source: AsyncIterable<Uint8Array>, file: string | undefined): Records {
  for await (const lines of linesOf(source, LINE_CAP)) {
    const records = lines.flatMap((line) => recordOf(line, file));
    if (records.length > 0) yield records;
  }
}

function recordOf(line: Line, file: string | undefined): readonly RawRecord[] {
  const place = { record: line.number, ...(file !== undefined && { file }) };
  if ('tooLong' in line) {
    const found = problem('input/line-too-long', { limit: LINE_CAP }, { line: line.number });
    return [{ ...place, body: { kind: 'refused', problems: [found] } }];
  }
  const bytes = line.number === 1 ? withoutMark(line.bytes) : line.bytes;
  return bytes.every(isBlank) ? [] : [{ ...place, body: { kind: 'json', bytes, firstLine: line.number } }];
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

/** Space, tab, carriage return. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
