import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ROOT } from './checkout-copy.js';

/** The command as a person at a terminal would call it. */
export const CREDCHECK = `node ${join(ROOT, 'bin/credcheck.js')}`;

const PATIENCE = 60_000;
const BETWEEN_LOOKS = 40;

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Beside PATH, HOME, XDG_STATE_HOME and a UTF-8 locale, which are all that is set. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A real terminal of a fixed size with one program in it, in a home folder of its own. */
export interface TestTerminal {
  readonly home: string;
  /** Types text as it is. */
  type(text: string): Promise<void>;
  /** Presses keys by their tmux names: Enter, Space, Down, C-c. */
  press(...keys: readonly string[]): Promise<void>;
  /** The screen without trailing blank lines; `styled` keeps the colour sequences. */
  screen(kind?: 'plain' | 'styled'): Promise<string>;
  /** The screen and all that scrolled off it; lines that the terminal broke are joined. */
  transcript(): Promise<string>;
  /** Waits for text on the screen and gives the screen; the error shows what stood there instead. */
  waitFor(what: string | RegExp): Promise<string>;
  resize(columns: number, rows: number): Promise<void>;
  /** Waits for the end of the program. */
  exitCode(): Promise<number>;
  /** Types a command to the shell that stands there once the program has ended. */
  thenRun(command: string): Promise<void>;
  isCursorShown(): Promise<boolean>;
  /** Sends the program a signal. */
  signal(name: NodeJS.Signals): Promise<void>;
  close(): Promise<void>;
}

/** Starts a program in tmux, on a server of its own. */
export async function startTerminal(command: string, options: TerminalOptions = {}): Promise<TestTerminal> {
  const home = mkdtempSync(join(tmpdir(), 'credcheck-tty-'));
  const tmux = tmuxIn(home);
  writeFileSync(join(home, 'start.sh'), startScript(command, options.env ?? {}));
  const size = ['-x', String(options.columns ?? 80), '-y', String(options.rows ?? 24)];
  await tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', home, 'sh start.sh');
  const screen = async (kind: 'plain' | 'styled' = 'plain'): Promise<string> =>
    (await tmux('capture-pane', '-p', ...(kind === 'styled' ? ['-e'] : []))).replace(/\s+$/, '');
  const waitFor = (what: string | RegExp): Promise<string> => waitUntil(screen, what);
  let runs = 1;
  return {
    home,
    screen,
    waitFor,
    type: async (text) => void (await tmux('send-keys', '-l', text)),
    // As from a hand: keys that all come in one read are those of a paste.
    press: async (...keys) => {
      for (const key of keys) {
        await tmux('send-keys', key);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    },
    transcript: () => tmux('capture-pane', '-p', '-J', '-S', '-'),
    resize: async (columns, rows) => {
      await tmux('resize-window', '-x', String(columns), '-y', String(rows));
      await new Promise((resolve) => setTimeout(resolve, 120));
    },
    exitCode: async () => {
      const ended = new RegExp(`\\[run ${runs}: exit (\\d+)\\]`);
      return Number(ended.exec(await waitFor(ended))?.[1]);
    },
    thenRun: async (next) => {
      runs += 1;
      await tmux('send-keys', '-l', `clear; ${next}; echo "[run ${runs}: exit $?]"`);
      await tmux('send-keys', 'Enter');
    },
    isCursorShown: async () => (await tmux('display', '-p', '#{cursor_flag}')).trim() === '1',
    signal: async (name) => {
      const shell = Number(await tmux('display', '-p', '#{pane_pid}'));
      process.kill(childOf(shell), name);
    },
    close: async () => {
      await tmux('kill-server').catch(() => '');
      await removed(home);
    },
  };
}

function tmuxIn(home: string): (...args: readonly string[]) => Promise<string> {
  const env = {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
    LANG: 'C.UTF-8',
    PS1: '$ ',
    // Here tmux puts its socket, so that no other server is met.
    TMUX_TMPDIR: home,
  };
  return async (...args) => {
    try {
      return (await promisify(execFile)('tmux', ['-L', 'test', '-u', ...args], { env })).stdout;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        throw new Error('These tests drive a real terminal and need tmux: apt-get install tmux');
      }
      throw error;
    }
  };
}

/** Removes a folder in which a program that was hung up may still be keeping its draft. */
async function removed(folder: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(BETWEEN_LOOKS);
    }
  }
}

function startScript(command: string, env: Readonly<Record<string, string>>): string {
  const settings = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  // Where the program leaves Ctrl+C to the terminal, this shell hears it too.
  return [...settings, 'trap : INT', command, 'echo "[run 1: exit $?]"', 'exec sh', ''].join('\n');
}

async function waitUntil(screen: () => Promise<string>, what: string | RegExp): Promise<string> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await screen();
    if (typeof what === 'string' ? seen.includes(what) : what.test(seen)) return seen;
    if (Date.now() > end) throw new Error(`Waited for ${String(what)}; the screen shows:\n${seen}`);
    await pause(BETWEEN_LOOKS);
  }
}

function childOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  if (!/^\d+$/.test(children)) throw new Error(`Expected one program in the terminal, found "${children}"`);
  return Number(children);
}

/**
 * Whether a terminal can be driven here. Only on a continuous-integration machine is it a failure that tmux is
 * missing: there nobody would notice that the interview is no longer tested.
 */
export function canDriveTerminal(): boolean {
  if (process.platform !== 'linux') return false;
  return process.env.CI !== undefined || spawnSync('tmux', ['-V']).status === 0;
}
