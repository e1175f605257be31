import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonRecords } from '../../../src/batch/framing/json-values.js';
import { allOf, pieces, told } from '../reading.js';

function from(text: string | Uint8Array, size?: number) {
  return jsonRecords(pieces(text, size), undefined);
}

const A = '{"candidate":{"name":"A"}}';
const B = '{"candidate":{"name":"B"}}';

test('the elements of a list are records, counted from 1', async () => {
  for (const size of [1, 5, 1000]) {
    expect(await told(from(`[${A},${B}]`, size))).toEqual(['1 A', '2 B']);
    expect(await told(from(` [\r\n\t${A} ,\n${B}\n]\n`, size))).toEqual(['1 A', '2 B']);
  }
});

test('a single object is one record, over any number of lines', async () => {
  expect(await told(from('{\n "candidate": {\n  "name": "A"\n }\n}\n'))).toEqual(['1 A']);
});

test('objects one after the other are records', async () => {
  expect(await told(from(`${A}\n${B}${A}`))).toEqual(['1 A', '2 B', '3 A']);
});

test('an empty list and an empty input have no records', async () => {
  expect(await told(from('[]'))).toEqual([]);
  expect(await told(from(' [ \n ] '))).toEqual([]);
  expect(await told(from(' \n'))).toEqual([]);
});

test('brackets, commas and quotes in strings end nothing', async () => {
  const name = 'a]}",{[\\';
  const text = JSON.stringify([{ candidate: { name } }, { candidate: { name: 'B' } }]);
  expect(await told(from(text, 1))).toEqual([`1 ${name}`, '2 B']);
});

test('an invalid element is rejected at its place, and its neighbours are scored', async () => {
  const wrong = '{"candidate":{"name":"é🎓"},"x":1}';
  expect(await told(from(`[${A},\n ${wrong}, ${B}]`))).toEqual(['1 A', '2 schema/unknown-key 2:30', '3 B']);
  expect(await told(from(`["€🎓", 7, {"a":]}, null, ${B}]`))).toEqual([
    '1 schema/type 1:2',
    '2 schema/type 1:9',
    '3 syntax/json 1:17',
    '4 syntax/json 1:18',
    '5 schema/type 1:21',
    '6 B',
  ]);
});

const MISSES_EVERY_COMMA = ['1 A', '2 syntax/json 1:29', '3 syntax/json 1:56', '4 A', '5 syntax/json 1:84'];
const MISSES_A_QUOTE = `[${A} "unterminated, ${B}]`;

test.each([
  ['no comma', `[${A} ${B}]`, ['1 A', '2 syntax/json 1:29']],
  ['two commas', `[${A},,${B}]`, ['1 A', '2 syntax/json 1:29', '3 B']],
  ['a comma at the end', `[${A},]`, ['1 A', '2 syntax/json 1:29']],
  ['a comma at the beginning', `[,${A}]`, ['1 syntax/json 1:2', '2 A']],
  ['no comma before two', `[${A}\n${B},${A}]`, ['1 A', '2 syntax/json 2:1', '3 A']],
  ['a word and no comma before three', `[${A} ${B} 7 ${A}`, MISSES_EVERY_COMMA],
  ['no commas at all', `[${A} ${B} ${A}]`, ['1 A', '2 syntax/json 1:29', '3 syntax/json 1:56']],
  ['words between values', `[${A} x y z, ${B}]`, ['1 A', '2 syntax/json 1:29', '3 B']],
  ['words before a value', `[${A} x y z ${B}]`, ['1 A', '2 syntax/json 1:29', '3 B']],
  ['a text that does not end', MISSES_A_QUOTE, ['1 A', '2 syntax/json 1:29', '3 B']],
  ['brackets for a value', `[${A}, }]} , ${B}]`, ['1 A', '2 syntax/json 1:30', '3 B']],
  ['two runs', `[${A} x, ${B} y, ${A}]`, ['1 A', '2 syntax/json 1:29', '3 B', '4 syntax/json 1:59', '5 A']],
  ['a word behind a run', `[${A} x, 7, ${B}]`, ['1 A', '2 syntax/json 1:29', '3 schema/type 1:32', '4 B']],
  ['an end in a run', `[${A} x y`, ['1 A', '2 syntax/json 1:29']],
  ['words and no list', `${A}\nx y: z\n${B}`, ['1 A', '2 syntax/json 2:1', '3 B']],
  ['a value in two halves', `[${A}},${B}]`, ['1 A', '2 syntax/json 1:28', '3 B']],
  ['a colon between values', `[${A}:,${B}]`, ['1 A', '2 syntax/json 1:28', '3 B']],
  ['commas and no list', `${A},${B}`, ['1 A', '2 syntax/json 1:27', '3 B']],
  ['a comma before everything', `,${A}`, ['1 syntax/json 1:1']],
  ['an end in a value with no comma before it', `[${A} {"a":`, ['1 A', '2 syntax/json 1:29']],
  ['more after the list', `[${A}]\n${B}`, ['1 A', '2 syntax/json 2:1']],
  ['a bracket that is closed twice', `[${A}]]`, ['1 A', '2 syntax/json 1:29']],
  ['an end after a value', `[${A}\n`, ['1 A', '2 syntax/json 2:1']],
  ['an end after a comma', `[${A},`, ['1 A', '2 syntax/json 1:29']],
  ['an end in a value', `[${A},{"candidate":`, ['1 A', '2 syntax/json 1:42']],
  ['an end in a text', `[${A},{"candidate":{"name":"B`, ['1 A', '2 syntax/json 1:50']],
  ['an end after a word', '[1', ['1 schema/type 1:2', '2 syntax/json 1:3']],
  ['an end right away', '[', ['1 syntax/json 1:2']],
])('with %s, its valid neighbours are scored and a record says what is wrong', async (_, text, rows) => {
  for (const size of [1, 4, 1000]) expect(await told(from(text, size))).toEqual(rows);
});

