import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

it('names the rubrics that come with credcheck', async () => {
  const { code, stdout, stderr } = await run(['rubric', 'list'], worldWith());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    [
      '  digital-badge 1.0.0, 13 questions',
      '    Is this badge ready to be read by a stranger?',
      '  eu-micro-credential 1.0.1, 16 questions',
      '    Does it state what a European micro-credential should?',
      '  five-questions 1.0.1, 5 questions',
      '    Five questions before you pay',
      '  micro-credential 2.1.3, 20 questions',
      '    Is this micro-credential worth paying for?',
      '  traditional-certificate 2.1.3, 20 questions',
      '    Is this one-year certificate worth enrolling in?',
      '  small 1.0.0, 6 questions',
      '    A small rubric',
      '',
    ].join('\n'),
  );
});

it('names them as JSON', async () => {
  const { stdout } = await run(['rubric', 'list', '-f', 'json'], worldWith());
  expect(JSON.parse(stdout)[3]).toEqual({
    id: 'micro-credential',
    version: '2.1.3',
    title: 'Is this micro-credential worth paying for?',
    questions: 20,
  });
});

it('goes by the format in the environment where that fits', async () => {
  const listed = async (format: string) => {
    const { code, stdout, stderr } = await run(['rubric', 'list'], worldWith({ environment: { format } }));
    return [code, stdout.slice(0, 1), stderr];
  };
  expect(await listed('json')).toEqual([0, '[', '']);
  const note =
    'credcheck: CREDCHECK_FORMAT is markdown, which is not available for this command, so this is pretty\n';
  expect(await listed('markdown')).toEqual([0, ' ', note]);
});

it('refuses a format that it does not have', async () => {
  const { code, stdout, stderr } = await run(['rubric', 'list', '-f', 'markdown'], worldWith());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/pretty, json[\s\S]*exit 2:/);
});

it('writes to a file, and to standard output where that fails', async () => {
  const good = worldWith();
  expect(await run(['rubric', 'list', '-o', 'list', '--quiet'], good)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(good.files.get('list')).toMatch(/^ {2}digital-badge 1\.0\.0/);
  const full = await run(['rubric', 'list', '-o', 'list'], worldWith({ full: ['list'] }));
  expect(full.code).toBe(74);
  expect(full.stdout).toMatch(/^ {2}digital-badge 1\.0\.0/);
});

it('explains itself where no verb is given', async () => {
  const { code, stdout, stderr } = await run(['rubric'], worldWith());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/Usage: credcheck rubric .*[\s\S]*list.*[\s\S]*show.*[\s\S]*template/);
});
