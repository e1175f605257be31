import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';

const LEFT_OUT = { 'not-applicable': 'does not fit' };
const GAMED = {
  candidate: { name: 'Gamed' },
  answers: { form: 'course', task: 'project', share: LEFT_OUT, topics: LEFT_OUT, revised: LEFT_OUT },
};

async function gated(command: string, words: readonly string[], name = 'Gamed') {
  const world = worldWith({ stdin: `${JSON.stringify({ ...GAMED, candidate: { name } })}\n` });
  return run([command, '-r', 'small', '-', '-f', 'json', ...words].filter(isFor(command)), world);
}

/** `batch` has its own format for JSON. */
function isFor(command: string): (word: string) => boolean {
  return (word) => command === 'evaluate' || (word !== '-f' && word !== 'json');
}

it.each(['evaluate', 'batch'])(
  '%s tells how many questions were left out, and can fail by it',
  async (command) => {
    const ran = await gated(command, []);
    expect(JSON.parse(ran.stdout).coverage).toMatchObject({ leftOut: 3 });
    expect((await gated(command, ['--require-complete'])).code).toBe(0);
    expect((await gated(command, ['--max-left-out', '3'])).code).toBe(0);
    const failed = await gated(command, ['--max-left-out', '2', '--require-complete']);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(
      'credcheck: exit 1: Gamed has 3 questions left out as not applicable; --max-left-out is 2\n',
    );
  },
);

it.each(['evaluate', 'batch'])(
  '%s quotes 200 characters of a name that left too much out',
  async (command) => {
    const { stderr } = await gated(command, ['--max-left-out', '2'], 'n'.repeat(100_000));
    expect(stderr).toContain(`credcheck: exit 1: ${'n'.repeat(197)}... has 3 questions left out`);
  },
);

it.each(['', '-1', '1.5', 'two', '10000'])('refuses --max-left-out=%s', async (found) => {
  for (const command of ['evaluate', 'batch']) {
    const { code, stderr } = await gated(command, [`--max-left-out=${found}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`Expected a whole number from 0 to 9999 for --max-left-out, found "${found}"`);
  }
});

it.each([
  ['csv', '"0","3",'],
  ['pretty', ' Left out '],
  ['markdown', '| 0 | 3 | Gamed |'],
  ['junit', '3 questions left out as not applicable'],
])('batch -f %s has the count', async (format, text) => {
  const world = worldWith({ stdin: `${JSON.stringify(GAMED)}\n` });
  expect((await run(['batch', '-r', 'small', '-f', format], world)).stdout).toContain(text);
});

it('batch -f github has the count beside a candidate that fails', async () => {
  const world = worldWith({ stdin: `${JSON.stringify(GAMED)}\n` });
  const { stdout } = await run(['batch', '-r', 'small', '-f', 'github', '--max-left-out', '0'], world);
  expect(stdout).toContain('out of 100%2C 3 questions left out as not applicable'.replace('%2C', ','));
});

it('the one screen has the count', async () => {
  const { stdout } = await run(['evaluate', '-r', 'small', '-'], worldWith({ stdin: JSON.stringify(GAMED) }));
  expect(stdout).toContain('3 left out as not applicable');
});

it.each(['pretty', 'plain', 'markdown'])('evaluate --full -f %s names what was left out', async (format) => {
  const world = worldWith({ stdin: JSON.stringify(GAMED) });
  const { stdout } = await run(['evaluate', '-r', 'small', '-', '--full', '-f', format], world);
  expect(stdout.replaceAll('\\', '').replaceAll(/\s+/g, ' ')).toContain(
    'Left out as not applicable (3 questions): ',
  );
});
