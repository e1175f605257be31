import { describe, expect, it, test } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

/** Answers under the small rubric: 60 points for the task, 40 for the share. */
function answers(id: string, task: string, share: string | number, more = ''): string {
  return `rubric: small\ncandidate: {id: ${id}, name: ${id.toUpperCase()}}\nanswers:\n  form: course\n  task: ${task}\n  share: ${share}\n  revised: 2026-11-01\n  topics: []\n${more}`;
}

const FILES = {
  'ux.yaml': answers('ux', 'quiz', 90),
  'cp.yaml': answers('cp', 'project', 50),
  'open.yaml': answers('open', 'project', '{at-least: 20, at-most: 80}'),
  'bad.yaml': answers('bad', 'nothing-like-it', 50),
  'other.yaml': 'candidate: {id: other, name: Other}\nanswers: {form: digital-badge}\n',
};

async function compared(words: readonly string[], options: Parameters<typeof worldWith>[0] = {}) {
  return run(['compare', ...words], worldWith({ files: FILES, ...options }));
}

async function json(words: readonly string[]) {
  const { stdout } = await compared([...words, '-f', 'json']);
  return JSON.parse(stdout);
}

describe('comparing', () => {
  it('puts candidates in order on one screen, with ranks, verdicts and criteria', async () => {
    const { code, stdout, stderr } = await compared(['ux.yaml', 'cp.yaml']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 11)).toEqual([
      '  Comparison of 2 candidates                           small 1.0.0, 2026-11-22',
      '',
      '  PAY once these checks match.  A comes first.',
      '',
      '  Candidate  Rank  Verdict  Action',
      '✔ A: CP      1     GOOD     pay',
      '✔ B: UX      2     GOOD     pay',
      '',
      '  Where they differ   Of         A         B',
      '  Score              100        80        60',
      '  Proof               60   60 best  24 worst',
    ]);
    expect(stdout).toContain('  In full  credcheck compare ux.yaml cp.yaml --full\n');
  });

  it('gives the same result for any order of the arguments, but for the command to type', async () => {
    const [one, other] = [
      await json(['ux.yaml', 'cp.yaml', 'open.yaml']),
      await json(['open.yaml', 'cp.yaml', 'ux.yaml']),
    ];
    expect(other).toEqual(one);
    expect(one.candidates.map(({ key, rank }: { key: string; rank: unknown }) => [key, rank])).toEqual([
      ['cp', { low: 1, high: 2 }],
      ['open', { low: 1, high: 2 }],
      ['ux', { low: 3, high: 3 }],
    ]);
  });

  it('says in how many ways each comes first, and what to find out to decide', async () => {
    const { stdout } = await compared(['cp.yaml', 'open.yaml']);
    expect(stdout).toMatch(/A is ahead by what is certain; B can still\s+come first\./);
    expect(stdout).toContain('Find out B: How many postings name it? (can decide)');
    // The ends of the range are its levels, one on either side of 80.
    expect(stdout).toMatch(/A comes first in 50% and B in\s+50% of the ways\./);
  });

  it('reads the candidates of one table, of lines of JSON, and of a JSON list', async () => {
    const table = 'name,form,task,share\nUX,course,quiz,90\nCP,course,project,50\n';
    const rows = [
      { candidate: { name: 'UX' }, answers: { form: 'course', task: 'quiz', share: 90 } },
      { candidate: { name: 'CP' }, answers: { form: 'course', task: 'project', share: 50 } },
    ];
    const files = {
      'offers.csv': table,
      'offers.ndjson': rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
      'offers.json': JSON.stringify(rows),
    };
    for (const name of Object.keys(files)) {
      const { code, stdout } = await compared([name, '-r', 'small', '-f', 'json'], { files });
      expect(code).toBe(0);
      expect(JSON.parse(stdout).candidates.map(({ key }: { key: string }) => key)).toEqual(['CP', 'UX']);
    }
    const piped = await compared(['-', '-r', 'small', '-f', 'json'], { stdin: table });
    expect(JSON.parse(piped.stdout).candidates).toHaveLength(2);
  });

  it('reads a table beside a file, each with its rows', async () => {
    const files = { ...FILES, 'offers.csv': 'name,form,task,share\nX,course,quiz,10\nY,course,project,90\n' };
    const { code, stdout } = await compared(['offers.csv', 'ux.yaml', '-r', 'small', '-f', 'json'], {
      files,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).candidates.map(({ key }: { key: string }) => key)).toEqual(['Y', 'ux', 'X']);
  });

  it('says what changed about one candidate between two dates, with the points', async () => {
    const files = {
      'old.yaml': answers('ux', '{value: quiz, checked: 2026-10-01}', 90),
      'new.yaml': answers('ux', '{value: project, checked: 2026-11-01}', 90),
    };
    const { code, stdout } = await compared(['old.yaml', 'new.yaml', '--full'], { files });
    expect(code).toBe(0);
    expect(stdout).toContain('What changed from B (2026-10-01) to A (2026-11-01)');
    expect(stdout).toContain('A (2026-11-01): UX');
    expect(stdout).toMatch(/What is the hardest task\? +A quiz +A project +24 > 60/);
  });

  it('answers a question about every candidate with --set', async () => {
    const { stdout } = await compared(['ux.yaml', 'cp.yaml', '--set', 'share=0', '-f', 'json']);
    const scores = JSON.parse(stdout).candidates.map(({ score }: { score: { low: number } }) => score.low);
    expect(scores).toEqual([60, 24]);
  });
});

