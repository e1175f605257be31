import { describe, expect, it, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

/** Answers under the default rubric; `more` are further lines of the candidate, and then of the answers. */
function badge(id: string, skill: string, task: string, work: string, more = ''): string {
  return `candidate:\n  id: ${id}\n  name: Badge ${id.toUpperCase()}\n  issuer: Example Issuer\n  skill: ${skill}\n  role: Data analyst\n${more}answers:\n  hardest-task: ${task}\n  what-you-can-show: ${work}\n`;
}

const FILES = {
  'sql.yaml': badge('sql', '[SQL, data cleaning]', 'problem-exam', 'exam-result', '  place: Profile\n'),
  'python.yaml': badge('python', '[Python, data cleaning]', 'project-graded', 'own-work'),
  'dash.yaml': `${badge('dash', 'dashboards', 'quizzes', 'nothing')}  how-current: replaced\n`,
  'bad.yaml': badge('bad', 'SQL', 'nothing-like-it', 'nothing'),
  'small.yaml':
    'rubric: small\ncandidate: {id: small, name: Small, skill: Excel}\nanswers: {form: course, task: quiz, share: 50}\n',
};

async function set(words: readonly string[], options: Parameters<typeof worldWith>[0] = {}) {
  return run(['portfolio', ...words], worldWith({ files: FILES, ...options }));
}

const WANTED = ['--role', 'Data analyst', '--skills', 'sql,Python, dashboards', '--skills', 'statistics'];

describe('a portfolio', () => {
  it('shows on one screen which skills are proven, by what, and what the next one should bring', async () => {
    const { code, stdout, stderr } = await set(['sql.yaml', 'python.yaml', 'dash.yaml', ...WANTED]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`  Portfolio of 3 credentials: Data analyst                          2026-11-22

  2 of 4 skills have a good proof, 1 a weak one and 1 none.

  Skill       Proof  By
✔ sql         good   A
✔ Python      good   B
▲ dashboards  weak   C
✖ statistics  none

  Credential       Kind of proof             To show
  A: Badge SQL     the exam is hands-on      all you can show is
                   throughout                that you passed
  B: Badge PYTHON  you must hand in a        you get work of your
                   complex project           own to show
  C: Badge DASH    unlimited quiz attempts   nothing of your own to
                   are all it takes          show

  Next     Bring statistics, which no credential names. Bring a better proof
           of dashboards. Choose the version with an exam or a graded project,
           if there is one. Bring something to show for dashboards. Plan one
           piece of work of your own that uses the same skill, and finish it…
  Refresh  C: "A newer version of it has already replaced it".
  Where    A: Profile; B: not said; C: not said.
  Also     Named, and not asked for: data cleaning (A, B).

  In full  credcheck portfolio sql.yaml python.yaml dash.yaml --role 'Data analyst' --skills sql,Python,dashboards,statistics --full
  General information, not financial advice. Confirm it on the official site.
`);
  });

  it('takes candidates of different rubrics, and answers files beside a table', async () => {
    const table = 'name,skill,role,place,hardest-task\nTable Badge,"R, SQL",Data analyst,Site,quizzes\n';
    const files = { ...FILES, 'badges.csv': table };
    const { code, stdout } = await set(['small.yaml', 'badges.csv', 'sql.yaml', '-f', 'json'], { files });
    expect(code).toBe(0);
    const { candidates, skills } = JSON.parse(stdout);
    expect(
      candidates.map((each: { key: string; rubric: { id: string } }) => [each.key, each.rubric.id]),
    ).toEqual([
      ['small', 'small'],
      ['Table Badge', 'micro-credential'],
      ['sql', 'micro-credential'],
    ]);
    expect(skills.map((each: { skill: string; by: string[] }) => [each.skill, each.by.join()])).toEqual([
      ['data cleaning', 'sql'],
      ['Excel', 'small'],
      ['R', 'Table Badge'],
      ['SQL', 'Table Badge,sql'],
    ]);
  });

  it('may be a single credential, and names the skills that nobody asked for', async () => {
    const { code, stdout } = await set(['sql.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('Portfolio of 1 credential: Data analyst');
    expect(stdout).toMatch(/These are the skills that the credentials\s+name; add --skills a,b,c/);
  });

  it('says what to do where no credential names a skill', async () => {
    const files = { 'a.yaml': 'candidate: {name: A}\nanswers: {hardest-task: quizzes}\n' };
    const none = await set(['a.yaml'], { files });
    expect(none.code).toBe(0);
    expect(none.stdout).toContain('No skill is asked for, and no credential names one.');
    expect(none.stdout).toContain('A names no skill; add skill: [a, b] to its candidate.');
    const asked = await set(['a.yaml', '--skills', 'SQL'], { files });
    expect(asked.stdout).toContain('0 of 1 skill has a good proof and 1 none.');
  });

  it('says what a skill that no credential names may be called', async () => {
    const { stdout } = await set(['python.yaml', '--skills', 'Pyton']);
    expect(stdout).toMatch(
      /Bring Pyton, which no credential names\. Perhaps Pyton is what A\s+calls Python\./,
    );
  });

  it('ages evidence to --as-of, and says whose is too old', async () => {
    const old = '{value: quizzes, checked: 2026-01-01}';
    const files = {
      'a.yaml': badge('a', 'SQL', old, 'nothing'),
      'b.yaml': badge('b', 'SQL', old.replace('01-01', '06-01'), 'nothing'),
    };
    const { stdout } = await set(['a.yaml', 'b.yaml', '--full'], { files });
    expect(stdout).toContain('A: 1 answer is too old to count.');
    expect(stdout).toContain('B: 1 answer to look up again soon, by 2026-11-28.');
    expect(stdout).toContain('the answer is too old');
    expect(stdout).toMatch(/\n {2}0 of 1 skill has a good proof and 1 an open one\.\n$/);
  });
});

describe('formats', () => {
  const words = ['sql.yaml', 'dash.yaml', ...WANTED];

  test.each([
    ['plain', 'Portfolio: Portfolio of 2 credentials: Data analyst\n'],
    ['markdown', '| dashboards | weak | B |\n'],
    ['html', '<h1>Portfolio of 2 credentials: Data analyst</h1>'],
    ['csv', '"statistics","true","none","",'],
    [
      'csv',
      '"sql","true","good","sql","sql","Badge SQL","Example Issuer","","Data analyst","Profile","micro-credential",',
    ],
  ])('%s holds the same', async (format, text) => {
    const { code, stdout, stderr } = await set([...words, '-f', format]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(text);
    expect(stdout).toContain('General information');
  });

  it('html has a chart of the scores by each rubric, with its text, and none of the set', async () => {
    const { stdout } = await set(['sql.yaml', 'dash.yaml', 'small.yaml', '-f', 'html']);
    expect(stdout.match(/<svg /g)).toHaveLength(2);
    expect(stdout).toMatch(
      /<title>Possible scores of 100: A [^,]+, B [^.]+\. The bands begin at: [^<]+<\/title>/,
    );
    expect(stdout).toMatch(/<title>Possible scores of 100: C [^,.]+\. The bands/);
  });

  it('csv has a row for a credential without a skill', async () => {
    const files = { 'a.yaml': 'candidate: {name: A}\nanswers: {hardest-task: quizzes}\n' };
    const { stdout } = await set(['a.yaml', '-f', 'csv'], { files });
    expect(stdout.split('\r\n')[1]).toMatch(/^"","","","A","","A",/);
  });

  it('csv says how much rests on the word of the issuer', async () => {
    const files = {
      'a.yaml':
        'rubric: small\ncandidate: {name: A}\nanswers: {form: course, task: {value: quiz, basis: issuer-claim}, share: 50, revised: 2026-11-01, topics: []}\n',
    };
    const { stdout } = await set(['a.yaml', '-f', 'csv'], { files });
    const cells = stdout
      .trim()
      .split(/\r?\n/)
      .map((line) => line.slice(line.lastIndexOf(',') + 1));
    expect(cells).toEqual(['"on-issuers-word"', '"0.6"']);
  });

  it('name the day where there are several rubrics, and the disclaimers of all', async () => {
    const { stdout } = await set(['sql.yaml', 'small.yaml', '-f', 'markdown']);
    expect(stdout).toMatch(/^# Portfolio of 2 credentials: Data analyst \(2026-11-22\)\n/);
    expect(stdout).toContain('General information, not personalised financial advice.');
    expect(stdout).toContain('General information only.');
  });

  it('are chosen by the ending of -o and of --report, and each is written whole', async () => {
    const world = worldWith({ files: FILES });
    const { code, stdout } = await run(['portfolio', 'sql.yaml', '-o', 'p.md', '--report', 'p.html'], world);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(world.files.get('p.md')).toMatch(/^# Portfolio/);
    expect(world.files.get('p.html')).toMatch(/^<!doctype html>/);
  });
});

describe('the one screen', () => {
  test.each([
    [80, undefined, 28],
    [80, 24, 22],
    [40, undefined, 45],
  ])('at %i columns and %s rows is at most %i lines', async (columns, rows, most) => {
    const names = Array.from({ length: 20 }, (_, at) => `b${at}.yaml`);
    const files = Object.fromEntries(
      names.map((name, at) => [name, badge(`b${at}`, `[skill ${at}, shared]`, 'project-graded', 'own-work')]),
    );
    const terminal = { streams: ['stdout' as const], columns, ...(rows && { rows }) };
    for (const count of [1, 4, 20]) {
      const some = names.slice(0, count);
      const { stdout } = await run(
        ['portfolio', ...some, '--skills', 'shared,other'],
        worldWith({ files, terminal }),
      );
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.filter((line) => line.length > columns && !line.includes('credcheck portfolio'))).toEqual(
        [],
      );
    }
  });

  test.each([
    [80, undefined, 28],
    [80, 24, 22],
    [40, undefined, 45],
  ])('with very long names at %i columns and %s rows is at most %i lines', async (columns, rows, most) => {
    const long = 'Very long '.repeat(30);
    const names = Array.from({ length: 20 }, (_, at) => `b${at}.yaml`);
    const files = Object.fromEntries(
      names.map((name, at) => [
        name,
        badge(`b${at}`, `"${long}${at}"`, 'project-graded', 'own-work').replace('name: ', `name: ${long}`),
      ]),
    );
    const terminal = { streams: ['stdout' as const], columns, ...(rows && { rows }) };
    for (const count of [1, 4, 20]) {
      const words = ['portfolio', ...names.slice(0, count), '--role', long];
      const { stdout } = await run(words, worldWith({ files, terminal }));
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(most);
    }
  });

  it('ends in a line that has the options of this one', async () => {
    const more = '-r micro-credential --as-of 2026-11-20 --strict-evidence --set validity=no-expiry';
    const { stdout } = await set(['sql.yaml', ...more.split(' ')]);
    expect(stdout).toContain(`credcheck portfolio sql.yaml ${more} --full\n`);
  });
});

describe('what is refused', () => {
  it('leaves the others: one bad file, the same candidate twice, one that is not there', async () => {
    const { code, stdout, stderr } = await set([
      'sql.yaml',
      'bad.yaml',
      './sql.yaml',
      'python.yaml',
      'none.yaml',
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('Portfolio of 2 credentials');
    expect(stderr).toContain('bad.yaml:8:17  error  "nothing-like-it" is no answer to "hardest-task"');
    expect(stderr).toContain('./sql.yaml: "sql" is in the set already, by "sql.yaml";');
    expect(stderr).toContain('none.yaml');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'credcheck: exit 2: invalid input: 3 problems, see above',
    );
  });

  it('is a row of a table, with its line, beside the others', async () => {
    const table = 'name,skill,hardest-task\nA,SQL,quizzes\nB,SQL,nonsense\nA,SQL,attend\n';
    const { code, stdout, stderr } = await set(['b.csv'], { files: { 'b.csv': table } });
    expect(code).toBe(2);
    expect(stdout).toContain('Portfolio of 1 credential');
    expect(stderr).toContain('b.csv:3');
    expect(stderr).toMatch(/b\.csv:4:1 +error +"A" is in the set already, by "b\.csv";/);
  });

  it('is a candidate to which nothing applies, alone or beside others', async () => {
    const none = '{not-applicable: no}';
    const nothing = `rubric: small\ncandidate: {name: None}\nanswers: {form: course, task: ${none}, share: ${none}}\n`;
    const files = { ...FILES, 'none.yaml': nothing };
    const beside = await set(['sql.yaml', 'none.yaml'], { files });
    expect(beside.code).toBe(2);
    expect(beside.stdout).toContain('Portfolio of 1 credential');
    expect(beside.stderr).toContain('none.yaml: Nothing in the rubric applies');
    const alone = await set(['none.yaml'], { files });
    expect({ code: alone.code, stdout: alone.stdout }).toEqual({ code: 2, stdout: '' });
  });

  test.each([
    [
      'an empty role',
      ['sql.yaml', '--role', ' '],
      'Expected some text for --role, found none; write for example --role "Data analyst"',
    ],
    [
      'no skill in --skills',
      ['sql.yaml', '--skills', ', '],
      'Expected some text for --skills, found none; write for example --skills SQL,Python',
    ],
    ['standard input twice', ['-', '-'], 'standard input can be read once'],
    [
      'a format of another command',
      ['sql.yaml', '-f', 'junit'],
      'use one of pretty, plain, json, markdown, html, csv',
    ],
    ['a file that would be written over', ['sql.yaml', '-o', 'sql.yaml', '-f', 'json'], 'more than once'],
    [
      'a rubric that would be written over',
      ['sql.yaml', '-r', './r.yaml', '-o', 'r.yaml', '-f', 'json'],
      'r.yaml',
    ],
    ['a table without a row', ['empty.csv'], 'Expected 1 to 20 candidates, found 0'],
    ['a skill that is no text', ['odd.yaml'], 'Expected some text, found a map'],
    ['skills that are a map', ['map.yaml'], 'Expected a text or a list of texts, found a map'],
  ])('is %s', async (_, words, text) => {
    const files = {
      ...FILES,
      'empty.csv': 'name,skill,form\n',
      'odd.yaml': badge('odd', '[{a: b}]', 'quizzes', 'nothing'),
      'map.yaml': badge('odd', '{a: b}', 'quizzes', 'nothing'),
    };
    const { code, stdout, stderr } = await set(words, { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(text);
  });

  it('is more than 20 candidates, by files or by rows', async () => {
    const many = Array.from({ length: 21 }, (_, at) => `f${at}.yaml`);
    const byFiles = await set(many);
    expect(byFiles.code).toBe(2);
    expect(byFiles.stderr).toContain(
      'Expected 1 to 20 candidates, found 21; for many, type: credcheck batch f0.yaml f1.yaml ...',
    );
    const table = {
      'many.csv': `name,skill,form\n${many.map((name) => `${name},a,digital-badge\n`).join('')}`,
    };
    const byRows = await set(['many.csv'], { files: table });
    expect({ code: byRows.code, stdout: byRows.stdout }).toEqual({ code: 2, stdout: '' });
    expect(byRows.stderr).toContain('type: credcheck batch many.csv');
  });
});

it('--strict-evidence leaves the proof open where a required source is missing', async () => {
  const { code, stdout, stderr } = await set([
    'sql.yaml',
    '--skills',
    'SQL',
    '--strict-evidence',
    '-f',
    'json',
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).skills).toMatchObject([{ skill: 'SQL', proof: 'open' }]);
  expect(stderr).toContain('hardest-task');
});

it('--verbose names every rubric that a set rests on', async () => {
  const { stderr } = await set(['sql.yaml', 'python.yaml', 'small.yaml', '--verbose']);
  expect(stderr.match(/micro-credential|small 1\.0\.0/g)).toEqual(['micro-credential', 'small 1.0.0']);
});

it('schema portfolio prints what its JSON is', async () => {
  const { code, stdout } = await run(['schema', 'portfolio'], worldWith());
  expect(code).toBe(0);
  expect(JSON.parse(stdout).$id).toBe('urn:credcheck:schema:portfolio:1');
});
