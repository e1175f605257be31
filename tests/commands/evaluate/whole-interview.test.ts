import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { BACK, CTRL_C, chosen, type Script, UNKNOWN } from '../../support/scripted-prompter.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const WHO = ['UX Basics', 'Metro'];
const COURSE = ['course', 'quiz', '90', '2026-11-01', ['data']];
const ASK = ['evaluate', '-r', 'small', '-f', 'json'];
const GUIDANCE = { kind: 'guidance' } as const;
const EVIDENCE = { kind: 'evidence' } as const;

function atTerminal(script: Script, files: Readonly<Record<string, string>> = {}): World {
  return worldWith({ stdin: 'terminal', script, files });
}

async function answersAfter(script: Script): Promise<Record<string, unknown>> {
  const world = atTerminal([...script, 'a.yaml']);
  expect(await run(ASK, world)).toMatchObject({ code: 0 });
  const { stdout } = await run(['evaluate', 'a.yaml', '-r', 'small', '-f', 'json', '--quiet'], world);
  const { profile, criteria } = JSON.parse(stdout);
  const questions = criteria.flatMap((each: { questions: unknown[] }) => each.questions);
  return Object.fromEntries([...profile, ...questions].map((each: { id: string }) => [each.id, each]));
}

describe('help on request', () => {
  it('is shown above the same question, keeps the line pointed to, and can be hidden again', async () => {
    const text = SMALL_RUBRIC.replace(
      '    ask: Which form is it?\n',
      '    ask: Which form is it?\n    guidance: Ask the seller.\n',
    );
    const world = atTerminal([...WHO, { ...GUIDANCE, at: 'course' }, GUIDANCE, 'course', GUIDANCE, CTRL_C], {
      './r.yaml': text,
    });
    await run(['evaluate', '-r', './r.yaml'], world);
    const [first, helped, closed, , none] = world.shown;
    expect(first).not.toContain('Ask the seller.');
    expect(helped).toMatch(/\n {2}Ask the seller\.\n[\s\S]*Which form is it\?\n\(course\)$/);
    expect(closed).toMatch(/^(?![\s\S]*Ask the seller)[\s\S]*Which form is it\?\n\(course\)$/);
    expect(none).toContain('There is no further help for this question.');
  });
});

