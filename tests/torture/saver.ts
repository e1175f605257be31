import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { Replace } from '../../src/ports/files.js';

/** A process of its own that saves what it is told to, one text after the other. */
export interface Saver {
  /** The thread that does its work on files, which is one and the same all the time. */
  readonly thread: number;
  /** Tells `saved`, or the code of the problem and its reason. */
  save(path: string, text: string, replace: Replace): Promise<string>;
}

const script = `
import { readlink } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { saveFile } from './adapters/save-file.js';
const say = (line) => process.stdout.write(line + '\\n');
say(String(await readlink('/proc/thread-self').catch(() => '')));
for await (const line of createInterface({ input: process.stdin })) {
  const saved = await saveFile(...JSON.parse(line));
  const [{ code, args } = {}] = saved.ok ? [] : saved.problems;
  say(saved.ok ? 'saved' : args.reason === undefined ? code : code + ': ' + args.reason);
}
`;

/** Starts a saver that ends with the test; the command, where one is given, runs it. */
export async function startSaver(compiled: string, command: readonly string[] = []): Promise<Saver> {
  const file = join(compiled, 'saver.js');
  writeFileSync(file, script);
  const [program = '', ...args] = [...command, process.execPath, file];
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value ?? 'ended';
  return {
    thread: Number((await nextLine()).split('/').at(-1)),
    save(path, text, replace) {
      child.stdin.write(`${JSON.stringify([path, text, replace])}\n`);
      return nextLine();
    },
  };
}
