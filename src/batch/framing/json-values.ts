import { problem } from '../../core/model/problem.js';
import { type Body, type RawRecord, RECORD_CAP, type Records } from '../record.js';
import { type Framed, jsonFramer } from './json-framer.js';

/**
 * Reads the elements of a JSON array, or values one after the other, without holding more than one. Anything wrong
 * between two of them becomes one record, however long it is, and reading continues with the next value; after the
 * end of an array it is the last record, since what follows is unknown.
 */
export async function* jsonRecords(source: AsyncIterable<Uint8Array>, file: string | undefined): Records {
  const framer = jsonFramer(RECORD_CAP);
  let record = 0;
  const recordsOf = (found: readonly Framed[]): readonly RawRecord[] =>
    found.map((each) => {
      record += 1;
      return { record, ...(file !== undefined && { file }), body: bodyOf(each) };
    });
  for await (const piece of source) {
    const records = recordsOf(framer.take(piece));
    if (records.length > 0) yield records;
  }
  const last = recordsOf(framer.end());
  if (last.length > 0) yield last;
}

function bodyOf(framed: Framed): Body {
  const { line, column } = framed;
  switch (framed.kind) {
    case 'value':
      return { kind: 'json', bytes: framed.bytes, firstLine: line, firstColumn: column };
    case 'too-long': {
      const args = { part: 'record' as const, limit: RECORD_CAP };
      return { kind: 'refused', problems: [problem('input/too-large', args, { line, column })] };
    }
    case 'broken': {
      const { expected, found } = framed;
      return { kind: 'refused', problems: [problem('syntax/json', { expected, found }, { line, column })] };
    }
  }
}
