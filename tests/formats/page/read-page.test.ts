import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/formats/page/read-page.js';
import { accepted, refused } from '../../support/outcomes.js';

function read(content: string | Uint8Array, name = 'a.html') {
  const page = accepted(readPage(typeof content === 'string' ? Buffer.from(content) : content, name));
  return { ...page, lines: [...page.lines] };
}

function texts(content: string | Uint8Array, name?: string): readonly string[] {
  return read(content, name).lines.map(({ text }) => text);
}

describe('a saved page', () => {
  it('is lines with headings, items and rows marked, each with the heading above', () => {
    const { lines, tables, lists } = read(
      `<!doctype html><title>Guide &amp; fees</title><h2>Exam<br>day</h2><p>It is <b>watched</b>
       online.</p><ul><li><p>one</p><li>two</ul><table><tr><th>Item<th>Price<tr><td>Try<td>120</table>`,
    );
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['Guide & fees', undefined],
      ['## Exam', undefined],
      ['day', 'Exam'],
      ['It is watched online.', 'Exam'],
      ['- one', 'Exam'],
      ['- two', 'Exam'],
      ['Item | Price', 'Exam'],
      ['Try | 120', 'Exam'],
    ]);
    expect([tables, lists]).toEqual([1, 1]);
  });

  it('keeps what is hidden or folded, marked, and leaves out scripts and comments', () => {
    const { lines, hidden } = read(
      `<p>a<span hidden>b</span>c</p><p style="color: red; display : none">d</p><template><p>e</p></template>
       <noscript>f</noscript><p aria-hidden="true"><i>g</i></p><!-- price 9 --><script>h()</script><style>i</style>
       <details><summary>j</summary>k<p>l</p></details><details open><summary>m</summary><p>n</p></details>`,
    );
    expect(lines.map(({ text, part }) => `${part} ${text}`)).toEqual([
      ...['shown a', 'hidden b', 'shown c', 'hidden d', 'hidden e', 'hidden f', 'hidden g'],
      ...['shown j', 'folded k', 'folded l', 'shown m', 'shown n'],
    ]);
    expect(hidden).toBe(5);
  });

  it('has what its data for programs says of courses and credentials as lines, and as what it is about', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', name: 'Shop' },
        {
          '@type': ['Thing', 'EducationalOccupationalCredential'],
          name: ' Data Badge ',
          recognizedBy: [{ '@type': 'Organization', name: 'Example School' }],
          validFor: 'P3Y',
          offers: [{ price: 120, free: false, note: null, empty: ' ' }],
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const page = read(`${script}<script type="application/ld+json">{</script><p>x</p>`);
    expect(page.lines.map(({ text, part }) => [part, text])).toEqual([
      ['shown', 'x'],
      ['data', 'EducationalOccupationalCredential name: Data Badge'],
      ['data', 'EducationalOccupationalCredential recognized by name: Example School'],
      ['data', 'EducationalOccupationalCredential valid for: P3Y'],
      ['data', 'EducationalOccupationalCredential offers price: 120'],
      ['data', 'EducationalOccupationalCredential offers free: false'],
    ]);
    expect(page.about).toEqual({ name: 'Data Badge', issuer: 'Example School' });
    const bare = `<script type="application/ld+json">[{"@type":"Course","name":"A","provider":"B"},7]</script>`;
    expect(read(bare).about).toEqual({ name: 'A', issuer: 'B' });
  });

  const dataOf = (...things: readonly unknown[]) => {
    const scripts = things.map(
      (thing) =>
        `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`,
    );
    return read(scripts.join('')).lines.map(
      ({ datum }) => datum && [datum.property, datum.value, ...datum.units],
    );
  };

  it('has data by its property, with the units beside it', () => {
    const course = {
      '@type': 'https://schema.org/Course',
      'schema:name': 'A',
      offers: [{ price: '9.50', priceCurrency: 'EUR', unitText: 7 }],
      timeRequired: { value: 3, unitCode: 'WEE' },
      dateModified: { '@type': 'Date', '@value': '2026-01-01' },
      'https://schema.org/courseMode': 'https://schema.org/Online',
    };
    expect(dataOf(course)).toEqual([
      ['name', 'A'],
      ['offers.price', '9.50', 'EUR', ''],
      ['offers.priceCurrency', 'EUR', 'EUR', ''],
      ['offers.unitText', 7, 'EUR', ''],
      ['timeRequired', 3, 'WEE'],
      ['timeRequired.unitCode', 'WEE', 'WEE'],
      ['dateModified', '2026-01-01'],
      ['courseMode', 'Online'],
    ]);
    expect(dataOf({ '@type': 'Course', value: 1 })).toEqual([['value', 1]]);
  });

  it('has data of what the page or its list is about, and not of what else it names', () => {
    const course = { '@type': 'Course', name: 'A' };
    const listed = { '@type': 'ListItem', position: 1, item: course };
    expect(dataOf({ '@type': 'WebPage', name: 'Shop', mainEntity: course })).toEqual([['name', 'A']]);
    expect(dataOf({ '@graph': [{ '@type': 'WebPage', 'schema:about': [course] }] })).toEqual([['name', 'A']]);
    expect(dataOf({ '@type': 'ItemList', itemListElement: [listed] })).toEqual([['name', 'A']]);
    expect(dataOf({ '@type': 'Organization', makesOffer: { itemOffered: course } })).toEqual([]);
  });

  it('has no data where it is of several courses, and data where it is of the same one twice', () => {
    const course = (name: string) => ({ '@type': 'Course', name });
    expect(dataOf(course('A'), course('B'))).toEqual([undefined, undefined]);
    expect(dataOf(course('A'), course('A'))).toEqual([
      ['name', 'A'],
      ['name', 'A'],
    ]);
    const unnamed = (hours: string) => ({ '@type': 'Course', timeRequired: hours });
    expect(dataOf(unnamed('PT20H'), unnamed('PT30H'))).toEqual([undefined, undefined]);
    expect(dataOf(unnamed('PT20H'))).toEqual([['timeRequired', 'PT20H']]);
    const badge = { '@type': 'EducationalOccupationalCredential', name: 'B' };
    expect(dataOf(course('A'), badge)).toHaveLength(2);
  });

  it('has data that is of no sense as text like any other', () => {
    const hostile =
      '{"@type":"Course","__proto__":{"validFor":"P1Y"},"constructor":1,"toString":"x","validFor":1e999,"name":"\\ud800"}';
    expect(dataOf(hostile)).toEqual([
      ['__proto__.validFor', 'P1Y'],
      ['constructor', 1],
      ['toString', 'x'],
      ['validFor', Number.POSITIVE_INFINITY],
      ['name', '\ud800'],
    ]);
    const deep = `{"@type":"Course","a":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`;
    expect(dataOf(deep, { '@type': 7, name: 'A' }, { '@type': 'Course', unitText: [] })).toEqual([]);
  });

  it('says where it is from by its canonical link, if that is a web address', () => {
    const link = (href: string): string => `<link rel="canonical" href="${href}">`;
    expect(read(link('https://example.org/a')).source).toBe('https://example.org/a');
    expect(read(link('javascript:alert(1)')).source).toBeUndefined();
  });

  it.each([
    ['UTF-8 that names another charset', Buffer.from('<meta charset="windows-1252"><p>é'), 'é'],
    ['windows-1252', Buffer.from([0x3c, 0x70, 0x3e, 0x92]), '\u2019'],
    [
      'a charset by its name',
      Buffer.concat([Buffer.from('<meta charset="iso-8859-5"><p>'), Buffer.from([0xd0])]),
      'а',
    ],
    [
      'a charset that there is not',
      Buffer.concat([Buffer.from('<meta charset="x"><p>'), Buffer.from([0xe9])]),
      'é',
    ],
    ['UTF-16', Buffer.from('\ufeff<p>é', 'utf16le'), 'é'],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>é'), 'é'],
  ])('is read in %s', (_, bytes, text) => {
    expect(texts(bytes)).toEqual([text]);
  });

  it.each([
    ['a PDF', '%PDF-1.7', 'page/pdf'],
    ['nested too deep', '<div>'.repeat(600), 'syntax/too-deep'],
    ['binary', 'a\0b', 'syntax/bad-character'],
    [
      'an archive without a page',
      'Content-Type: multipart/related; boundary="b"\n\n--b\n\nx\n--b--',
      'page/no-page',
    ],
    [
      'an archive nested too deep',
      `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${'<div>'.repeat(600)}\n--b--`,
      'syntax/too-deep',
    ],
  ])('that is %s is refused', (_, text, code) => {
    expect(refused(readPage(Buffer.from(text), 'a.html')).map((each) => each.code)).toEqual([code]);
  });

  it('is not too deep because of scripts, comments and tags that need no end', () => {
    const text = `<script>${'a<b;'.repeat(600)}</script><!--${'<div>'.repeat(600)}-->${'<p>x<br>'.repeat(600)}`;
    expect(texts(text)).toHaveLength(600);
    expect(texts(`<p>a < b</p><script>${'<i>'.repeat(600)}`)).toEqual(['a < b']);
    expect(texts('<p>a</p><!-- ')).toEqual(['a']);
  });
});

