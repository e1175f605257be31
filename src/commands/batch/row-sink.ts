import type { GrowingFile } from '../../ports/files.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { unwritable } from '../deliver.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import type { Messages } from '../messages.js';

/** Where rows go. */
export interface RowSink {
  /** Resolves when the text is taken; `closed` where nobody wants any more. */
  write(text: string): Promise<'open' | 'closed'>;
  /** Puts a file in its place; says what could not be written. */
  finish(): Promise<readonly Setback[]>;
  /** Leaves a file as it stood before, since not all rows came; says what could not be written. */
  abandon(): Promise<readonly Setback[]>;
}

/** Rows go to a file where one is named, and from where that fails on to standard output. */
export async function rowSink(
  { files }: Pick<Ports, 'files'>,
  output: Output,
  messages: Messages,
  path: string | undefined,
): Promise<RowSink> {
  if (path === undefined || path === '-') return stdoutSink(output);
  const begun = await files.begin(path);
  if (begun.ok) return fileSink(begun.value, output, messages, path);
  await messages.problems(begun.problems);
  return stdoutSink(output, unwritable(begun.problems));
}

function stdoutSink({ stdout }: Output, before: readonly Setback[] = []): RowSink {
  const setbacks = [...before];
  return {
    write: async (text) => {
      const written = text === '' ? { kind: 'written' as const } : await stdout.write(text);
      if (written.kind === 'failed') {
        const why = `could not write standard output: ${written.reason}`;
        setbacks.push({ status: ExitStatus.Unwritable, why });
      }
      return written.kind === 'written' ? 'open' : 'closed';
    },
    finish: async () => setbacks,
    abandon: async () => setbacks,
  };
}

function fileSink(file: GrowingFile, output: Output, messages: Messages, path: string): RowSink {
  let instead: RowSink | undefined;
  return {
    write: async (text) => {
      if (instead !== undefined) return instead.write(text);
      const written = await file.write(text);
      if (written.kind === 'written') return 'open';
      const reason = written.kind === 'failed' ? written.reason : 'nobody reads from it';
      await messages.say(`${path} could not be written: ${reason}; the rows go to standard output instead`);
      instead = stdoutSink(output, [{ status: ExitStatus.Unwritable, why: `could not write ${path}` }]);
      await handOver(file, instead);
      return instead.write(text);
    },
    finish: async () => {
      if (instead !== undefined) return instead.finish();
      const finished = await file.finish();
      if (finished.ok) {
        await messages.note(`wrote ${path}`);
        return [];
      }
      await messages.problems(finished.problems);
      const rescue = stdoutSink(output, unwritable(finished.problems));
      await handOver(file, rescue);
      return rescue.finish();
    },
    abandon: async () => {
      if (instead !== undefined) return instead.abandon();
      await file.abandon();
      await messages.say(`${path} was not written, since not all rows came`);
      return [];
    },
  };
}

/** What the file holds already is not lost with it. */
async function handOver(file: GrowingFile, sink: RowSink): Promise<void> {
  const decoder = new TextDecoder();
  for await (const piece of file.readBack()) await sink.write(decoder.decode(piece, { stream: true }));
  await sink.write(decoder.decode());
  await file.abandon();
}
