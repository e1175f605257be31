import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, EXAMPLES, freshFolder, runBin, runShell } from './run-bin.js';

const VENDOR = join(EXAMPLES, 'vendor-exam.yaml');
const ON = ['--as-of', '2026-11-22'];

const ELSEWHERE: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'UTC', LANG: 'C' },
];

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-e', 'trace=none', 'true']);
    return true;
  } catch {
    return false;
  }
}

it('gives the same bytes in every time zone and locale', async () => {
  for (const format of ['json', 'markdown', 'pretty']) {
    const words = ['evaluate', VENDOR, '-f', format, ...ON];
    const plain = await runBin(words);
    expect(plain.code).toBe(0);
    for (const env of ELSEWHERE) {
      expect(await runBin(words, { env })).toMatchObject({ code: 0, stdout: plain.stdout, stderr: '' });
    }
  }
});

it('takes the day from the local calendar', async () => {
  const days = await Promise.all(
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(async (TZ) => {
      const stdin = '{"candidate":{"name":"X"}}';
      const { stdout } = await runBin(['evaluate', '-f', 'json', '--quiet'], { env: { TZ }, stdin });
      return Date.parse(JSON.parse(stdout).asOf);
    }),
  );
  // One is 25 hours ahead of the other, so the same moment never has the same date in both.
  expect((days[0] ?? 0) - (days[1] ?? 0)).toBeGreaterThanOrEqual(24 * 60 * 60 * 1000);
});

it('writes nothing that was not asked for', async () => {
  const home = freshFolder();
  const [state, config, cache, data] = ['state', 'config', 'cache', 'data'].map((name) => join(home, name));
  for (const folder of [state, config, cache, data]) mkdirSync(folder ?? home);
  const env = {
    ...{ HOME: home, TMPDIR: home, XDG_STATE_HOME: state ?? '', XDG_CONFIG_HOME: config ?? '' },
    ...{ XDG_CACHE_HOME: cache ?? '', XDG_DATA_HOME: data ?? '' },
  };
  expect(await runBin(['evaluate', VENDOR, ...ON], { env, cwd: home })).toMatchObject({ code: 0 });
  expect(await runBin(['evaluate', VENDOR, '-f', 'xml'], { env, cwd: home })).toMatchObject({ code: 2 });
  expect(readdirSync(home, { recursive: true }).sort()).toEqual(['cache', 'config', 'data', 'state']);
});

it.skipIf(!canTrace())('opens no network socket', async () => {
  const log = join(freshFolder(), 'log');
  const trace = `strace -f -qq -e trace=network -o ${log}`;
  const { code } = await runShell(`${trace} node ${BIN} evaluate ${VENDOR} -f markdown > /dev/null`);
  expect(code).toBe(0);
  expect(readFileSync(log, 'utf8')).not.toMatch(/AF_INET/);
  await runShell(`${trace} node -e 'require("net").connect(1, "127.0.0.1").on("error", () => {})'`);
  expect(readFileSync(log, 'utf8')).toMatch(/AF_INET/);
});
