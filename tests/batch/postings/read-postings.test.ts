import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostings } from '../../../src/batch/postings/read-postings.js';
import type { Problem } from '../../../src/core/model/problem.js';

async function read(name: string, content: string | Uint8Array, column?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const pieces = async function* () {
    const size = bytes.length > 10_000 ? 16_384 : 37;
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  };
  const texts: (readonly [text: string, lines: readonly number[]])[] = [];
  const file = { name, ...(column !== undefined && { column }) };
  const problems = await readPostings(pieces(), file, ({ text, lineOf }) => {
    texts.push([text, text.split('\n').map((_, at) => lineOf(at))]);
  });
  return { texts, problems: problems.map(({ code, where }: Problem) => [code, where.file, where.line]) };
}

describe('a file of text', () => {
  it('is one posting, or several with lines of --- between them', async () => {
    const { texts } = await read('a.md', '\ufeff---\r\none\ntwo\n--- \n\n---\nthree ---\n----\n---');
    expect(texts).toEqual([
      ['one\ntwo\n', [2, 3, 4]],
      ['three ---\n----\n', [7, 8, 9]],
    ]);
    expect((await read('a', 'only\n---')).texts).toEqual([['only\n', [1, 2]]]);
  });

  it.each([
    ['UTF-16', Buffer.from('some text', 'utf16le'), 'input/not-utf8'],
    ['not UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'input/not-utf8'],
    ['cut in a character', Buffer.from([0x61, 0xc3]), 'input/not-utf8'],
    ['binary', Buffer.from([0x61, 0, 0x62, 0x63, 0x64]), 'syntax/bad-character'],
    ['too long', Buffer.alloc(8 * 1024 * 1024 + 1, 0x61), 'input/too-large'],
  ])('that is %s is refused in one sentence', async (_, bytes, code) => {
    for (const name of ['a.txt', 'a.html']) {
      expect((await read(name, bytes)).problems.map(([found]) => found)).toEqual([code]);
    }
  });
});

it('a page is its text without tags, with the lines of the file, and headings marked', async () => {
  const page = `<!doctype html><title>Data &amp; more</title><!-- <p>no -->
<style>p { color: red }</style><script>if (a < b) "</p>"</script>
<h2>Must&nbsp;have</h2>
<ul><li title="a > b">Data Badge&#8482; &#x41;&unknown;</li>
<li>x < y<br>z</ul><p class='`;
  expect((await read('a.html', page)).texts).toEqual([
    ['Data & more\n# Must have\n- Data Badge\u2122 A&unknown;\n- x < y\nz', [1, 3, 4, 5, 5]],
  ]);
  expect((await read('a.htm', '<p></p><!--')).texts).toEqual([]);
  expect((await read('a.htm', '</1><script>')).texts).toEqual([]);
  expect((await read('a.htm', '&#0;&#xd800;<')).texts).toEqual([['&#0;&#xd800;<', [1]]]);
});

describe('a table', () => {
  it('has one posting a row, by the column that is named or known, with its title first', async () => {
    const table = 'sep=;\nJob Title;Description\nClerk;"one\ntwo; three"\n\n;four\n;\n"x;y\n';
    const { texts, problems } = await read('a.csv', table);
    expect(texts).toEqual([
      ['Clerk\none\ntwo; three', [3, 3, 3]],
      ['four', [6]],
    ]);
    expect(problems).toEqual([['syntax/csv', 'a.csv', 8]]);
    expect((await read('a.tsv', 'id\tAd Text\n1\tone', 'ad-text')).texts).toEqual([['one', [2]]]);
  });

  it('without such a column is refused with those that it has', async () => {
    expect((await read('a.csv', '\nid,ad\n1,x')).problems).toEqual([['postings/no-column', 'a.csv', 2]]);
    expect((await read('a.csv', '"id,ad\n1,x', 'b')).problems).toEqual([['postings/no-column', 'a.csv', 1]]);
  });
});

it('NDJSON has one posting a line, and a bad line is refused alone', async () => {
  const lines = [
    '{"title":"Clerk","text":"one"}',
    '',
    '{"text":7}',
    '{',
    '[]',
    '{"text":{}}',
    '{"body":"b"}',
  ];
  const { texts, problems } = await read('a.ndjson', lines.join('\n'));
  expect(texts).toEqual([
    ['Clerk\none', [1, 1]],
    ['7', [3]],
    ['b', [7]],
  ]);
  expect(problems).toEqual([
    ['syntax/json', 'a.ndjson', 4],
    ['postings/no-column', 'a.ndjson', 5],
    ['postings/no-column', 'a.ndjson', 6],
  ]);
  expect((await read('a.jsonl', '{"text":"x"}', 'ad')).problems).toHaveLength(1);
});

it('no reader crashes, whatever a file holds', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '<!--',
      '-->',
      '<script',
      '</',
      '&#',
      ';',
      '\n---\n',
      '{"text":"',
      '}',
      ',',
    ),
    fc.constantFrom('text,title\n', '\r\n', '\0', '\ud800', '\\u0000', 'sep=;\n', '<h1>', '<li a="'),
    fc.string(),
  );
  const names = ['a.txt', 'a.html', 'a.csv', 'a.ndjson'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 30 }),
      fc.uint8Array({ maxLength: 9 }),
      fc.constantFrom(...names),
      async (parts, tail, name) => {
        const { texts } = await read(name, Buffer.concat([Buffer.from(parts.join('')), tail]));
        expect(texts.every(([text, lines]) => text.trim() !== '' && lines.every((line) => line > 0))).toBe(
          true,
        );
      },
    ),
    { numRuns: 300 },
  );
});
