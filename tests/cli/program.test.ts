import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';

const SEE_ABOVE = 'credcheck: exit 2: invalid command line: 1 problem, see above\n';

it('prints the version', async () => {
  for (const flag of ['--version', '-V']) {
    expect(await run([flag], worldWith())).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  }
});

it.each([
  [['--help'], /^Usage: credcheck \[options\] \[command\]\n/],
  [['-h'], /^Usage: credcheck \[options\] \[command\]\n/],
  [['help'], /^Usage: credcheck \[options\] \[command\]\n/],
  [['help', 'evaluate'], /^Usage: credcheck evaluate \[options\] \[answers\]\n/],
  [['evaluate', '--help'], /\nExamples:\n {2}credcheck evaluate /],
])('prints help for %j on standard output', async (words, start) => {
  const { code, stdout, stderr } = await run(words, worldWith());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(start);
  expect(stdout).not.toContain('default: []');
  const printed = stdout.split('\nExamples:')[0] ?? '';
  expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('exits with 74 if help cannot be written', async () => {
  expect(await run(['--help'], worldWith({ stdout: 'failing' }))).toEqual({
    code: 74,
    stdout: '',
    stderr: 'credcheck: exit 74: could not write standard output: no space left on the device\n',
  });
  expect(await run(['--help'], worldWith({ stdout: 'closed' }))).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('prints help on standard error without a command', async () => {
  const { code, stdout, stderr } = await run([], worldWith());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Usage: credcheck/);
  expect(stderr).toMatch(/\ncredcheck: exit 2: no command was given\n$/);
});

it.each([
  [['evaluat'], "credcheck: unknown command 'evaluat' (Did you mean evaluate?)\n"],
  [['evaluate', '--fromat', 'json'], "credcheck: unknown option '--fromat' (Did you mean --format?)\n"],
  [['evaluate', '--set'], "credcheck: option '--set <question=value>' argument missing\n"],
  [
    ['evaluate', 'a', 'b'],
    'credcheck: Expected the answers of one candidate, found 2 files; to compare them, type: credcheck compare a b\n',
  ],
  [['demo', 'a'], "credcheck: too many arguments for 'demo'. Expected 0 arguments but got 1.\n"],
  [['x'.repeat(100_000)], `credcheck: unknown command '${'x'.repeat(197)}...'\n`],
  [[`x'${'y'.repeat(100_000)}`], `credcheck: unknown command 'x'${'y'.repeat(195)}...'\n`],
  [['--\u001b[2Jx'], "credcheck: unknown option '--\\u{1b}[2Jx'\n"],
])('refuses %j', async (words, said) => {
  expect(await run(words, worldWith())).toEqual({ code: 2, stdout: '', stderr: said + SEE_ABOVE });
});

it('passes a bug on to the bug report', async () => {
  const world = worldWith();
  const brokenClock = {
    today: () => {
      throw new TypeError('a bug');
    },
    elapsed: () => 0,
  };
  const ports = { ...world.ports, clock: brokenClock };
  await expect(run(['evaluate'], { ...world, ports })).rejects.toThrow('a bug');
});

it('cannot be made to print a line of its own by a line break in a typed word', async () => {
  const { stderr } = await run(['evaluate', '--x\ncredcheck: exit 0: fine'], worldWith());
  expect(stderr.split('\n')).toHaveLength(3);
  expect(stderr).toMatch(/\ncredcheck: exit 2: [^\n]*\n$/);
});