test.each([
  ['}', `[${A}`, `,${B}]`],
  ['x ', `[${A} `, `,${B}]`],
  ['"', `[${A}`, `,${B}]`],
  [',', `[${A},`, `${B}]`],
  ['},', `[${A}`, `${B}]`],
  ['x ', `${A} `, B],
  [':', A, B],
  [',', A, B],
])('a misplaced %j, 100,000 times, is reported once and its neighbours are scored', async (...row) => {
  const [damage, before, after] = row;
  const text = `${before}${damage.repeat(100_000)}${after}`;
  for (const size of [997, 65_536]) {
    const [first, second, ...rest] = await told(from(text, size));
    expect([first, ...rest]).toEqual(['1 A', '3 B']);
    expect(second).toBe(`2 syntax/json 1:${before.length + 1}`);
  }
});

test('a list of nothing but misplaced bytes is one record', async () => {
  expect(await told(from(`[${'}'.repeat(100_000)}]`))).toEqual(['1 syntax/json 1:2']);
  expect(await told(from(`[${','.repeat(100_000)}]`))).toEqual(['1 syntax/json 1:2']);
});

test('any run of unexpected bytes between two values is reported once, however the input is split', async () => {
  const first = fc.constantFrom('}', ':', 'x', '7', '"', 'é');
  const marks = fc.array(fc.constantFrom('}', ']', ':', ',', ' ', '\n'));
  const words = fc.array(fc.constantFrom('}', ']', ':', ' ', '\n', 'x', '7', '"', 'é'));
  const size = fc.integer({ min: 1, max: 40 });
  await fc.assert(
    fc.asyncProperty(first, words, marks, size, async (begins, some, more, by) => {
      const run = [begins, ...some, ',', ...more].join('');
      expect(await told(from(`[${A} ${run}${B}]`, by))).toEqual(['1 A', '2 syntax/json 1:29', '3 B']);
    }),
  );
});

test('the buffer of a piece can be reused once its values were taken', async () => {
  const refilled = async function* (): AsyncGenerator<Uint8Array> {
    const piece = Buffer.from(`[${A},{"candi`);
    yield piece;
    const rest = `date":{"name":"B"}}]`;
    piece.fill(' ').write(rest);
    yield piece;
  };
  const texts: string[] = [];
  for await (const records of jsonRecords(refilled(), undefined)) {
    for (const { body } of records)
      texts.push(body.kind === 'json' ? Buffer.from(body.bytes).toString() : '');
  }
  expect(texts).toEqual([A, B]);
});

test('an element of more than 1 MiB is rejected without being kept, and its neighbours are scored', async () => {
  const long = `{"candidate":{"name":"${'x'.repeat(1024 * 1024)}"}}`;
  const text = `[${A},\n ${long}, ${B}]`;
  expect(await told(from(text, 65_536))).toEqual(['1 A', '2 input/too-large 2:2', '3 B']);
});

test('a value with 10,000 levels is rejected alone', async () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  expect(await told(from(`[${A},${deep},${B}]`, 997))).toEqual(['1 A', '2 syntax/too-deep 1:93', '3 B']);
});

test('any list of values is split into those values, however the input is split', async () => {
  const size = fc.integer({ min: 1, max: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), size, fc.constantFrom(0, 2), async (values, by, indent) => {
      const records = await allOf(from(JSON.stringify(values, null, indent), by));
      const read = records.map(
        ({ body }) => body.kind === 'json' && JSON.parse(Buffer.from(body.bytes).toString()),
      );
      expect(JSON.stringify(read)).toBe(JSON.stringify(values));
    }),
    { numRuns: 500 },
  );
});