describe('a web archive', () => {
  const archive = (headers: string, body: string): string =>
    `From: <Saved>\r\nSnapshot-Content-Location: https://example.org/g\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--x--"\r\n\r\n----x--\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n\r\n${body}\r\n----x----\r\n`;

  it.each([
    ['quoted-printable', '<p>caf=C3=A9 is=\r\n open = =zz</p>'],
    ['base64', Buffer.from('<p>café is open = =zz</p>').toString('base64')],
    ['8bit', '<p>café is open = =zz</p>'],
  ])('is its page, in %s, and says where it is from', (encoding, body) => {
    const page = read(archive(`Content-Transfer-Encoding: ${encoding}`, body), 'a.mhtml');
    expect(page.lines.map(({ text }) => text)).toEqual(['café is open = =zz']);
    expect(page.source).toBe('https://example.org/g');
  });

  it('whose page is no base64 has no text', () => {
    expect(texts(archive('Content-Transfer-Encoding: base64', '%'), 'a.mhtml')).toEqual([]);
  });
});

it('a text is its lines where they are, each with the heading above', () => {
  const { lines } = read('# Exam\n\nIt  is watched.\r\n', 'a.txt');
  expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
    ['# Exam', undefined],
    ['', 'Exam'],
    ['It is watched.', 'Exam'],
    ['', 'Exam'],
  ]);
  expect(texts('<!DOCTYPE html><p>x', 'page')).toEqual(['x']);
});

