import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/batch/framing/csv.js';
import type { TableNotes } from '../../../src/core/batch/table-notes.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';
import { allOf, pieces, rowsOf, small, told } from '../reading.js';

const SETTINGS_OF = { rubric: small.rubric, asOf: '2026-11-22' };

async function from(text: string | Uint8Array, size?: number) {
  return accepted(await csvRecords(pieces(text, size), undefined, SETTINGS_OF));
}

async function valuesIn(text: string): Promise<readonly unknown[]> {
  return (await allOf(await from(text))).map(({ body }) => (body.kind === 'cells' ? body.value : body.kind));
}

async function headerProblems(header: string): Promise<readonly string[]> {
  const problems = refused(await csvRecords(pieces(`${header}\nX\n`), undefined, SETTINGS_OF));
  return problems.map(({ code, args, where }) => {
    const names = 'columns' in args ? args.columns.map(({ name }) => name).join() : '';
    return `${where.line} ${code} ${'column' in args ? args.column : names}`;
  });
}

test('a row becomes the content of an answers file', async () => {
  const text =
    'id,name,issuer,url,form,topics,share,share.source,share.checked,share.note,revised\n' +
    'ux,UX,Metro,https://x.example,exam,"data, law",25,https://y.example,2026-11-01,"two, cities",not-applicable:no date\n';
  expect(await valuesIn(text)).toEqual([
    {
      candidate: { id: 'ux', name: 'UX', issuer: 'Metro', url: 'https://x.example' },
      answers: {
        form: 'exam',
        topics: ['data', 'law'],
        share: { value: '25', source: 'https://y.example', checked: '2026-11-01', note: 'two, cities' },
        revised: { 'not-applicable': 'no date' },
      },
    },
  ]);
});

test('skills, role and place are columns of the candidate, with commas between several skills', async () => {
  expect(await valuesIn('name,Skill,role,place\nX,"SQL, Python",Data analyst,Profile\nY,SQL,,\n')).toEqual([
    {
      candidate: { name: 'X', skill: ['SQL', 'Python'], role: 'Data analyst', place: 'Profile' },
      answers: {},
    },
    { candidate: { name: 'Y', skill: 'SQL' }, answers: {} },
  ]);
});

test('a question that is called like one of them, or asks so, keeps its column', async () => {
  const rubric = rubricOf({
    criteria: [criterion('a', 1, [choice('role', [0, 1]), choice('other', [0, 1], { ask: 'Skill?' })])],
  });
  const records = accepted(
    await csvRecords(pieces('name,role,skill\nX,a,b\n'), undefined, { ...SETTINGS_OF, rubric }),
  );
  expect((await allOf(records)).map(({ body }) => body.kind === 'cells' && body.value)).toEqual([
    { candidate: { name: 'X' }, answers: { role: 'a', other: 'b' } },
  ]);
});

test('an empty cell means no answer, and evidence is allowed without an answer', async () => {
  const text =
    'name,form,share,share.note,task,task.source,task.basis,task.quote\n' +
    'X,, ,looked,not-applicable:a,https://x.example,hearsay,none needed\n';
  expect(await valuesIn(text)).toEqual([
    {
      candidate: { name: 'X' },
      answers: {
        share: { value: null, note: 'looked' },
        task: {
          'not-applicable': 'a',
          source: 'https://x.example',
          basis: 'hearsay',
          quote: 'none needed',
        },
      },
    },
  ]);
});

test('a half-known cell may have evidence beside it', async () => {
  expect(
    await valuesIn(
      'name,share,share.source,revised,revised.note\nX,5..20,https://x.example,2024..2025-06,n\n',
    ),
  ).toEqual([
    {
      candidate: { name: 'X' },
      answers: {
        share: { value: { 'at-least': '5', 'at-most': '20' }, source: 'https://x.example' },
        revised: { value: { from: '2024', to: '2025-06' }, note: 'n' },
      },
    },
  ]);
});

test('a row is scored like the same answers in a file', async () => {
  const text = 'name,form,task,share,revised,topics\nX,course,quiz,90,2026-11-01,data\nY,,unknown,,,\n';
  const rows = await rowsOf(await from(text));
  expect(rows).toMatchObject([
    { kind: 'scored', record: 1, score: { low: 60, high: 60 }, verdict: { id: 'good', firm: true } },
    { kind: 'scored', record: 2, score: { low: 0, high: 100 } },
  ]);
});

