import type { Body, RawRecord } from './record.js';

type JsonBody = Extract<Body, { kind: 'json' }>;

/** Records on their way to a thread: a few long lists are copied in a fraction of the time that many things take. */
export type PackedRecords =
  | { readonly kind: 'as-they-are'; readonly records: readonly RawRecord[] }
  /** Lines of JSON behind each other, of one file if they have one. */
  | {
      readonly kind: 'lines';
      readonly bytes: Uint8Array;
      /** Where each ends in the bytes. */
      readonly ends: Uint32Array;
      readonly numbers: Float64Array;
      readonly firstLines: Float64Array;
      readonly file: string | undefined;
    };

/** Packs records; only lines of JSON, the usual kind, gain by it. */
export function packRecords(records: readonly RawRecord[]): PackedRecords {
  const file = records[0]?.file;
  const lines: JsonBody[] = [];
  let length = 0;
  for (const { body, file: its } of records) {
    if (!isLine(body) || its !== file) return { kind: 'as-they-are', records };
    lines.push(body);
    length += body.bytes.length;
  }
  const bytes = new Uint8Array(length);
  const ends = new Uint32Array(lines.length);
  const numbers = new Float64Array(lines.length);
  const firstLines = new Float64Array(lines.length);
  let end = 0;
  for (const [at, line] of lines.entries()) {
    bytes.set(line.bytes, end);
    end += line.bytes.length;
    ends[at] = end;
    numbers[at] = records[at]?.record ?? 0;
    firstLines[at] = line.firstLine;
  }
  return { kind: 'lines', bytes, ends, numbers, firstLines, file };
}

function isLine(body: Body): body is JsonBody {
  return body.kind === 'json' && body.firstColumn === undefined;
}

/** The records as they were. */
export function unpackRecords(packed: PackedRecords): readonly RawRecord[] {
  if (packed.kind === 'as-they-are') return packed.records;
  const { bytes, ends, numbers, firstLines, file } = packed;
  const records: RawRecord[] = [];
  let from = 0;
  for (const [at, to] of ends.entries()) {
    const body: JsonBody = { kind: 'json', bytes: bytes.subarray(from, to), firstLine: firstLines[at] ?? 0 };
    const record = numbers[at] ?? 0;
    records.push(file === undefined ? { record, body } : { record, file, body });
    from = to;
  }
  return records;
}
