import { expect, it } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import type { Script } from '../../support/scripted-prompter.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const ANSWERED: Script = ['course', 'quiz', '90', '2026-11-01', ['data']];

const BY_HAND = `# My notes on UX Basics
credcheck: 1
candidate: {id: ux, name: UX Basics, issuer: Metro}

answers:
    share: 90          # 45 of 50
    # asked on the phone
    task: {value: quiz, source: "https://example.org/exam"}

    form: course
`;

async function jsonOf(world: World, ...words: readonly string[]) {
  const { code, stdout } = await run(['evaluate', ...words, '-r', 'small', '-f', 'json', '--quiet'], world);
  expect(code).toBe(0);
  return stdout;
}

it('saves answers that can be loaded again with the same result', async () => {
  const answers = { form: 'exam', task: { value: 'project', checked: '2026-11-01' }, proctored: true };
  const rest = { share: { 'not-applicable': 'no postings' }, revised: '2026-03-01', topics: [] };
  const checks = { syllabus: { state: 'confirmed', source: 'https://example.org/' } };
  const candidate = { name: 'X', url: 'https://example.org/x' };
  const stdin = JSON.stringify({ candidate, answers: { ...answers, ...rest }, checks });
  for (const path of ['saved.yaml', 'saved.json', 'saved.JSON', 'saved']) {
    const world = worldWith({ stdin });
    const first = await jsonOf(world, '--save', path);
    expect(await jsonOf(world, path), path).toBe(first);
  }
});

it('saves in the format of the file name, with the rubric that was used', async () => {
  const world = worldWith({ stdin: '{"candidate":{"name":"X"}}' });
  const words = ['evaluate', '-', '-r', 'small', '--set', 'task=quiz', '--save'];
  const { code, stderr } = await run([...words, 'saved.yaml'], world);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'credcheck: 5 questions have no answer and count as unknown: form, proctored, share, revised, topics\n' +
      'credcheck: saved the answers to saved.yaml\n',
  });
  expect(world.files.get('saved.yaml')).toMatch(
    /^(?:#.*\n)*credcheck: 1\nrubric:\n {2}id: small\n {2}version: 1\.0\.0\n {2}sha256: [0-9a-f]{64}\n {2}fingerprints:\n {4}task: "?[0-9a-f]{16}"?\ncandidate:\n {2}name: X\nanswers:\n {2}task: quiz\n$/,
  );
  await run([...words, 'saved.json'], world);
  expect(JSON.parse(world.files.get('saved.json') ?? '')).toMatchObject({
    credcheck: 1,
    rubric: { id: 'small', version: '1.0.0' },
    candidate: { name: 'X' },
    answers: { task: 'quiz' },
  });
});

it('keeps the comments and the order of a file that was written by hand', async () => {
  const world = worldWith({ files: { 'a.yaml': BY_HAND } });
  const words = ['a.yaml', '--save', 'a.yaml', '--set', 'share=40', '--set', 'topics=data,law'];
  const result = await jsonOf(world, ...words);
  expect(world.files.get('a.yaml')?.replace(/rubric:\n( {4}.*\n)+/, 'rubric: …\n')).toBe(
    `# My notes on UX Basics
credcheck: 1
candidate: {id: ux, name: UX Basics, issuer: Metro}

answers:
    share: 40          # 45 of 50
    # asked on the phone
    task: {value: quiz, source: "https://example.org/exam"}

    form: course
    topics:
        - data
        - law
rubric: …
`,
  );
  expect(await jsonOf(world, 'a.yaml')).toBe(result);
});

it('keeps them in a file with a new name too, and what else the file says', async () => {
  const world = worldWith({ files: { 'a.yaml': `${BY_HAND}x-mine: {rating: 3}\n` } });
  const result = await jsonOf(world, 'a.yaml', '--set', 'share=40', '--save', 'b.yaml');
  const saved = world.files.get('b.yaml');
  expect(saved?.replace(/rubric:\n( {4}.*\n)+/, 'rubric: …\n')).toBe(
    `${BY_HAND.replace('share: 90', 'share: 40')}x-mine: {rating: 3}\nrubric: …\n`,
  );
  expect(world.files.get('a.yaml')).toBe(`${BY_HAND}x-mine: {rating: 3}\n`);
  expect(await jsonOf(world, 'b.yaml')).toBe(result);
});

it('has nothing of a YAML file in a JSON one, nor of a JSON file in a YAML one', async () => {
  const files = { 'a.yaml': BY_HAND, 'a.json': '{"candidate":{"name":"X"},"answers":{"form":"exam"}}' };
  const world = worldWith({ files });
  await jsonOf(world, 'a.yaml', '--save', 'b.json');
  expect(JSON.parse(world.files.get('b.json') ?? '')).toMatchObject({ answers: { share: 90 } });
  await jsonOf(world, 'a.json', '--save', 'b.yaml');
  expect(world.files.get('b.yaml')).toContain('\nanswers:\n  form: exam\n');
});

