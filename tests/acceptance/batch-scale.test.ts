import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, freshFolder, ROOT, runBin, runShell } from './run-bin.js';

const RUBRIC = join(ROOT, 'tests/bench/twelve-questions.yaml');
const ROWS = `"${process.execPath}" "${join(ROOT, 'tests/bench/batch-rows.mjs')}"`;
const FLAGS = ['-r', RUBRIC, '--as-of', '2026-11-22', '--brief'];
const BATCH = `$CREDCHECK batch ${FLAGS.join(' ')}`;

interface Child {
  readonly give: (text: string) => void;
  readonly signal: (name: 'SIGINT' | 'SIGTERM') => void;
  /** Resolves when so many whole lines have come. */
  readonly lines: (count: number) => Promise<void>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly by: string | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Starts a batch whose input stays open. */
function startBatch(words: readonly string[]): Child {
  const child = spawn(process.execPath, [BIN, 'batch', ...FLAGS, ...words], { cwd: ROOT, timeout: 60_000 });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stdin.on('error', () => undefined);
  return {
    give: (text) => child.stdin.write(text),
    signal: (name) => child.kill(name),
    lines: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (stdout.split('\n').length > count) resolve();
          else setTimeout(look, 10);
        };
        look();
      }),
    ended: new Promise((resolve) => {
      child.on('close', (code, by) => resolve({ code, by, stdout, stderr }));
    }),
  };
}

async function rows(count: number): Promise<string> {
  return (await runShell(`${ROWS} ${count}`)).stdout;
}

function numbered(stdout: string): readonly number[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).record);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('batch --workers', () => {
  it('gives the same bytes as one thread, in the order of the input', async () => {
    const input = `${await rows(12_000)}{"candidate":\n${await rows(50)}`;
    const one = await runBin(['batch', ...FLAGS], { stdin: input });
    const three = await runBin(['batch', ...FLAGS, '--workers', '3'], { stdin: input });
    expect(three.code).toBe(2);
    expect(numbered(three.stdout)).toEqual(Array.from({ length: 12_051 }, (_, at) => at + 1));
    expect(digest(three.stdout)).toBe(digest(one.stdout));
    expect(three.stderr).toBe(one.stderr);
  });

  it('ends quietly where nobody reads on', async () => {
    const ran = await runShell(
      `set -o pipefail; ${ROWS} 30000 | ${BATCH} --workers 2 --quiet | head -n 2 | wc -l`,
    );
    expect(ran.stdout).toBe('2\n');
    expect(ran.stderr).toBe('');
  });

  it.each(['0', '65', '-1', 'two', '1.5', ''])('refuses %j', async (found) => {
    const ran = await runBin(['batch', `--workers=${found}`]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`Expected a whole number from 1 to 64 for --workers, found "${found}"`);
  });
});

describe('a batch that is interrupted', () => {
  it.each([
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '1'],
    ['SIGINT', 130, '2'],
  ] as const)(
    'by %s ends with %i while it waits for input, its last line whole (workers: %s)',
    async (name, code, workers) => {
      const batch = startBatch(['--workers', workers]);
      batch.give(`${await rows(3)}{"candidate":{"name":"cut`);
      await batch.lines(3);
      batch.signal(name);
      const ended = await batch.ended;
      expect(ended.code).toBe(code);
      expect(numbered(ended.stdout)).toEqual([1, 2, 3]);
      expect(ended.stdout.endsWith('\n')).toBe(true);
      expect(ended.stderr.split('\n')).toEqual([
        'credcheck: 3 records: 3 scored, 0 refused',
        ' ? 1 undecided   ▲ 2 promising                                    3 candidates',
        `credcheck: exit ${code}: interrupted after 3 records`,
        '',
      ]);
    },
  );

  it('hears of it between the rows of one piece of a file, also where they go to a file', async () => {
    const folder = freshFolder();
    const names = Array.from({ length: 13_000 }, (_, at) => `${at}`.padStart(5, '0'));
    writeFileSync(join(folder, 'names.csv'), `name\n${names.join('\n')}\n`);
    const words = ['names.csv', '-o', 'rows.ndjson', '--quiet'];
    const ran = await runShell(
      `cd "${folder}"; $CREDCHECK batch ${words.join(' ')} & pid=$!; sleep 1.5; kill -TERM $pid; wait $pid; echo $?`,
    );
    const [, taken] = /interrupted after (\d+) records/.exec(ran.stderr) ?? [];
    expect(ran.stdout).toBe('143\n');
    expect(Number(taken)).toBeLessThan(10_000);
  });

  it.each(['1', '2'])('in the middle of a long input says how far it came (workers: %s)', async (workers) => {
    const batch = startBatch(['--workers', workers]);
    batch.give(await rows(40_000));
    await batch.lines(workers === '1' ? 500 : 6000);
    batch.signal('SIGINT');
    const { code, stdout, stderr } = await batch.ended;
    const records = numbered(stdout);
    expect(code).toBe(130);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(records).toEqual(records.map((_, at) => at + 1));
    expect(records.length).toBeLessThan(40_000);
    expect(stderr).toContain(`exit 130: interrupted after ${records.length} records\n`);
  });

  it('leaves the file of -o as it was, and what was scored beside it', async () => {
    const folder = freshFolder();
    const target = join(folder, 'results.ndjson');
    writeFileSync(target, 'before\n');
    const batch = startBatch(['-o', target]);
    batch.give(await rows(3));
    const scored = () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.rows'))
        .flatMap((name) => numbered(readFileSync(join(folder, name), 'utf8') || '{}')).length;
    while (scored() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    batch.signal('SIGINT');
    const ended = await batch.ended;
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 130, stdout: '' });
    expect(ended.stderr).toContain(`those that did are in ${target}.partial\n`);
    expect(readdirSync(folder).sort()).toEqual(['results.ndjson', 'results.ndjson.partial']);
    expect(numbered(readFileSync(`${target}.partial`, 'utf8'))).toEqual([1, 2, 3]);
    expect(readFileSync(target, 'utf8')).toBe('before\n');
  });

  it('ends at once on a second signal, also where nobody takes its output', async () => {
    const ran = await runShell(
      `${BATCH} < <(${ROWS} 30000) > >(exec sleep 7 >&-) & pid=$!; sleep 3; kill -INT $pid; sleep 1; kill -TERM $pid; sleep 0.3; kill -TERM $pid 2>/dev/null; wait $pid; echo $?`,
    );
    expect(ran.stdout.trim()).toBe('143');
  }, 30_000);
});
