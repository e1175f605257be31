import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickYaml } from '../../../src/formats/document/quick-yaml.js';
import { parseYaml } from '../../../src/formats/document/yaml.js';

const FILES = ['rubrics', 'tests/pty', 'tests/support/rubrics'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const LINES = FILES.flatMap((name) => readFileSync(name, 'utf8').split('\n'));

/** Each of them means something to YAML somewhere. */
const PIECES = [
  ...[
    '',
    ' ',
    '  ',
    '   ',
    '\n',
    '\n\n',
    '\n  ',
    '\t',
    '\r',
    '\\',
    '\0',
    '\u00a0',
    '\u{1f600}',
    '\ufeff',
    '\u2028',
  ],
  ...[
    ':',
    ': ',
    '#',
    ' #',
    ' # x',
    '-',
    '- ',
    '? ',
    '---',
    '...',
    '%',
    '@',
    '`',
    '&a ',
    '*a',
    '!t ',
    '<<: ',
    '=',
  ],
  ...['"', "'", '"x"', "'x'", "''", '"\\n"', '"\\u0041"', '"\\/"', '|', '>', '|-', '>-', '>+', '|2', '> #'],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '[]',
    '{}',
    '[a, b]',
    '{a: b}',
    '[a: b]',
    '{a:b}',
    '[a, ]',
    '[-a]',
    '{a: "b"}',
  ],
  ...[
    '0',
    '-0',
    '00',
    '1',
    '+1',
    '1.0',
    '1.',
    '.5',
    '1e3',
    '0x1',
    '0o7',
    '0b1',
    '1_0',
    '1:2',
    '1.0.0',
    '-1.5',
  ],
  ...[
    '~',
    'null',
    'Null',
    'true',
    'True',
    'yes',
    '.inf',
    '.nan',
    '-.inf',
    '2026-11-22',
    'a',
    'a: b',
    '_',
    'é',
  ],
  ...[
    '12345678901234',
    '123456789012345678',
    '0.1234567',
    '__proto__: 1',
    'constructor: 1',
    'x y',
    'x:y',
    'x#y',
  ],
];
const piece = fc.constantFrom(...PIECES);

/** Nothing, or what the strict reader reads; true where it was something. */
function agrees(text: string): boolean {
  const quick = quickYaml(text);
  if (quick === undefined) return false;
  const strict = parseYaml(text);
  expect(strict.ok ? { value: strict.value.value } : strict).toStrictEqual(quick);
  return true;
}

const RUNS = 2000;

describe('the quick reader of YAML', () => {
  it.each(FILES.filter((name) => name.startsWith('rubrics')))('takes %s', (name) => {
    expect(agrees(readFileSync(name, 'utf8'))).toBe(true);
  });

  it('reads each kind of value', () => {
    const text = [
      '# a comment',
      'text: plain words, and more # not these',
      "quoted: 'it''s' # nor these",
      'numbers: [1, -2.5, 0]',
      'folded: >-',
      '  one',
      '  line',
      '',
      '  and another',
      'kept: |',
      '  - as',
      '  # it stands',
      'list:',
      '- {a: true, b: null}',
      '-',
      '  - "x: \\"y\\""',
      '',
    ].join('\n');
    expect(quickYaml(text)?.value).toEqual({
      text: 'plain words, and more',
      quoted: "it's",
      numbers: [1, -2.5, 0],
      folded: 'one line\nand another',
      kept: '- as\n# it stands\n',
      list: [{ a: true, b: null }, ['x: "y"']],
    });
  });

  it.each([
    ['a doubled key', 'a: 1\na: 2\n'],
    ['a doubled key in brackets', 'a: {b: 1, b: 2}\n'],
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', '<<: {a: 1}\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a tab', 'a:\t1\n'],
    ['NUL', 'a: "\0"\n'],
    ['a number that loses digits', 'a: 12345678901234567890\n'],
    ['a number that overflows', 'a: 1e999\n'],
    ['too many nodes', `a: [${'1, '.repeat(10_000)}1]\n`],
    ['too many lines', '#\n'.repeat(10_001)],
    ['33 levels', nested(33)],
    ['33 levels in brackets', `a: ${'['.repeat(32)}${']'.repeat(32)}\n`],
    ['a map of more than 1000 keys', keys(1001)],
  ])('leaves %s to the strict one', (_, text) => {
    expect(quickYaml(text)).toBeUndefined();
  });

  it('reads nothing that the strict one rejects, and gives the same value, for files cut up at random', () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 2 }), piece);
    const changes = fc.array(change, { maxLength: 3 });
    let taken = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 12 }), changes, (from, length, changed) => {
        const chosen = LINES.slice(from % LINES.length, (from % LINES.length) + length + 1);
        const margin = Math.max(0, (chosen.find((line) => /\S/.test(line)) ?? '').search(/\S/));
        const text = `${chosen.map((line) => line.slice(margin)).join('\n')}\n`;
        if (agrees(changed.reduce(cut, text))) taken += 1;
      }),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 10);
  });

  it('reads nothing that the strict one rejects, and gives the same value, for random lines', () => {
    const indent = fc.constantFrom('', '', '  ', '  ', '    ', ' ', '   ');
    const start = fc.constantFrom(
      '',
      'a: ',
      'b: ',
      'c:',
      '- ',
      '- a: ',
      '-   b: ',
      '- - ',
      '"a": ',
      '#',
      '-',
    );
    const line = fc.tuple(indent, start, piece, fc.oneof({ weight: 3, arbitrary: fc.constant('') }, piece));
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        if (agrees(`${lines.map((parts) => parts.join('')).join('\n')}\n`)) taken += 1;
      }),
      { numRuns: 2 * RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 50);
  });
});

function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');
}

function cut(text: string, [at, length, instead]: readonly [number, number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + instead + text.slice(place + length);
}
