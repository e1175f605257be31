import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const batch = (text: string) =>
  run(['batch', 'a.csv', '-r', 'small'], worldWith({ files: { 'a.csv': text } }));

it('a table without a header is one mistake', async () => {
  const { code, stderr } = await batch('Data Basics,exam,quiz\nUX Basics,course,quiz\n');
  expect(code).toBe(2);
  expect(stderr.match(/The first line must be a header/g)?.length).toBeLessThan(3);
  expect(stderr).not.toContain('"Data Basics"');
});

it('each mistake of a header is printed once, and the last line counts them', async () => {
  const { code, stderr } = await batch('name,fom,fom,form,form,form\nA,exam,exam,1,,\n');
  expect(code).toBe(2);
  for (const mistake of [
    'for "fom" (column B, number 2; did you mean "form"?), "fom" (C, 3;',
    'two columns "form"',
  ]) {
    expect(stderr.replace(/\s+/g, ' ').split(mistake)).toHaveLength(2);
  }
  expect(stderr).toMatch(/\ncredcheck: exit 2: invalid input: 2 problems, see above\n$/);
});

it('a file that is not there is named once', async () => {
  const { code, stderr } = await run(['batch', 'gone.csv', '-r', 'small'], worldWith({}));
  expect(code).toBe(2);
  expect(stderr.split('gone.csv')).toHaveLength(2);
});

it('a row says which cell is empty, and how to write a cell with a comma in it', async () => {
  const { stdout } = await batch('name,form\n,exam\nA, B,exam\n');
  const [empty, wide] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error.message);
  expect(empty).toContain('The cell under "name" is empty');
  expect(wide).toContain('put quotes around a cell that has a comma in it');
});

it('--merge says that another file is not a summary', async () => {
  const world = worldWith({ files: { 'good.csv': 'name,form\nA,exam\n' } });
  const { code, stderr } = await run(['batch', '--merge', 'good.csv'], world);
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    '"good.csv" is not a summary; name files written by --summary',
  );
});

it('an error row has the candidate and all problems, with column, value and what to write', async () => {
  const { stdout, stderr } = await batch(
    'name,issuer,form,topics,topics.checked,\nA,I,exm,"data;law",2027-01-01,x\nB,,exm,,,\nC,I,exam\n',
  );
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows[0]).toMatchObject({ record: 1, candidate: { name: 'A', issuer: 'I' }, error: { where: '2' } });
  expect(rows[0].error.problems).toMatchObject([
    { code: 'answers/nameless-column', column: 'F', value: 'x' },
    { code: 'answers/unknown-value', column: 'form', question: 'form', value: 'exm', suggestion: 'exam' },
    { code: 'answers/future-check', column: 'topics.checked', question: 'topics', value: '2027-01-01' },
    {
      code: 'answers/marks',
      column: 'topics',
      question: 'topics',
      value: 'data;law',
      suggestion: 'data, law',
    },
  ]);
  expect(rows[2]).toMatchObject({ candidate: { name: 'C', issuer: 'I' }, error: { code: 'syntax/csv' } });
  expect(stderr).toContain('credcheck: column "form": 2 problems: "exm" (2, write exam)\n');
});

it('a row with too many cells has no candidate, since a comma may have cut its name', async () => {
  const { stdout } = await batch('name,form\nBasics, advanced,exam\n');
  expect(JSON.parse(stdout)).not.toHaveProperty('candidate');
});

it('an error row of JSON lines names the question', async () => {
  const line = '{"candidate":{"name":"A"},"answers":{"form":{"value":"exm","sauce":"x"},"frm":"exam"}}\n';
  const { stdout, stderr } = await run(
    ['batch', 'a.ndjson', '-r', 'small'],
    worldWith({ files: { 'a.ndjson': line + line } }),
  );
  expect(JSON.parse(stdout.split('\n')[0] ?? '').error.problems).toMatchObject([
    { code: 'schema/unknown-key', question: 'form', value: 'sauce' },
    { code: 'answers/unknown-value', question: 'form', value: 'exm', suggestion: 'exam' },
    { code: 'answers/unknown-question', question: 'frm', value: 'frm', suggestion: 'form' },
  ]);
  expect(stderr).toContain('credcheck: question "form": 4 problems: "exm" (2, write exam), "sauce" (2)\n');
});
