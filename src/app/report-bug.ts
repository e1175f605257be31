import process from 'node:process';
import { processOutput } from '../adapters/process-output.js';
import { ExitStatus, exitLine } from '../core/model/exit-status.js';
import { BUG } from '../words/en/bug.js';

/** Reports an internal error and how to file it; returns the exit status. */
export async function reportBug(error: unknown, detail: 'short' | 'with-stack'): Promise<ExitStatus> {
  const { stderr } = processOutput({ colour: 'never', env: process.env });
  const { escapeForTerminal } = await import('../terminal/escape.js');
  const bug = error instanceof Error ? error : new Error(String(error));
  const stack =
    detail === 'with-stack' ? `${(bug.stack ?? '').split('\n').map(escapeForTerminal).join('\n')}\n` : '';
  const message = BUG.message(escapeForTerminal(bug.message), detail === 'short' ? 'with-hint' : 'no-hint');
  await stderr.write(`${stack}credcheck: ${message}\n`);
  await stderr.write(`credcheck: ${exitLine(ExitStatus.Bug, BUG.exit)}\n`);
  return ExitStatus.Bug;
}