it('changes nothing if the file already has everything', async () => {
  const world = worldWith({ files: { 'a.yaml': BY_HAND } });
  await jsonOf(world, 'a.yaml', '--save', 'a.yaml');
  const once = world.files.get('a.yaml');
  await jsonOf(world, 'a.yaml', '--save', 'a.yaml');
  expect(world.files.get('a.yaml')).toBe(once);
});

it('does not mistake a byte order mark for a change by someone else', async () => {
  const world = worldWith({ files: { 'a.yaml': `\uFEFF${BY_HAND}` } });
  await jsonOf(world, 'a.yaml', '--save', 'a.yaml', '--set', 'form=exam');
  expect(world.files.get('a.yaml')).toContain('form: exam');
});

it.each([
  ['another candidate', 'candidate: {id: other, name: UX Basics}\n', 'the answers of "UX Basics"'],
  ['another issuer', 'candidate: {name: UX Basics, issuer: Rival}\n', 'the answers of "UX Basics"'],
  [
    'another name with the same id',
    'candidate: {id: ux, name: Other, issuer: Metro}\n',
    'the answers of "Other"',
  ],
  [
    'another issuer with the same id',
    'candidate: {id: ux, name: UX Basics, issuer: Rival}\n',
    'the answers of "UX Basics"',
  ],
  ['no issuer with the same id', 'candidate: {id: ux, name: UX Basics}\n', 'the answers of "UX Basics"'],
  ['no candidate', 'shopping: [milk]\n', 'something else'],
  ['what cannot be read', '{', 'something else'],
])('does not save over %s without --force', async (_, earlier, holds) => {
  const world = worldWith({ files: { 'a.yaml': SIXTY, 'b.yaml': earlier } });
  const onScreen = await run(['evaluate', 'a.yaml'], world);
  expect(await run(['evaluate', 'a.yaml', '--save', 'b.yaml'], world)).toEqual({
    code: 74,
    stdout: onScreen.stdout,
    stderr:
      `credcheck: "b.yaml" holds ${holds}; name another file (only --save with --force replaces it)\n` +
      'credcheck: exit 74: could not write b.yaml\n',
  });
  expect(world.files.get('b.yaml')).toBe(earlier);
  const forced = await run(['evaluate', 'a.yaml', '--save', 'b.yaml', '--force'], world);
  const stdout = onScreen.stdout.replaceAll('a.yaml', 'b.yaml');
  expect(forced).toEqual({ code: 0, stdout, stderr: 'credcheck: saved the answers to b.yaml\n' });
  expect(world.files.get('b.yaml')).toContain('id: ux');
});

it('identifies a candidate by issuer and name if one of the two has no id', async () => {
  const earlier = '# kept\ncandidate: {name: 365, issuer: Metro}\n';
  const world = worldWith({
    files: { 'b.yaml': earlier },
    stdin: '{"candidate":{"id":"x","name":"365","issuer":"Metro"}}',
  });
  await jsonOf(world, '--save', 'b.yaml');
  expect(world.files.get('b.yaml')).toMatch(/^# kept\n/);
  expect(world.files.get('b.yaml')).toContain('id: x');
});

it('prints the result even if answers cannot be saved', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY }, full: ['b.yaml'] });
  const onScreen = await run(['evaluate', 'a.yaml'], world);
  expect(await run(['evaluate', 'a.yaml', '--save', 'b.yaml'], world)).toEqual({
    code: 74,
    stdout: onScreen.stdout,
    stderr:
      'credcheck: "b.yaml" could not be written: no space left on the device\n' +
      'credcheck: exit 74: could not write b.yaml\n',
  });
  expect([...world.files.keys()]).toEqual(['a.yaml']);
});

it('writes nothing but what was asked for', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  await run(['evaluate', 'a.yaml'], world);
  await run(['evaluate', 'a.yaml', '--set', 'task=none', '-f', 'json'], world);
  expect([...world.files]).toEqual([['a.yaml', SIXTY]]);
});

/** Somebody else writes the file at the moment when it is saved, and then no more. */
function racing(world: World, theirs: string): World {
  const { files } = world.ports;
  let isFirst = true;
  const writeText: typeof files.writeText = (path, text, replace) => {
    if (isFirst) world.files.set('a.yaml', theirs);
    isFirst = false;
    return files.writeText(path, text, replace);
  };
  return { ...world, ports: { ...world.ports, files: { ...files, writeText } } };
}

