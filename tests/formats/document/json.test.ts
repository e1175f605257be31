import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/formats/document/json.js';
import { processorTime } from '../../support/processor-time.js';
import { documentOf, problemsOf, refusalsOf } from './reading.js';

describe('a JSON text', () => {
  test('gives a plain value', () => {
    const { value } = documentOf(
      parseJson(' {"a": [1, -2.5e3, true, false, null, "x\\n\\u00e9"], "b": {}}\r\n'),
    );
    expect(value).toEqual({ a: [1, -2500, true, false, null, 'x\né'], b: {} });
  });

  test('may be a single value', () => {
    expect(documentOf(parseJson('"x"')).value).toBe('x');
    expect(documentOf(parseJson('0')).value).toBe(0);
  });

  test('keeps a __proto__ key as data and sets no prototype', () => {
    const { value } = documentOf(parseJson('{"__proto__": {"admin": true}, "constructor": 1}'));
    expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":true},"constructor":1}');
    expect(Object.getPrototypeOf(value)).toBeNull();
  });
});

describe('what is expected and what is found', () => {
  test.each([
    ['{"a" 1}', 'a colon', '"1"', '1:6'],
    ['[1,]', 'a value', '"]"', '1:4'],
    ['{"a": 1,\n}', 'a key in double quotes', '"}"', '2:1'],
    ['{a: 1}', 'a key in double quotes or }', '"a"', '1:2'],
    ["['x']", 'a value or ]', `"'x'"`, '1:2'],
    ['{"a": 1 "b": 2}', 'a comma or }', `'"b"'`, '1:9'],
    ['[01]', 'a value or ]', '"01"', '1:2'],
    ['[1 2]', 'a comma or ]', '"2"', '1:4'],
    ['[1] true', 'the end of the text', '"true"', '1:5'],
    ['{"a": 1\n\n', 'a comma or }', 'the end of the text', '1:8'],
    ['', 'a value', 'the end of the text', '1:1'],
    ['["abc', 'a closing "', 'the end of the text', '1:2'],
    ['["abc\n"]', 'a closing "', 'the end of the line', '1:2'],
    ['["\\q"]', 'an escape such as \\n or \\u00e9', '"\\q"', '1:3'],
    ['[\u00a01]', 'a value or ]', '"\u00a0"', '1:2'],
  ])('are reported for %j', (text, expected, found, place) => {
    const outcome = parseJson(text);
    expect(refusalsOf(outcome)).toEqual([`syntax/json ${place}`]);
    expect(problemsOf(outcome)[0]?.args).toEqual({ expected, found });
  });

  test('quote at most 40 characters of the text', () => {
    expect(problemsOf(parseJson('x'.repeat(500)))[0]?.args).toEqual({
      expected: 'a value',
      found: `"${'x'.repeat(40)}"`,
    });
  });

  test('come with the lines around the place', () => {
    expect(problemsOf(parseJson('{\n  "a": 1,\n  "b": tru,\n  "c": 2\n}'))[0]?.where.frame).toEqual({
      firstLine: 1,
      lines: ['{', '  "a": 1,', '  "b": tru,', '  "c": 2'],
      marked: 3,
      column: 8,
      length: 3,
    });
  });
});

