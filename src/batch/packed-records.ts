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
  const bodies = records.map(({ body }) => body).filter(isLine);
  if (bodies.length < records.length || records.some((each) => each.file !== file)) {
    return { kind: 'as-they-are', records };
  }
  const ends = new Uint32Array(records.length);
  let length = 0;
  for (const [at, { bytes }] of bodies.entries()) {
    length += bytes.length;
    ends[at] = length;
  }
  const bytes = new Uint8Array(length);
  for (const [at, body] of bodies.entries()) bytes.set(body.bytes, (ends[at] ?? 0) - body.bytes.length);
  return {
    kind: 'lines',
    bytes,
    ends,
    numbers: Float64Array.from(records, ({ record }) => record),
    firstLines: Float64Array.from(bodies, ({ firstLine }) => firstLine),
    file,
  };
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