describe('what is said of candidates', () => {
  const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

  it('names the knock-out that stops one, and the cap that holds others below their score', async () => {
    const cap = '{id: quiz, when: {question: task, is: quiz}, at-most: poor, because: A quiz proves little.}';
    const rubric = `${SMALL_RUBRIC.replace('id: small', 'id: capped')}caps:\n  - ${cap}\n`;
    const given = (id: string, form: string, task: string, share: number): string =>
      answers(id, task, share).replace('rubric: small\n', '').replace('course', form);
    const files = {
      './capped.yaml': rubric,
      'go.yaml': given('go', 'course', 'project', 90),
      'low.yaml': given('low', 'course', 'quiz', 0),
      'held.yaml': given('held', 'course', 'quiz', 90),
      'also.yaml': given('also', 'course', 'quiz', 80),
      'stop.yaml': given('stop', 'nothing', 'project', 90),
    };
    const words = Object.keys(files).filter((name) => !name.startsWith('./'));
    const { stdout } = await compared([...words, '-r', './capped.yaml', '--full'], { files });
    expect(stdout).toContain('B and C: A quiz proves little (POOR at best).');
    expect(stdout).toContain('E: There is nothing to earn (STOP).');
    const screen = await compared(['go.yaml', 'stop.yaml', '-r', './capped.yaml'], { files });
    expect(screen.stdout).toContain('  Because  B: There is nothing to earn (STOP).');
  });

  it('says by its central weights, beside those of all weightings, what one would have to believe', async () => {
    const { stdout } = await compared(['ux.yaml', 'cp.yaml', 'wide.yaml', '--full'], {
      files: { ...FILES, 'wide.yaml': answers('wide', 'quiz', 100), 'cp.yaml': answers('cp', 'project', 20) },
    });
    expect(inOneLine(stdout)).toMatch(
      /To prefer B, weigh Reach more and Proof less: the weightings in which it comes first average \d+ and \d+ of 100 there, all weightings \d+ and \d+\./,
    );
    expect(stdout).not.toContain('To prefer A');
  });

  it('names on the screen what changed where one is there twice', async () => {
    const files = {
      'old.yaml': answers('ux', '{value: quiz, checked: 2026-10-01}', 90),
      'new.yaml': answers('ux', '{value: project, checked: 2026-11-01}', 90),
    };
    const { stdout } = await compared(['old.yaml', 'new.yaml'], { files });
    expect(inOneLine(stdout)).toContain(
      'Changed B to A: What is the hardest task? "A project", was "A quiz" (60 points, were 24).',
    );
  });

  it('counts the warnings that the screen leaves out', async () => {
    const old = (id: string): string =>
      answers(id, '{value: quiz, checked: 2026-01-01}', `{value: ${id.length}, checked: 2026-01-01}`);
    const files = { ...FILES, 'o.yaml': old('o'), 'oo.yaml': old('oo'), 'ooo.yaml': old('ooo') };
    files['cp.yaml'] = answers('cp', '{value: project, checked: 2026-11-01}', 50);
    const words = ['cp.yaml', 'o.yaml', 'oo.yaml', 'ooo.yaml'];
    const terminal = { streams: ['stdout' as const], columns: 40 };
    const { stdout } = await compared(words, { files, terminal });
    expect(stdout).toMatch(/Warning[^)]*\(and 4 more\)/);
  });

  it('names the answers that are missing, by candidate', async () => {
    const files = {
      ...FILES,
      'bare.yaml': 'rubric: small\ncandidate: {name: Bare}\nanswers: {form: course, task: quiz}\n',
    };
    const { stderr } = await compared(['ux.yaml', 'bare.yaml'], { files });
    expect(stderr).toContain(
      'credcheck: Bare: 3 questions have no answer and count as unknown: share, revised, topics',
    );
  });

  it.each(['plain', 'markdown', 'html'])('says on a page in %s that the run is strict', async (format) => {
    const { stdout } = await compared(['ux.yaml', 'cp.yaml', '-f', format, '--strict-evidence']);
    expect(inOneLine(stdout)).toContain('In this strict run (--strict-evidence)');
  });
});

