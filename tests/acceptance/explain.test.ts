import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLES, runBin, runShell } from './run-bin.js';

const VENDOR = join(EXAMPLES, 'vendor-exam.yaml');
const ON = ['--as-of', '2026-11-22'];

it('explains an example on the screen, within 80 columns and the conclusion last', async () => {
  const { code, stdout, stderr } = await runBin(['explain', VENDOR, ...ON]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /\n\n {2}DO NOT PAY YET\n {2}UNDECIDED between PROMISING and STRONG; the score is 69 to 75 out of 100\.\n$/,
  );
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('promises the total that evaluate gives once the answer is given', async () => {
  const explained = await runBin(['explain', VENDOR, 'may-publish', '-f', 'json', ...ON]);
  for (const { value, outcome } of JSON.parse(explained.stdout).tries) {
    const setting = ['--set', `may-publish=${value}`];
    const { stdout } = await runBin(['evaluate', VENDOR, ...setting, '-f', 'json', ...ON]);
    const { score, verdict } = JSON.parse(stdout);
    expect(outcome).toMatchObject({ score, verdict: verdict.id, firm: verdict.firm });
  }
});

it('reads answers from a pipe, and ends quietly where its reader leaves', async () => {
  const line = 'set -o pipefail; $CREDCHECK explain - rigor < "$EXAMPLES/vendor-exam.yaml" | head -1';
  expect(await runShell(line)).toMatchObject({
    code: 0,
    stdout: '  Cloud Practitioner, Example Cloud\n',
    stderr: '',
  });
});

it('exits 2 with one sentence where there is no such thing', async () => {
  const { code, stdout, stderr } = await runBin(['explain', VENDOR, 'rigour']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('did you mean "rigor"?');
});
