import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../src/adapters/decode-text.js';
import { joseSignatures } from '../../src/adapters/jose-signatures.js';
import { runningSha256, sha256 } from '../../src/adapters/node-digest.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { inflate } from '../../src/adapters/node-inflate.js';
import { packageRubrics } from '../../src/adapters/package-rubrics.js';
import type { RawRecord } from '../../src/batch/record.js';
import { runProgram } from '../../src/cli/program.js';
import { type ThreadSettings, threadWork } from '../../src/commands/batch/thread-work.js';
import type { Language } from '../../src/core/model/language.js';
import type { LoadedRubric } from '../../src/core/model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../../src/core/model/problem.js';
import { compileTranslation } from '../../src/loading/load-translation.js';
import { resolveRubric } from '../../src/loading/resolve-rubric.js';
import type { Drafts } from '../../src/ports/drafts.js';
import type { Files, GrowingFolder } from '../../src/ports/files.js';
import type { TextStream, Written } from '../../src/ports/output.js';
import type { Environment, Ports } from '../../src/ports/ports.js';
import { widthOf } from '../../src/terminal/text.js';
import { accepted } from './outcomes.js';
import { type Script, scriptedPrompter } from './scripted-prompter.js';
import { SMALL_RUBRIC } from './small-rubric.js';

const NO_SPACE = 'no space left on the device';
const DRAFTS = '/state/credcheck/';
const RUBRICS = new URL('../../rubrics/', import.meta.url);

/** What a run finds in the world; nothing in it touches the machine. */
export interface WorldOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** The bytes or text that are piped in; `terminal` where a person sits there. Nothing by default. */
  readonly stdin?: string | Uint8Array | 'terminal';
  /** English by default; of the rubric alone, since a test has words in English. */
  readonly language?: Language;
  readonly environment?: Omit<Environment, 'stdinIsTerminal' | 'stdinHasText'>;
  /** Paths on a full device, `PATH on the way` or `PATH at the end` where it fills up while being written; `drafts` for every draft. */
  readonly full?: readonly string[];
  readonly stdout?: 'failing' | 'closed';
  readonly script?: Script;
  readonly stop?: AbortSignal;
  /** Streams that are terminals though nothing is typed there, and how wide they are. */
  readonly terminal?: {
    readonly streams: readonly ('stdout' | 'stderr')[];
    readonly columns: number;
    readonly rows?: number;
  };
  /** Milliseconds from each look at the clock to the next; it stands still by default. */
  readonly tick?: number;
}

/** A world in memory: what it holds can be looked at after a run. */
export interface World {
  readonly files: Map<string, string>;
  readonly ports: Ports;
  /** All that was asked, in order, as it was put. */
  readonly asked: readonly string[];
  /** Questions and offers with their heads, and what was answered before. */
  readonly shown: readonly string[];
  readonly written: { stdout: string; stderr: string };
}

/** What a run came to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The columns of a line of messages at a terminal of 80. */
const MESSAGE_WIDTH = 78;

