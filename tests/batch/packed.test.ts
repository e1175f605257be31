import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRecords, unpackRecords } from '../../src/batch/packed-records.js';
import { packRows, unpackRows } from '../../src/batch/packed-rows.js';
import type { Body, RawRecord } from '../../src/batch/record.js';
import type { Row } from '../../src/core/batch/row.js';

const text = fc.string({ unit: 'binary' });
const place = fc.record(
  { record: fc.integer({ min: 1, max: 2 ** 40 }), file: fc.constantFrom('a.ndjson', 'b "c".csv') },
  { requiredKeys: ['record'] },
);
const bytes = fc.uint8Array({ max: 200 }).map((each) => each.subarray(0, each.length));
const firstLine = fc.integer({ min: 1, max: 2 ** 40 });
const line: fc.Arbitrary<Body> = fc.record({ kind: fc.constant('json' as const), bytes, firstLine });
const body: fc.Arbitrary<Body> = fc.oneof(
  { arbitrary: line, weight: 5 },
  fc.record({ kind: fc.constant('json' as const), bytes, firstLine, firstColumn: firstLine }),
  fc.record({ kind: fc.constant('document' as const), text, firstLine }),
);

const candidate = fc.record({ id: text, name: text, issuer: text, url: text }, { requiredKeys: ['name'] });
const end = fc.double({ min: 0, max: 100, noNaN: true }).map((score) => score + 0);
const json = text.map((each) => JSON.stringify(each));
const scored: fc.Arbitrary<Row> = fc
  .record(
    {
      kind: fc.constant('scored' as const),
      candidate,
      score: fc.record({ low: end, high: end }),
      verdict: fc.record({ id: text, firm: fc.boolean(), range: fc.tuple(text, text) }),
      open: fc.array(text),
      leftOut: fc.nat(),
      stalest: fc.constantFrom('2026-01-02', '2025-12-31'),
      line: json,
    },
    { requiredKeys: ['kind', 'candidate', 'score', 'verdict', 'open', 'leftOut', 'line'] },
  )
  .chain((row) => place.map((where) => ({ ...row, ...where })));
const refused: fc.Arbitrary<Row> = fc
  .record(
    {
      kind: fc.constant('refused' as const),
      candidate,
      error: fc.record({ code: text, message: text, where: text }, { requiredKeys: ['code', 'message'] }),
      line: json,
    },
    { requiredKeys: ['kind', 'error', 'line'] },
  )
  .chain((row) => place.map((where) => ({ ...row, ...where })));

describe('records on their way to a thread', () => {
  it('are the same when they are unpacked, whatever they consist of', () => {
    const records = fc.array(place.chain((where) => body.map((its): RawRecord => ({ ...where, body: its }))));
    fc.assert(
      fc.property(records, (sent) => {
        expect(unpackRecords(structuredClone(packRecords(sent)))).toEqual(sent);
      }),
    );
  });

  it('are a few long lists where they are lines of one file', () => {
    const lines = ['{"a":1}', '', '{}'].map((each, at): RawRecord => {
      const its: Body = { kind: 'json', bytes: new TextEncoder().encode(each), firstLine: at + 5 };
      return { record: at + 5, file: 'a.ndjson', body: its };
    });
    expect(packRecords(lines)).toEqual({
      kind: 'lines',
      bytes: new TextEncoder().encode('{"a":1}{}'),
      ends: Uint32Array.of(7, 7, 9),
      numbers: Float64Array.of(5, 6, 7),
      firstLines: Float64Array.of(5, 6, 7),
      file: 'a.ndjson',
    });
    expect(unpackRecords(packRecords(lines))).toEqual(lines);
  });
});

describe('rows on their way back', () => {
  it('are the same when they are unpacked, scored or refused', () => {
    const rowsOf = fc.oneof(fc.array(scored), fc.array(fc.oneof(scored, refused)));
    fc.assert(
      fc.property(rowsOf, (rows) => {
        expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
      }),
    );
  });
});
