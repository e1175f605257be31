import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exitCodeRows } from '../../../src/words/en/exit-meanings.js';
import { run, worldWith } from '../../support/fake-ports.js';

const TOPICS = ['environment', 'exit-codes', 'formats', 'rubrics', 'scoring'];
const SRC = new URL('../../../src/', import.meta.url);

it.each(TOPICS)('explains %s in plain lines of at most 80 columns', async (topic) => {
  const { code, stdout, stderr } = await run(['help', topic], worldWith());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[A-Z][\n -~]+[^\n]\n$/);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

it('keeps the help of every command within 80 columns', async () => {
  const { stdout } = await run(['--help'], worldWith());
  const verbs = [...stdout.matchAll(/^ {2}([a-z]+)(?= .*\n)/gm)].map(([, verb = '']) => verb);
  expect(verbs).toContain('evaluate');
  const inner = ['list', 'show', 'template'].map((each) => ['rubric', each]);
  for (const words of [[], ...verbs.map((verb) => [verb]), ...inner]) {
    const help = await run([...words, '--help'], worldWith());
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  }
});

it('gives every exit code its one meaning', async () => {
  const { stdout } = await run(['help', 'exit-codes'], worldWith());
  const interrupted = 'interrupted; what was answered is saved first and the resume command is printed';
  expect(exitCodeRows()).toEqual([
    { codes: [0], meaning: 'it ran, and nothing that was asked for failed, whatever the verdict' },
    {
      codes: [1],
      meaning:
        'a threshold, a --fail-on verdict, a --fail-on-action action, --max-left-out, a rubric test or its coverage, or a baseline check failed',
    },
    { codes: [2], meaning: 'some input could not be used: usage, rubric or answers are wrong' },
    { codes: [3], meaning: 'incomplete: answers are missing and were required' },
    { codes: [70], meaning: 'a bug: short message, how to report it; stack with --debug only' },
    {
      codes: [74],
      meaning:
        'something could not be written (full, read-only, not permitted); what was there before is unharmed; a result meant for -o goes to stdout instead',
    },
    { codes: [129, 130, 131, 143], meaning: interrupted },
  ]);
  for (const { codes, meaning } of exitCodeRows()) {
    expect(stdout.replace(/\n {22}/g, ' ')).toContain(`\n  ${codes.join(', ').padEnd(20)}${meaning}\n`);
  }
});

it('names every variable that is read from the environment, and no other', async () => {
  const { stdout } = await run(['help', 'environment'], worldWith());
  const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(new URL(path, SRC), 'utf8'))
    .join('\n');
  const read = [...source.matchAll(/\benv\.([A-Z_]+)/g)].map(([, name]) => name);
  const looped = ['CI', 'CREDCHECK_NO_INPUT'];
  const explained = stdout.match(/^ {2}[A-Z_]{2,}(?:, [A-Z_]+)*/gm) ?? [];
  expect([...new Set(explained.flatMap((each) => each.trim().split(', ')))].sort()).toEqual(
    [...new Set([...read, ...looped])].sort(),
  );
});

it('shows no command line that cannot be typed', async () => {
  for (const topic of TOPICS) {
    const { stdout } = await run(['help', topic], worldWith());
    for (const [, line = ''] of stdout.matchAll(/^ {2}credcheck (.+?)(?: {2,}.*)?$/gm)) {
      const words = line.split(' ').filter((word) => word !== '-r' && !word.startsWith('./'));
      expect(await run([...words, '--help'], worldWith())).toMatchObject({ code: 0, stderr: '' });
    }
  }
});

it.each([
  [['evaluate'], 'evaluate [options] [answers]'],
  [['rubric', 'show'], 'rubric show [options] <id|path>'],
  [['help'], 'help [options] [command|topic...]'],
])('explains the command %j as --help does', async (words, usage) => {
  const asked = await run(['help', ...words], worldWith());
  expect(asked).toEqual(await run([...words, '--help'], worldWith()));
  expect(asked.stdout).toContain(`Usage: credcheck ${usage}\n`);
});

it('lists the topics with the commands', async () => {
  const { stdout } = await run(['help'], worldWith());
  expect(stdout).toContain('environment, exit-codes, formats, rubrics, scoring');
});

it.each([
  [['exit-code'], 'There is no command and no topic "exit-code"; did you mean "exit-codes"?'],
  [['evalute'], 'There is no command and no topic "evalute"; did you mean "evaluate"?'],
  [['rubric', 'shw'], 'There is no command and no topic "shw"; did you mean "show"?'],
  [['scoring', 'x'], 'There is no command and no topic "scoring x"; did you mean "scoring"?'],
])('refuses %j and says what is near', async (words, sentence) => {
  expect(await run(['help', ...words], worldWith())).toEqual({
    code: 2,
    stdout: '',
    stderr: `credcheck: ${sentence}\ncredcheck: exit 2: invalid command line: 1 problem, see above\n`,
  });
});
