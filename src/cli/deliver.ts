import { ExitStatus, type FailureReason } from '../core/model/exit-status.js';
import type { Problem } from '../core/model/problem.js';
import type { Output } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import type { RenderOptions } from '../terminal/render-options.js';
import { EXIT_REASONS } from '../words/en/exit-reasons.js';
import { NOTES } from '../words/en/notes.js';
import { layoutOf, type Messages } from './messages.js';

/** Layout of text whose reader is unknown. */
export const FILE_LAYOUT: RenderOptions = { columns: 80, colour: false, unicode: true };

/** Writes a result to the named file, or else to standard output. */
export async function deliver(
  ports: Ports,
  output: Output,
  messages: Messages,
  render: (options: RenderOptions) => string,
  path: string | undefined,
): Promise<readonly FailureReason[]> {
  if (path === undefined || path === '-') return write(output, render(layoutOf(output.stdout)));
  const text = render(FILE_LAYOUT);
  const failures = await deliverToFile(ports, messages, text, path);
  return failures.length === 0 ? [] : [...failures, ...(await write(output, text))];
}

/** Writes one file as a whole, and reports whether it did. */
export async function deliverToFile(
  ports: Ports,
  messages: Messages,
  text: string,
  path: string,
): Promise<readonly FailureReason[]> {
  const written = await ports.files.writeText(path, text, 'always');
  if (written.ok) {
    await messages.info(NOTES.wrote(path));
    return [];
  }
  await messages.problems(written.problems);
  return unwritableReasons(written.problems);
}

/** Turns problems of writing into reasons for the exit status. */
export function unwritableReasons(problems: readonly Problem[]): readonly FailureReason[] {
  const names = problems.flatMap((each) => ('name' in each.args ? [each.args.name] : []));
  return [{ status: ExitStatus.Unwritable, why: EXIT_REASONS.unwritable(names) }];
}

async function write({ stdout }: Output, text: string): Promise<readonly FailureReason[]> {
  const written = await stdout.write(text);
  return written.kind === 'failed' ? [unwritableOutput(written.reason)] : [];
}

/** The reason for the exit status if standard output rejects what is written to it. */
export function unwritableOutput(reason: string): FailureReason {
  return { status: ExitStatus.Unwritable, why: EXIT_REASONS.unwritableOutput(reason) };
}
