import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Replace } from '../../src/ports/files.js';
import { compileAdapters, freshFolder } from '../adapters/compiled.js';
import { canRun } from './ability.js';
import { type Saver, startSaver } from './saver.js';

const canTrace = canRun('sleep 5 & timeout 0.5 strace -o /dev/null -p $!; [ $? = 124 ]');
const errors = ['ENOSPC', 'EIO', 'EACCES'];
const newText = 'new '.repeat(20_000);

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  return () => rmSync(compiled, { recursive: true });
});

beforeEach(({ skip }) => skip(!canTrace, 'no tool or no right to trace another process'));

/** A system call on the folder or a file in it, and how many of its name the trace has up to it. */
interface Call {
  readonly name: string;
  readonly nth: number;
  readonly line: string;
  readonly failed: boolean;
}

interface Ended {
  readonly outcome: string;
  readonly text: string | undefined;
  readonly leftovers: readonly string[];
  readonly calls: readonly Call[];
}

/** Saves under a trace that begins with the save and follows the one thread that works on files. */
async function save(saver: Saver, replace: Replace, inject?: string): Promise<Ended> {
  const folder = freshFolder();
  const path = join(folder, 'answers.yaml');
  if (replace !== 'never') writeFileSync(path, 'old');
  const log = join(freshFolder(), 'log');
  const detach = await traceThread(saver.thread, [
    '-o',
    log,
    ...(inject === undefined ? [] : ['-e', `inject=${inject}`]),
  ]);
  const outcome = await saver.save(path, newText, replace);
  await detach();
  return {
    outcome,
    text: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
    leftovers: readdirSync(folder).filter((name) => name !== 'answers.yaml'),
    calls: callsOn(folder, readFileSync(log, 'utf8')),
  };
}

async function traceThread(thread: number, options: readonly string[]): Promise<() => Promise<unknown>> {
  const strace = spawn('strace', ['-y', '-e', 'trace=!futex', ...options, '-p', `${thread}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = once(strace, 'close');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    strace.stderr.setEncoding('utf8').on('data', (data: string) => {
      said += data;
      if (said.includes('attached')) resolve();
    });
    strace.once('exit', () => reject(new Error(said)));
  });
  return () => {
    strace.kill('SIGINT');
    return closed;
  };
}

function callsOn(folder: string, log: string): readonly Call[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const name = /^\w+(?=\()/.exec(line)?.[0] ?? '';
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    if (!line.includes(folder)) return [];
    const plain = line.replaceAll(folder, 'folder').replaceAll(/\.credcheck-[0-9a-f]{16}/g, 'temporary');
    const shown = plain.replaceAll(/\d+</g, '<').replace(/(?<=^\w+\(<[^>]*>).*|, 0x.*|, \{.*|\) +=.*/, '');
    return [{ name, nth, line: shown, failed: line.includes('(INJECTED)') }];
  });
}

/** What is wrong about the end of a save in which a call was made to fail; empty where nothing is. */
function faultsOf(ended: Ended, failed: Call, earlier: string | undefined): readonly string[] {
  const { outcome, text, leftovers } = ended;
  const hit = ended.calls.filter((call) => call.failed).map((call) => call.line);
  const mayBeLeft = failed.name === 'unlink' ? 1 : 0;
  return [
    ...(hit.length === 1 && hit[0] === failed.line ? [] : [`failed instead: ${hit}`]),
    ...(outcome === 'saved' || outcome.startsWith('output/unwritable: ') ? [] : [outcome]),
    ...(text === (outcome === 'saved' ? newText : earlier)
      ? []
      : [`${outcome}, but it holds ${text?.length}`]),
    ...(leftovers.length <= mayBeLeft ? [] : [`left ${leftovers}`]),
  ].map((fault) => `${failed.line}: ${fault}`);
}

const ways: readonly (readonly [string, Replace, string | undefined])[] = [
  ['replaces a file', 'always', 'old'],
  ['replaces a file that is still as it was', { ifStill: 'old' }, 'old'],
  ['makes a new file', 'never', undefined],
];

describe.each(ways)('a save that %s', (_, replace, earlier) => {
  it('is whole, or a problem and nothing changed, whichever system call fails', async ({ annotate }) => {
    const saver = await startSaver(compiled);
    const { outcome, text, calls } = await save(saver, replace);
    expect([outcome, text]).toEqual(['saved', newText]);
    expect(calls.map((call) => call.name)).toEqual(
      expect.arrayContaining(['openat', 'write', 'fsync', 'close', 'link', 'unlink', 'statx']),
    );
    const faults: string[] = [];
    let refused = 0;
    for (const call of calls) {
      for (const error of errors) {
        const ended = await save(saver, replace, `${call.name}:error=${error}:when=${call.nth}`);
        if (ended.outcome !== 'saved') refused += 1;
        faults.push(...faultsOf(ended, call, earlier));
      }
    }
    await annotate(`${calls.length * errors.length} saves with a failed call: ${refused} refused`);
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(calls.length);
  });

  it('is refused where the disk took less than it said', async () => {
    const saver = await startSaver(compiled);
    const { calls } = await save(saver, replace);
    const write = calls.find((call) => call.name === 'write');
    const ended = await save(saver, replace, `write:retval=5:when=${write?.nth}`);
    expect(ended.outcome).toBe('output/unwritable: only a part of it arrived');
    expect([ended.text, ended.leftovers]).toEqual([earlier, []]);
  });

  it('gives the text its name once it is on disk, and says so once the name is', async () => {
    const { calls } = await save(await startSaver(compiled), replace);
    const naming = replace === 'never' ? 'link' : 'rename';
    const steps = calls.filter(({ name }) => ['write', 'fsync', naming].includes(name));
    const inOrder = steps.filter(({ line }) => !line.includes('.old"'));
    expect(inOrder.map(({ name, line }) => `${name} ${/<(.*?)>|"(.*?)"/.exec(line)?.[0]}`)).toEqual([
      'write <folder/temporary.tmp>',
      'fsync <folder/temporary.tmp>',
      `${naming} "folder/temporary.tmp"`,
      'fsync <folder>',
    ]);
  });
});