describe('two that are alike', () => {
  it('are level where something is open, and a third may come first too', async () => {
    const open = FILES['open.yaml'];
    const twin = open.replaceAll('open', 'twin');
    const files = { ...FILES, 'twin.yaml': twin };
    const { stdout } = await compared(['open.yaml', 'twin.yaml'], { files });
    const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
    expect(inOneLine(stdout)).toContain('A and B are level by what is certain; each can still come first.');
    const low = answers('low', 'project', '{at-least: 10, at-most: 70}');
    const three = await compared(['open.yaml', 'twin.yaml', 'low.yaml'], {
      files: { ...files, 'low.yaml': low },
    });
    expect(inOneLine(three.stdout)).toContain(
      'A and B are level by what is certain; each can still come first, C too.',
    );
  });
});

describe('one that cannot be passed', () => {
  const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

  it('is said to come level at worst where an open answer can bring another as far', async () => {
    const files = { ...FILES, 'low.yaml': answers('low', 'project', '{at-least: 20, at-most: 50}') };
    const { stdout } = await compared(['cp.yaml', 'low.yaml'], { files });
    expect(inOneLine(stdout)).toContain('A cannot be passed, however the rest turns out; B can draw level.');
  });

  it('is not ahead by what is certain if only its best end is further', async () => {
    const to = (id: string, most: number): string =>
      answers(id, 'project', `{at-least: 20, at-most: ${most}}`);
    const { stdout } = await compared(['far.yaml', 'near.yaml'], {
      files: { 'far.yaml': to('far', 80), 'near.yaml': to('near', 70) },
    });
    expect(inOneLine(stdout)).toContain('A and B are level by what is certain; each can still come first.');
    expect(stdout).toMatch(/A: FAR/);
  });
});

