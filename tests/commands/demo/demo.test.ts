import { expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';

const PATH = 'rubrics/micro-credential/examples/vendor-exam.yaml';
const files = { [PATH]: await exampleText('vendor-exam') };
const ABOUT = 'credcheck: the example vendor-exam: a made-up exam, with one question still open\n';

it('names the example and the equivalent command, and prints what evaluate prints', async () => {
  const demo = await run(['demo'], worldWith({ files }));
  const evaluate = await run(['evaluate', PATH, '--as-of', '2026-11-22'], worldWith({ files }));
  expect(demo).toEqual({
    code: 0,
    stdout: evaluate.stdout,
    stderr: `${ABOUT}credcheck: this is what you get from: credcheck evaluate ${PATH} --as-of 2026-11-22\n${evaluate.stderr}`,
  });
  expect(demo.stdout).toContain('DO NOT PAY YET.  PROMISING or STRONG');
});

it.each(['plain', 'json', 'markdown'])('is available as %s, with its command line', async (format) => {
  const words = ['--as-of', '2026-12-01', '--format', format];
  const demo = await run(['demo', ...words], worldWith({ files }));
  const evaluate = await run(['evaluate', PATH, ...words], worldWith({ files }));
  expect(demo.code).toBe(0);
  expect(demo.stdout).toBe(evaluate.stdout);
  expect(demo.stderr).toContain(`: credcheck evaluate ${PATH} ${words.join(' ')}\n`);
});

it('asks nothing at a terminal, whatever rubric the environment names', async () => {
  const world = worldWith({ files, stdin: 'terminal', environment: { rubric: 'small' } });
  const demo = await run(['demo', '--quiet'], world);
  expect(demo).toMatchObject({ code: 0, stderr: '' });
  expect(demo.stdout).toBe((await run(['demo'], worldWith({ files }))).stdout);
  expect(world.asked).toEqual([]);
});

it('writes to a file if one is named', async () => {
  const world = worldWith({ files });
  const { code, stdout, stderr } = await run(['demo', '-o', 'my demo.txt'], world);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain(`--as-of 2026-11-22 --output 'my demo.txt'\n`);
  expect(world.files.get('my demo.txt')).toContain('UNDECIDED between');
});

it('refuses a format and a day as evaluate does', async () => {
  expect(await run(['demo', '-f', 'xml'], worldWith({ files }))).toMatchObject({ code: 2, stdout: '' });
  expect(await run(['demo', '--as-of', 'today'], worldWith({ files }))).toMatchObject({
    code: 2,
    stdout: '',
  });
});
