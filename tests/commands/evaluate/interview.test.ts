import { expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { BACK, chosen, type Script, UNKNOWN } from '../../support/scripted-prompter.js';
import { SIXTY } from '../../support/small-rubric.js';

const WHO = ['UX Basics', 'Metro'];
const COURSE = ['course', 'quiz', '90', '2026-11-01', ['data']];
const SAVE_TO = 'Save your answers to which file? (a single - for none)';

function atTerminal(script: Script, files = {}): World {
  return worldWith({ stdin: 'terminal', script, files });
}

const ASK = ['evaluate', '-r', 'small', '-f', 'json'];

it('asks for the candidate, then each question in the order of the rubric, then where to save', async () => {
  const world = atTerminal([...WHO, 'exam', 'project', 'yes', '50', '2026-11-01', [], '-']);
  const { code, stdout, stderr } = await run(ASK, world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(world.asked).toEqual([
    'Which credential is it? Its name:',
    'Who issues it? (Enter if you do not know)',
    'Which form is it?',
    'What is the hardest task?',
    'Does somebody watch?',
    'How many postings name it?',
    'When was it last revised?',
    'Which topics are in it?',
    SAVE_TO,
  ]);
  expect(JSON.parse(stdout)).toMatchObject({
    candidate: { name: 'UX Basics', issuer: 'Metro' },
    score: { low: 80, high: 80 },
    profile: [{ id: 'form', value: 'exam', checked: '2026-11-22' }],
  });
});

it('goes back from the issuer to the name, which Enter alone keeps', async () => {
  const world = atTerminal(['UX Bacis', BACK, 'UX Basics', BACK, '', 'Metro', ...COURSE, '-']);
  const { stdout } = await run(ASK, world);
  expect(world.asked.slice(0, 6)).toEqual([
    'Which credential is it? Its name:',
    'Who issues it? (Enter if you do not know)',
    'Which credential is it? Its name:',
    'Who issues it? (Enter if you do not know)',
    'Which credential is it? Its name:',
    'Who issues it? (Enter if you do not know)',
  ]);
  expect(JSON.parse(stdout).candidate).toEqual({ name: 'UX Basics', issuer: 'Metro' });
});

it('goes back from the first question to the issuer and the name', async () => {
  const world = atTerminal(['UX Bacis', '', BACK, BACK, 'UX Basics', 'Metro', ...COURSE, '-']);
  const { stdout, stderr } = await run(ASK, world);
  expect(stderr).toBe('');
  expect(world.asked.slice(2, 6)).toEqual([
    'Which form is it?',
    'Who issues it? (Enter if you do not know)',
    'Which credential is it? Its name:',
    'Who issues it? (Enter if you do not know)',
  ]);
  expect(JSON.parse(stdout).candidate).toEqual({ name: 'UX Basics', issuer: 'Metro' });
});

it('goes back from the file name to all answers, and from there question by question', async () => {
  const world = atTerminal([...WHO, ...COURSE, chosen('verdict'), BACK, BACK, BACK, '2025-11-01', '-']);
  const { stdout, stderr } = await run(ASK, world);
  expect(stderr).toBe('');
  expect(world.asked.slice(6)).toEqual([
    'Which topics are in it?',
    SAVE_TO,
    'Which topics are in it?',
    'When was it last revised?',
    SAVE_TO,
  ]);
  expect(JSON.parse(stdout).criteria[2].questions[0].value).toBe('2025-11-01');
});

it('skips questions that the answers rule out, and those that depend on something unknown', async () => {
  const open = 'credcheck: one question has no answer and counts as unknown: proctored\n';
  for (const [form, stderr] of [
    ['course', ''],
    [UNKNOWN, open],
  ] as const) {
    const world = atTerminal([...WHO, form, 'quiz', '90', '2026-11-01', ['data'], '-']);
    expect(await run(ASK, world)).toMatchObject({ code: 0, stderr });
    expect(world.asked).not.toContain('Does somebody watch?');
  }
});

it('accepts unknown and not applicable as answers', async () => {
  const notApplicable = { kind: 'not-applicable', reason: 'nobody posts' } as const;
  const world = atTerminal([...WHO, 'course', UNKNOWN, notApplicable, UNKNOWN, UNKNOWN, '-']);
  const { code, stdout, stderr } = await run(ASK, world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    score: { low: 0, high: 100 },
    criteria: [
      {
        questions: [
          { id: 'task', state: 'unknown' },
          { id: 'proctored', state: 'not-asked' },
        ],
      },
      { questions: [{ id: 'share', state: 'not-applicable', reason: 'nobody posts' }] },
      {},
    ],
  });
});

it('goes back, and then asks only what the new answer requires', async () => {
  const again = ['exam', 'project', BACK, BACK, 'course', '90', '2026-11-01', ['data'], '-'];
  const world = atTerminal([...WHO, ...again]);
  const { code, stdout } = await run(ASK, world);
  expect(code).toBe(0);
  expect(world.asked.slice(2, 8)).toEqual([
    'Which form is it?',
    'What is the hardest task?',
    'Does somebody watch?',
    'What is the hardest task?',
    'Which form is it?',
    'How many postings name it?',
  ]);
  expect(JSON.parse(stdout).criteria[0].questions[0].value).toBe('project');
});

it('remembers how a question was passed over when going back to it', async () => {
  const notApplicable = { kind: 'not-applicable', reason: 'nobody posts' } as const;
  const world = atTerminal([
    ...WHO,
    'course',
    UNKNOWN,
    BACK,
    UNKNOWN,
    notApplicable,
    BACK,
    '90',
    '2026-11-01',
    ['data'],
    '-',
  ]);
  expect(await run(ASK, world)).toMatchObject({ code: 0 });
  const told = world.shown.filter((each) => /\n\((unknown|not-applicable)\)/.test(each));
  expect(told).toEqual([
    expect.stringContaining('What is the hardest task?\n(unknown)'),
    expect.stringContaining('How many postings name it?\n(not-applicable)'),
  ]);
});

it('asks only what a file leaves open, and keeps its evidence', async () => {
  const evidence = 'share: {value: 90, source: "https://example.org/", checked: 2026-10-01}';
  const text = SIXTY.replace('share: 90', evidence).replace('  task: quiz\n', '');
  const world = atTerminal(['quiz', '-'], { 'a.yaml': text });
  const { code, stdout, stderr } = await run(['evaluate', '--resume', 'a.yaml', '-f', 'json'], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(world.asked).toEqual(['What is the hardest task?', SAVE_TO]);
  expect(JSON.parse(stdout)).toMatchObject({
    candidate: { id: 'ux' },
    score: { low: 60, high: 60 },
    criteria: [
      { questions: [{ id: 'task', value: 'quiz', checked: '2026-11-22' }, {}] },
      { questions: [{ id: 'share', source: 'https://example.org/', checked: '2026-10-01' }] },
      {},
    ],
  });
});

it('goes back beyond the question where it was resumed', async () => {
  const world = atTerminal([BACK, BACK, '2026-09-01', '90', '-'], {
    'a.yaml': SIXTY.replace('  share: 90\n', ''),
  });
  const { code, stdout } = await run(['evaluate', '--resume', 'a.yaml', '-f', 'json'], world);
  expect(code).toBe(0);
  expect(world.asked).toEqual([
    'How many postings name it?',
    'Which topics are in it?',
    'When was it last revised?',
    'How many postings name it?',
    SAVE_TO,
  ]);
  expect(JSON.parse(stdout).criteria[2].questions[0].value).toBe('2026-09-01');
});

it('asks again only questions that have changed since they were answered', async () => {
  const world = atTerminal(['quiz', '-'], { 'a.yaml': SIXTY });
  await run(['evaluate', 'a.yaml', '--save', 'a.yaml'], world);
  const saved = world.files.get('a.yaml') ?? '';
  const [stamp = ''] = saved.match(/task: "?[0-9a-f]{16}"?/) ?? [];
  world.files.set('a.yaml', saved.replace(stamp, 'task: "00000000"'));
  const { code, stdout } = await run(['evaluate', '--resume', 'a.yaml', '-f', 'json'], world);
  expect(code).toBe(0);
  expect(world.asked).toEqual(['What is the hardest task?', SAVE_TO]);
  expect(JSON.parse(stdout).notes).toEqual([{ id: 'rubric-changed', question: 'task' }]);
});

it('accepts a count and a date as people type them', async () => {
  const world = atTerminal([...WHO, 'course', 'quiz', '9 of 10', '27.3.2026', ['data'], '-']);
  const { code, stdout } = await run(ASK, world);
  expect(code).toBe(0);
  expect(stdout).toContain('"value": 90');
  expect(stdout).toContain('"2026-03-27"');
});

it('does not ask what --set has answered', async () => {
  const world = atTerminal([...WHO, ...COURSE.slice(1), '-']);
  const { code } = await run([...ASK, '--set', 'form=course'], world);
  expect(code).toBe(0);
  expect(world.asked).not.toContain('Which form is it?');
});

it('refuses a blank name, a value that does not fit and a blank file name while they are typed', async () => {
  const refused = async (script: Script) => run(ASK, atTerminal(script));
  await expect(refused([' '])).rejects.toThrow('refused: Type the name');
  await expect(refused([...WHO, 'course', 'quiz', 'many'])).rejects.toThrow(
    'refused: Expected a plain number',
  );
  await expect(refused([...WHO, 'course', 'quiz', '1', '2027-01'])).rejects.toThrow('up to 2026-11-22');
  await expect(refused([...WHO, ...COURSE, ' '])).rejects.toThrow('refused: Type a file name');
});

it('names a candidate without an issuer', async () => {
  const world = atTerminal([' UX  Básics! ', '  ', ...COURSE, '-']);
  const { stdout } = await run(ASK, world);
  expect(JSON.parse(stdout).candidate).toEqual({ name: 'UX  Básics!' });
});

it('never asks about a file, even at a terminal', async () => {
  const world = atTerminal([], { 'a.yaml': SIXTY });
  expect(await run(['evaluate', 'a.yaml'], world)).toMatchObject({ code: 0, stderr: '' });
  expect(world.asked).toEqual([]);
});
