import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { updatedYaml } from '../../../src/formats/answers/updated-yaml.js';

/** A file in pieces, of which one entry or none has more than a line; those of one key are its entry. */
interface Piece {
  readonly section: string;
  readonly key?: string;
  readonly text: string;
}

type Style = { readonly kind: 'block' | 'line' | 'lines'; readonly indent: number };

const word = fc.constantFrom(
  'quiz',
  'a b',
  "it's so",
  'https://example.org/x#y',
  'see # 3',
  'x: y',
  '2026-11-01',
);
const quoted = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `'${text.replaceAll("'", "''")}'`,
    JSON.stringify(text),
    ...(/[#:']/.test(text) ? [] : [text]),
  );
const scalar = fc.oneof(word.chain(quoted), fc.constantFrom('7', '2026-11-01', 'unknown', '[]', '[ a,  b ]'));
const gap = fc.constantFrom('', ' ', '  ');
const fieldsInBraces = fc
  .tuple(gap, scalar, gap, word.chain(quoted), fc.constantFrom('', ','), gap)
  .map(([a, value, b, note, comma, c]) => `{${a}value: ${value}${b}, note:  ${note}${comma}${c}}`);
const inBraces = fc.oneof(scalar, fieldsInBraces);
const comment = fc.constantFrom('', '   # mine', ' # 45 of 50');
const between = fc.constantFrom('', '\n', '# apart\n', '      # odd\n\n');

function blockEntry(key: string, indent: number): fc.Arbitrary<string> {
  const pad = ' '.repeat(indent);
  const deep = ' '.repeat(indent * 2 + 1);
  const line = fc
    .tuple(gap, inBraces, comment)
    .map(([space, value, said]) => `${pad}${key}: ${space}${value}${said}\n`);
  const map = fc
    .tuple(scalar, comment, word.chain(quoted), comment, between)
    .map(
      ([value, c, note, d, apart]) =>
        `${pad}${key}:${c}\n${deep}# inside\n${deep}value:  ${value}\n${apart}${deep}note: ${note}${d}\n`,
    );
  const folded = fc.constant(
    `${pad}${key}:\n${deep}note: >-\n${deep}  some\n${deep}  text\n${deep}value: x\n`,
  );
  return fc.oneof(line, map, folded);
}

function section(name: string, keys: readonly string[]): fc.Arbitrary<readonly Piece[]> {
  const style: fc.Arbitrary<Style> = fc.record({
    kind: fc.constantFrom('block' as const, 'line' as const, 'lines' as const),
    indent: fc.constantFrom(1, 2, 3, 4, 7),
  });
  const head = (text: string): Piece => ({ section: name, text });
  return style.chain(({ kind, indent }) => {
    if (kind === 'line') {
      return fc.tuple(fc.tuple(...keys.map(() => inBraces)), gap, comment).map(([values, space, said]) => {
        const members = keys.map((key, at) => `${key}: ${values[at]}`).join(`,${space}`);
        return [{ section: name, key: '*', text: `${name}: {${space}${members}${space}}${said}\n` }];
      });
    }
    if (kind === 'lines') {
      return fc.tuple(...keys.map(() => fc.tuple(inBraces, comment))).map((values) => [
        head(`${name}: {\n`),
        ...keys.map((key, at) => {
          const [value = '', said = ''] = values[at] ?? [];
          const comma = at === keys.length - 1 ? '' : ',';
          return { section: name, key, text: `${' '.repeat(indent)}${key}: ${value}${comma}${said}\n` };
        }),
        head('}\n'),
      ]);
    }
    const entries = keys.map((key) => fc.tuple(between, blockEntry(key, indent)));
    return fc
      .tuple(comment, fc.tuple(...entries))
      .map(([said, found]) => [
        head(`${name}:${said}\n`),
        ...found.flatMap(([apart, text], at) => [head(apart), { section: name, key: keys[at] ?? '', text }]),
      ]);
  });
}

const file = fc
  .tuple(
    between,
    section('answers', ['form', 'task', 'share']),
    between,
    section('checks', ['price', 'terms']),
    between,
  )
  .map(([a, answers, b, checks, c]): readonly Piece[] => [
    {
      section: '',
      text: `${a}credcheck: 1\ncandidate:   {name: "X",  id: x}   # as on the page\nx-mine: { a: 1 }\n`,
    },
    ...answers,
    { section: '', text: b },
    ...checks,
    { section: '', text: c },
  ]);

const change = fc.record({
  section: fc.constantFrom('answers', 'checks'),
  key: fc.constantFrom('form', 'task', 'share', 'price', 'terms', 'fresh'),
  value: fc.constantFrom<unknown>(
    'none',
    ['a', 'b'],
    { value: 'quiz', note: 'other', checked: '2026-11-22' },
    { state: 'confirmed', source: 'https://example.org/fees', checked: '2026-11-22' },
    { state: 'open' },
    { value: 'quiz' },
  ),
});

it('every byte outside the entry that changes stays as the person wrote it', () => {
  fc.assert(
    fc.property(
      file,
      change,
      fc.constantFrom('\n', '\r\n'),
      (pieces, { section: name, key, value }, lineBreak) => {
        const written = pieces.map((each) => ({ ...each, text: each.text.replaceAll('\n', lineBreak) }));
        const before = written.map(({ text }) => text).join('');
        const found = parse(before);
        const plain = { ...found, [name]: { ...found[name], [key]: value } };
        const after = updatedYaml(before, plain);
        expect(parse(after)).toEqual(plain);
        const own = written.filter((each) => each.section === name && each.key !== undefined);
        const isLine = own.some((each) => each.key === '*');
        const changed = isLine ? own[0] : (own.find((each) => each.key === key) ?? own.at(-1));
        const at = changed === undefined ? -1 : written.indexOf(changed);
        const text = (part: readonly Piece[]): string => part.map((each) => each.text).join('');
        expect(after.startsWith(text(written.slice(0, at)))).toBe(true);
        expect(after.endsWith(text(written.slice(at + 1)))).toBe(true);
        for (const said of changed?.text.match(/(?<=\s)# (?:mine|45 of 50|inside|apart|odd)/g) ?? []) {
          expect(after.slice(text(written.slice(0, at)).length)).toContain(said);
        }
        const isBlock = !isLine && !written.some((each) => each.text.trim() === `${name}: {`);
        if (isBlock && !own.some((each) => each.key === key)) {
          expect(after.startsWith(text(written.slice(0, at + 1)))).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
