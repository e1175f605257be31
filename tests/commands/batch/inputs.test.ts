import { expect, it } from 'vitest';
import { type Ran, run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const ONE = '{"candidate":{"name":"One"}}\n';
const TWO = '{"candidate":{"name":"Two"}}\n';

async function batch(words: readonly string[], options: Parameters<typeof worldWith>[0]): Promise<Ran> {
  return run(['batch', '-r', 'small', '--brief', ...words], worldWith(options));
}

/** Each row as its file, its number, and its name or the code of its error. */
function rows({ stdout }: Ran): readonly string[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .map(({ file = '', record, candidate, error }) =>
      `${file} ${record} ${candidate?.name ?? error.code}`.trim(),
    );
}

it.each([
  ['a.ndjson', ONE + TWO],
  ['a.json', `[${ONE},${TWO}]`],
  ['a.csv', 'name,form\nOne,exam\nTwo,\n'],
  ['a.yaml', 'candidate: {name: One}\n---\ncandidate: {name: Two}\n'],
])('reads %s by its name, and by its content from standard input', async (name, text) => {
  const fromFile = await batch([name], { files: { [name]: text } });
  expect(fromFile.code).toBe(0);
  expect(fromFile.stderr).toMatch(
    /^credcheck: 2 records: 2 scored, 0 refused\n \? 2 undecided +2 candidates\n$/,
  );
  expect(rows(fromFile)).toEqual(['1 One', '2 Two']);
  for (const words of [[], ['-']]) {
    const piped = await batch(words, { stdin: text });
    expect(piped).toEqual(fromFile);
  }
});

it('reads files and standard input in the order in which they are named', async () => {
  const files = { 'b.csv': 'name,form\nOne,\n', 'a.json': `[${TWO}]` };
  const ran = await batch(['b.csv', '-', 'a.json'], { files, stdin: ONE });
  expect(rows(ran)).toEqual(['b.csv 1 One', '- 1 One', 'a.json 1 Two']);
});

it('reads every answers file that a pattern stands for as one record', async () => {
  const files = {
    'answers/b.yaml': SIXTY,
    'answers/a.json': `{\n"candidate":{"name":"A"}\n}`,
    'answers/c.yaml': 'a: [\n',
  };
  const ran = await batch(['answers/*'], { files });
  expect(rows(ran)).toEqual([
    'answers/a.json 1 A',
    'answers/b.yaml 1 UX Basics',
    'answers/c.yaml 1 syntax/yaml',
  ]);
  expect(ran.code).toBe(2);
});

it('takes the kind that is told', async () => {
  expect(rows(await batch(['--input', 'csv', 'a.txt'], { files: { 'a.txt': 'name\nOne\n' } }))).toEqual([
    '1 One',
  ]);
});

it.each([
  [['--input', 'xml'], 'There is no kind of input "xml"; the kinds are ndjson, json, csv, yaml'],
  [['none*'], 'No file matches "none*"; check the pattern and the folder'],
  [['-', '-'], '- and - cannot be combined: standard input can be read once'],
  [['a.csv', '-o', './a.csv'], '"./a.csv" is named more than once (--output, the input)'],
  [['*.csv', '-o', 'a.csv'], '"a.csv" is named more than once (--output, the input)'],
  [['a.csv', '-o', 'b', '--summary', 'b'], '"b" is named more than once (--output, --summary)'],
])('refuses %j with one sentence, and writes nothing', async (words, sentence) => {
  const world = worldWith({ files: { 'a.csv': 'name\nOne\n' }, stdin: ONE });
  const { code, stdout, stderr } = await run(['batch', '-r', 'small', ...words], world);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence);
  expect(stderr).toContain('exit 2: invalid command line: 1 problem, see above\n');
  expect([...world.files.keys()]).toEqual(['a.csv']);
});

it('refuses nothing at all on standard input, and takes an empty list for what it is', async () => {
  const nothing = await batch([], { stdin: '' });
  expect(nothing).toMatchObject({ code: 2, stdout: '' });
  expect(nothing.stderr).toContain('"standard input" is empty; expected NDJSON, a JSON list, CSV or YAML\n');
  expect(await batch([], { stdin: '[]' })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'credcheck: 0 records: 0 scored, 0 refused\n0 candidates\n',
  });
  expect(await batch(['a.ndjson'], { files: { 'a.ndjson': '' } })).toMatchObject({ code: 0, stdout: '' });
});

it('refuses a table by its header with the nearest column, and reads the other files', async () => {
  const files = { 'a.csv': 'name,shares\nOne,5\n', 'b.ndjson': TWO };
  const ran = await batch(['a.csv', 'none.ndjson', 'b.ndjson'], { files });
  expect(ran.code).toBe(2);
  expect(rows(ran)).toEqual(['b.ndjson 1 Two']);
  const said = ran.stderr.replaceAll(/\s+/g, ' ');
  expect(said).toContain('a.csv:1');
  expect(said).toContain(
    'There is no question in "small" for "shares" (column B, number 2; did you mean "share"?)',
  );
  expect(said).toContain('There is no file "none.ndjson"');
});

