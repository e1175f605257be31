import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** What an editor shows for one file. */
export interface Editor {
  /** The mistakes that it marks, as the marked text and the message. */
  readonly marked: readonly (readonly [text: string, message: string])[];
  /** What it shows over the first place with this text. */
  readonly hover: (text: string) => Promise<string>;
  /** What it offers after the first place with this text. */
  readonly offered: (text: string) => Promise<readonly string[]>;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Diagnostics {
  readonly diagnostics: readonly {
    readonly range: { readonly start: Position; readonly end: Position };
    readonly message: string;
  }[];
}

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

/** Opens a file with yaml-language-server, as an editor does that knows nothing of credcheck. */
export async function opened(path: string): Promise<Editor> {
  const text = readFileSync(path, 'utf8');
  const uri = pathToFileURL(path).href;
  const server = startServer();
  await server.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ['plaintext'] } },
    },
  });
  server.notify('initialized', {});
  const published = server.next('textDocument/publishDiagnostics');
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  const { diagnostics } = (await published) as Diagnostics;
  const lines = text.split('\n');
  const at = (part: string, side: 'inside' | 'end'): Position => {
    const line = lines.findIndex((each) => each.includes(part));
    const character = (lines[line] ?? '').indexOf(part) + (side === 'end' ? part.length : 1);
    return { line, character };
  };
  return {
    marked: diagnostics.map(({ range: { start, end }, message }) => [
      (lines[start.line] ?? '').slice(start.character, end.line === start.line ? end.character : undefined),
      message,
    ]),
    hover: async (part) => {
      const params = { textDocument: { uri }, position: at(part, 'inside') };
      const shown = (await server.request('textDocument/hover', params)) as {
        contents: { value: string };
      } | null;
      return shown?.contents.value ?? '';
    },
    offered: async (part) => {
      const params = { textDocument: { uri }, position: at(part, 'end') };
      const list = (await server.request('textDocument/completion', params)) as {
        items: readonly { label: string }[];
      };
      return list.items.map(({ label }) => label);
    },
  };
}

interface Server {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** The parameters of the next message of this kind that the server sends by itself. */
  readonly next: (method: string) => Promise<unknown>;
}

function startServer(): Server {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  const waiting = new Map<number | string, (value: unknown) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === undefined) waiting.get(id ?? -1)?.(result);
    else if (id === undefined) waiting.get(method)?.(params);
    else send({ id, result: method === 'workspace/configuration' ? settingsFor(params) : null });
  };
  let bytes = Buffer.alloc(0);
  child.stdout.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (;;) {
      const start = bytes.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, start))?.[1]);
      if (start < 4 || bytes.length < start + length) return;
      receive(JSON.parse(bytes.toString('utf8', start, start + length)));
      bytes = bytes.subarray(start + length);
    }
  });
  let last = 0;
  return {
    request: (method, params) => {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    notify: (method, params) => send({ method, params }),
    next: (method) => new Promise((resolve) => waiting.set(method, resolve)),
  };
}

function settingsFor(params: unknown): readonly unknown[] {
  const { items } = params as { items: readonly { section?: string }[] };
  return items.map(({ section }) => (section === 'yaml' ? SETTINGS : null));
}
