import type { Outcome } from '../../core/model/problem.js';
import { ndjsonRecords } from './ndjson.js';
import { readBody } from './read-body.js';

/** One value of a file with one JSON value per line. */
export interface JsonLine {
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