/** Joins the lines of each message that were broken for a terminal of 80 columns. */
function withWholeMessages(stderr: string): string {
  const lines: string[] = [];
  let last = '';
  for (const line of stderr.split('\n')) {
    const [, next] = /^ {2}(credcheck .*|\S*\/.*|['"].*|--\S+ \S+|\S+)/.exec(line) ?? [];
    const isMessage = lines.at(-1)?.startsWith('credcheck: ') === true;
    if (isMessage && next !== undefined && widthOf(last) + 1 + widthOf(next) > MESSAGE_WIDTH) {
      lines.push(`${lines.pop()} ${line.slice(2)}`);
    } else lines.push(line);
    last = line;
  }
  return lines.join('\n');
}

/** Runs the program on these words, in this world; several runs in one world go on from one another. */
export async function run(
  words: readonly string[],
  { ports, written }: World,
  program: typeof runProgram = runProgram,
): Promise<Ran> {
  written.stdout = '';
  written.stderr = '';
  const code = await program(words, ports);
  return { code, stdout: written.stdout, stderr: withWholeMessages(written.stderr) };
}

/** Builds a world on 2026-11-22, with the built-in rubrics and the one called `small`. */
export function worldWith(options: WorldOptions = {}): World {
  const files = new Map(Object.entries(options.files ?? {}).map(([path, text]) => [keyOf(path), text]));
  const written = { stdout: '', stderr: '' };
  const asked: string[] = [];
  const shown: string[] = [];
  const isTerminal = options.stdin === 'terminal';
  const ports: Ports = {
    version: '1.2.3',
    language: options.language ?? 'en',
    calledAs: 'credcheck',
    calledInData: 'credcheck',
    environment: {
      ...options.environment,
      stdinIsTerminal: isTerminal,
      stdinHasText: !isTerminal && (options.stdin ?? '').length > 0,
    },
    files: memoryFiles(files, options),
    clock: { today: () => '2026-11-22', elapsed: ticking(options.tick ?? 0) },
    digest: sha256,
    startDigest: runningSha256,
    inflate,
    signatures: async () => joseSignatures,
    drafts: memoryDrafts(files, options),
    builtInRubrics: rubrics(),
    output: (colour) => {
      const lookOf = (stream: 'stdout' | 'stderr') => ({
        isTerminal: isTerminal || options.terminal?.streams.includes(stream) === true,
        columns: options.terminal?.columns ?? 80,
        rows: options.terminal?.rows,
        colour: colour === 'always',
        unicode: true,
      });
      return {
        stdout: recorder(lookOf('stdout'), (text) => record(written, 'stdout', text, options.stdout)),
        stderr: recorder(lookOf('stderr'), (text) => record(written, 'stderr', text, undefined)),
      };
    },
    threads: memoryThreads(),
    stopSignal: () => options.stop ?? new AbortController().signal,
    prompter: async () => scriptedPrompter(options.script ?? [], asked, shown),
  };
  return { files, ports, asked, shown, written };
}

function ticking(step: number): () => number {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}

function recorder(look: Omit<TextStream, 'write'>, write: (text: string) => Written): TextStream {
  return { ...look, write: async (text) => write(text) };
}

function record(
  written: World['written'],
  stream: 'stdout' | 'stderr',
  text: string,
  trouble: WorldOptions['stdout'],
): Written {
  if (trouble === 'failing') return { kind: 'failed', reason: NO_SPACE };
  if (trouble === 'closed') return { kind: 'closed' };
  written[stream] += text;
  return { kind: 'written' };
}

function memoryFiles(files: Map<string, string>, { stdin = '', full = [] }: WorldOptions): Files {
  const bytesIn = typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
  return {
    readText: async (name, cap) => {
      const text = files.get(keyOf(name));
      return text === undefined
        ? failure(problem('input/not-found', { name }))
        : decoded(Buffer.from(text), name, cap);
    },
    readInput: async (cap) => decoded(bytesIn, 'standard input', cap),
    beside: nodeFiles().beside,
    below: (file, path) => {
      const way = posix.relative(posix.resolve('/here', posix.dirname(file)), posix.resolve('/here', path));
      return way.startsWith('..') ? undefined : `./${way}`;
    },
    resolve: (path) => posix.resolve('/here', path),
    tryToWrite: async (name) =>
      full.includes(`${name} from the start`)
        ? failure(problem('output/unwritable', { name, reason: NO_SPACE }))
        : success(undefined),
    writeText: async (name, text, replace) => {
      if (full.includes(name)) return failure(problem('output/unwritable', { name, reason: NO_SPACE }));
      const before = files.get(keyOf(name))?.replace(/^\uFEFF/, '');
      if (replace === 'never' && before !== undefined) {
        return failure(problem('output/exists', { name, candidate: '' }));
      }
      if (typeof replace === 'object' && replace.ifStill !== before) {
        return failure(problem('output/changed', { name }));
      }
      files.set(keyOf(name), text);
      return success(undefined);
    },
    readBytes: async (name) => {
      const text = name === undefined ? bytesIn : files.get(keyOf(name));
      if (text === undefined) return failure(problem('input/not-found', { name: name ?? 'standard input' }));
      const pieces = inPieces(Buffer.from(text));
      return success({
        pieces,
        trouble: () => undefined,
        ...(name !== undefined && { size: Buffer.byteLength(text) }),
      });
    },
    matching: async (pattern) =>
      pattern.includes('*') ? [...files.keys()].filter(isLike(pattern)).sort() : [pattern],
    begin: async (name) => {
      if (full.includes(name)) return failure(problem('output/unwritable', { name, reason: NO_SPACE }));
      let text = '';
      return success({
        write: async (more) => {
          if (full.includes(`${name} on the way`)) return { kind: 'failed', reason: NO_SPACE };
          text += more;
          return { kind: 'written' };
        },
        finish: async () => {
          if (full.includes(`${name} at the end`))
            return failure(problem('output/unwritable', { name, reason: NO_SPACE }));
          files.set(keyOf(name), text);
          return success(undefined);
        },
        keep: async () => {
          const kept = `${name}.partial`;
          if (full.includes(kept)) return failure(problem('output/unwritable', { name, reason: NO_SPACE }));
          files.set(keyOf(kept), text);
          return success(kept);
        },
        readBack: () => inPieces(Buffer.from(text)),
        abandon: async () => undefined,
      });
    },
    isFolder: async (path) => {
      const folder = `${keyOf(path).replace(/\/$/, '')}/`;
      return [...files.keys()].some((key) => key.startsWith(folder));
    },
    beginFolder: async (path, mark) => memoryFolder(files, path, mark, full),
    append: async (name, added) => {
      if (full.includes(name)) return failure(problem('output/unwritable', { name, reason: NO_SPACE }));
      const before = files.get(keyOf(name)) ?? '';
      files.set(keyOf(name), before + added(Buffer.byteLength(before)));
      return success(undefined);
    },
    remove: async (name) => {
      files.delete(keyOf(name));
      return success(undefined);
    },
  };
}

/** Pages that are in their folder once all are there. */
function memoryFolder(
  files: Map<string, string>,
  path: string,
  mark: string,
  full: readonly string[],
): Outcome<GrowingFolder> {
  if (full.includes(path)) return failure(problem('output/unwritable', { name: path, reason: NO_SPACE }));
  const pages = new Map<string, string>();
  const folder = keyOf(`${path}/`);
  return success({
    write: async (name, text) => {
      if (full.includes(`${path} on the way`)) return { kind: 'failed', reason: NO_SPACE };
      pages.set(name, text);
      return { kind: 'written' };
    },
    finish: async () => {
      const taken = [...pages.keys()].find((name) => files.get(folder + name)?.includes(mark) === false);
      const name = full.includes(`${path} at the end`) ? path : taken && folder + taken;
      if (name !== undefined) return failure(problem('output/unwritable', { name, reason: NO_SPACE }));
      for (const [page, text] of pages) files.set(folder + page, text);
      const all = [...files.keys()]
        .filter((key) => key.startsWith(folder))
        .map((key) => key.slice(folder.length));
      return success(
        all.filter((each) => !pages.has(each) && files.get(folder + each)?.includes(mark)).sort(),
      );
    },
    abandon: async () => undefined,
  });
}

/** Small pieces, so that lines and characters are cut anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 37) yield bytes.subarray(from, from + 37);
}

function isLike(pattern: string): (path: string) => boolean {
  const [head = '', tail = ''] = pattern.split('*');
  return (path) => path.startsWith(head) && path.endsWith(tail);
}

/** Files are found under any words for their path, as on a disk. */
function keyOf(path: string): string {
  return posix.normalize(path);
}

function decoded(bytes: Uint8Array, name: string, cap: number): Outcome<string> {
  if (bytes.length > cap) return failure(problem('input/too-large', { name, limit: cap }));
  return decodeText(bytes, name);
}

/** No threads, but what goes in and comes out is copied as between those. */
function memoryThreads(): Ports['threads'] {
  return {
    start: async (_, settings) => {
      const score = threadWork(structuredClone(settings as ThreadSettings));
      const ask = async (job: unknown): Promise<unknown> =>
        structuredClone(await score(structuredClone(job as readonly RawRecord[])));
      return { ask: ask as never, close: async () => undefined };
    },
  };
}

function memoryDrafts(files: Map<string, string>, { full = [] }: WorldOptions): Drafts {
  const refused = (name: string) => failure(problem('output/unwritable', { name, reason: NO_SPACE }));
  return {
    open: async (id) => {
      if (full.includes('drafts')) return refused(DRAFTS);
      const names = [id, ...Array.from({ length: 9 }, (_, at) => `${id}-${at + 2}`)];
      const path = names.map((name) => `${DRAFTS}${name}.yaml`).find((each) => !files.has(each));
      if (path === undefined) return refused(DRAFTS);
      files.set(path, '');
      return success(path);
    },
    all: async () => [...files.keys()].filter((path) => path.startsWith(DRAFTS)).reverse(),
    waiting: async (id) => [...files.keys()].filter((path) => path.startsWith(`${DRAFTS}${id}`)).reverse(),
    find: (path) => {
      const place = posix.resolve('/here', path);
      return place.startsWith(DRAFTS) ? place : undefined;
    },
    write: async (path, text) => {
      files.set(keyOf(path), text);
      return success(undefined);
    },
    discard: async (path) => {
      files.delete(keyOf(path));
      return success(undefined);
    },
  };
}

const FOLDERS = { sources: RUBRICS, compiled: new URL('../dist/rubrics/', RUBRICS) };
const compiled = new Map<string, Promise<LoadedRubric>>();

/** Compiled from their sources once, so that no test depends on what was built last. */
function rubrics(): Ports['builtInRubrics'] {
  const shipped = packageRubrics(FOLDERS, nodeFiles());
  const builtInRubrics: Ports['builtInRubrics'] = {
    ids: async () => [...(await shipped.ids()), 'small'],
    load: async (id) => {
      const known = compiled.get(id) ?? compile(id);
      compiled.set(id, known);
      return known;
    },
    read: async (id) =>
      id === 'small' ? success({ text: SMALL_RUBRIC, name: 'small/rubric.yaml' }) : shipped.read(id),
    translation: async (id, language) => accepted(await compileTranslation(sources, id, language)),
    readTranslation: (id, language) => shipped.readTranslation(id, language),
    examplePath: (id, name) => `rubrics/${id}/examples/${name}.yaml`,
  };
  const compile = async (id: string): Promise<LoadedRubric> => accepted(await resolveRubric(sources, id));
  const sources = { builtInRubrics, files: nodeFiles(), digest: sha256 };
  return builtInRubrics;
}

/** The text of an example that lies beside a built-in rubric. */
export async function exampleText(name: string, rubric = 'micro-credential'): Promise<string> {
  const path = fileURLToPath(new URL(`${rubric}/examples/${name}.yaml`, RUBRICS));
  const read = await nodeFiles().readText(path, 1024 * 1024);
  if (!read.ok) throw new Error(`there is no example ${name}`);
  return read.value;
}
