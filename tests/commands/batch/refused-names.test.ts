import { expect, it, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const CANDIDATE = { id: 'ux', issuer: 'Metro' };
const REFUSED = offer('UX Basics', { task: 'exam' }, CANDIDATE);

async function shown(format: string, stdin: string): Promise<string> {
  const { stdout } = await run(['batch', '-r', 'small', '-f', format], worldWith({ stdin }));
  return stdout.replaceAll(/\s+/g, ' ');
}

test.each([
  ['pretty', ' ! record 1, UX Basics (1:'],
  ['markdown', '- record 1, UX Basics (1:'],
  ['github', 'title=Record 1%2C UX Basics%2C could not be scored (answers/unknown-value)::'],
  ['junit', '<testsuite name="UX Basics (Metro)" tests="1" failures="0" errors="1"'],
  ['junit', '<property name="place" value="record 1"/> <property name="id" value="ux"/>'],
  ['csv', '"1","","ux","UX Basics","Metro","",'],
])('%s names the candidate of a record that could not be scored', async (format, text) => {
  expect(await shown(format, REFUSED)).toContain(text);
});

it.each([
  ['no JSON', '{"candidate":{"name":"UX"}\n'],
  ['no map', '7\n'],
  ['a name that is none', '{"candidate":{"name":[]}}\n'],
])('is shown by its place alone where there is %s', async (_, stdin) => {
  expect(await shown('pretty', stdin)).toContain(' ! record 1 (1:');
  expect(await shown('junit', stdin)).toContain('<testsuite name="record 1"');
});

test('a very long name leaves room for what is wrong', async () => {
  const text = await shown('markdown', offer('x'.repeat(5000), { task: 'exam' }));
  expect(text).toContain('x… ');
  expect(text).toContain('is no answer to "task"');
});

test('the line of a record that could not be scored has its candidate and its problems', async () => {
  expect(JSON.parse(await shown('ndjson', REFUSED))).toEqual({
    schemaVersion: 1,
    record: 1,
    candidate: { id: 'ux', name: 'UX Basics', issuer: 'Metro' },
    error: {
      code: 'answers/unknown-value',
      message: '"exam" is no answer to "task"; use one of none, quiz, project',
      where: expect.stringMatching(/^1:\d+$/),
      problems: [
        {
          code: 'answers/unknown-value',
          question: 'task',
          value: 'exam',
          message: '"exam" is no answer to "task"; use one of none, quiz, project',
        },
      ],
    },
  });
});