describe('the review', () => {
  it('shows every answer that counts, and Enter continues', async () => {
    const notApplicable = { kind: 'not-applicable', reason: 'nobody posts' } as const;
    const world = atTerminal([...WHO, 'course', UNKNOWN, notApplicable, '2026-11-01', [], '-']);
    expect(await run(ASK, world)).toMatchObject({ code: 0 });
    expect(world.shown.at(-1)).toBe(
      [
        '',
        '  Your answers',
        '  ✔ Which credential is it?              UX Basics',
        '  ✔ Who issues it?                       Metro',
        '  ✔ Which form is it?                    A course',
        '  ? What is the hardest task?            could not find out',
        '  – How many postings name it?           does not apply: nobody posts',
        '  ✔ When was it last revised?            2026-11-01',
        '  ✔ Which topics are in it?              None of these',
        '',
        '',
        'Is this right?',
        'Show the verdict',
        'Change an answer',
        'Say where an answer comes from',
      ].join('\n'),
    );
  });

  it('reopens any answer, asks what the new one requires, and returns', async () => {
    const change = [chosen('change'), chosen('form'), 'exam', 'yes'];
    const world = atTerminal([...WHO, ...COURSE, ...change, '-']);
    const { code, stdout } = await run(ASK, world);
    expect(code).toBe(0);
    expect(world.asked.slice(7)).toEqual([
      'Which form is it?',
      'Does somebody watch?',
      'Save your answers to which file? (a single - for none)',
    ]);
    expect(JSON.parse(stdout).profile[0].value).toBe('exam');
    expect(world.shown.at(-1)).toContain('  ✔ Does somebody watch?                 Yes');
  });

  it('can be returned to without a change', async () => {
    const change = [
      chosen('change'),
      chosen(':back'),
      chosen('change'),
      BACK,
      chosen('evidence'),
      BACK,
      chosen('change'),
      chosen('task'),
      { kind: 'back' } as const,
    ];
    const world = atTerminal([...WHO, ...COURSE, ...change, '-']);
    const { stdout } = await run(ASK, world);
    expect(JSON.parse(stdout).score).toEqual({ low: 60, high: 60 });
  });

  it('corrects name and issuer, or leaves them when the person goes back', async () => {
    const other = [chosen('change'), chosen(':name'), 'UX Advanced', chosen('change'), chosen(':issuer')];
    const unchanged = [chosen('change'), chosen(':name'), BACK, chosen('change'), chosen(':issuer'), BACK];
    const world = atTerminal([...WHO, ...COURSE, ...other, 'Lakeside', ...unchanged, '-']);
    const { stdout } = await run(ASK, world);
    expect(JSON.parse(stdout).candidate).toEqual({
      name: 'UX Advanced',
      issuer: 'Lakeside',
    });
    expect(world.shown.at(-1)).toContain('  ✔ Who issues it?                       Lakeside\n');
    const none = [chosen('change'), chosen(':issuer'), '-'];
    const without = await run(ASK, atTerminal([...WHO, ...COURSE, ...none, '-']));
    expect(JSON.parse(without.stdout).candidate).toEqual({ name: 'UX Basics' });
  });

  it('keeps an id that was not derived from the name, and saves corrections to the draft at once', async () => {
    const script = [chosen('change'), chosen(':name'), 'UX Advanced', CTRL_C];
    const world = atTerminal(script, { 'a.yaml': SIXTY });
    const { stderr } = await run(['evaluate', '--resume', 'a.yaml'], world);
    const draft = /are in (.*)/.exec(stderr)?.[1] ?? '';
    expect(world.files.get(draft)).toMatch(/id: ux\n {2}name: UX Advanced\n/);
  });

  it('can be left at every step', async () => {
    for (const more of [[], [chosen('change')], [chosen('evidence'), chosen('task')]]) {
      const world = atTerminal([...WHO, ...COURSE, ...more, CTRL_C]);
      expect(await run(ASK, world)).toMatchObject({ code: 130, stdout: '' });
    }
  });
});