test('quotes may contain commas, quotes and line ends; a byte order mark and CRLF are not part of cells', async () => {
  const text = 'name,issuer\r\n"A, ""B""\r\nC","D"\r\nE,\r\n';
  for (const size of [1, 7, 1000]) {
    expect(await told(await from(text, size))).toEqual(['1 A, "B"\r\nC', '2 E']);
  }
});

test('names are kept as they are, except for surrounding spaces', async () => {
  const names = ['=cmd()', '@SUM(1)', '-1', "'x", '__proto__'];
  const rows = await rowsOf(await from(`name,form\n${names.map((name) => ` ${name} ,\n`).join('')}`));
  expect(rows.map((row) => row.kind === 'scored' && JSON.parse(row.line).candidate.name)).toEqual(names);
});

test('blank rows are numbered but are not records; the last row needs no line end', async () => {
  expect(await told(await from('\n\nname,form\n\nA,exam\r\n\r\n \nB,'))).toEqual(['2 A', '5 B']);
});

test('rows of empty cells are numbered but are not records, and their number is reported at the end', async () => {
  const toldOver: number[] = [];
  const tellNotes = async ({ rows }: TableNotes) => void toldOver.push(rows);
  const text = 'name,form,share\nA,exam,\n,,\n , ,\t\n\n"",,\n,\nB,,\n,,\n';
  const records = accepted(await csvRecords(pieces(text), undefined, { ...SETTINGS_OF, tellNotes }));
  expect(await told(records)).toEqual(['1 A', '7 B']);
  expect(toldOver).toEqual([6]);
  await told(accepted(await csvRecords(pieces('name\nA\n'), undefined, { ...SETTINGS_OF, tellNotes })));
  expect(toldOver).toEqual([6]);
});

test('columns without a name and without content are ignored', async () => {
  expect(await told(await from('name,form,, \nA,exam,,\nB,, ,\n'))).toEqual(['1 A', '2 B']);
  expect(await told(await from(',name,,form\n,A,,exam\n'))).toEqual(['1 A']);
});

test('a row with content in a column without a name is rejected, with the letter and number of the column', async () => {
  const blanks = 25;
  const text = `name,${','.repeat(blanks)}\nA,${','.repeat(blanks)}\nB,x${','.repeat(blanks - 1)},y\n`;
  const rows = await rowsOf(await from(text));
  expect(rows).toMatchObject([
    { kind: 'scored' },
    { kind: 'refused', error: { code: 'answers/nameless-column', where: '3' } },
  ]);
  expect(rows[1]?.kind === 'refused' && rows[1].error.message).toMatch(
    /Column B \(number 2\) .* found "x" .*; also: .*Column AA \(number 27\) .* found "y"/,
  );
});

test.each([
  ['share.checked', '11/08/2026'],
  ['share', 'many'],
  ['form', 'quiz'],
  ['url', 'nowhere'],
])('a message about a cell of the column %s names it', async (column, cell) => {
  const [row] = await rowsOf(await from(`name,${column}\nA,${cell}\n`));
  expect(row?.kind === 'refused' && row.error.message).toContain(`"${column}"`);
});

test.each([
  ['one that fits nothing', 'name,quiz', ['1 answers/unknown-column quiz']],
  ['one of an unknown part of the evidence', 'name,share.when', ['1 answers/unknown-column share.when']],
  ['one that stands twice', 'name,form, form', ['1 answers/doubled-column form']],
  ['a name that stands twice', 'name,name', ['1 answers/doubled-column name']],
  ['no name', 'id,form', ['1 answers/missing-column name']],
  ['a prototype', 'name,constructor,__proto__', ['1 answers/unknown-column constructor,__proto__']],
  ['a quote left open', '"name', ['1 syntax/csv ']],
])('a header with %s rejects the whole input', async (_, header, problems) => {
  expect(await headerProblems(header)).toEqual(problems);
});

test('an empty input has no header', async () => {
  expect(refused(await csvRecords(pieces(''), undefined, SETTINGS_OF))).toMatchObject([
    { code: 'answers/missing-column' },
  ]);
});