describe('formats', () => {
  test.each([
    ['plain', 'Comparison: Comparison of 2 candidates\n'],
    ['markdown', '# Comparison of 2 candidates\n'],
    [
      'html',
      '<title>Possible scores of 100: A 80, B 60. The bands begin at: POOR 0, FAIR 30, GOOD 60.</title>',
    ],
    ['csv', '"cp","cp","CP","","1","1","80","80","good","true","pay","1","1","60","60"'],
  ])('%s holds the same order', async (format, text) => {
    const { code, stdout, stderr } = await compared(['ux.yaml', 'cp.yaml', '-f', format]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(text);
    expect(stdout.indexOf('CP')).toBeLessThan(stdout.indexOf('UX'));
    expect(stdout).toContain('General information only.');
  });

  it('csv says how much rests on the word of the issuer', async () => {
    const told = FILES['cp.yaml'].replace('task: project', 'task: {value: project, basis: issuer-claim}');
    const { stdout } = await compared(['ux.yaml', 'cp.yaml', '-f', 'csv'], {
      files: { ...FILES, 'cp.yaml': told },
    });
    const cells = stdout
      .trim()
      .split(/\r?\n/)
      .map((line) => line.slice(line.lastIndexOf(',') + 1));
    expect(cells).toEqual(['"on-issuers-word"', '"0.6"', '"0"']);
  });

  it('have no heading above a chart that Markdown cannot show', async () => {
    const { stdout } = await compared(['ux.yaml', 'cp.yaml', '-f', 'markdown']);
    expect(stdout).not.toContain('Possible scores');
  });

  it('are chosen by the ending of -o and of --report, and each is written whole', async () => {
    const world = worldWith({ files: FILES });
    const words = ['compare', 'ux.yaml', 'cp.yaml', '-o', 'c.md', '--report', 'c.html', '--report', 'c.csv'];
    const { code, stdout } = await run(words, world);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(world.files.get('c.md')).toMatch(/^# Comparison/);
    expect(world.files.get('c.html')).toMatch(/^<!doctype html>/);
    expect(world.files.get('c.csv')).toMatch(/^"key"/);
  });

  it('that make no sense for a comparison are refused with those that do', async () => {
    const { code, stderr } = await compared(['ux.yaml', 'cp.yaml', '-f', 'junit']);
    expect(code).toBe(2);
    expect(stderr).toContain('use one of pretty, plain, json, markdown, html, csv');
  });
});

describe('the one screen', () => {
  const NAMES = [
    'vendor-exam',
    'platform-certificate',
    'university-module',
    'superseded-exam',
    'video-badge',
  ];
  const open = ['pass-decision', 'supervision', 'may-publish'].flatMap((id) => ['--set', `${id}=unknown`]);

  test.each([
    [80, undefined, 28],
    [80, 24, 22],
    [40, undefined, 45],
  ])('at %i columns and %s rows is at most %i lines', async (columns, rows, most) => {
    const texts = await Promise.all(
      NAMES.map(async (name) => [`${name}.yaml`, await exampleText(name)] as const),
    );
    const terminal = { streams: ['stdout' as const], columns, ...(rows && { rows }) };
    for (const count of [2, 3, 5]) {
      const files = Object.fromEntries(texts.slice(0, count));
      const world = worldWith({ files, terminal });
      const { stdout } = await run(['compare', ...Object.keys(files), ...open], world);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(most);
      const wide = lines.filter((line) => line.length > columns && !line.includes('credcheck compare'));
      expect(wide).toEqual([]);
    }
  });
});

describe('the one screen with very long names', () => {
  const long = (id: string): string =>
    answers(id, 'project', 50).replace(id.toUpperCase(), `${id} ${'Very Long '.repeat(30)}`);

  test.each([
    [80, undefined, 28],
    [80, 24, 22],
    [40, undefined, 45],
  ])('at %i columns and %s rows is at most %i lines', async (columns, rows, most) => {
    const terminal = { streams: ['stdout' as const], columns, ...(rows && { rows }) };
    for (const count of [2, 4, 20]) {
      const names = Array.from({ length: count }, (_, at) => `n${at}`);
      const files = Object.fromEntries(names.map((id) => [`${id}.yaml`, long(id)]));
      const { stdout } = await compared(Object.keys(files), { files, terminal });
      const lines = stdout.trimEnd().split('\n');
      const taken = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
      const command = Math.ceil((lines.find((line) => line.includes('--full'))?.length ?? 0) / columns);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(taken - command).toBeLessThan(most);
      expect(stdout).toMatch(/Very…|Long…/);
    }
  });
});

describe('--fail-unless-first', () => {
  it('is passed by the candidate that comes first, whatever is open', async () => {
    const { code, stderr } = await compared(['ux.yaml', 'cp.yaml', '--fail-unless-first', 'cp']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'credcheck: the rubric is small 1.0.0\n' });
  });

  test.each([
    ['ux', 'ux ranks 2; --fail-unless-first asks for 1, whatever is open'],
    ['open', 'open ranks 1 to 2; --fail-unless-first asks for 1, whatever is open'],
  ])('is failed by %s', async (id, why) => {
    const other = id === 'ux' ? 'ux.yaml' : 'open.yaml';
    const { code, stdout, stderr } = await compared([other, 'cp.yaml', '--fail-unless-first', id]);
    expect(code).toBe(1);
    expect(stdout).toContain('Comparison of 2 candidates');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`credcheck: exit 1: ${why}`);
  });

  it('is failed by a candidate that is stopped', async () => {
    const files = { ...FILES, 'stop.yaml': answers('stop', 'project', 90).replace('course', 'nothing') };
    const { code, stderr } = await compared(['ux.yaml', 'stop.yaml', '--fail-unless-first', 'stop'], {
      files,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('exit 1: a knock-out stops stop');
  });

  it('names no candidate that is not compared', async () => {
    const { code, stderr } = await compared(['ux.yaml', 'cp.yaml', '--fail-unless-first', 'xu']);
    expect(code).toBe(2);
    expect(stderr).toContain('--fail-unless-first names no candidate that is compared, found "xu"');
  });
});

describe('what cannot be compared', () => {
  it('leaves the others: one refused file, the same candidate twice, another rubric', async () => {
    const words = ['ux.yaml', 'bad.yaml', './ux.yaml', 'cp.yaml', 'other.yaml', 'not-there.yaml'];
    const { code, stdout, stderr } = await compared(words);
    expect(code).toBe(2);
    expect(stdout).toContain('Comparison of 2 candidates');
    expect(stderr).toContain('bad.yaml');
    expect(stderr).toContain('./ux.yaml: "ux" with these very answers is compared already');
    expect(stderr).toMatch(
      /other\.yaml: These answers are scored by micro-credential \S+, the others by small 1\.0\.0/,
    );
    expect(stderr).toContain('add --versus to set them side by side');
    expect(stderr).toContain('not-there.yaml');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'credcheck: exit 2: invalid input: 4 problems, see above',
    );
  });

  test.each([
    ['one candidate alone', ['one.csv', '-r', 'small'], 'Expected 2 to 20 candidates, found 1'],
    ['the same file twice', ['ux.yaml', 'ux.yaml'], 'is compared already'],
    ['an empty file', ['ux.yaml', 'empty.yaml'], 'empty.yaml'],
    ['standard input twice', ['-', '-'], 'standard input can be read once'],
    ['a list that is not there', ['none.csv'], 'none.csv'],
    ['a wrong header', ['wrong.csv', '-r', 'small'], 'tsak'],
    ['a rubric that is not there', ['one.csv', '-r', 'none'], 'There is no built-in rubric "none"'],
    ['a wrong answer for all', ['one.csv', '-r', 'small', '--set', 'task=x'], '"x"'],
    [
      'a file that would be written over',
      ['ux.yaml', 'cp.yaml', '-o', 'cp.yaml', '-f', 'json'],
      'more than once',
    ],
  ])('is %s', async (_, words, text) => {
    const files = {
      ...FILES,
      'one.csv': 'name,task\nUX,quiz\n',
      'wrong.csv': 'name,tsak\nUX,quiz\nCP,quiz\n',
      'empty.yaml': '',
    };
    const { code, stdout, stderr } = await compared(words, { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(text);
  });

  it('is more than 20 candidates, by files or by rows', async () => {
    const many = Array.from({ length: 21 }, (_, at) => `f${at}.yaml`);
    const files = await compared(many);
    expect(files.code).toBe(2);
    expect(files.stderr).toContain('found 21; for many, type: credcheck batch f0.yaml f1.yaml ...');
    const rows = many.map((name) => `${name},course,quiz\n`).join('');
    const table = { 'many.csv': `name,form,task\n${rows}` };
    const list = await compared(['many.csv', '-r', 'small'], { files: table });
    expect(list.code).toBe(2);
    expect(list.stderr).toContain('type: credcheck batch many.csv');
  });

  it('is a candidate to which nothing applies, beside the others', async () => {
    const none = answers('none', '{not-applicable: no}', '{not-applicable: no}');
    const { code, stdout, stderr } = await compared(['ux.yaml', 'cp.yaml', 'none.yaml'], {
      files: { ...FILES, 'none.yaml': none },
    });
    expect(code).toBe(2);
    expect(stdout).toContain('Comparison of 2 candidates');
    expect(stderr).toContain('none.yaml: Nothing in the rubric applies');
  });

  it('is a row of a table, with its line, beside the others', async () => {
    const table = 'name,task,share\nUX,quiz,90\nCP,project,50\nX,nonsense,1\n';
    const { code, stdout, stderr } = await compared(['offers.csv', '-r', 'small'], {
      files: { 'offers.csv': table },
    });
    expect(code).toBe(2);
    expect(stdout).toContain('Comparison of 2 candidates');
    expect(stderr).toContain('offers.csv:4');
  });
});

it('evaluate refuses several candidates and says how to compare them', async () => {
  const { code, stdout, stderr } = await run(['evaluate', 'a.yaml', 'b.yaml'], worldWith());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('to compare them, type: credcheck compare a.yaml b.yaml');
});
