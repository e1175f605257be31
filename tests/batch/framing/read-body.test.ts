import { expect, test } from 'vitest';
import { readBody } from '../../../src/batch/framing/read-body.js';
import { problem } from '../../../src/core/model/problem.js';
import { accepted, refused } from '../../support/outcomes.js';

const json = (text: string) => ({ kind: 'json', bytes: Buffer.from(text), firstLine: 5 }) as const;

test('problems of a JSON value have the lines of its file', async () => {
  expect(refused(await readBody(json('{"a": }')))).toMatchObject([{ where: { line: 5, column: 7 } }]);
  expect(refused(await readBody(json('{"a":\n 1,}')))).toMatchObject([{ where: { line: 6, column: 4 } }]);
});

test('columns count from the beginning of a value, on its first line only', async () => {
  const body = { ...json('{"a": {\n"b": 1}}'), firstColumn: 10 };
  const { locate } = await accepted(await readBody(body)).places();
  expect(locate(['a'])).toMatchObject({ line: 5, column: 16 });
  expect(locate(['a', 'b'])).toMatchObject({ line: 6, column: 6 });
});

test('a JSON value is never read as YAML, nor a YAML document as JSON', async () => {
  expect(refused(await readBody(json('a: 1')))).toMatchObject([{ code: 'syntax/json' }]);
  const body = { kind: 'document', text: '{a: 1}\n', firstLine: 3 } as const;
  expect(accepted(await readBody(body)).value).toEqual({ a: 1 });
});

test('problems of a YAML document have the lines of its file', async () => {
  const body = { kind: 'document', text: 'a: 1\nb: [\n', firstLine: 11 } as const;
  expect(refused(await readBody(body))).toMatchObject([{ code: 'syntax/yaml', where: { line: 12 } }]);
});

test('a problem in a table has the line of its row, and its column', async () => {
  const body = { kind: 'cells', value: { candidate: {} }, firstLine: 7, stray: [] } as const;
  const plain = accepted(await readBody(body));
  const { locate } = await plain.places();
  expect(plain.value).toEqual({ candidate: {} });
  expect(locate(['answers', 'share', 'checked'])).toEqual({ line: 7, path: ['share.checked'] });
  expect(locate(['answers', 'share', 'value'])).toEqual({ line: 7, path: ['share'] });
  expect(locate(['answers', 'share', 'one-of'])).toEqual({ line: 7, path: ['share'] });
  expect(locate(['answers', 'from', 'from'])).toEqual({ line: 7, path: ['from'] });
  expect(locate(['candidate', 'url'])).toEqual({ line: 7, path: ['url'] });
  expect(locate(['candidate'])).toEqual({ line: 7, path: [] });
});

test('bytes that are not UTF-8 are rejected at the line of the value', async () => {
  const body = { kind: 'json', bytes: Uint8Array.of(0x22, 0xff, 0x22), firstLine: 9 } as const;
  expect(refused(await readBody(body))).toEqual([
    problem('input/not-utf8', { part: 'record', found: 'bytes that are not' }, { line: 9 }),
  ]);
});

test('an already rejected record stays as it is', async () => {
  const problems = [problem('input/line-too-long', { limit: 1 }, { line: 2 })];
  expect(refused(await readBody({ kind: 'refused', problems }))).toEqual(problems);
});
