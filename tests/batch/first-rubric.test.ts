import { expect, test } from 'vitest';
import { AHEAD_FOR_FIRST, rubricOfFirst } from '../../src/batch/first-rubric.js';
import type { InputKind } from '../../src/batch/framing/input-kind.js';
import { readAhead } from '../../src/batch/framing/read-ahead.js';
import { pieces } from './reading.js';

async function named(text: string, size = 1000, kind?: InputKind): Promise<unknown> {
  return rubricOfFirst(readAhead(pieces(text, size), AHEAD_FOR_FIRST), {
    name: 'standard input',
    emptiness: 'refused',
    ...(kind && { kind }),
  });
}

test.each([
  ['NDJSON', '{"rubric":{"id":"small"}}\n{"rubric":"other"}\n'],
  ['NDJSON after blank lines', '\n \n{"rubric":"small","candidate":{"name":"é"}}\n{}\n'],
  ['a JSON list', '[{"rubric":"small"},\n{"rubric":"other"}]'],
  ['a JSON file', '{\n"rubric": {"id": "small"}\n}\n'],
  ['YAML documents', '# Two\n---\nrubric: small\n---\nrubric: other\n'],
  ['a YAML list', '- rubric: {id: small}\n  candidate: {name: A}\n- rubric: other\n'],
  ['a YAML list in brackets', '--- [{rubric: small}, {rubric: other}]\n'],
])('the first record of %s names the rubric, wherever the input is cut', async (_, text) => {
  for (let size = 1; size <= text.length; size += 1) {
    expect(await named(text, size)).toEqual({ rubricId: 'small' });
    expect(await named(`\ufeff${text}`, size)).toEqual({ rubricId: 'small' });
  }
});

test.each([
  ['names none', '{"candidate":{"name":"A"}}\n{"rubric":"small"}\n'],
  ['is no map', '7\n{"rubric":"small"}\n'],
  ['cannot be read', '{"rubric":"small",}\n{"rubric":"small"}\n'],
  ['is the row of a table', 'name,rubric\nA,small\n'],
  ['is in a workbook', 'PK\u0003\u0004\u0014\0\b\0xl/workbook.xml'],
])('a first record that %s brings no rubric, and no later one is asked', async (_, text) => {
  expect(await named(text)).toEqual({});
});

test('an input without a record says nothing', async () => {
  expect(await named('')).toBe(undefined);
  expect(await named(' \n\n')).toBe(undefined);
  expect(await named('\n\n', 1000, 'ndjson')).toBe(undefined);
  expect(await named('[]')).toBe(undefined);
  expect(await named('# nothing yet\n')).toBe(undefined);
});

test('a record that reaches beyond what is read ahead brings no rubric, though its beginning names one', async () => {
  const before = '# not yet\n'.repeat(AHEAD_FOR_FIRST / 10 - 10);
  expect(await named(`${before}rubric: small\n`, 65_536, 'yaml')).toEqual({ rubricId: 'small' });
  const long = `${before}rubric: small\nnote: ${'x'.repeat(70_000)}\n`;
  expect(await named(long, 65_536, 'yaml')).toEqual({});
});

test('only so much is read ahead of an input that may never have a record', async () => {
  let read = 0;
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 65_536;
      yield new Uint8Array(65_536).fill(0x0a);
    }
  };
  const opening = { name: 'standard input', emptiness: 'refused', kind: 'ndjson' } as const;
  expect(await rubricOfFirst(readAhead(endless(), AHEAD_FOR_FIRST), opening)).toEqual({});
  expect(read).toBe(AHEAD_FOR_FIRST);
});
