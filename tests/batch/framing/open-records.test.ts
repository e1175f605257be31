import { expect, test } from 'vitest';
import { openRecords } from '../../../src/batch/framing/open-records.js';
import { accepted, complaintsOf } from '../../support/outcomes.js';
import { pieces, small, told } from '../reading.js';

const SETTINGS = {
  name: 'standard input',
  emptiness: 'refused',
  rubric: small.rubric,
  asOf: '2026-11-22',
} as const;

async function rowsIn(text: string, size?: number, more: object = {}): Promise<readonly string[]> {
  return told(accepted(await openRecords(pieces(text, size), { ...SETTINGS, ...more })));
}

test.each([
  ['ndjson', '{"candidate":{"name":"A"}}\n{"candidate":{"name":"B"}}\n'],
  ['json', '[{"candidate":{"name":"A"}},{"candidate":{"name":"B"}}]'],
  ['csv', 'name,form\nA,exam\nB,\n'],
  ['yaml', '---\ncandidate: {name: A}\n---\ncandidate: {name: B}\n'],
])(
  '%s is recognised by its content, with a byte order mark or without, in pieces of any size',
  async (kind, text) => {
    for (const size of [1, 2, 37, 5000]) {
      expect(await rowsIn(text, size)).toEqual(['1 A', '2 B']);
      expect(await rowsIn(`\ufeff${text}`, size)).toEqual(['1 A', '2 B']);
      expect(await rowsIn(`\ufeff${text}`, size, { kind })).toEqual(['1 A', '2 B']);
    }
  },
);

test('a given kind is used, whatever the content looks like', async () => {
  const text = '[{"candidate":{"name":"A"}}]\n';
  expect(await rowsIn(text, 9, { kind: 'ndjson' })).toEqual(['1 schema/type 1:1']);
});

test('UTF-16 is recognised', async () => {
  for (const [mark, text] of [
    ['', '{"candidate":{"name":"X"}}'],
    ['\ufeff', 'name,form\n'],
  ]) {
    for (const size of [1, 1000]) {
      const outcome = await openRecords(pieces(Buffer.from(`${mark}${text}`, 'utf16le'), size), SETTINGS);
      expect(outcome).toMatchObject({
        ok: false,
        problems: [{ code: 'input/not-utf8', args: { found: 'UTF-16 (little-endian)' } }],
      });
    }
  }
});

test('a workbook is rejected as one, whatever its name says it is', async () => {
  for (const named of ['csv', 'ndjson', 'json', 'yaml', undefined] as const) {
    for (const size of [1, 1000]) {
      const outcome = await openRecords(pieces('PK\u0003\u0004\u0014\0\b\0xl/workbook.xml', size), {
        ...SETTINGS,
        ...(named && { named }),
      });
      expect(outcome).toMatchObject({ problems: [{ code: 'input/workbook', args: { kind: 'zip' } }] });
    }
  }
});

test('an empty input is rejected, unless it may be empty', async () => {
  for (const text of ['', ' \n\t\r\n', '\ufeff']) {
    expect(complaintsOf(await openRecords(pieces(text), SETTINGS))).toEqual(['input/empty']);
    expect(await rowsIn(text, 7, { kind: 'ndjson', emptiness: 'allowed' })).toEqual([]);
  }
  expect(await rowsIn('[]')).toEqual([]);
});

test('very many blank lines do not hide what follows', async () => {
  expect(await rowsIn(`${'\n'.repeat(1024 * 1024 + 5)}candidate: {name: A}\n`, 65_536)).toEqual(['1 A']);
});

test('no more is read from the input than is requested', async () => {
  let taken = 0;
  let isLeft = false;
  const endless = async function* () {
    try {
      for (;;) {
        taken += 1;
        yield Buffer.from('{"candidate":{"name":"A"}}\n');
      }
    } finally {
      isLeft = true;
    }
  };
  const records = accepted(await openRecords(endless(), SETTINGS));
  for await (const some of records) {
    expect(some).toHaveLength(1);
    if (taken > 5) break;
  }
  expect([taken, isLeft]).toEqual([6, true]);
});