it('keeps what others have changed in a file since it was read, answer by answer', async () => {
  const theirs = BY_HAND.replace('form: course', 'form: exam').concat('# theirs\n');
  for (const words of [['a.yaml'], ['-']]) {
    const world = racing(worldWith({ files: { 'a.yaml': BY_HAND }, stdin: BY_HAND }), theirs);
    const set = ['--set', 'topics=data'];
    const { code } = await run(['evaluate', ...words, '-r', 'small', '--save', 'a.yaml', ...set], world);
    expect(code).toBe(0);
    const saved = world.files.get('a.yaml') ?? '';
    expect(saved).toContain('form: exam');
    expect(saved).toContain('- data');
    expect(saved).toContain('# theirs\n');
  }
});

it('keeps what another process has saved to a file that did not exist before', async () => {
  const stdin = BY_HAND.replace(/ {2}share.*\n/, '');
  const world = racing(worldWith({ stdin }), BY_HAND.replace('share: 90', 'share: 10'));
  expect((await run(['evaluate', '-', '-r', 'small', '--save', 'a.yaml'], world)).code).toBe(0);
  expect(world.files.get('a.yaml')).toContain('share: 10');
});

it.each([
  [BY_HAND.replace('share: 90', 'share: 10'), ' in share, which changed here too'],
  [BY_HAND.replace('share: 90', 'share: [10'), undefined],
  [BY_HAND.replace('share: 90', 'share: many'), ''],
])('does not overwrite conflicting changes made since the file was read', async (theirs, where) => {
  const world = racing(worldWith({ files: { 'a.yaml': BY_HAND } }), theirs);
  const words = ['evaluate', 'a.yaml', '-r', 'small', '--quiet', '--save', 'a.yaml', '--set', 'share=50'];
  const { code, stdout, stderr } = await run(words, world);
  const why =
    where === undefined
      ? '"a.yaml" holds something else; name another file (only --save with --force replaces it)'
      : `"a.yaml" was changed by another process meanwhile${where}, and was left as it is; look at it, or save to another file`;
  expect({ code, stderr }).toEqual({
    code: 74,
    stderr: `credcheck: ${why}\ncredcheck: exit 74: could not write a.yaml\n`,
  });
  expect(stdout).toContain('UX Basics');
  expect(world.files.get('a.yaml')).toBe(theirs);
});

it('says that it waits for the lock of another save, unless --quiet', async () => {
  for (const [quiet, said] of [
    [
      [],
      'credcheck: a.yaml is locked by another save, or by one that was killed: waiting a few seconds for it\n',
    ],
    [['--quiet'], undefined],
  ] as const) {
    const world = worldWith({ files: { 'a.yaml': BY_HAND } });
    const { files } = world.ports;
    const writeText: typeof files.writeText = (path, text, replace) => {
      if (typeof replace === 'object') replace.waits?.();
      return files.writeText(path, text, replace);
    };
    const slow = { ...world, ports: { ...world.ports, files: { ...files, writeText } } };
    const words = ['evaluate', 'a.yaml', '-r', 'small', '--save', 'a.yaml', '--set', 'share=50', ...quiet];
    const { code, stderr } = await run(words, slow);
    expect(code).toBe(0);
    if (said === undefined) expect(stderr).toBe('');
    else expect(stderr).toContain(said);
  }
});

it('keeps the file and prints the result if piped answers and --set conflict with changes by others', async () => {
  const theirs = BY_HAND.replace('share: 90', 'share: 10');
  const world = racing(worldWith({ files: { 'a.yaml': BY_HAND }, stdin: BY_HAND }), theirs);
  const words = ['evaluate', '-', '--set', 'share=50', '-r', 'small', '--quiet', '-f', 'json'];
  const { code, stdout, stderr } = await run([...words, '--save', 'a.yaml'], world);
  expect(code).toBe(74);
  expect(JSON.parse(stdout)).toMatchObject({ candidate: { name: 'UX Basics' }, score: { low: 44 } });
  expect(stderr).toContain('"a.yaml" was changed by another process meanwhile in share');
  expect(world.files.get('a.yaml')).toBe(theirs);
});

it.each([
  ['answers about another candidate', SIXTY.replace('UX Basics', 'Other'), 2, 'the answers of "Other"'],
  ['no answers', 'shopping: [milk]\n', 0, 'something else'],
  ['what cannot be read', '{', 0, 'something else'],
])(
  'says that --save would overwrite %s as soon as that is known, unless --force',
  async (_, earlier, asked, holds) => {
    const script = ['UX Basics', 'Metro', ...ANSWERED];
    const words = ['evaluate', '-r', 'small', '-f', 'json', '--save', 'b.yaml'];
    const world = worldWith({ stdin: 'terminal', script, files: { 'b.yaml': earlier } });
    expect(await run(words, world)).toEqual({
      code: 74,
      stdout: '',
      stderr:
        `credcheck: "b.yaml" holds ${holds}; name another file (only --save with --force replaces it)\n` +
        'credcheck: exit 74: could not write b.yaml\n',
    });
    expect(world.asked).toHaveLength(asked);
    expect([...world.files]).toEqual([['b.yaml', earlier]]);
    const forced = worldWith({ stdin: 'terminal', script, files: { 'b.yaml': earlier } });
    expect((await run([...words, '--force'], forced)).code).toBe(0);
    expect(forced.files.get('b.yaml')).toContain('name: UX Basics\n');
  },
);

