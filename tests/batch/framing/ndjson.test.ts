import { expect, test } from 'vitest';
import { ndjsonRecords } from '../../../src/batch/framing/ndjson.js';
import { allOf, pieces, told } from '../reading.js';

function from(text: string | Uint8Array, size?: number) {
  return ndjsonRecords(pieces(text, size), undefined);
}

test('each line is a record; blank lines are numbered but are not records', async () => {
  const text = '{"candidate":{"name":"A"}}\n\n \t\r\n{"candidate":{"name":"B"}}';
  expect(await told(from(text))).toEqual(['1 A', '4 B']);
});

test('carriage returns before line feeds, and a byte order mark at the beginning, are left out', async () => {
  const text = '\ufeff{"candidate":{"name":"A"}}\r\n{"candidate":{"name":"B"}}\r\n';
  expect(await told(from(text))).toEqual(['1 A', '2 B']);
});

test('a line with a byte order mark inside the input is rejected alone', async () => {
  const text = '{"candidate":{"name":"A"}}\n\ufeff{"candidate":{"name":"B"}}\n{"candidate":{"name":"C"}}\n';
  expect(await told(from(text))).toEqual(['1 A', '2 syntax/json 2:1', '3 C']);
});

const HOSTILE: readonly (readonly [string, string | Uint8Array, string])[] = [
  [
    '10,000 levels',
    `{"candidate":{"name":"X"},"answers":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    'syntax/too-deep',
  ],
  ['half a surrogate pair, escaped', '{"candidate":{"name":"\\ud800"}}', 'syntax/bad-character'],
  ['half a surrogate pair, in bytes', Buffer.from('7b22c3a0eda0807d', 'hex'), 'input/not-utf8'],
  ['NUL, escaped', '{"candidate":{"name":"\\u0000"}}', 'syntax/bad-character'],
  ['NUL', '{"candidate":{"name":"\0"}}', 'syntax/bad-character'],
  ['bytes that are no UTF-8', Buffer.from('7b22ff227d', 'hex'), 'input/not-utf8'],
  ['a doubled key', '{"candidate":{"name":"X","name":"Y"}}', 'syntax/duplicate-key'],
  ['__proto__', '{"candidate":{"name":"X"},"__proto__":{"a":1}}', 'schema/unknown-key'],
  ['a number without end', '{"candidate":{"name":"X"},"answers":{"share":1e999}}', 'answers/type'],
  [
    'a number with too many digits',
    '{"candidate":{"name":"X"},"answers":{"share":9007199254740993}}',
    'answers/type',
  ],
  ['a truncated line', '{"candidate":{"name":"X"', 'syntax/json'],
  ['no object', '7', 'schema/type'],
  [
    'a prototype as a question',
    '{"candidate":{"name":"X"},"answers":{"constructor":1}}',
    'answers/unknown-question',
  ],
];

test.each(HOSTILE)('%s is rejected with its line, and its neighbours are scored', async (_, line, code) => {
  const before = Buffer.from('{"candidate":{"name":"A"}}\n');
  const after = Buffer.from('\n{"candidate":{"name":"B"}}\n');
  const rows = await told(
    from(Buffer.concat([before, typeof line === 'string' ? Buffer.from(line) : line, after]), 997),
  );
  expect(rows).toHaveLength(3);
  expect([rows[0], rows[2]]).toEqual(['1 A', '3 B']);
  expect(rows[1]).toMatch(new RegExp(`^2 ${code} 2(:\\d+)?$`));
});

test('a line of more than 1 MiB is rejected, and its neighbours are scored', async () => {
  const long = `{"candidate":{"name":"${'x'.repeat(1024 * 1024)}"}}`;
  const text = `{"candidate":{"name":"A"}}\n${long}\n{"candidate":{"name":"B"}}`;
  expect(await told(from(text, 65_536))).toEqual(['1 A', '2 input/line-too-long 2', '3 B']);
});

test('records name their file if there are several', async () => {
  const records = await allOf(ndjsonRecords(pieces('{}\n'), 'a.ndjson'));
  expect(records).toMatchObject([{ record: 1, file: 'a.ndjson', body: { kind: 'json', firstLine: 1 } }]);
});
