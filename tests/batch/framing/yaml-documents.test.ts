import { expect, test } from 'vitest';
import { yamlRecords } from '../../../src/batch/framing/yaml-documents.js';
import { pieces, told } from '../reading.js';

function from(text: string | Uint8Array, size?: number) {
  return yamlRecords(pieces(text, size), undefined);
}

const A = 'candidate: {name: A}\n';
const B = 'candidate: {name: B}\n';

test('documents between markers are records, counted from 1', async () => {
  for (const size of [1, 7, 1000]) {
    expect(await told(from(`${A}---\n${B}`, size))).toEqual(['1 A', '2 B']);
    expect(await told(from(`---\n${A}...\n---\n${B}...\n`, size))).toEqual(['1 A', '2 B']);
    expect(await told(from(`--- # first\r\n${A}---\t\r\n${B}`, size))).toEqual(['1 A', '2 B']);
  }
});

test('a document may begin on the line of its marker, and have directives before it', async () => {
  const text = `--- {candidate: {name: A}}\n--- # a list\n${B}...\n%YAML 1.2\n---\ncandidate: {name: C}\n`;
  expect(await told(from(text))).toEqual(['1 A', '2 B', '3 C']);
});

test('an empty document is numbered but is not a record', async () => {
  expect(await told(from(`# only a comment\n---\n${A}---\n# nothing\n\n---\n---\n${B}---\n`))).toEqual([
    '1 A',
    '4 B',
  ]);
  expect(await told(from('# only a comment\n'))).toEqual([]);
});

test('a marker ends even block text', async () => {
  const text = 'candidate:\n  name: A\n  issuer: |\n    one\n---\ncandidate: {name: B}\n';
  expect(await told(from(text))).toEqual(['1 A', '2 B']);
});

test('what only looks like a marker is none', async () => {
  const text = 'candidate:\n  name: |-\n    --- x\n    ...\n  issuer: ---y\n  url: "https://x.example/---"\n';
  expect(await told(from(text))).toEqual(['1 --- x\n...']);
  expect(await told(from(`---x: 1\n---\n${A}`))).toEqual(['1 schema/unknown-key 1:1', '2 A']);
});

test.each([
  ['a bracket left open', 'a: [\n', 'syntax/yaml 3:5'],
  ['a doubled key', 'a: 1\na: 2\n', 'syntax/duplicate-key 4:1'],
  ['an alias', 'a: &x 1\nb: *x\n', 'syntax/alias 3:4'],
  ['NUL', 'a: "\0"\n', 'syntax/bad-character 3:5'],
  ['nesting without end', `a: ${'['.repeat(10_000)}\n`, 'syntax/too-deep 3:36'],
  ['__proto__', `${B}__proto__: {a: 1}\n`, 'schema/unknown-key 4:1'],
])('a document with %s is rejected at its place, and its neighbours are scored', async (_, broken, error) => {
  expect(await told(from(`${A}---\n${broken}---\n${B}`))).toEqual(['1 A', `2 ${error}`, '3 B']);
});

test('a document that is not UTF-8 is rejected at its line, and its neighbours are scored', async () => {
  const broken = Buffer.concat([
    Buffer.from(`${A}---\nb: 1\na: `),
    Buffer.of(0xc3, 0x28),
    Buffer.from(`\n---\n${B}`),
  ]);
  expect(await told(from(broken))).toEqual(['1 A', '2 input/not-utf8 4', '3 B']);
});

test('a document of more than 1 MiB is rejected without being kept, in one line or many', async () => {
  const line = `note: ${'x'.repeat(1024 * 1024)}\n`;
  const lines = `# ${'x'.repeat(1000)}\n`.repeat(1100);
  for (const long of [line, `b: 1\n${lines}`]) {
    expect(await told(from(`${A}---\n${long}---\n${B}`, 65_536))).toEqual([
      '1 A',
      '2 input/too-large 3',
      '3 B',
    ]);
  }
});

test('each item of a list is a record, numbered in order, with problems at its own place', async () => {
  const a = '- candidate: {name: A}\n  answers:\n    form: exam\n';
  const list = `# all\n${a}-\n  candidate:\n    name: B\n\n- candidate: {name: C}\n  answers: {form: quiz}\n-\n`;
  for (const size of [1, 7, 1000]) {
    const rows = await told(from(`${list}---\n${B}---\n${a}`, size));
    expect(rows.slice(0, 3)).toEqual(['1 A', '2 B', '3 answers/unknown-value 10:19']);
    expect(rows[3]).toMatch(/^4 schema/);
    expect(rows.slice(4)).toEqual(['5 B', '6 A']);
  }
});

test('a mistake in one item of a list does not affect the others', async () => {
  expect(await told(from('- candidate: {name: A: B}\n  a: b: c\n- candidate: {name: B}\n'))).toEqual([
    expect.stringMatching(/^1 syntax/),
    '2 B',
  ]);
});

test('a list below a key, even at the margin, is not a list of records', async () => {
  expect(await told(from(`${A}answers:\n  topics:\n  - data\n`))).toEqual(['1 A']);
});

test('each item of a list that is indented, or in brackets, is a record at its own place', async () => {
  const indented =
    '# all\n  - candidate: {name: A}\n    answers:\n      topics:\n        - data\n  - candidate: {name: B}\n';
  const brackets = `# all\n[{candidate: {name: A}},\n {candidate: {name: B},\n  answers: {form: quiz}}, {candidate: {name: C}}, ]\n`;
  for (const size of [1, 7, 1000]) {
    expect(await told(from(`${indented}---\n${B}`, size))).toEqual(['1 A', '2 B', '3 B']);
    expect(await told(from(`${brackets}---\n${B}`, size))).toEqual([
      '1 A',
      '2 answers/unknown-value 4:19',
      '3 C',
      '4 B',
    ]);
  }
  expect(await told(from(`--- [{"candidate": {"name": "A"}}]\n`))).toEqual(['1 A']);
});

test('an empty list in brackets has no records, and a broken one is rejected at its place', async () => {
  expect(await told(from('[]\n'))).toEqual([]);
  expect(await told(from('[{candidate: {name: A}}, {candidate: ]\n'))).toEqual([
    expect.stringMatching(/^1 syntax\/yaml 1:/),
  ]);
});