describe('source, basis, date and note', () => {
  it('are saved with the answer, and the date is today by default', async () => {
    const said = chosen('issuer-claim');
    const noted = [{ ...EVIDENCE, at: 'quiz' }, 'https://example.org/', said, '', 'page 3', 'quiz'];
    const answers = await answersAfter([...WHO, 'course', ...noted, '90', '2026-11-01', ['data']]);
    expect(answers.task).toMatchObject({
      value: 'quiz',
      source: 'https://example.org/',
      basis: 'issuer-claim',
      checked: '2026-11-22',
      note: 'page 3',
    });
    expect(answers.form).not.toHaveProperty('source');
  });

  it('leave the basis open unless it is given', async () => {
    const noted = [{ ...EVIDENCE, at: 'quiz' }, 'https://example.org/', '', '', 'quiz'];
    const answers = await answersAfter([...WHO, 'course', ...noted, '90', '2026-11-01', ['data']]);
    expect(answers.task).toMatchObject({ source: 'https://example.org/' });
    expect(answers.task).not.toHaveProperty('basis');
  });

  it('stay as they are with Enter alone; a quote is removed with its source', async () => {
    const evidence = 'source: "the syllabus", basis: hearsay, quote: a quiz, checked: 2026-10-01, note: n';
    const text = SIXTY.replace('task: quiz', `task: {value: quiz, ${evidence}}`);
    const taskAfter = async (source: string) => {
      const world = worldWith({
        files: { 'f.yaml': text },
        stdin: 'terminal',
        script: [{ ...EVIDENCE, at: 'quiz' }, source, '', '', 'quiz'],
      });
      await run(
        ['evaluate', '-r', 'small', '--resume', 'f.yaml', '--ask', 'task', '--save', 'f.yaml'],
        world,
      );
      return parse(world.files.get('f.yaml') ?? '').answers.task;
    };
    const noted = { source: 'the syllabus', basis: 'hearsay', checked: '2026-10-01', note: 'n' };
    expect(await taskAfter('')).toEqual({ value: 'quiz', ...noted, quote: 'a quiz' });
    expect(await taskAfter('the catalogue')).toEqual({ value: 'quiz', ...noted, source: 'the catalogue' });
  });

  it('can be added and removed in the review', async () => {
    const add = [chosen('evidence'), chosen('task'), 'the syllabus', '2026-10-01', ''];
    const answers = await answersAfter([...WHO, ...COURSE, ...add]);
    expect(answers.task).toMatchObject({ value: 'quiz', source: 'the syllabus', checked: '2026-10-01' });
    const takeAway = [chosen('evidence'), chosen('task'), '-', '', '-'];
    const bare = await answersAfter([...WHO, ...COURSE, ...add, ...takeAway]);
    expect(bare.task).not.toHaveProperty('source');
  });

  it.each([0, 1, 2, 3])('are not saved if their prompts are left after %i replies', async (count) => {
    const left = ['https://example.org/', chosen('guess'), '2026-10-01'].slice(0, count);
    const asking = [{ ...EVIDENCE, at: 'quiz' }, ...left, BACK, 'quiz'];
    const answers = await answersAfter([...WHO, 'course', ...asking, '90', '2026-11-01', ['data']]);
    expect(answers.task).toMatchObject({ value: 'quiz', checked: '2026-11-22' });
    const inReview = [chosen('evidence'), chosen('task'), ...left, BACK];
    const reviewed = await answersAfter([...WHO, ...COURSE, ...inReview]);
    for (const { task } of [answers, reviewed]) {
      expect(task).not.toHaveProperty('source');
      expect(task).not.toHaveProperty('note');
    }
  });

  it('are offered again as far as they were typed when their prompts were left', async () => {
    const begun = [
      'https://example.org/',
      chosen('guess'),
      '2026-10-01',
      { kind: 'back', typed: 'seen b' },
    ] as const;
    const again = ['', '', '', 'quiz'];
    const asking = [{ ...EVIDENCE, at: 'quiz' }, ...begun, EVIDENCE, ...again];
    const noted = { source: 'https://example.org/', checked: '2026-10-01', basis: 'guess', note: 'seen b' };
    const asked = await answersAfter([...WHO, 'course', ...asking, '90', '2026-11-01', ['data']]);
    expect(asked.task).toMatchObject({ value: 'quiz', ...noted });
    const halfSource = [chosen('evidence'), chosen('task'), { kind: 'back', typed: 'the syll' }] as const;
    const whole = [chosen('evidence'), chosen('task'), '', '', ''];
    const reviewed = await answersAfter([...WHO, ...COURSE, ...halfSource, ...whole]);
    expect(reviewed.task).toMatchObject({ source: 'the syll' });
  });

  it('are rejected if they cannot be right', async () => {
    const refused = async (...script: Script) => run(ASK, atTerminal([...WHO, EVIDENCE, ...script]));
    await expect(refused('ftp://example.org')).rejects.toThrow('refused: Type the whole address');
    await expect(refused('', '2026-12-01')).rejects.toThrow('refused: ');
    for (const script of [[], [''], ['', chosen('guess')], ['', chosen('guess'), '']]) {
      expect(await refused(...script, CTRL_C)).toMatchObject({ code: 130 });
    }
  });
});

describe('a knock-out that is hit', () => {
  it('is reported at once, with an offer to stop', async () => {
    const world = atTerminal([...WHO, 'nothing', '-']);
    const { code, stdout } = await run(ASK, world);
    expect(code).toBe(0);
    expect(world.shown.at(-1)).toBe(
      [
        '',
        '  ✖ This is a knock-out: There is nothing to earn.',
        '',
        '',
        'Whatever else you answer, the verdict will be to stop. What now?',
        'Stop here and show the verdict',
        'Go on answering',
      ].join('\n'),
    );
    expect(world.asked).not.toContain('What is the hardest task?');
    expect(JSON.parse(stdout).verdict).toMatchObject({ id: 'stop', firm: true });
  });

  it('is reported once, and shown in the review', async () => {
    const on = ['nothing', chosen('go-on'), 'quiz', '90', '2026-11-01', ['data']];
    const world = atTerminal([...WHO, ...on, '-']);
    await run(ASK, world);
    expect(world.shown.filter((each) => each.includes('What now?'))).toHaveLength(1);
    expect(world.shown.at(-1)).toContain('✖ This is a knock-out: There is nothing to earn.');
    expect(await run(ASK, atTerminal([...WHO, 'nothing', CTRL_C]))).toMatchObject({ code: 130 });
  });
});

