import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/formats/document/yaml.js';
import { processorTime } from '../../support/processor-time.js';
import { documentOf, problemsOf, refusalsOf } from './reading.js';

const read = (text: string) => documentOf(parseYaml(text)).value;

describe('a YAML text', () => {
  test('gives a plain value', () => {
    expect(
      read('a: [1, -2.5e3, true, ~]\nb:\n  - "x\\n"\n  - |\n    two\n    lines\nc: {d: 0x1f}\ne:\n'),
    ).toEqual({
      a: [1, -2500, true, null],
      b: ['x\n', 'two\nlines\n'],
      c: { d: 31 },
      e: null,
    });
  });

  test('leaves dates, yes and no as text', () => {
    expect(read('[2026-11-01, 2026-11, yes, No, on, 1_000, 12:30, 25%]')).toEqual([
      '2026-11-01',
      '2026-11',
      'yes',
      'No',
      'on',
      '1_000',
      '12:30',
      '25%',
    ]);
  });

  test('follows YAML 1.2 even where it says 1.1', () => {
    expect(read('%YAML 1.1\n---\n[yes, 010, 2026-11-01]')).toEqual(['yes', 10, '2026-11-01']);
  });

  test.each(['', '\n', '# only a comment\n', '---\n', '~'])('that is empty (%j) gives null', (text) => {
    expect(read(text)).toBeNull();
  });

  test('reads keys by their text', () => {
    expect(read('1: a\n1.0: b\ntrue: c\nnull: d\n"": e\n2026-11-01: f')).toEqual({
      '1': 'a',
      '1.0': 'b',
      true: 'c',
      null: 'd',
      '': 'e',
      '2026-11-01': 'f',
    });
  });

  test('keeps <<, __proto__ and constructor as keys like any other', () => {
    const value = read('<<: {a: 1}\n__proto__: {admin: true}\nconstructor: 2');
    expect(JSON.stringify(value)).toBe('{"<<":{"a":1},"__proto__":{"admin":true},"constructor":2}');
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  test('may use keys without values and pairs in lists', () => {
    expect(read('[{a, b: 1}, c: 2]')).toEqual([{ a: null, b: 1 }, { c: 2 }]);
  });
});

describe('what is rejected', () => {
  test.each([
    [
      'a doubled key',
      'a: 1\nb: {x: 1, "x": 2}\na: 2',
      ['syntax/duplicate-key 2:11', 'syntax/duplicate-key 3:1'],
    ],
    ['a key doubled by its text', '1: a\n"1": b', ['syntax/duplicate-key 2:1']],
    ['an anchor and its alias', 'a: &x 1\nb: *x', ['syntax/alias 1:4', 'syntax/alias 2:4']],
    ['a merge through an alias', 'a: &x {b: 1}\nc:\n  <<: *x', ['syntax/alias 1:4', 'syntax/alias 3:7']],
    ['a custom tag', 'a: !secret x\nb: !!binary aGk=', ['syntax/tag 1:4', 'syntax/tag 2:4']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['syntax/several-documents 2:1']],
    ['a document after an end mark', 'a: 1\n...\nb: 2\n', ['syntax/several-documents 3:1']],
    ['a list as a key', '? [a]\n: b', ['syntax/yaml 1:3']],
    ['a map as a key', '{{a: 1}: b}', ['syntax/yaml 1:2']],
    [
      'an infinite number',
      '[.inf, -.INF, .nan, 1e999]',
      [2, 8, 15, 21].map((at) => `syntax/number-out-of-range 1:${at}`),
    ],
    [
      'an integer past 2^53',
      'a: 9007199254740993\nb: 0xffffffffffffffff',
      ['syntax/number-out-of-range 1:4', 'syntax/number-out-of-range 2:4'],
    ],
    [
      'an escaped NUL or half pair',
      'a: "x\\0"\nb: "\\ud800"\n"\\x00": 1',
      ['syntax/bad-character 1:4', 'syntax/bad-character 2:4', 'syntax/bad-character 3:1'],
    ],
    [
      'raw control characters',
      'a: \0b\u0007\nc: \u009b\n# \ud800',
      [
        'syntax/bad-character 1:4',
        'syntax/bad-character 1:6',
        'syntax/bad-character 2:4',
        'syntax/bad-character 3:3',
      ],
    ],
    ['a tab as indentation', 'a:\n\tb: 1', ['syntax/yaml 2:1']],
    ['an open bracket', 'a: [1, 2', ['syntax/yaml 1:9']],
    ['an open quote', 'a: "x', ['syntax/yaml 1:6']],
    ['an unknown escape', 'a: "\\d+"', ['syntax/yaml 1:5']],
    ['a colon inside a value', 'a: b: c', ['syntax/yaml 1:4']],
    ['a stray bracket', 'a: 1\n]', ['syntax/yaml 2:1']],
    ['a reserved character', 'a: @b', ['syntax/yaml 1:4']],
    ['a directive nobody knows, which is only a warning to others', '%FOO bar\n---\na', ['syntax/yaml 1:1']],
  ])('%s', (_name, text, refusals) => {
    expect(refusalsOf(parseYaml(text))).toEqual(refusals);
  });

  test('is quoted, without the wording of the parser', () => {
    expect(problemsOf(parseYaml('find: *all of it*'))[0]?.args).toEqual({ found: '*all' });
    for (const colon of ['a: {b: c: d}', 'a: [b: c: d]', 'a: b: c']) {
      const [first] = problemsOf(parseYaml(colon));
      expect(first?.args, colon).toMatchObject({
        found: expect.stringContaining('(a value with a colon in it needs quotes)'),
      });
    }
    expect(problemsOf(parseYaml('a: !secret x'))[0]?.args).toEqual({ found: '!secret' });
    expect(problemsOf(parseYaml('---\na\n---\nb\n---\nc'))[0]?.args).toEqual({ found: 3 });
    expect(problemsOf(parseYaml('a: "\\d+"'))[0]?.args).toEqual({
      found: 'the escape \\d, which YAML does not have',
    });
  });

  test('comes with the lines around it', () => {
    expect(problemsOf(parseYaml('a: 1\nb: 2\na: 3\n'))[0]?.where.frame).toEqual({
      firstLine: 1,
      lines: ['a: 1', 'b: 2', 'a: 3'],
      marked: 3,
      column: 1,
      length: 1,
    });
  });
});

describe('several mistakes in one text', () => {
  test('are all reported at once, one per line, with their place', () => {
    const text = '- name: Certified: Basics: One\n- name: Certified: Advanced\n- name: @plain\n';
    expect(refusalsOf(parseYaml(text))).toEqual(['syntax/yaml 1:9', 'syntax/yaml 2:9', 'syntax/yaml 3:9']);
  });

  test('are reported up to twenty', () => {
    expect(refusalsOf(parseYaml('- a: b: c\n'.repeat(30)))).toHaveLength(20);
  });

  test('are reported as one if the rest is only a consequence', () => {
    expect(refusalsOf(parseYaml(' a: 1\nb: 2\nc: 3'))).toEqual(['syntax/yaml 2:1']);
  });
});

describe('what only looks invalid', () => {
  test('is allowed in quotes, block text and comments', () => {
    const text = 'a: "&x *y !z [{"\nb: |\n  *x\n  &y !z\n  ---\nc: x & y * 2! # *x &y !z\nd: \'<<: *a\'';
    expect(read(text)).toEqual({ a: '&x *y !z [{', b: '*x\n&y !z\n---\n', c: 'x & y * 2!', d: '<<: *a' });
  });

  test('every escape of YAML 1.2 is read', () => {
    expect(read('"\\a\\b\\t\\n\\v\\f\\r\\e\\ \\"\\/\\\\\\N\\_\\L\\P\\x41\\u00e9\\U0001F600\\\n  x"')).toBe(
      '\x07\b\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029Aé😀x',
    );
  });
});

describe('limits', () => {
  const flow = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const block = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join('');
  const items = (count: number) => '- 1\n'.repeat(count);

  test('32 levels are read and 33 are rejected, in either style', () => {
    expect(parseYaml(flow(32)).ok).toBe(true);
    expect(parseYaml(block(32)).ok).toBe(true);
    expect(parseYaml(`${'- '.repeat(32)}x`).ok).toBe(true);
    for (const text of [
      flow(33),
      block(33),
      `${'- '.repeat(33)}x`,
      `${'[a: '.repeat(17)}${']'.repeat(17)}`,
    ]) {
      expect(problemsOf(parseYaml(text)).map(({ code, args }) => [code, args])).toEqual([
        ['syntax/too-deep', { limit: 32 }],
      ]);
    }
  });

  test('1,000 keys in a map are read and 1,001 are rejected', () => {
    expect(parseYaml(keys(1000)).ok).toBe(true);
    expect(refusalsOf(parseYaml(keys(1001)))).toEqual(['syntax/too-many-keys 1:1']);
  });

  test('20,000 nodes are read and 20,001 are rejected', () => {
    expect(parseYaml(items(19_999)).ok).toBe(true);
    expect(refusalsOf(parseYaml(items(20_000)))).toEqual(['syntax/too-many-nodes 1:1']);
    expect(refusalsOf(parseYaml(items(20_001)))).toEqual(['syntax/too-many-nodes 20001:1']);
  });

  test('keys count as nodes', () => {
    const maps = Array.from({ length: 7000 }, () => '- {a: 1}\n').join('');
    expect(refusalsOf(parseYaml(maps))).toEqual(['syntax/too-many-nodes 6667:7']);
  });
});

describe('a hostile text of 256 KiB is rejected in under two seconds', () => {
  const fill = (unit: string) => unit.repeat(Math.ceil((256 * 1024) / unit.length));
  const pairs = Array.from({ length: 10_000 }, (_, at) => `k${at}: &a${at} x\nl${at}: *a${at}\n`).join('');
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
    .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`)
    .join('')}`;

  test.each([
    ['an alias bomb', bomb, 'syntax/alias'],
    ['10,000 pairs of anchor and alias', pairs, 'syntax/alias'],
    ['open lists', fill('['), 'syntax/too-deep'],
    ['open maps', fill('{a: '), 'syntax/too-deep'],
    ['lists in lists', fill('- '), 'syntax/too-deep'],
    ['explicit keys', fill('? '), 'syntax/too-deep'],
    ['closing brackets', fill(']'), 'syntax/yaml'],
    ['commas', `{${fill(',')}`, 'syntax/too-many-nodes'],
    ['keys', fill('a:\n'), 'syntax/too-many-nodes'],
    ['empty items', fill('-\n'), 'syntax/too-many-nodes'],
    ['documents', fill('---\n'), 'syntax/several-documents'],
    ['directives', fill('%a b\n'), 'syntax/too-many-nodes'],
    ['tags', fill('! '), 'syntax/tag'],
    ['bad escapes', `"${fill('\\q')}"`, 'syntax/yaml'],
    ['blank lines', fill('\n'), 'syntax/too-many-nodes'],
    ['spaces in quotes', `"${fill(' \n')}`, 'syntax/yaml'],
    ['reserved characters', fill('@\n'), 'syntax/yaml'],
  ])('%s', (_name, text, code) => {
    expect(processorTime(() => parseYaml(text))).toBeLessThan(2000);
    expect(problemsOf(parseYaml(text))[0]?.code).toBe(code);
  });
});

describe('the place', () => {
  const text = 'title: X\nbands:\n  - {id: strong, from: 70}\n  - id: weak\n    from: 0\nempty:\n? lone\n';
  const { locate } = documentOf(parseYaml(text));

  test('of a value is where it begins', () => {
    expect(locate(['title'])).toMatchObject({ line: 1, column: 8, path: ['title'] });
    expect(locate(['bands', 0, 'from'])).toMatchObject({ line: 3, column: 24 });
    expect(locate(['bands', 1])).toMatchObject({ line: 4, column: 5 });
    expect(locate([])).toMatchObject({ line: 1, column: 1 });
  });

  test('of a key is where the key begins', () => {
    expect(locate(['bands'], 'key')).toMatchObject({ line: 2, column: 1 });
    expect(locate(['bands', 1, 'from'], 'key')).toMatchObject({ line: 5, column: 5 });
  });

  test('of an item asked for by key is the item', () => {
    expect(locate(['bands', 0], 'key')).toMatchObject({ line: 3, column: 5 });
  });

  test('of a missing value is after its key, or the key itself if it is alone', () => {
    expect(locate(['empty'])).toMatchObject({ line: 6, column: 7 });
    expect(locate(['lone'])).toMatchObject({ line: 7, column: 3 });
  });

  test('of something missing is that of its nearest ancestor', () => {
    expect(locate(['bands', 1, 'title'])).toMatchObject({ line: 4, column: 5 });
    expect(locate(['nothing', 'here'])).toMatchObject({ line: 1, column: 1 });
  });

  test('in an empty text is its beginning', () => {
    expect(documentOf(parseYaml('')).locate(['a'])).toMatchObject({ line: 1, column: 1 });
  });
});

test('the built-in rubric is within all limits', () => {
  const text = readFileSync('rubrics/micro-credential/rubric.yaml', 'utf8');
  expect(read(text)).toMatchObject({ id: 'micro-credential' });
});