test.each([
  ['too few cells', 'x', 'syntax/csv 3'],
  ['too many cells', 'x,exam,y', 'syntax/csv 3'],
  ['a quote in the midst of a cell', 'a 5" disk,exam', 'syntax/csv 3'],
  ['something after a closing quote', '"a"b,exam', 'syntax/csv 3'],
  ['an answer that is none', 'x,quiz', 'answers/unknown-value 3'],
  ['no name', ',exam', 'answers/empty-cell 3'],
  ['NUL', 'a\0,exam', 'syntax/bad-character 3'],
  ['a byte order mark', '\ufeffa,exam', 'syntax/bad-character 3'],
])('a row with %s is rejected at its line, and its neighbours are scored', async (_, row, error) => {
  const text = `name,form\nA,exam\n${row}\nB,\n`;
  expect(await told(await from(text))).toEqual(['1 A', `2 ${error}`, '3 B']);
});

test('a row with too many cells names its candidate where its id and name come first', async () => {
  const [row] = await rowsOf(await from('id,name,issuer,form\nux,UX, Basics,Metro,exam\n'));
  expect(row?.kind === 'refused' && row.candidate).toEqual({ id: 'ux', name: 'UX' });
  const [other] = await rowsOf(await from('id,issuer,name,form\nux,Metro, Inc,UX,exam\n'));
  expect(other?.kind === 'refused' && other.candidate).toBeUndefined();
});

test('a row that is not UTF-8 is rejected at its line, and its neighbours are scored', async () => {
  const text = Buffer.concat([
    Buffer.from('name,form\nA,\n'),
    Buffer.of(0xed, 0xa0, 0x80),
    Buffer.from(',\nB,\n'),
  ]);
  expect(await told(await from(text))).toEqual(['1 A', '2 input/not-utf8 3', '3 B']);
});

test('an unclosed quote is rejected at the line where it opens, and the rows below are scored', async () => {
  const text = 'name,form\n"A\n2",exam\nB,"exam\nC,exam\n"D",exam\nE,exam\n"F,\nG,exam';
  for (const size of [1, 9, 1000]) {
    expect(await told(await from(text, size))).toEqual([
      '1 A\n2',
      '2 syntax/csv 4',
      '3 C',
      '4 D',
      '5 E',
      '6 syntax/csv 8',
      '7 G',
    ]);
  }
});

test('a row of more than 1 MiB is rejected, in one line or many, and its neighbours are scored', async () => {
  const line = `${'x'.repeat(1024 * 1024)},exam`;
  expect(await told(await from(`name,form\nA,\n${line}\nB,\n`, 65_536))).toEqual([
    '1 A',
    '2 input/line-too-long 3',
    '3 B',
  ]);
  const rest = `C,${'x'.repeat(10_000)}\n`.repeat(200);
  const rows = await told(await from(`name,issuer\nA,\n"open,\n${rest}B,\n`, 65_536));
  expect([...rows.slice(0, 3), ...rows.slice(-1)]).toEqual(['1 A', '2 syntax/csv 3', '3 C', '203 B']);
});

test('rows released by an unclosed quote are passed on at most a thousand at a time', async () => {
  const portions: number[] = [];
  for await (const some of await from(`name,form\n"open,\n${'C,\n'.repeat(200_000)}`, 65_536)) {
    portions.push(some.length);
  }
  expect(portions.reduce((sum, each) => sum + each, 0)).toBe(200_001);
  expect(Math.max(...portions)).toBe(1000);
});

test('an error in a cell names its column', async () => {
  const [record] = await allOf(await from('name,share.checked\nX,soon\n'));
  expect(record).toMatchObject({ record: 1, body: { kind: 'cells', firstLine: 2 } });
});

test.each([
  ['semicolons', 'name;topics;share\n"Two; cities";"data,law";25\n'],
  ['tabs', 'name\ttopics\tshare\n"Two; cities"\tdata,law\t25\n'],
])('a header without a comma may separate cells with %s', async (_, text) => {
  expect(await valuesIn(text)).toEqual([
    { candidate: { name: 'Two; cities' }, answers: { topics: ['data', 'law'], share: '25' } },
  ]);
  expect(await valuesIn(`\n\n${text}`)).toHaveLength(1);
});