it('says before the first question that the result cannot be written', async () => {
  const full = ['b.yaml', 'b.json', 'b.md'].map((name) => `${name} from the start`);
  const targets = ['--save', 'b.yaml', '-o', 'b.json', '--report', 'markdown=b.md'];
  const world = worldWith({ stdin: 'terminal', script: [], full });
  const { code, stderr } = await run(['evaluate', '-r', 'small', ...targets], world);
  expect(code).toBe(74);
  expect(stderr).toContain('credcheck: exit 74: could not write b.yaml, b.json, b.md\n');
  expect(world.asked).toEqual([]);
});

it('says before the first question that --save would overwrite answers about another candidate', async () => {
  const files = { 'a.yaml': BY_HAND, 'b.yaml': SIXTY.replace('UX Basics', 'Other') };
  const world = worldWith({ stdin: 'terminal', script: [], files });
  const { code, stderr } = await run(
    ['evaluate', '-r', 'small', '--resume', 'a.yaml', '--save', 'b.yaml'],
    world,
  );
  expect(code).toBe(74);
  expect(stderr).toContain('"b.yaml" holds the answers of "Other"');
  expect(world.asked).toEqual([]);
});

it('does not confuse two candidates whose names have no Latin letters', async () => {
  const script = (name: string, path: string): Script => [name, 'Metro', ...ANSWERED, path];
  const first = worldWith({ stdin: 'terminal', script: script('証明書', 'a.yaml') });
  await run(['evaluate', '-r', 'small'], first);
  const earlier = first.files.get('a.yaml') ?? '';
  expect(earlier).not.toContain('  id: candidate\n');
  const second = worldWith({
    stdin: 'terminal',
    files: { 'a.yaml': earlier },
    script: [...script('資格', 'a.yaml'), 'b.yaml'],
  });
  const { stderr } = await run(['evaluate', '-r', 'small'], second);
  expect(stderr).toContain(
    'credcheck: "a.yaml" holds the answers of "証明書"; name another file (only --save with --force replaces it)\n',
  );
  expect(second.files.get('a.yaml')).toBe(earlier);
  expect(second.files.get('b.yaml')).toContain('name: 資格\n');
});

it('does not overwrite its own file once that was changed to another candidate', async () => {
  const renamed = BY_HAND.replace('UX Basics, issuer', 'UX Basics II, issuer');
  const world = worldWith({ files: { 'a.yaml': BY_HAND, 'b.yaml': renamed } });
  const { code, stderr } = await run(['evaluate', 'a.yaml', '-r', 'small', '--save', 'b.yaml'], world);
  expect(code).toBe(74);
  expect(stderr).toContain(
    'credcheck: "b.yaml" holds the answers of "UX Basics II"; name another file (only --save with --force replaces it)\n',
  );
  expect(world.files.get('b.yaml')).toBe(renamed);
});

it('keeps an answer while only the words of its question change, and asks again where it means something else', async () => {
  const rubric = SMALL_RUBRIC.replace('id: small', 'id: ours');
  const world = worldWith({ files: { 'ours.yaml': rubric } });
  const ours = ['-r', 'ours.yaml', '-f', 'json'];
  await run(['evaluate', ...ours, '--set', 'task=quiz', '--save', 'a.yaml'], world);
  const changedBy = async (text: string): Promise<unknown> => {
    world.files.set('ours.yaml', text);
    const { stdout } = await run(['evaluate', 'a.yaml', ...ours], world);
    const { notes }: { notes: readonly { id: string; question?: string }[] } = JSON.parse(stdout);
    return notes.flatMap(({ id, question }) => (id === 'rubric-changed' ? (question ?? []) : []));
  };
  const reworded = rubric
    .replace('What is the hardest task?', 'Which task is the hardest?')
    .replace('label: A quiz', 'label: A short quiz');
  expect(reworded.match(/Which task|A short quiz/g)).toHaveLength(2);
  expect(await changedBy(reworded)).toEqual([]);
  expect(await changedBy(reworded.replace('ask: Which task', 'meaning: 2\n        ask: Which task'))).toEqual(
    ['task'],
  );
});