describe('a page that would take minutes or gigabytes', () => {
  const codes = (html: string): readonly string[] =>
    refused(readPage(Buffer.from(html), 'a.html')).map(({ code }) => code);

  it('is refused where it has a million elements', () => {
    expect(codes('<br>'.repeat(1_000_100))).toEqual(['page/too-dense']);
  });

  it('is refused where repeated tags begin a million elements again', () => {
    const bold = Array.from({ length: 400 }, (_, at) => `<b id=x${at}>`).join('');
    expect(codes(`<p>${bold}${'<p>x'.repeat(5000)}`)).toEqual(['page/too-dense']);
  });

  it('is refused where a tag has thousands of attributes, however long it is', () => {
    const many = Array.from({ length: 500_000 }, (_, at) => `a${at}`).join(' ');
    expect(codes(`<p ${many}>x`)).toEqual(['page/too-dense']);
    expect(texts(`<img src="data:${'A'.repeat(200_000)}">x`)).toEqual(['x']);
    const attributes = Array.from({ length: 9000 }, (_, at) => `aa${at}`).join(' ');
    const endTags = `</x ${attributes}`.padEnd(2 ** 16 - 5).concat('></i>');
    const text = '<p>'.padEnd(2 ** 16, 'x');
    expect(codes(text + endTags.repeat(120))).toEqual(['page/too-dense']);
  });

  it('is refused where it is nested too deep, whatever looks like a comment before', () => {
    expect(codes(`<!-->${'<div>'.repeat(600)}`)).toEqual(['syntax/too-deep']);
  });

  it('is read where it is only long: many children, one line, one text of entities', () => {
    expect(texts('<p>a'.repeat(200_000))).toHaveLength(200_000);
    expect(texts('x '.repeat(100_000))).toEqual(['x '.repeat(100_000).trim()]);
    expect(texts('&lt;'.repeat(100_000))).toEqual(['<'.repeat(100_000)]);
  });

  it('has its data for programs passed over where that is too deep or too large', () => {
    const data = (json: string): readonly string[] =>
      texts(`<script type="application/ld+json">${json}</script>`);
    expect(data('{"@type":"Course","name":"A"}')).toHaveLength(1);
    expect(data(`${'['.repeat(100_000)}{"@type":"Course","name":"A"}`)).toEqual([]);
    expect(data(`{"@type":"Course","name":"${'A'.repeat(1024 * 1024)}"}`)).toEqual([]);
  });
});

it('no page makes the reader fail, whatever it holds', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div hidden',
      '>',
      '<!--',
      '-->',
      '<table><td>',
      '<svg><p>',
      '&#0;',
      '&amp',
      '"',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">',
      '{"@type":"Course","name":',
      '</script>',
      '<template>',
    ),
    fc.constantFrom(
      'Content-Type: multipart/related; boundary=b\n\n',
      '--b\n',
      'Content-Type: text/html\n\n',
      '=3D',
      '=\n',
    ),
    fc.string(),
  );
  const content = fc.tuple(fc.array(part, { maxLength: 30 }), fc.uint8Array({ maxLength: 9 }));
  fc.assert(
    fc.property(content, fc.constantFrom('a.html', 'a.mhtml', 'a.txt'), ([parts, tail], name) => {
      const page = readPage(Buffer.concat([Buffer.from(parts.join('')), tail]), name);
      expect(
        page.ok ? [...page.value.lines].every(({ text }) => !text.includes('\n')) : page.problems.length > 0,
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});
