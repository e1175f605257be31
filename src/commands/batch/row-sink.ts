import { unwritableOutput, unwritableReasons } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { type Outcome, success } from '../../core/model/problem.js';
import type { GrowingFile } from '../../ports/files.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { ROWS } from '../../words/en/batch/rows.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { NOTES } from '../../words/en/notes.js';
import { PIPE_CLOSED } from '../../words/en/system-reasons.js';

/** The destination of rows. */
export interface RowSink {
  /** Resolves when the text is written; `closed` if the reader has closed the pipe. */
  write(text: string): Promise<'open' | 'closed'>;
  /** Closes it, and returns what could not be written. */
  close(closing: Closing): Promise<readonly FailureReason[]>;
}

/** What to do with a file: finish it, keep the rows beside it as a partial file, or abandon it for a reason. */
export type Closing = 'finish' | 'keep' | { readonly leave: string };

/** Writes rows to the named file, and if that fails, the rest to standard output. */
export async function rowSink(
  { files }: Pick<Ports, 'files'>,
  output: Output,
  messages: Messages,
  path: string | undefined,
): Promise<RowSink> {
  if (path === undefined || path === '-') return stdoutSink(output);
  return sinkInto(files, messages, path, {
    open: (before) => stdoutSink(output, before),
    says: [ROWS.toOutput],
  });
}

/** Writes rows to a file, and if that fails, discards the rest: standard output has its own. */
export async function fileSink(
  { files }: Pick<Ports, 'files'>,
  messages: Messages,
  path: string,
): Promise<RowSink> {
  return sinkInto(files, messages, path, { open: nowhere, says: [] });
}

/** The destination of rows that their file rejected. */
interface Rescue {
  /** Opened with the earlier reasons. */
  readonly open: (before: readonly FailureReason[]) => RowSink;
  /** What to report about it. */
  readonly says: readonly string[];
}

async function sinkInto(
  files: Ports['files'],
  messages: Messages,
  path: string,
  rescue: Rescue,
): Promise<RowSink> {
  const begun = await files.begin(path);
  if (begun.ok) return growingSink(begun.value, messages, path, rescue);
  await messages.problems(begun.problems);
  for (const each of rescue.says) await messages.print(each);
  return rescue.open(unwritableReasons(begun.problems));
}

function nowhere(reasons: readonly FailureReason[]): RowSink {
  return { write: async () => 'open', close: async () => reasons };
}

function stdoutSink({ stdout }: Output, before: readonly FailureReason[] = []): RowSink {
  const reasons = [...before];
  return {
    write: async (text) => {
      const written = text === '' ? { kind: 'written' as const } : await stdout.write(text);
      if (written.kind === 'failed') reasons.push(unwritableOutput(written.reason));
      return written.kind === 'written' ? 'open' : 'closed';
    },
    close: async () => reasons,
  };
}

function growingSink(file: GrowingFile, messages: Messages, path: string, rescue: Rescue): RowSink {
  let instead: RowSink | undefined;
  return {
    write: async (text) => {
      if (instead !== undefined) return instead.write(text);
      const written = await file.write(text);
      if (written.kind === 'written') return 'open';
      const reason = written.kind === 'failed' ? written.reason : PIPE_CLOSED;
      await messages.print(ROWS.unwritable(path, [reason, ...rescue.says]));
      instead = rescue.open([{ status: ExitStatus.Unwritable, why: EXIT_REASONS.unwritable([path]) }]);
      await handOver(file, instead);
      return instead.write(text);
    },
    close: async (closing) => {
      if (instead !== undefined) return instead.close(closing);
      const closed = await closeFile(file, messages, path, closing);
      if (closed.ok) return [];
      await messages.problems(closed.problems);
      const other = rescue.open(unwritableReasons(closed.problems));
      await handOver(file, other);
      return other.close(closing);
    },
  };
}

async function closeFile(
  file: GrowingFile,
  messages: Messages,
  path: string,
  closing: Closing,
): Promise<Outcome<unknown>> {
  if (typeof closing === 'object') {
    await file.abandon();
    await messages.print(ROWS.left(path, closing.leave));
    return success(undefined);
  }
  if (closing === 'finish') {
    const finished = await file.finish();
    if (finished.ok) await messages.info(NOTES.wrote(path));
    return finished;
  }
  const kept = await file.keep();
  if (kept.ok && kept.value !== undefined) {
    await messages.print(ROWS.kept(path, kept.value));
  }
  return kept;
}

/** Rows already in the file are not lost with it. */
async function handOver(file: GrowingFile, sink: RowSink): Promise<void> {
  const decoder = new TextDecoder();
  for await (const piece of file.readBack()) await sink.write(decoder.decode(piece, { stream: true }));
  await sink.write(decoder.decode());
  await file.abandon();
}