test('the delimiter is the one with which the header fits best', async () => {
  expect(await headerProblems('name,form;task')).toEqual(['1 answers/unknown-column form;task']);
  expect(await headerProblems('name;form\ttask')).toEqual(['1 answers/unknown-column form\ttask']);
});

test.each(['nam', 'names', 'nane', 'ame', 'nname'])('"%s" for the name is one mistake', async (typed) => {
  expect(await headerProblems(`${typed},form`)).toEqual([`1 answers/unknown-column ${typed}`]);
});

test.each(['nm', 'id', 'surnames', ''])('"%s" leaves the name missing', async (typed) => {
  expect(await headerProblems(`form,${typed}`)).toContain('1 answers/missing-column name');
});

test('cells are read as people type, with today meaning the day of the evaluation', async () => {
  const text = 'name,share,revised,task\nX,3 of 25,today,?\nY,10%,27.3.2026,U\n';
  expect(await valuesIn(text)).toEqual([
    { candidate: { name: 'X' }, answers: { share: '12', revised: '2026-11-22', task: null } },
    { candidate: { name: 'Y' }, answers: { share: '10', revised: '2026-03-27', task: null } },
  ]);
});

test('case, spaces, underscores and hyphens of a header do not matter, nor whether it has the text of the question', async () => {
  const rubric = rubricOf({
    criteria: [criterion('c', 1, [{ ...choice('hardest-task', [1, 0]), ask: 'What is the hardest task?' }])],
  });
  const read = async (header: string) =>
    csvRecords(pieces(`${header}\nA,a,https://example.org\n`), undefined, { rubric, asOf: '2026-11-22' });
  for (const header of [
    'NAME,Hardest Task,HARDEST_TASK.Source',
    ' name ,hardest-task,hardest task . source',
    'Name,"What is the  hardest task",hardesttask.source',
  ]) {
    const [record] = await allOf(accepted(await read(header)));
    expect(record?.body).toMatchObject({
      kind: 'cells',
      value: {
        candidate: { name: 'A' },
        answers: { 'hardest-task': { value: 'a', source: 'https://example.org' } },
      },
    });
  }
  expect(refused(await read('name,Hardest Task,hardest-task'))).toMatchObject([
    {
      code: 'answers/doubled-column',
      args: { column: 'hardest-task', written: ['Hardest Task', 'hardest-task'] },
    },
  ]);
});

test('a header with a text that two questions share is refused with both ids', async () => {
  const ask = 'How long?';
  const rubric = rubricOf({
    criteria: [
      criterion('c', 1, [
        { ...choice('weeks', [1, 0]), ask },
        { ...choice('hours', [1, 0]), ask },
      ]),
    ],
  });
  const read = await csvRecords(pieces('name,How long?\nA,a\n'), undefined, { rubric, asOf: '2026-11-22' });
  expect(refused(read)).toMatchObject([
    { code: 'answers/shared-column', args: { column: 'How long?', ids: ['weeks', 'hours'] } },
  ]);
});

test('a title and a line that names the delimiter may come before the header, and are said', async () => {
  const passed: TableNotes[] = [];
  const settings = { ...SETTINGS_OF, tellNotes: async (each: TableNotes) => void passed.push(each) };
  const read = async (text: string) => told(accepted(await csvRecords(pieces(text), undefined, settings)));
  expect(await read('sep=;\r\nname;form;\r\nA, the first;exam;\r\n')).toEqual(['1 A, the first']);
  expect(await read('Catalogue;;\n\nAs of May;;\nName;Form;\nA;exam;\n;;\n')).toEqual(['1 A']);
  expect(passed).toMatchObject([
    { above: [1], columns: 1, rows: 0 },
    { above: [1, 3], columns: 1, rows: 1 },
  ]);
});

test('of two headers the first is meant, and a row that repeats the header is passed over and counted', async () => {
  expect(await headerProblems('name,form,fee\nName,Form,')).toEqual(['1 answers/unknown-column fee']);
  const passed: TableNotes[] = [];
  const settings = { ...SETTINGS_OF, tellNotes: async (each: TableNotes) => void passed.push(each) };
  const text = 'name,form,x-fee\nName,FORM,Fee\nA,exam,5\nname,,\nname,form,x-fee\n';
  expect(await told(accepted(await csvRecords(pieces(text), undefined, settings)))).toEqual([
    '2 A',
    '3 name',
  ]);
  expect(passed).toMatchObject([{ headers: 2 }]);
});

