import { expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { documentOf, problemsOf, refusalsOf } from './reading.js';

const read = async (text: string, name: string) => documentOf(await readDocument(text, name)).value;
const refusals = async (text: string, name: string) => refusalsOf(await readDocument(text, name));

test('the ending of the name says how a file is read', async () => {
  expect(await read('{"a": 1}', 'a.json')).toEqual({ a: 1 });
  expect(await read('{a: 1}', 'a.yaml')).toEqual({ a: 1 });
  expect(await read('{a: 1}', 'A.YML')).toEqual({ a: 1 });
  expect(await refusals('{a: 1}', 'a.json')).toEqual(['syntax/json 1:2']);
  expect(await refusals('a: 1', 'A.JSON')).toEqual(['syntax/json 1:1']);
});

test('without a known ending, a text that begins with a brace or bracket is JSON', async () => {
  expect(await read('\n {"a": 1}', 'standard input')).toEqual({ a: 1 });
  expect(await read('[{"a": 1}]', 'standard input')).toEqual([{ a: 1 }]);
  expect(await refusals('{a: 1}', 'standard input')).toEqual(['syntax/json 1:2']);
  expect(await refusals('[1, 2', 'answers.txt')).toEqual(['syntax/json 1:6']);
});

test('without a known ending, any other text is YAML', async () => {
  expect(await read('a: 1', 'standard input')).toEqual({ a: 1 });
  expect(await read('# {\na: 1', 'answers')).toEqual({ a: 1 });
  expect(await read('', 'standard input')).toBeNull();
});

test('every problem and every place names the file', async () => {
  const refused = problemsOf(await readDocument('a: 1\na: 2\nb: 1\nb: 2', 'my.yaml'));
  expect(refused.map(({ where }) => where.file)).toEqual(['my.yaml', 'my.yaml']);
  const { locate } = documentOf(await readDocument('{"a": 1}', 'standard input'));
  expect(locate(['a'])).toMatchObject({ file: 'standard input', line: 1, column: 7, path: ['a'] });
  expect(locate(['a'], 'key')).toMatchObject({ file: 'standard input', line: 1, column: 2 });
});

test('one object per line is reported as several candidates', async () => {
  const outcome = await readDocument('{"a": 1}\r\n\n{"a": 2}\n  {"a": {"b": 3}}  \n', 'standard input');
  expect(problemsOf(outcome)).toEqual([
    { code: 'answers/several', severity: 'error', where: { file: 'standard input' }, args: { found: 3 } },
  ]);
  expect(problemsOf(await readDocument('{}\n{}', 'many.json')).map(({ code }) => code)).toEqual([
    'answers/several',
  ]);
});

test('one line with one object is one candidate', async () => {
  expect(await read('{"a": 1}\n', 'one.ndjson')).toEqual({ a: 1 });
});

test('an incomplete later line still counts as one of several candidates', async () => {
  expect(await refusals('{"a": 1}\n{"a": 2\n', 'standard input')).toEqual([
    'answers/several undefined:undefined',
  ]);
});

test('lines that are not all objects are a mistake in the JSON', async () => {
  expect(await refusals('{"a": 1}\n[2]\n', 'standard input')).toEqual(['syntax/json 2:1']);
  expect(await refusals('{"a": 1} {"a": 2}', 'standard input')).toEqual(['syntax/json 1:10']);
});
