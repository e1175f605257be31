import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/credcheck.js');
export const EXAMPLES = join(ROOT, 'rubrics/micro-credential/examples');

if (!existsSync(join(ROOT, 'dist/main.cjs'))) {
  throw new Error('dist/ is missing, so there is no program to run: "npm run build" makes it');
}

/** What a run of the real program came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Most memory that it held, in MiB, as far as could be seen; only where it is run without a shell. */
  readonly peak: number;
}

interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Makes an empty folder that is gone again after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the real program in a bare environment. */
export function runBin(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runProgram(process.execPath, [BIN, ...words], options);
}

/** Runs a line of bash in which `$CREDCHECK` is the real program. */
export function runShell(line: string, { env, ...options }: RunOptions = {}): Promise<Ended> {
  const credcheck = `"${process.execPath}" "${BIN}"`;
  return runProgram('bash', ['-c', line.replaceAll('$CREDCHECK', credcheck)], {
    ...options,
    env: { EXAMPLES, ...env },
  });
}

/** Runs any program in a bare environment. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...options.env };
  const child = spawn(program, args, { env, cwd: options.cwd ?? ROOT, timeout: 60_000 });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that has seen enough closes its end, and is right to.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 10);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const [out, err] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ code, stdout: out ?? '', stderr: err ?? '', peak });
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const [, kibibytes = '0'] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return 0;
  }
}