test('rows without the issuer that a row above has are counted, as merged cells leave them', async () => {
  const passed: TableNotes[] = [];
  const settings = { ...SETTINGS_OF, tellNotes: async (each: TableNotes) => void passed.push(each) };
  const read = async (text: string) => told(accepted(await csvRecords(pieces(text), undefined, settings)));
  await read('name,issuer\nA,I\nB,\nC,\nD,J\n');
  await read('name,issuer\nA,\nB,I\n');
  await read('name,form\nA,exam\nB,quiz\n');
  expect(passed).toMatchObject([{ rows: 0, withoutIssuer: 2 }]);
});

test('a formula, or its error, is refused as one and no answer', async () => {
  const text = 'name,form,share,revised\nA,"=IF(A1,1)",#N/A,2026-11-01\n=A1,exam,25,#ref!\n';
  const rows = await rowsOf(await from(text));
  expect(rows.map((row) => row.kind === 'refused' && row.error.problems)).toMatchObject([
    [
      { code: 'answers/formula', column: 'form', question: 'form', value: '=IF(A1,1)' },
      { code: 'answers/formula', column: 'share', value: '#N/A' },
    ],
    [{ code: 'answers/formula', column: 'revised', value: '#ref!' }],
  ]);
});

test('a column of evidence may be named by the text of its question, and a day in it typed otherwise', async () => {
  const ask = 'How hard is it?';
  const rubric = rubricOf({ criteria: [criterion('c', 1, [choice('task', [1, 0], { ask })])] });
  const text =
    'name,how hard is it,How hard is it?.Checked,How_hard_is_it.source\nA,a,27.3.2026,https://x.example\n';
  const records = accepted(await csvRecords(pieces(text), undefined, { rubric, asOf: '2026-11-22' }));
  expect((await allOf(records)).map(({ body }) => body.kind === 'cells' && body.value)).toEqual([
    {
      candidate: { name: 'A' },
      answers: { task: { value: 'a', checked: '2026-03-27', source: 'https://x.example' } },
    },
  ]);
});

test('a header that fits is taken at once, and one that does not below ten lines that are none', async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `title ${at}`).join('\n');
  expect(await told(await from(`${lines}\nname,form\nA,exam\n`, 7))).toEqual(['1 A']);
  expect(await headerProblems(`${lines}\ntitle\nname,form`)).toEqual(['1 answers/no-header ']);
  expect(await headerProblems('title\nname,quiz,form')).toEqual(['2 answers/unknown-column quiz']);
});

test('columns whose names begin with x- go along with their rows, and with errors', async () => {
  const rows = await rowsOf(await from('x-campus,name,form,X-Ref\n North,A,exam,=1\n,B,quiz,\n'));
  expect(rows.map(({ line }) => JSON.parse(line))).toMatchObject([
    { record: 1, 'x-campus': ' North', 'x-Ref': '=1', candidate: { name: 'A' } },
    { record: 2, 'x-campus': '', 'x-Ref': '', error: { code: 'answers/unknown-value' } },
  ]);
  expect(rows.map(({ carried }) => carried)).toEqual([
    { 'x-campus': ' North', 'x-Ref': '=1' },
    { 'x-campus': '', 'x-Ref': '' },
  ]);
});

test('columns to skip are named as in the header, in any case, or by their letter', async () => {
  const text = 'name,Fee,form,,\nA,10,exam,x,\n';
  const read = async (...skipColumns: string[]) =>
    csvRecords(pieces(text), undefined, { ...SETTINGS_OF, skipColumns });
  expect(await told(accepted(await read('fee', 'D')))).toEqual(['1 A']);
  expect(await told(accepted(await read('B', 'D')))).toEqual(['1 A']);
  expect(await told(accepted(await read('B:E')))).toEqual(['1 A']);
  expect(refused(await read('form'))).toMatchObject([{ code: 'answers/unknown-column' }]);
});
