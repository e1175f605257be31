import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const files = { 'a.yaml': SIXTY };
const ASK = ['evaluate', '-r', 'small'];
const NOTHING_GIVEN =
  'credcheck: no answers were given: name an answers file, or run it at a terminal; the questions are: form, task, proctored, share, revised, topics\n' +
  'credcheck: exit 3: no answers were given, and questions are switched off here\n';
const ONE_TO_MEND = 'credcheck: exit 2: invalid command line: 1 problem, see above\n';

it.each(['CI', 'CREDCHECK_NO_INPUT'] as const)(
  'asks nothing at a terminal if %s is set, and says so',
  async (name) => {
    const world = worldWith({ files, stdin: 'terminal', environment: { promptsForbiddenBy: name } });
    const note = `credcheck: no question is asked, because ${name} is set in the environment\n`;
    expect(await run(ASK, world)).toEqual({ code: 3, stdout: '', stderr: note + NOTHING_GIVEN });
    const { code, stderr } = await run([...ASK, '--set', 'task=quiz', '--quiet'], world);
    expect({ code, stderr }).toEqual({ code: 0, stderr: note });
    expect(await run(['evaluate', '--resume', 'a.yaml'], world)).toEqual({
      code: 2,
      stdout: '',
      stderr: `credcheck: --resume and ${name} cannot be combined: one asks questions, the other forbids them\n${ONE_TO_MEND}`,
    });
    expect(world.asked).toEqual([]);
  },
);

it('asks nothing at a terminal with --no-input', async () => {
  const world = worldWith({ files, stdin: 'terminal', environment: { promptsForbiddenBy: 'CI' } });
  expect(await run([...ASK, '--no-input'], world)).toEqual({ code: 3, stdout: '', stderr: NOTHING_GIVEN });
  expect(await run(['evaluate', '--resume', 'a.yaml', '--no-input'], world)).toEqual({
    code: 2,
    stdout: '',
    stderr: `credcheck: --resume and --no-input cannot be combined: one asks questions, the other forbids them\n${ONE_TO_MEND}`,
  });
  expect(world.asked).toEqual([]);
});

it('does not mention CI if there is no terminal anyway', async () => {
  const world = worldWith({ files, environment: { promptsForbiddenBy: 'CI' } });
  expect(await run(ASK, world)).toEqual({ code: 3, stdout: '', stderr: NOTHING_GIVEN });
  expect(await run(['evaluate', 'a.yaml'], world)).toMatchObject({ code: 0, stderr: '' });
});

it('does not resume without a terminal', async () => {
  expect(await run(['evaluate', '--resume', 'a.yaml'], worldWith({ files, stdin: SIXTY }))).toEqual({
    code: 2,
    stdout: '',
    stderr: `credcheck: --resume asks questions, and this is not a terminal; answer with --set or a file\n${ONE_TO_MEND}`,
  });
});

it('asks nothing if only one side is a terminal', async () => {
  const world = worldWith({ stdin: 'terminal' });
  const ports = {
    ...world.ports,
    output: () => {
      const { stdout, stderr } = world.ports.output('auto');
      return { stdout, stderr: { ...stderr, isTerminal: false } };
    },
  };
  expect(await run(ASK, { ...world, ports })).toEqual({ code: 3, stdout: '', stderr: NOTHING_GIVEN });
  expect(world.asked).toEqual([]);
});

it.each([
  [['a.yaml', '--answers', 'b.yaml'], 'an answers file and --answers'],
  [['a.yaml', '--resume', 'b.yaml'], 'an answers file and --resume'],
  [['--answers', '-', '--resume', 'b.yaml'], '--answers and --resume'],
])('refuses %j', async (words, both) => {
  const world = worldWith({ files, stdin: 'terminal' });
  expect(await run(['evaluate', ...words], world)).toEqual({
    code: 2,
    stdout: '',
    stderr: `credcheck: ${both} cannot be combined: each of them says where the answers are\n${ONE_TO_MEND}`,
  });
});
