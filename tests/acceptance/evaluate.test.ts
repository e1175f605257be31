import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLES, freshFolder, ROOT, runBin, runShell } from './run-bin.js';

const VENDOR = join(EXAMPLES, 'vendor-exam.yaml');
const ON = ['--as-of', '2026-11-22'];

function golden(name: string): string {
  return readFileSync(join(ROOT, 'tests/golden', name), 'utf8');
}

it('gives an example as JSON and as Markdown, exactly as it was read and accepted', async () => {
  const json = await runBin(['evaluate', VENDOR, '-f', 'json', ...ON]);
  const markdown = await runBin(['evaluate', VENDOR, '-f', 'markdown', ...ON]);
  expect([json.code, json.stderr, markdown.code, markdown.stderr]).toEqual([0, '', 0, '']);
  const { tool: _, ...result } = JSON.parse(json.stdout);
  const { tool: __, ...expected } = JSON.parse(golden('vendor-exam/expected.json'));
  expect(result).toEqual(expected);
  const withoutVersion = (text: string) => text.replaceAll(/(?<=credcheck )\d+\.\d+\.\d+/g, '');
  expect(withoutVersion(markdown.stdout)).toBe(withoutVersion(golden('vendor-exam/expected.md')));
});

it('gives an example on one screen, without colour in a pipe', async () => {
  const { code, stdout, stderr } = await runBin(['evaluate', VENDOR, ...ON]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('\n  DO NOT PAY YET.  PROMISING or STRONG: the one open answer settles it.\n');
  expect(stdout.split('\n').length - 1).toBeLessThanOrEqual(28);
  expect(stdout).not.toContain('\u001b');
});

it('gives everything with --full, the verdict last, within 80 columns but for what to type next', async () => {
  const { code, stdout, stderr } = await runBin(['evaluate', VENDOR, '--full', ...ON]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /\n\n {2}Answer {3}\S.*\n {2}Tick off \S.*\n {2}Share {4}\S.*\n[^\u2191]*│ ▲ UNDECIDED between PROMISING and STRONG {2,}69 to 75 out of 100 │\n[^\u2191]*╯\n$/,
  );
  const lines = stdout.split('\n').filter((line) => !/^ {2}(?:Answer {3}|Tick off |Share {4})\S/.test(line));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(stdout).not.toContain('\u001b');
});

it('takes JSON in and gives JSON out', async () => {
  const stdin = '{"candidate":{"name":"X"},"answers":{"hardest-task":"attend"}}';
  const { code, stdout, stderr } = await runBin(['evaluate', '-f', 'json', '--quiet', ...ON], { stdin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    candidate: { name: 'X' },
    asOf: '2026-11-22',
  });
});

it('ends quietly where its reader leaves, with the code that was decided', async () => {
  const line = '$CREDCHECK evaluate "$EXAMPLES/vendor-exam.yaml" -f json';
  const head = await runShell(`${line} | head -1; exit "\${PIPESTATUS[0]}"`);
  const gone = await runShell(`${line} | true; exit "\${PIPESTATUS[0]}"`);
  const failing = await runShell(`${line} --quiet --fail-under 99 | true; exit "\${PIPESTATUS[0]}"`);
  expect(head).toMatchObject({ code: 0, stdout: '{\n', stderr: '' });
  expect(gone).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(failing).toMatchObject({ code: 1, stdout: '' });
  expect(failing.stderr).toBe('credcheck: exit 1: Cloud Practitioner scored 69 to 75; --fail-under is 99\n');
});

it('exits 74 where standard output is full', async () => {
  const { code, stderr } = await runShell('$CREDCHECK evaluate "$EXAMPLES/vendor-exam.yaml" > /dev/full');
  expect(code).toBe(74);
  expect(stderr).toBe('credcheck: exit 74: could not write standard output: no space left on the device\n');
  expect(await runShell('$CREDCHECK --help > /dev/full')).toMatchObject({ code: 74, stdout: '' });
});

it('writes a whole file, and gives the result to standard output where it cannot', async () => {
  const folder = freshFolder();
  const words = ['evaluate', VENDOR, '-f', 'json', ...ON];
  const { stdout } = await runBin(words);
  expect(await runBin([...words, '-o', join(folder, 'out.json')])).toMatchObject({ code: 0, stdout: '' });
  expect(readdirSync(folder)).toEqual(['out.json']);
  expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(stdout);
  const lost = join(folder, 'missing', 'out.json');
  const { code, stdout: fallback, stderr } = await runBin([...words, '-o', lost]);
  expect({ code, fallback }).toEqual({ code: 74, fallback: stdout });
  expect(stderr).toBe(
    `credcheck: "${lost}" could not be written: no such folder\ncredcheck: exit 74: could not write ${lost}\n`,
  );
  expect(existsSync(join(folder, 'missing'))).toBe(false);
});

it('saves answers that it reads again, and keeps the comments of an example', async () => {
  const folder = freshFolder();
  const copy = join(folder, 'mine.yaml');
  writeFileSync(copy, readFileSync(VENDOR));
  const words = ['-f', 'json', '--quiet', ...ON];
  const first = await runBin(['evaluate', copy, '--set', 'may-publish=yours', '--save', copy, ...words]);
  const again = await runBin(['evaluate', copy, ...words]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toBe(first.stdout);
  expect(readdirSync(folder)).toEqual(['mine.yaml']);
  const comments = (text: string) =>
    text.split('\n').flatMap((line) => line.match(/ ?#.*$/)?.[0].trim() ?? []);
  expect(comments(readFileSync(copy, 'utf8'))).toEqual(comments(readFileSync(VENDOR, 'utf8')));
});

it('says its version and helps', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(await runBin(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  const help = await runBin(['evaluate', '--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: credcheck evaluate /);
  expect(await runBin(['evalute'])).toMatchObject({ code: 2, stdout: '' });
});

it.each(['--version', '--help'])('answers %s at once with what the program itself says', async (word) => {
  const { code, stdout, stderr } = await runBin([word]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // Where the width is given, help is laid out by the program.
  expect(stdout).toBe((await runBin([word], { env: { COLUMNS: '80' } })).stdout);
  expect(stdout.length).toBeGreaterThan(3);
});

it('says after two seconds what it waits for on standard input, unless it is to be quiet', async () => {
  const waiting = (what: string) =>
    `credcheck: waiting for ${what} on standard input; at a terminal, end them with Ctrl+D\n`;
  const answers = 'echo \'{"candidate":{"name":"X"},"answers":{}}\'';
  const [slow, slowBatch, quick, quiet] = await Promise.all([
    runShell(`{ sleep 4; ${answers}; } | $CREDCHECK evaluate -f json`),
    runShell(`{ sleep 4; ${answers}; } | $CREDCHECK batch -`),
    runShell(`${answers} | $CREDCHECK evaluate -f json`),
    runShell(`{ sleep 4; ${answers}; } | $CREDCHECK evaluate -f json --quiet`),
  ]);
  expect(slow).toMatchObject({ code: 0, stderr: expect.stringContaining(waiting('answers')) });
  expect(slowBatch).toMatchObject({ code: 0, stderr: expect.stringContaining(waiting('candidates')) });
  expect(quick.stderr).not.toContain('waiting');
  expect(quiet.stderr).toBe('');
});
