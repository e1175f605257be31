import { expect, it } from 'vitest';
import { run, type World, type WorldOptions, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, type Script, TOLD_TO_END, UNKNOWN } from '../../support/scripted-prompter.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const DRAFT = '/state/credcheck/ux-basics.yaml';
const ASK = ['evaluate', '-r', 'small', '-f', 'json'];
const ALL: Script = ['UX Basics', 'Metro', 'course', 'quiz', '90', '2026-11-01', ['data'], '-'];

function atTerminal(script: Script, more: WorldOptions = {}): World {
  return worldWith({ ...more, stdin: 'terminal', script });
}

function goOn(line: string, why = '130: interrupted'): string {
  return (
    `credcheck: your answers so far are in ${DRAFT}\n` +
    `credcheck: to continue, run: ${line}\n` +
    `credcheck: exit ${why}\n`
  );
}

it.each([3, 4, 5, 6, 7])('can be left after %i replies, and resumed from there', async (count) => {
  const world = atTerminal([...ALL.slice(0, count), CTRL_C]);
  const stderr = goOn(`credcheck evaluate -r small -f json --resume ${DRAFT}`);
  expect(await run(ASK, world)).toEqual({ code: 130, stdout: '', stderr });
  const whole = await run(ASK, atTerminal(ALL));
  const later = atTerminal(ALL.slice(count), { files: Object.fromEntries(world.files) });
  expect(await run([...ASK, '--resume', DRAFT], later)).toEqual(whole);
  expect(later.asked).toHaveLength(ALL.length - count);
  expect([...later.files.keys()]).toEqual([]);
});

it('exits with 143 if the system ends it, at any step', async () => {
  for (const count of [3, 4, 7]) {
    const world = atTerminal([...ALL.slice(0, count), TOLD_TO_END]);
    const stderr = goOn(`credcheck evaluate -r small -f json --resume ${DRAFT}`, '143: stopped by a signal');
    expect(await run(ASK, world)).toEqual({ code: 143, stdout: '', stderr });
  }
});

it('saves nothing before the candidate is known', async () => {
  for (const script of [[CTRL_C], ['UX Basics', CTRL_C]]) {
    const world = atTerminal(script);
    const stderr = 'credcheck: exit 130: interrupted\n';
    expect(await run(ASK, world)).toEqual({ code: 130, stdout: '', stderr });
    expect(world.files.size).toBe(0);
  }
});

it('saves nothing if nothing was answered, and says so', async () => {
  for (const [end, why] of [
    [CTRL_C, '130: interrupted'],
    [TOLD_TO_END, '143: stopped by a signal'],
  ] as const) {
    const world = atTerminal(['UX Basics', 'Metro', end]);
    const { stderr } = await run(ASK, world);
    expect(stderr).toBe(`credcheck: nothing was answered yet, so nothing was kept\ncredcheck: exit ${why}\n`);
    expect(world.files.size).toBe(0);
  }
});

it('keeps a draft even so with --save, with an answer by --set, or when resuming a draft', async () => {
  const who = ['UX Basics', 'Metro', CTRL_C];
  for (const more of [
    ['--save', 'a.yaml'],
    ['--set', 'form=course'],
  ]) {
    const world = atTerminal(who);
    expect((await run([...ASK, ...more], world)).stderr).toContain(`--resume ${DRAFT}\n`);
    expect([...world.files.keys()]).toEqual([DRAFT]);
  }
  const text = 'credcheck: 1\nrubric: small\ncandidate: {name: UX Basics}\nanswers: {}\n';
  const resumed = atTerminal([CTRL_C], { files: { [DRAFT]: text } });
  expect((await run([...ASK, '--resume', DRAFT], resumed)).stderr).toContain(`--resume ${DRAFT}\n`);
  expect([...resumed.files.keys()]).toEqual([DRAFT]);
});

