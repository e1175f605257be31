import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What a browser says when it is done, or of its own accord. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A browser without a window, spoken to over a pipe in the DevTools protocol. */
export interface Browser {
  readonly events: readonly Message[];
  send(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

const PROGRAM = 'chromium-headless-shell';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', '--hide-scrollbars'];

/** Whether there is a browser that tests can start. */
export function canStartBrowser(): boolean {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}

/** Starts a browser with one page, and tells what it logs and asks for. */
export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'credcheck-browser-'));
  const child = spawn(PROGRAM, [...ARGUMENTS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const events: Message[] = [];
  const call = callsOver(child, events);
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object = {}) => call(method, params, String(sessionId));
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
  return {
    events,
    send,
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Call = (
  method: string,
  params: object,
  sessionId?: string,
) => Promise<Readonly<Record<string, unknown>>>;

function callsOver(child: ChildProcess, events: Message[]): Call {
  const [, , , input, output] = child.stdio as unknown as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<
    number,
    { readonly answer: (message: Message) => void; readonly fail: (reason: Error) => void }
  >();
  let rest = '';
  output.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString('utf8')).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message: Message = JSON.parse(part);
      if (message.id === undefined) events.push(message);
      else {
        waiting.get(message.id)?.answer(message);
        waiting.delete(message.id);
      }
    }
  });
  let gone: Error | undefined;
  const failAll = (reason: Error): void => {
    gone = reason;
    for (const { fail } of waiting.values()) fail(reason);
    waiting.clear();
  };
  child.once('error', failAll);
  child.once('exit', (code, signal) => failAll(new Error(`The browser ended with ${code ?? signal}`)));
  // The end says more than a pipe that broke because of it.
  input.on('error', () => undefined);
  let last = 0;
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      if (gone !== undefined) throw gone;
      last += 1;
      const id = last;
      const answer = ({ result, error }: Message): void => {
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      };
      waiting.set(id, { answer, fail: reject });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}