it('names the rubric that most unknown columns of a table are of', async () => {
  const said = async (header: string): Promise<string> => {
    const ran = await batch(['a.csv'], { files: { 'a.csv': `name,${header}\nOne\n` } });
    return ran.stderr.replaceAll(/\s+/g, ' ');
  };
  expect(await said('known-to-employers,how-current,Fee')).toContain(
    'most fit another rubric: add -r five-questions; to carry a column along',
  );
  expect(await said('how-current,Fee')).not.toContain('another rubric');
});

it('names all unknown columns of a header in one sentence, with what to add to leave them out', async () => {
  const header = Array.from({ length: 30 }, (_, at) => `strange-${at}`).join();
  const { code, stderr } = await batch(['a.csv'], { files: { 'a.csv': `name,${header}\nOne\n` } });
  expect(code).toBe(2);
  expect(stderr.match(/a\.csv:1:1/g)).toHaveLength(1);
  const said = stderr.replaceAll(/\s+/g, ' ');
  expect(said).toContain('"strange-0" (column B, number 2), "strange-1" (C, 3)');
  expect(said).toContain('"strange-29" (AE, 31); to carry a column along, begin its name with x-');
  const [, skip = ''] = /add --skip-columns (\S+)/.exec(said) ?? [];
  expect(skip).toBe('B:AE');
  const again = await batch(['a.csv', '--skip-columns', skip], {
    files: { 'a.csv': `name,${header}\nOne${','.repeat(30)}\n` },
  });
  expect([again.code, rows(again)]).toEqual([0, ['1 One']]);
});

it('says where a row of a table is wrong', async () => {
  const files = { 'a.csv': 'name,task\nOne,quizz\n', 'b.ndjson': TWO };
  const { stdout } = await batch(['a.csv', 'b.ndjson'], { files });
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toEqual({
    schemaVersion: 1,
    record: 1,
    candidate: { name: 'One' },
    file: 'a.csv',
    error: {
      code: 'answers/unknown-value',
      message: '"quizz" is no answer to "task"; did you mean "quiz"?',
      where: 'a.csv:2',
      problems: [
        {
          code: 'answers/unknown-value',
          column: 'task',
          question: 'task',
          value: 'quizz',
          message: '"quizz" is no answer to "task"; did you mean "quiz"?',
          suggestion: 'quiz',
        },
      ],
    },
  });
});

const LIST = '[{"candidate":{"name":"One"}},\n{"candidate":{"name":"Two"}}]\n';

it.each([
  ['a.json', 'name,form\nOne,exam\n', 'JSON', 'CSV', 'csv'],
  ['a.yaml', 'id;name\n1;One\n', 'YAML', 'CSV', 'csv'],
  ['a.ndjson', 'id,name\n1,One\n', 'NDJSON', 'CSV', 'csv'],
  ['a.ndjson', LIST, 'NDJSON', 'JSON', 'json'],
  ['a.csv', ONE + TWO, 'CSV', 'NDJSON', 'ndjson'],
  ['a.csv', LIST, 'CSV', 'JSON', 'json'],
  ['a.yaml', ONE + TWO, 'YAML', 'NDJSON', 'ndjson'],
])(
  '%s with %j in it is refused with one sentence, and read where the kind is said',
  async (name, text, named, found, kind) => {
    const files = { [name]: text };
    const { code, stdout, stderr } = await batch([name], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(
      `credcheck: "${name}" is named as ${named} and reads as ${found}; rename it, or say --input ${kind}`,
    );
    expect(await batch(['--input', kind, name], { files })).toMatchObject({ code: 0 });
  },
);

it.each([
  ['a list of one', 'a.json', '[{"candidate":{"name":"One"}}]'],
  ['one object a line', 'a.json', ONE],
  ['a comment like a header', 'a.yaml', '# id, name\ncandidate: {name: One}\n'],
  ['one object of JSON', 'a.yaml', ONE],
  ['no line feed', 'a.csv', 'name'],
  ['a list in one line among others', 'a.ndjson', `[{"candidate":{}}]\n${ONE}`],
])('%s in %s is what its name says', async (_, name, text) => {
  const { stderr } = await batch([name], { files: { [name]: text } });
  expect(stderr).not.toContain('is named as');
});

it('says what is expected of a pattern that could take forever', async () => {
  const { code, stdout, stderr } = await batch(['a*a*a*a*a*b'], {});
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Expected a pattern with at most 4 stars in one name');
});
