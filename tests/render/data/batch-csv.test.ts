import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/render/data/batch-csv.js';
import { csvCell } from '../../../src/render/data/csv-line.js';
import { groupsOf, judged, refused, scored, stopped, textOf, viewOf } from '../../support/batch-rows.js';

const HEADER =
  '"record","file","id","name","issuer","url","verdict","action","firm","lowest","highest","low","high","open","left-out","knockouts","error","message","where","disclaimer","actions","stale","on-issuers-word"';

function cells(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

describe('rows as CSV', () => {
  test('are a header and one line a row, each ended by CRLF, with every cell quoted', () => {
    const text = textOf(csvRows(viewOf()), [scored(1, 63.181818), refused(2)]);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(HEADER);
    expect(lines[1]).toBe(
      '"1","","","Course 1","","","promising","pair","true","promising","promising","63.181818","63.181818","0","0","","","","","General information.","pair","0",""',
    );
    expect(lines.slice(3)).toEqual(['']);
  });

  test('hold what a program wants to know of a scored row, and the knock-outs that stopped one', () => {
    const candidate = { id: 'a-1', name: 'Say "hi", twice', issuer: 'Metro', url: 'https://example.org/a,b' };
    const verdict = { id: 'skip', firm: false, range: ['skip', 'strong'] } as const;
    const rows = [
      scored(3, 12.5, {
        file: 'a.csv',
        candidate,
        verdict,
        score: { low: 12.5, high: 80 },
        open: ['x', 'y'],
        leftOut: 13,
        line: '{"coverage":{"onIssuersWord":0.44}}',
      }),
      stopped(4, 90),
    ];
    const [first, second] = cells(textOf(csvRows(viewOf()), rows));
    expect(first).toEqual({
      ...{ record: '3', file: 'a.csv', ...candidate },
      ...{
        verdict: 'skip',
        action: 'pair',
        firm: 'false',
        lowest: 'skip',
        highest: 'strong',
        low: '12.5',
        high: '80',
      },
      ...{ open: '2', 'left-out': '13', knockouts: '', error: '', message: '', where: '' },
      disclaimer: 'General information.',
      ...{ actions: 'leave pay', stale: '0', 'on-issuers-word': '0.44' },
    });
    expect(second).toMatchObject({ verdict: 'stop', knockouts: 'no-issuer' });
  });

  test('end with what the first rows carry along, under its own name', () => {
    const rows = [
      scored(1, 70, { carried: { 'x-campus': 'North, Hall', 'x-tags': ['a', 1] } }),
      refused(2, { carried: { 'x-campus': '=cmd' } }),
      scored(3, 70),
    ];
    const found = cells(textOf(csvRows(viewOf()), rows));
    expect(found.map((row) => [row.record, row['x-campus'], row['x-tags']])).toEqual([
      ['1', 'North, Hall', '["a",1]'],
      ['2', "'=cmd", ''],
      ['3', '', ''],
    ]);
  });

  test('have the points by criterion where rows have them, and what became of each since the baseline', () => {
    const criterion = (id: string, low: number) => ({
      id,
      title: id,
      share: 0.5,
      points: { low, high: 9, max: 50 },
    });
    const line = JSON.stringify({
      criteria: [{ ...criterion('proof', 7), score: {} }, criterion('reach', 0)],
    });
    const renderer = csvRows(viewOf({ compares: true }));
    const before = { low: 80, verdict: 'strong', firm: true, worst: 'strong' };
    const rows = [
      {
        ...judged(scored(1, 60, { line })),
        since: { kind: 'worse', before, kinds: ['answer', 'date'] } as const,
      },
      { ...judged(scored(2, 60)), since: { kind: 'new' } as const },
      judged(refused(3)),
    ];
    const found = cells(`${renderer.rows(rows)}${renderer.end(groupsOf(rows))}`);
    expect(found).toMatchObject([
      {
        ...{
          'since-baseline': 'worse',
          'verdict-before': 'strong',
          'low-before': '80',
          'worse-by': 'answer date',
        },
        ...{ 'proof.low': '7', 'proof.high': '9', 'reach.low': '', 'reach.high': '' },
      },
      { 'since-baseline': 'new', 'verdict-before': '', 'worse-by': '', 'proof.low': '' },
      { 'since-baseline': '', 'proof.high': '' },
    ]);
  });

  test('are sorted and cut where that is asked for, and what could not be scored comes last', () => {
    const rows = [refused(1), scored(2, 60), scored(3, 90), scored(4, 20)];
    const recordsOf = (text: string) => cells(text).map(({ record }) => record);
    expect(recordsOf(textOf(csvRows(viewOf({ order: 'best' })), rows))).toEqual(['3', '2', '4', '1']);
    expect(recordsOf(textOf(csvRows(viewOf({ top: 2 })), rows))).toEqual(['4', '2', '1']);
    expect(recordsOf(textOf(csvRows(viewOf()), rows))).toEqual(['1', '2', '3', '4']);
  });

  test('without a row are the header alone', () => {
    expect(textOf(csvRows(viewOf()), [])).toBe(`${HEADER}\r\n`);
  });

  test('keep the place of a record that could not be scored', () => {
    const rows = [scored(1, 80), refused(2, { file: 'b.json' }), scored(3, 80)];
    const read = cells(textOf(csvRows(viewOf()), rows));
    expect(read.map(({ record, error }) => [record, error])).toEqual([
      ...[
        ['1', ''],
        ['2', 'syntax/json'],
        ['3', ''],
      ],
    ]);
    expect(read[1]).toMatchObject({
      file: 'b.json',
      name: '',
      low: '',
      message: 'Expected a value',
      where: '2:4',
    });
  });
});

describe('a cell', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-x', `"'-x"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"' =1"`],
    ['\r=1', `"'\\u{d}=1"`],
    ['  =1', `"'  =1"`],
    ['＝1+1', `"'＝1+1"`],
    ['=1";"=2', `"'=1"";""=2"`],
  ])('that a spreadsheet would calculate is text: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test.each([
    [-5, '"-5"'],
    ['-5.25', '"-5.25"'],
    ['a=b', '"a=b"'],
    ['', '""'],
    ['two\nlines', '"two lines"'],
  ])('that is a number or plain text has nothing before it: %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
