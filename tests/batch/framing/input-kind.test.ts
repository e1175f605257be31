import { expect, test } from 'vitest';
import { kindByContent, kindByName } from '../../../src/batch/framing/input-kind.js';

test.each([
  ['a.ndjson', 'ndjson'],
  ['a.jsonl', 'ndjson'],
  ['a.json', 'json'],
  ['A.CSV', 'csv'],
  ['a.tsv', 'csv'],
  ['a.tab', 'csv'],
  ['b/a.yaml', 'yaml'],
  ['a.yml', 'yaml'],
  ['a.txt', undefined],
  ['a.constructor', undefined],
  ['csv', undefined],
  ['-', undefined],
])('%s is recognised by its name', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});

test.each([
  ['a list', '\n [{"candidate":\n', 'json'],
  ['an object a line', '{"a":1}\n{"b":2}\n', 'ndjson'],
  ['an object over several lines', '{\n  "candidate": {}\n}\n', 'json'],
  ['an object over several lines that begins late', '\n\n{"candidate": {\n"name": "{"', 'json'],
  ['a first line that is broken off in a text', '{"candidate":{"name":"X\n{"candidate"', 'ndjson'],
  ['a first line that is broken off between brackets', '{"candidate":{"name":"X"\n{"candidate"', 'ndjson'],
  ['a first line in which a bracket is too many', '{"a":1}}\n{"b":2}', 'ndjson'],
  ['brackets in text', '{"a":"{[\\"{"}\n"x"', 'ndjson'],
  ['a header', 'id,name,form\n1,X,exam\n', 'csv'],
  ['a header between semicolons', 'id;name\n1;X\n', 'csv'],
  ['a header between tabs', 'id\tname\n1\tX\n', 'csv'],
  ['a header in quotes and capitals', '"Name";x, "Name" ,form\r\nX', 'csv'],
  ['a header below a title', 'Offers of autumn;;\n;;\nID;Name;form\n1;X;exam\n', 'csv'],
  ['YAML', 'candidate: {name: X, issuer: Y}\n', 'yaml'],
  ['YAML that begins with a mark', '---\ncandidate:\n', 'yaml'],
  ['a broken first line', 'xx\n{"a":1}\n', 'ndjson'],
  ['a null', 'null\n{"a":1}\n', 'ndjson'],
  ['an empty list', '[]\n{"a":1}\n', 'ndjson'],
  ['a list of numbers', '[1, 2]\r\n\r\n{ "a":1}\r\n', 'ndjson'],
  ['a text', '"text"\n{"a":1}\n', 'ndjson'],
  ['a number', '12\nxx\n\n{"a":1}\n', 'ndjson'],
  ['a NUL', '\0\n{"a":1}\n', 'ndjson'],
  ['blank lines and a broken one', '\n \n]\n{"a":1}\n', 'ndjson'],
  ['a first line whose beginning is lost', 'me": "X"}, "answers": {}}\n{"a":1}\n', 'ndjson'],
  ['a first line that begins with a key and lost the rest', '"name": "X"}\n{"a":1}\n', 'ndjson'],
  ['a list over several lines', '[\n1,\n{"a":1}\n]', 'json'],
  ['a YAML list', '- candidate: {name: X}\n', 'yaml'],
  ['a YAML comment', '# X\ncandidate: {name: X}\n', 'yaml'],
  ['YAML of many lines', 'a: 1\n'.repeat(30), 'yaml'],
  ['a table with objects in its cells', 'name,note\n"X","{""a"":1}"\n{},{}\n{}\n', 'csv'],
  ['a text of YAML with objects in it', '# X\nnote: |\n  {"a":1}\n  {"b":2}\n', 'yaml'],
  ['a long list on one line', `[{"a":"${'x'.repeat(70_000)}`, 'json'],
])('%s is recognised by its first lines', (_, head, kind) => {
  expect(kindByContent(head, 'part')).toBe(kind);
  expect(kindByContent(head, 'enough')).toBe(kind);
});

test.each([
  ['', 'yaml'],
  ['{"a":1}', 'ndjson'],
  ['{"a":\n', 'json'],
  ['name,form', 'csv'],
  ['name\nX\n', 'yaml'],
  ['"name": X\n', 'yaml'],
  ['[]\n', 'json'],
  ['[{"candidate"', 'json'],
  ['[{"a":1}]\n', 'json'],
  ['# X\n{"a": 1}\n', 'yaml'],
  ['name,form\n{"a": 1}\n', 'csv'],
  ['Offers\nname,form', 'csv'],
  ['a: 1\n---\n{"a": 1}\n', 'yaml'],
  ['# X\n{"a": 1}\n---\n{"b": 2}\n', 'yaml'],
])('%j is recognised only at the end of the input', (head, kind) => {
  expect(kindByContent(head, 'part')).toBe(undefined);
  expect(kindByContent(head, 'enough')).toBe(kind);
});

test.each([
  'INFO: starting',
  'warning: deprecated',
  'a: b',
  '# c',
  '---',
  '- item',
  '%YAML 1.2',
  'name,form',
  'name;form',
  '[{"candidate":{"name":"in"}}]',
  'INFO: one\n# two\n\n%YAML 1.2\n---',
])('%j above lines that are one JSON object each is one more line of NDJSON', (first) => {
  for (const lines of ['{"a":1}\n{"b":2}\n', '\r\n{"a":1}\r\n \r\n{"b":{"c":[]}}\r\n']) {
    expect(kindByContent(`${first}\n${lines}`, 'part')).toBe('ndjson');
    expect(kindByContent(`${first}\n${lines}`, 'enough')).toBe('ndjson');
  }
});
