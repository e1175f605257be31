import process from 'node:process';
import { processOutput } from '../adapters/process-output.js';
import { ExitStatus } from '../core/model/exit-status.js';
import { BUG } from '../words/en/bug.js';

/** Says that credcheck itself went wrong, and how to report it; gives the exit status. */
export async function reportBug(error: unknown, detail: 'short' | 'with-stack'): Promise<ExitStatus> {
  const { stderr } = processOutput({ colour: 'never', env: process.env });
  const { escapeForTerminal: inertTerminal } = await import('../terminal/escape.js');
  const told = error instanceof Error ? error : new Error(String(error));
  const stack =
    detail === 'with-stack' ? `${(told.stack ?? '').split('\n').map(inertTerminal).join('\n')}\n` : '';
  const message = BUG.message(inertTerminal(told.message), detail === 'short' ? 'with-hint' : 'no-hint');
  await stderr.write(`${stack}credcheck: ${message}\n`);
  await stderr.write(`credcheck: exit ${ExitStatus.Bug}: ${BUG.exit}\n`);
  return ExitStatus.Bug;
}
