import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLES, freshFolder, runBin, runShell } from './run-bin.js';

const ONE_TO_MEND = 'credcheck: exit 2: invalid input: 1 problem, see above\n';
/** MiB: Node alone takes about a half of it. */
const MEMORY = 160;

it('refuses 100 MB of garbage on standard input at once, without holding it', async () => {
  const started = Date.now();
  const stdin = Buffer.alloc(100_000_000, 'garbage ');
  const { code, stdout, stderr, peak } = await runBin(['evaluate'], { stdin });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`credcheck: "standard input" exceeds the limit of 1 MiB; split it\n${ONE_TO_MEND}`);
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(peak).toBeGreaterThan(10);
  expect(peak).toBeLessThan(MEMORY);
});

it.each([
  ['a folder', EXAMPLES, `Expected a file, but "${EXAMPLES}" is a folder; name a file in it`],
  [
    'a device that never ends',
    '/dev/zero',
    'Expected a file, but "/dev/zero" is a device; name a file in it',
  ],
])('refuses %s as answers and as rubric', async (_, path, sentence) => {
  const expected = { code: 2, stdout: '', stderr: `credcheck: ${sentence}\n${ONE_TO_MEND}` };
  const stdin = '{"candidate":{"name":"X"}}';
  expect(await runBin(['evaluate', path])).toMatchObject(expected);
  expect(await runBin(['evaluate', '-r', path], { stdin })).toMatchObject(expected);
});

it('refuses a pipe without a writer at once', async () => {
  const line = 'mkfifo pipe && timeout 10 $CREDCHECK evaluate pipe';
  const { code, stdout, stderr } = await runShell(line, { cwd: freshFolder() });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Expected a file, but "pipe" is a pipe');
});

it('stops reading a device that is redirected into it', async () => {
  const { code, stderr } = await runShell('timeout 20 $CREDCHECK evaluate < /dev/zero');
  expect(code).toBe(2);
  expect(stderr).toContain('exceeds the limit of 1 MiB');
});

it.each([
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x0a, 0xc3, 0x28]), 'found byte 0xC3 at offset 2'],
  ['NUL bytes', Buffer.from('{"a":"\u0000"}'), 'has NUL bytes, so it is not text'],
  ['UTF-16', Buffer.from('\ufeff{"candidate":{"name":"X"}}', 'utf16le'), 'found UTF-16 (little-endian)'],
])('refuses %s, piped in and in a file', async (_, bytes, sentence) => {
  const file = join(freshFolder(), 'a.yaml');
  writeFileSync(file, bytes);
  for (const [words, stdin] of [
    [['evaluate'], bytes],
    [['evaluate', file], ''],
  ] as const) {
    const { code, stdout, stderr } = await runBin(words, { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence);
  }
});

it('takes no input for no answers', async () => {
  const { code, stdout, stderr } = await runShell('$CREDCHECK evaluate < /dev/null');
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(
    /^credcheck: no answers were given: name an answers file, or run it at a terminal; the questions are: form, goal, stop-signs, /,
  );
  expect(stderr).toMatch(
    /\ncredcheck: exit 3: no answers were given, and questions are switched off here\n$/,
  );
  expect((await runBin(['evaluate'])).stderr).toBe(stderr);
  expect((await runShell('$CREDCHECK evaluate <&-')).stderr).toBe(stderr);
});

it('refuses an alias bomb and nesting without end, in a moment', async () => {
  const bomb = Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`).join('\n');
  const deep = `{"candidate":${'['.repeat(100_000)}`;
  for (const stdin of [`x: &a-1 1\n${bomb}`, deep]) {
    const started = Date.now();
    const { code, stdout, peak } = await runBin(['evaluate'], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(peak).toBeLessThan(MEMORY);
  }
});

it('leaves hostile text in a result harmless on the screen', async () => {
  const name = '\u001b]0;owned\u0007\u202eevil';
  const stdin = JSON.stringify({ candidate: { name }, answers: {} });
  const pretty = await runBin(['evaluate', '--quiet'], { stdin });
  const json = await runBin(['evaluate', '--quiet', '-f', 'json'], { stdin });
  expect([pretty.code, json.code]).toEqual([0, 0]);
  expect(pretty.stdout).toContain('\\u{1b}]0;owned\\u{7}\\u{202e}evil');
  for (const character of ['\u001b', '\u0007', '\u202e']) expect(pretty.stdout).not.toContain(character);
  expect(JSON.parse(json.stdout).candidate.name).toBe(name);
});

it('exits 70 on a bug, with a stack only for --debug', async () => {
  const folder = freshFolder();
  for (const name of ['bin', 'dist', 'node_modules', 'package.json']) {
    symlinkSync(join(EXAMPLES, '../../..', name), join(folder, name));
  }
  const line =
    'node --preserve-symlinks --preserve-symlinks-main bin/credcheck.js evaluate --set x=y </dev/null';
  const short = await runShell(line, { cwd: folder });
  const long = await runShell(line.replace('evaluate', 'evaluate --debug'), { cwd: folder });
  expect([short.code, short.stdout, long.code, long.stdout]).toEqual([70, '', 70, '']);
  expect(short.stderr).toMatch(
    /^credcheck: this is a bug in credcheck: ENOENT.*--debug.*\ncredcheck: exit 70: a bug\n$/,
  );
  expect(long.stderr).toMatch(/\n {4}at /);
});