describe('--ask', () => {
  const files = { 'a.yaml': SIXTY };

  it('asks the named questions again, on top of a file or a resumed interview', async () => {
    for (const from of [['a.yaml'], ['--resume', 'a.yaml']]) {
      const world = atTerminal(['project', ['law'], '-'], files);
      const words = ['evaluate', ...from, '--ask', 'ta*', '--ask', '*opi*s', '-f', 'json'];
      const { code, stdout } = await run(words, world);
      expect(code).toBe(0);
      expect(world.asked.slice(0, 2)).toEqual(['What is the hardest task?', 'Which topics are in it?']);
      expect(world.shown[0]).toMatch(/\(quiz\)$/);
      expect(JSON.parse(stdout).criteria[0].questions[0]).toMatchObject({
        value: 'project',
        checked: '2026-11-22',
      });
    }
  });

  it('is part of the command to resume, for the questions not asked yet', async () => {
    const world = atTerminal(['project', CTRL_C], files);
    const { stderr } = await run(['evaluate', 'a.yaml', '--ask', 't*'], world);
    expect(stderr).toContain('evaluate --ask topics --resume /state/credcheck/ux.yaml\n');
  });

  it('never shows what is ruled out', async () => {
    const world = atTerminal(['-'], files);
    expect(await run(['evaluate', 'a.yaml', '--ask', 'proctored'], world)).toMatchObject({ code: 0 });
    expect(world.asked).toHaveLength(1);
  });

  it('refuses what names no question', async () => {
    expect(await run(['evaluate', 'a.yaml', '--ask', 'topcis'], atTerminal([], files))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('There is no question "topcis" to ask again; did you mean "topics"?'),
    });
  });

  it('needs a terminal, and standard input for itself', async () => {
    const piped = await run(['evaluate', 'a.yaml', '--ask', '*'], worldWith({ files }));
    expect(piped).toMatchObject({ code: 2, stderr: expect.stringContaining('--ask asks questions') });
    const both = await run(['evaluate', '-', '--ask', '*'], atTerminal([], files));
    expect(both).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('- and --ask cannot be combined'),
    });
  });
});

it('goes back from a knock-out to the question that hit it', async () => {
  const world = worldWith({
    stdin: 'terminal',
    script: [...WHO, 'nothing', BACK, 'course', 'quiz', '90', '2026-11-01', [], '-'],
  });
  expect(await run(['evaluate', '-r', 'small'], world)).toMatchObject({ code: 0 });
  expect(world.asked.filter((ask) => ask === 'Which form is it?')).toHaveLength(2);
});

describe('plain lines', () => {
  it.each([
    ['--accessible', {}],
    ['ACCESSIBLE', { promptStyle: 'lines' }],
  ] as const)('are used with %s, followed by the verdict in plain signs', async (how, environment) => {
    const script = [
      ...WHO,
      'nothing',
      chosen('go-on'),
      EVIDENCE,
      '',
      '',
      '',
      GUIDANCE,
      'quiz',
      '90',
      '2026-11-01',
      [],
      '-',
    ];
    const world = worldWith({ stdin: 'terminal', script, environment });
    const { code, stdout } = await run(
      ['evaluate', '-r', 'small', ...(how === '--accessible' ? [how] : [])],
      world,
    );
    expect(code).toBe(0);
    expect(world.shown[0]).toBe(
      '\nQuestion 1 of about 5. About 2 minutes left.\nAbout you and the offer.\n\nWhich form is it?',
    );
    expect(world.shown[1]).toMatch(/^\nThis is a knock-out: There is nothing to earn\.\n/);
    expect(world.shown.at(-1)).toMatch(
      /^\nYour answers:\nWhich credential is it\? UX Basics\nWho issues it\? Metro\nWhich form is it\? Nothing at all\n/,
    );
    expect(`${world.shown.join('')}${stdout}`).toMatch(/^[\n -~]+$/);
  });
});
