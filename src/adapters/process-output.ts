import { writeSync } from 'node:fs';
import process from 'node:process';
import { withoutCommands } from '../core/model/without-commands.js';
import type { Output, TextStream } from '../ports/output.js';
import type { ColourChoice } from '../ports/ports.js';
import { isTerminal } from './open-descriptor.js';
import { textBytes } from './text-bytes.js';
import { tryWriteAll, type WriteSome, writerFor } from './write-all.js';

export interface OutputOptions {
  readonly colour: ColourChoice;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An open descriptor for text, and its width if it has one. */
export interface Sink {
  readonly descriptor: number;
  readonly isTerminal: boolean;
  /** Whether it carries results in some format, of which every byte counts. */
  readonly isData?: boolean;
  columns(): number | undefined;
  rows?(): number | undefined;
}

const DEFAULT_COLUMNS = 80;
const FEWEST_COLUMNS = 20;

/** Creates the two output streams of this process. */
export function processOutput(options: OutputOptions): Output {
  return {
    // The stream object is touched only for a terminal: creating it would make a pipe non-blocking.
    stdout: textStream({ ...sinkOn(1, () => process.stdout), isData: true }, options),
    stderr: textStream(
      sinkOn(2, () => process.stderr),
      options,
    ),
  };
}

function sinkOn(descriptor: number, stream: () => NodeJS.WriteStream): Sink {
  const terminal = isTerminal(descriptor);
  return {
    descriptor,
    isTerminal: terminal,
    columns: () => (terminal ? stream().columns : undefined),
    rows: () => (terminal ? stream().rows : undefined),
  };
}

/** Creates a stream that writes whole texts, in order, directly to a descriptor. */
export function textStream(sink: Sink, options: OutputOptions): TextStream {
  const bytesOf = textBytes();
  let last: Promise<unknown> = Promise.resolve();
  let writeInTurn: WriteSome | undefined;
  /** Starting a thread costs more than scoring a candidate; but a blocking write would delay signals. */
  const writeSoon: WriteSome = (descriptor, bytes, from) => {
    if (process.listenerCount('SIGINT') === 0) return writeSync(descriptor, bytes, from);
    writeInTurn ??= writerFor(descriptor);
    return writeInTurn(descriptor, bytes, from);
  };
  return {
    isTerminal: sink.isTerminal,
    colour: hasColour(options, sink),
    unicode: hasUnicode(options.env, sink),
    links: sink.isTerminal && hasColour(options, sink) && showsLinks(options.env),
    get columns() {
      return columnsOf(options.env, sink);
    },
    get rows() {
      return sink.rows?.();
    },
    write(text) {
      // Node's streams drop what a full device rejects, and report a partial write as complete.
      const safe = sink.isData === true ? text : withoutCommands(text);
      const written = last.then(() => tryWriteAll(sink.descriptor, bytesOf(safe), writeSoon));
      last = written.catch(() => undefined);
      return written;
    },
  };
}

function hasColour({ colour, env }: OutputOptions, sink: Sink): boolean {
  if (colour !== 'auto') return colour === 'always';
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return sink.isTerminal && env.TERM !== 'dumb' && !isOn(env.ACCESSIBLE);
}

function hasUnicode(env: OutputOptions['env'], sink: Sink): boolean {
  if (env.TERM === 'dumb') return false;
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(isSet);
  return !sink.isTerminal || locale === undefined || /utf-?8/i.test(locale);
}

function columnsOf(env: OutputOptions['env'], sink: Sink): number {
  const wanted = /^\d{1,6}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0;
  const columns = [wanted, sink.columns() ?? 0, DEFAULT_COLUMNS].find((each) => each > 0);
  return Math.max(columns ?? DEFAULT_COLUMNS, FEWEST_COLUMNS);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Whether an environment variable is set, and not to a word that means no. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value);
}

type Environment = Readonly<Record<string, string | undefined>>;

const PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'mintty'];

const TERMINALS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm|rio)\b/;

/** The first versions that show links rightly. */
const VTE = 5001;
const TMUX = 3.4;

/** Whether a terminal is known to show links: others might print them as text. `FORCE_HYPERLINK` says so or denies it. */
export function showsLinks(env: Environment): boolean {
  const { TERM = '' } = env;
  const forced = env.FORCE_HYPERLINK ?? '';
  const program = env.TERM_PROGRAM ?? '';
  if (TERM === 'dumb') return false;
  if (forced !== '') return !/^(?:0|false)$/i.test(forced);
  if (program === 'tmux') return Number.parseFloat(env.TERM_PROGRAM_VERSION ?? '') >= TMUX;
  if (/^(?:linux|screen|tmux)\b/.test(TERM)) return false;
  return (
    PROGRAMS.includes(program) ||
    TERMINALS.test(TERM) ||
    (env.WT_SESSION ?? '') !== '' ||
    Number(env.VTE_VERSION ?? 0) >= VTE
  );
}