describe('what JSON.parse would accept', () => {
  test('a duplicate key is rejected, however it is written', () => {
    const outcome = parseJson('{"a": 1,\n "b": {"x": 1, "x": 2},\n "\\u0061": 2}');
    expect(refusalsOf(outcome)).toEqual(['syntax/duplicate-key 2:16', 'syntax/duplicate-key 3:2']);
    expect(problemsOf(outcome).map(({ args }) => args)).toEqual([{ key: 'x' }, { key: 'a' }]);
  });

  test('the same key in two objects is no duplicate', () => {
    expect(parseJson('[{"a": 1}, {"a": {"a": 2}}]').ok).toBe(true);
  });

  test('a number that is infinite or has lost digits is rejected', () => {
    const outcome = parseJson('[1e999, -1e999, 9007199254740993, -9007199254740993, 9007199254740991]');
    expect(problemsOf(outcome).map(({ code, args }) => [code, args])).toEqual([
      ['syntax/number-out-of-range', { found: '1e999' }],
      ['syntax/number-out-of-range', { found: '-1e999' }],
      ['syntax/number-out-of-range', { found: '9007199254740993' }],
      ['syntax/number-out-of-range', { found: '-9007199254740993' }],
    ]);
  });

  test('a byte order mark inside the text is named, since it is invisible', () => {
    const outcome = parseJson('[1,\ufeff2]');
    expect(refusalsOf(outcome)).toEqual(['syntax/json 1:4']);
    expect(outcome.ok ? [] : outcome.problems.map(({ args }) => args)).toEqual([
      {
        expected: 'a value',
        found: 'a byte order mark (U+FEFF) that is not the first thing in a file; remove it',
      },
    ]);
  });

  test('an escaped NUL or lone surrogate is rejected at its place', () => {
    const outcome = parseJson('["\\n\\u0000", "\\ud83d\\ude00", "é\\udc00", {"\\ud800": 1}]');
    expect(refusalsOf(outcome)).toEqual([
      'syntax/bad-character 1:5',
      'syntax/bad-character 1:32',
      'syntax/bad-character 1:43',
    ]);
    expect(problemsOf(outcome).map(({ args }) => args)).toEqual([
      { found: 'U+0000' },
      { found: 'U+DC00' },
      { found: 'U+D800' },
    ]);
  });

  test('raw control characters and lone surrogates are rejected', () => {
    expect(refusalsOf(parseJson('["a\tb"]'))).toEqual(['syntax/bad-character 1:4']);
    expect(refusalsOf(parseJson('["a\0b"]'))).toEqual(['syntax/bad-character 1:4']);
    expect(refusalsOf(parseJson('["a\ud800b"]'))).toEqual(['syntax/bad-character 1:4']);
    expect(refusalsOf(parseJson('[\0]'))).toEqual(['syntax/bad-character 1:2']);
  });
});

describe('depth', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('64 levels are read and 65 are rejected', () => {
    expect(parseJson(nested(64)).ok).toBe(true);
    expect(refusalsOf(parseJson(nested(65)))).toEqual(['syntax/too-deep 1:65']);
    expect(refusalsOf(parseJson('{"a":'.repeat(65)))).toEqual(['syntax/too-deep 1:321']);
  });

  test('brackets inside strings do not count', () => {
    expect(documentOf(parseJson(`["${'['.repeat(100)}\\"${'{'.repeat(100)}"]`)).value).toHaveLength(1);
  });

  test('sibling brackets do not add up', () => {
    expect(documentOf(parseJson(`[${'[],'.repeat(100)}{}]`)).value).toHaveLength(101);
  });
});

describe('hostile size', () => {
  test.each([
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'syntax/too-deep'],
    ['1 MiB of brackets', '['.repeat(1 << 20), 'syntax/too-deep'],
    ['1 MiB of one string without an end', `"${'a'.repeat(1 << 20)}`, 'syntax/json'],
    ['1 MiB of spaces', ' '.repeat(1 << 20), 'syntax/json'],
    ['1 MiB of digits', '1'.repeat(1 << 20), 'syntax/number-out-of-range'],
  ])('%s are rejected in well under two seconds', (_name, text, code) => {
    expect(processorTime(() => parseJson(text))).toBeLessThan(1000);
    expect(problemsOf(parseJson(text)).map((found) => found.code)).toEqual([code]);
  });

  test('at most a hundred problems are collected from one text', () => {
    expect(problemsOf(parseJson(`[${'1e999,'.repeat(5000)}1]`))).toHaveLength(100);
  });
});

describe('the place', () => {
  const text = '{\n  "candidate": {"name": "X"},\n  "list": [1, {"a": 2}]\n}';
  const { locate } = documentOf(parseJson(text));

  test('of a value is where it begins', () => {
    expect(locate(['candidate', 'name'])).toMatchObject({ line: 2, column: 25, path: ['candidate', 'name'] });
    expect(locate(['list', 1, 'a'])).toMatchObject({ line: 3, column: 21 });
    expect(locate([])).toMatchObject({ line: 1, column: 1 });
  });

  test('of a key is where its quotes open', () => {
    expect(locate(['candidate', 'name'], 'key')).toMatchObject({ line: 2, column: 17 });
    expect(locate(['list', 1], 'key')).toMatchObject({ line: 3, column: 15 });
  });

  test('of something missing is that of its nearest ancestor', () => {
    expect(locate(['candidate', 'url', 'x'])).toMatchObject({
      line: 2,
      column: 16,
      path: ['candidate', 'url', 'x'],
    });
    expect(locate(['list', 7])).toMatchObject({ line: 3, column: 11 });
    expect(locate(['toString'])).toMatchObject({ line: 1, column: 1 });
  });

  test('comes with a code frame and the length of the value on its line', () => {
    expect(locate(['candidate']).frame).toEqual({
      firstLine: 1,
      lines: ['{', '  "candidate": {"name": "X"},', '  "list": [1, {"a": 2}]'],
      marked: 2,
      column: 16,
      length: 13,
    });
  });
});
