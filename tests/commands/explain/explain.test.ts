import { describe, expect, it, test } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const files = { 'sixty.yaml': SIXTY };

async function explained(words: readonly string[], options: Parameters<typeof worldWith>[0] = { files }) {
  const ran = await run(['explain', ...words], worldWith(options));
  return { ...ran, lastLine: ran.stdout.trimEnd().split('\n').at(-1) ?? '' };
}

describe('explaining the whole', () => {
  it('shows the formula with its numbers, rows that add up, and the conclusion last', async () => {
    const { code, stdout, stderr, lastLine } = await explained(['sixty.yaml']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('(60 × 0.40 + 40 × 0.90) / 100 = 0.60');
    expect(stdout).toMatch(/ {2}50 {2}with every answer in the middle\n/);
    expect(stdout).toMatch(/ {2}\+16 {2}How many postings name it\? "90 percent"\n/);
    expect(stdout).toMatch(/ {3}-6 {2}What is the hardest task\? "A quiz"\n/);
    expect(stdout).toMatch(/ {2}60 {2}the score\n/);
    expect(stdout).toContain('Not counted: Extras (extras, weight 0), it has the weight 0');
    expect(lastLine).toBe('  GOOD; the score is 60 out of 100.');
  });

  it('comes in every format, and as JSON with nothing else on standard output', async () => {
    const plain = await explained(['sixty.yaml', '-f', 'plain']);
    expect(plain.lastLine).toBe('So: GOOD; the score is 60 out of 100.');
    expect(plain.stdout).toContain('\nFormula: (60 x 0.40 + 40 x 0.90) / 100 = 0.60\n');
    const markdown = await explained(['sixty.yaml', '--format', 'markdown']);
    expect(markdown.stdout).toContain('\n**GOOD; the score is 60 out of 100.**\n');
    const json = await explained(['sixty.yaml', '-f', 'json']);
    expect(Object.keys(JSON.parse(json.stdout))).toEqual(
      (
        'schemaVersion kind tool rubric asOf candidate score verdict terms weights leftOut drivers rule ' +
        'knockouts caps warnings'
      ).split(' '),
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      kind: 'total',
      knockouts: [{ id: 'nothing-there', state: 'clear', when: 'form is nothing' }],
    });
  });

  it('refuses a format that an explanation does not come in', async () => {
    const { code, stdout, stderr } = await explained(['sixty.yaml', '-f', 'junit']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Format "junit" is not available for this command');
  });
});

describe('explaining one thing', () => {
  it('gives the reason, the formula and the questions of a criterion', async () => {
    const { code, stdout } = await explained(['sixty.yaml', 'proof']);
    expect(code).toBe(0);
    expect(stdout).toContain('Employers ask for proof.');
    expect(stdout).toContain('(1 × 0.40) / 1 = 0.40');
    expect(stdout).toContain('Not asked: only if "Which form is it?" is "An exam".');
    expect(stdout).toMatch(
      / {2}Proof scores 0\.40 and brings 24 of 60 points; the whole scores 60 out of\n {2}100\.\n$/,
    );
  });

  it('gives what each answer to a question would make of the total and the verdict', async () => {
    const { stdout } = await explained(['sixty.yaml', 'task']);
    expect(stdout).toMatch(/\n {2}None +0\.00 +36 +-24 {2}FAIR\n/);
    expect(stdout).toMatch(/\n▸ A quiz +0\.40 +60 +0 {2}GOOD\n/);
    expect(stdout).toMatch(/\n {2}A project +1\.00 +96 +\+36 {2}GOOD\n/);
    expect(stdout).toMatch(/\n {2}Not known +36–96 +-24 {2}FAIR to GOOD\n/);
  });

  it('explains a rule', async () => {
    const { stdout, lastLine } = await explained(['sixty.yaml', 'nothing-there']);
    expect(stdout).toContain('STOP, whatever the score, if "Which form is it?" is "Nothing at all".');
    expect(stdout).toContain('Knock-out nothing-there: it does not apply.');
    expect(lastLine).toBe('  GOOD.');
  });

  it('takes an id that is not there for a mistake, offers the nearest and says where they all stand', async () => {
    const { code, stdout, stderr } = await explained(['sixty.yaml', 'prof']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'There is no criterion, question or rule "prof"; ' +
        'did you mean "proof"? To see all there are, type: credcheck rubric show small credcheck: exit 2: ',
    );
  });

  it('names a handful where none is near', async () => {
    const { stderr } = await explained(['sixty.yaml', 'xyzzy-xyzzy']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'use for example proof, reach, extras, form, task. To see all there are, type: credcheck rubric show small',
    );
  });
});

describe('the answers that are explained', () => {
  it('may come from standard input, and be changed by --set', async () => {
    const { code, lastLine } = await explained(['-', '--set', 'task=project', '-r', 'small'], {
      stdin: SIXTY,
    });
    expect({ code, lastLine }).toEqual({ code: 0, lastLine: '  GOOD; the score is 96 out of 100.' });
  });

  it('are named where they are missing, unless it shall be quiet', async () => {
    const stdin = '{"candidate":{"name":"X"},"rubric":"small","answers":{"form":"exam"}}';
    const { code, stderr } = await explained(['-', 'reach'], { stdin });
    expect(code).toBe(0);
    expect(stderr).toContain('5 questions have no answer and count as unknown');
    expect(await explained(['-', 'reach', '--quiet'], { stdin })).toMatchObject({ stderr: '' });
  });

  it('are needed: nothing on standard input is exit 3, and no file exit 2', async () => {
    expect(await explained(['-'], {})).toMatchObject({ code: 3, stdout: '' });
    expect(await explained(['gone.yaml'])).toMatchObject({ code: 2, stdout: '' });
    expect(await explained([])).toMatchObject({ code: 2, stdout: '' });
  });

  it('age until the day that is asked for', async () => {
    const dated = SIXTY.replace('task: quiz', 'task: {value: quiz, checked: 2026-11-01}');
    const fresh = await explained(['a.yaml', 'task', '--as-of', '2026-11-22'], {
      files: { 'a.yaml': dated },
    });
    expect(fresh.stdout).toContain('2026-11-01, 21 days before 2026-11-22; it holds until 2027-01-30');
    const stale = await explained(['a.yaml', 'task', '--as-of', '2027-06-01'], {
      files: { 'a.yaml': dated },
    });
    expect(stale.stdout).toContain('"A quiz", looked up too long ago, so it counts as unknown');
  });
});

it('writes to a file and leaves standard output empty', async () => {
  const world = worldWith({ files });
  expect(await run(['explain', 'sixty.yaml', 'task', '-o', 'task.txt', '--quiet'], world)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(world.files.get('task.txt')).toContain('GOOD; the score is 60 out of 100.');
});

it('never writes over the answers', async () => {
  const { code, stderr } = await explained(['sixty.yaml', '-o', 'sixty.yaml']);
  expect(code).toBe(2);
  expect(stderr).toContain('is named more than once');
});

it('explains all that is in a built-in rubric, in lines that fit', async () => {
  const example = { files: { 'a.yaml': await exampleText('university-module') } };
  const { stdout: template } = await explained(['a.yaml', '-f', 'json'], example);
  const { terms, leftOut, knockouts, caps, warnings } = JSON.parse(template);
  const ids = [...terms, ...leftOut].map((each: { criterion: string }) => each.criterion);
  const rules = [...knockouts, ...caps, ...warnings].map((each: { id: string }) => each.id);
  for (const id of [...ids, ...rules, 'hardest-task', 'postings-share', 'how-current', 'red-flags']) {
    const { code, stdout } = await explained(['a.yaml', id], example);
    expect(code, id).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length)), id).toBeLessThanOrEqual(80);
  }
});

test('--accessible writes plain signs', async () => {
  const { code, stdout } = await explained(['sixty.yaml', '--accessible']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[\n -~]+$/);
  expect((await explained(['sixty.yaml'])).stdout).not.toMatch(/^[\n -~]+$/);
});
