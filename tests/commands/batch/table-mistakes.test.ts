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
  for (const mistake of ['no question "fom"', 'two columns "form"']) {
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
