import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const TEAM_RUBRIC = SMALL_RUBRIC.replace('id: small', 'id: team');
const X = '{"candidate":{"name":"X"}}';
const NAMES_SMALL = '{"candidate":{"name":"X"},"rubric":"small"}';

async function rubricUsed(words: readonly string[], options: Parameters<typeof worldWith>[0]) {
  const { code, stdout, stderr } = await run(
    ['evaluate', ...words, '-f', 'json', '--quiet'],
    worldWith(options),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).rubric.id;
}

it('uses the rubric of the flag, else of the answers, else of the environment, else the default', async () => {
  const files = { 'team.yaml': TEAM_RUBRIC };
  const environment = { rubric: './team.yaml' };
  const everywhere = { files: { './team.yaml': TEAM_RUBRIC }, environment, stdin: NAMES_SMALL };
  expect(await rubricUsed(['-r', 'micro-credential'], everywhere)).toBe('micro-credential');
  expect(await rubricUsed([], everywhere)).toBe('small');
  expect(await rubricUsed([], { ...everywhere, stdin: X })).toBe('team');
  expect(await rubricUsed([], { files, stdin: X })).toBe('micro-credential');
});

it.each(['team.yaml', 'team.yml', 'sub/team', './team.json'])(
  'takes %s as the path of a rubric',
  async (path) => {
    const text = path.endsWith('json') ? '{}' : TEAM_RUBRIC;
    const world = worldWith({ files: { [path]: text }, stdin: X });
    const { stderr } = await run(['evaluate', '-r', path, '--quiet'], world);
    expect(stderr.includes('built-in')).toBe(false);
    expect(stderr.startsWith(`${path}:`)).toBe(path.endsWith('json'));
  },
);

it('offers the built-in rubric that was probably meant', async () => {
  const world = worldWith({ stdin: X });
  expect(await run(['evaluate', '-r', 'micro-credentail'], world)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'credcheck: There is no built-in rubric "micro-credentail", and one of your own is named like ./file.yaml; did you mean "micro-credential"?\n' +
      'credcheck: exit 2: invalid input: 1 problem, see above\n',
  });
  expect((await run(['evaluate', '-r', 'other'], world)).stderr).toContain(
    'There is no built-in rubric "other", and one of your own is named like ./file.yaml; use one of digital-badge, eu-micro-credential, five-questions, micro-credential, traditional-certificate, small\n',
  );
});

it('reports everything that is wrong in a rubric at once, in the order of the file', async () => {
  const broken = TEAM_RUBRIC.replace('weight: 60', 'weight: -60')
    .replace('credcheck: 1\n', 'credcheck: 1\nverison: 2\n')
    .replace('type: yes-no', 'type: yesno');
  const world = worldWith({ files: { 'team.yaml': broken }, stdin: X });
  const { code, stdout, stderr } = await run(['evaluate', '-r', 'team.yaml'], world);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const places = stderr.split('\n').flatMap((line) => line.match(/^team\.yaml:\d+:\d+/)?.[0] ?? []);
  expect(places).toEqual(['team.yaml:2:1', 'team.yaml:22:13', 'team.yaml:37:15']);
  expect(stderr).toMatch(/\ncredcheck: exit 2: invalid input: 3 problems, see above\n$/);
});

it('refuses a rubric that is larger than 256 KiB, and says when its file is not there', async () => {
  const files = { 'big.yaml': `${TEAM_RUBRIC}# ${'x'.repeat(256 * 1024)}\n` };
  const big = await run(['evaluate', '-r', 'big.yaml'], worldWith({ files, stdin: X }));
  const gone = await run(['evaluate', '-r', 'gone.yaml'], worldWith({ files, stdin: X }));
  expect([big.code, big.stdout, gone.code, gone.stdout]).toEqual([2, '', 2, '']);
  expect(big.stderr).toContain('"big.yaml" exceeds the limit of 256 KiB');
  expect(gone.stderr).toContain('There is no file "gone.yaml"');
});

it('drops an answer whose question has changed, and reports that in the result and as a missing answer', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY, 'team.yaml': TEAM_RUBRIC } });
  expect(
    await run(['evaluate', 'a.yaml', '-r', 'team.yaml', '--save', 'b.yaml', '--quiet'], world),
  ).toMatchObject({
    code: 0,
  });
  const unchanged = await run(['evaluate', 'b.yaml', '-r', 'team.yaml', '-f', 'json'], world);
  expect(unchanged).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(unchanged.stdout)).toMatchObject({
    score: { low: 60, high: 60 },
    notes: [{ id: 'undated' }],
  });
  world.files.set('team.yaml', TEAM_RUBRIC.replace('label: A quiz, score: 0.4', 'label: A quiz, score: 0.5'));
  const changed = await run(['evaluate', 'b.yaml', '-r', 'team.yaml', '-f', 'json'], world);
  expect(changed.code).toBe(0);
  expect(changed.stderr).toBe('credcheck: one question has no answer and counts as unknown: task\n');
  expect(JSON.parse(changed.stdout)).toMatchObject({
    score: { low: 36, high: 96 },
    notes: [
      { id: 'rubric-changed' },
      { id: 'rubric-changed', question: 'task' },
      { id: 'missing', question: 'task' },
    ],
  });
});