it('keeps a draft after every answer, which is an answers file like any other', async () => {
  const world = atTerminal(['UX Basics', '', 'exam', UNKNOWN, CTRL_C]);
  await run(ASK, world);
  expect(world.files.get(DRAFT)).toMatch(
    /candidate:\n {2}name: UX Basics\nanswers:\n {2}form:\n {4}value: exam\n {4}checked: "2026-11-22"\n {2}task: unknown\n$/,
  );
  const { code, stdout } = await run(['evaluate', DRAFT, '-f', 'json', '--quiet'], world);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).profile).toEqual([
    { id: 'form', state: 'answered', value: 'exam', checked: '2026-11-22' },
  ]);
});

it('prints the command to resume it with the same options, ready to paste into a shell', async () => {
  const files = { "our rubrics/it's.yaml": SMALL_RUBRIC };
  const words = ['evaluate', '-r', "our rubrics/it's.yaml", '--save', '~/my answers.yaml', '--force'];
  const { stderr } = await run(
    [...words, '--as-of', '2026-12-01'],
    atTerminal([...ALL.slice(0, 3), CTRL_C], { files }),
  );
  expect(stderr).toBe(
    goOn(
      "credcheck evaluate -r 'our rubrics/it'\\''s.yaml' --as-of 2026-12-01 --save '~/my answers.yaml' " +
        `--force --resume ${DRAFT}`,
    ),
  );
});

it('keeps in that command what the result and the exit status depend on', async () => {
  const words = [
    ...['-f', 'csv', '--table', 'checks', '--report', 'a.html', '--report', 'b.md', '--strict-evidence'],
    ...['--fail-under', '40', '--fail-on', 'stop,poor', '--fail-on-action', 'wait', '--require-complete'],
    ...['--max-left-out', '2'],
  ];
  const { stderr } = await run(
    ['evaluate', '-r', 'small', ...words],
    atTerminal([...ALL.slice(0, 3), CTRL_C]),
  );
  expect(stderr).toBe(goOn(`credcheck evaluate -r small ${words.join(' ')} --resume ${DRAFT}`));
});

it('includes a rubric path of the environment in that command, since a draft cannot contain it', async () => {
  const environment = { rubric: './team.yaml' };
  const files = { './team.yaml': SMALL_RUBRIC.replace('id: small', 'id: team') };
  const world = atTerminal([...ALL.slice(0, 3), CTRL_C], { files, environment });
  const { stderr } = await run(['evaluate'], world);
  expect(stderr).toBe(goOn(`credcheck evaluate -r ./team.yaml --resume ${DRAFT}`));
});

it('creates a separate draft when resuming a file, and leaves the file alone', async () => {
  const text = SIXTY.replace('  task: quiz\n  share: 90\n', '');
  const world = atTerminal(['quiz', CTRL_C], { files: { 'a.yaml': text } });
  const { code, stdout, stderr } = await run(['evaluate', '--resume', 'a.yaml'], world);
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(stderr).toContain('to continue, run: credcheck evaluate --resume /state/credcheck/ux.yaml\n');
  expect(world.files.get('a.yaml')).toBe(text);
  expect(world.files.get('/state/credcheck/ux.yaml')).toContain('value: quiz');
});

it('continues without a draft if none can be created, and says that leaving would lose the answers', async () => {
  const full = ['drafts'];
  const none =
    'credcheck: "/state/credcheck/" could not be written: no space left on the device\n' +
    'credcheck: answers cannot be kept while you type: leaving early would lose them\n';
  const done = await run(ASK, atTerminal(ALL, { full }));
  const left = await run(ASK, atTerminal([...ALL.slice(0, 4), CTRL_C], { full }));
  expect(done).toMatchObject({ code: 0, stderr: none });
  expect(JSON.parse(done.stdout).score).toEqual({ low: 60, high: 60 });
  expect(left).toEqual({ code: 130, stdout: '', stderr: `${none}credcheck: exit 130: interrupted\n` });
});

it('says that there is nothing to resume', async () => {
  expect(await run(['evaluate', '--resume', 'gone.yaml'], atTerminal([]))).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'credcheck: There is no file "gone.yaml"; check the name and the folder\n' +
      'credcheck: exit 2: invalid input: 1 problem, see above\n',
  });
});