it('saves a dropped answer unchanged, so that it returns with the question', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY, 'team.yaml': TEAM_RUBRIC } });
  await run(['evaluate', 'a.yaml', '-r', 'team.yaml', '--save', 'b.yaml', '--quiet'], world);
  world.files.set('team.yaml', TEAM_RUBRIC.replace('label: A quiz, score: 0.4', 'label: A quiz, score: 0.5'));
  await run(['evaluate', 'b.yaml', '-r', 'team.yaml', '--save', 'b.yaml', '--quiet'], world);
  world.files.set('team.yaml', TEAM_RUBRIC);
  const again = await run(['evaluate', 'b.yaml', '-r', 'team.yaml', '-f', 'json'], world);
  expect(JSON.parse(again.stdout).score).toEqual({ low: 60, high: 60 });
});

it('keeps saved answers if only texts without effect changed in the rubric', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY, 'team.yaml': TEAM_RUBRIC } });
  await run(['evaluate', 'a.yaml', '-r', 'team.yaml', '--save', 'b.yaml'], world);
  world.files.set('team.yaml', TEAM_RUBRIC.replace('title: Proof', 'title: Real proof'));
  const { code, stdout, stderr } = await run(['evaluate', 'b.yaml', '-r', 'team.yaml', '-f', 'json'], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    score: { low: 60, high: 60 },
    notes: [{ id: 'rubric-changed' }, {}],
  });
});

const naming = (rubric: string): string => `candidate: {name: X}\nrubric: ${rubric}\nanswers: {task: quiz}\n`;
const PASSWORDS = 'root:x:0:0:root:/root:/bin/sh\n';
const NOT_THERE = (found: string): string =>
  `credcheck: The answers lead to "${found}", and in or below their folder there is no such rubric; name the one you trust with --rubric ./file.yaml\n`;

it('accepts a rubric named in an answers file in or below its folder, and names it if a gate is set', async () => {
  const files = { 'sub/a.yaml': naming('./own/team.yaml'), 'sub/own/team.yaml': TEAM_RUBRIC };
  const { code, stderr } = await run(
    ['evaluate', 'sub/a.yaml', '--fail-under', '0', '--quiet'],
    worldWith({ files }),
  );
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'credcheck: the rubric is team 1.0.0, from sub/own/team.yaml\n',
  });
});

it.each(['../team.yaml', './no.yaml', './passwords.yaml', './notes.yaml', '/etc/passwd', './lent.yaml'])(
  'reveals nothing about %s if answers name it as their rubric',
  async (path) => {
    const files = {
      'team.yaml': TEAM_RUBRIC,
      'sub/a.yaml': naming(path),
      'sub/passwords.yaml': PASSWORDS,
      'sub/notes.yaml': 'credcheck: 1\ncandidate: {name: Secret}\nanswers: {}\n',
      'sub/lent.yaml': TEAM_RUBRIC.replace('id: team', 'id: lent\nextends: [../team.yaml]'),
    };
    const { code, stdout, stderr } = await run(['evaluate', 'sub/a.yaml'], worldWith({ files }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/root:|Secret/);
    expect(stderr).toContain(path === './lent.yaml' ? 'The answers lead to "../team.yaml"' : NOT_THERE(path));
  },
);

it.each(['./team.yaml', '{id: small, path: ./team.yaml}', '{path: ./team.yaml}'])(
  'accepts no rubric path from standard input: %s',
  async (rubric) => {
    const world = worldWith({ files: { 'team.yaml': TEAM_RUBRIC }, stdin: naming(rubric) });
    expect(await run(['evaluate'], world)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'credcheck: Answers on standard input and in batch name a rubric by its id only, found "./team.yaml"; name the file with --rubric\n' +
        'credcheck: exit 2: invalid input: 1 problem, see above\n',
    });
  },
);

it('accepts an id that is not built in if the rubric in the environment has it', async () => {
  const files = { './team.yaml': TEAM_RUBRIC };
  const environment = { rubric: './team.yaml' };
  expect(await rubricUsed([], { files, environment, stdin: naming('team') })).toBe('team');
  const { code } = await run(['evaluate'], worldWith({ files, environment, stdin: naming('other') }));
  expect(code).toBe(2);
});

it('saves answers to a custom rubric so that their file alone can be evaluated again', async () => {
  const world = worldWith({ files: { 'own/team.yaml': TEAM_RUBRIC }, stdin: X });
  await run(['evaluate', '-r', 'own/team.yaml', '--save', 'a.yaml'], world);
  expect(world.files.get('a.yaml')).toContain('  path: ./own/team.yaml\n');
  expect((await run(['evaluate', 'a.yaml'], world)).code).toBe(0);
  const { stderr } = await run(['evaluate', '-r', 'own/team.yaml', '--save', 'elsewhere/a.yaml'], world);
  expect(stderr).toContain('credcheck: to read them again, add: --rubric own/team.yaml\n');
  expect(world.files.get('elsewhere/a.yaml')).not.toContain('path:');
});
