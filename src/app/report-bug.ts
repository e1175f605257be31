import process from 'node:process';
import { processOutput } from '../adapters/process-output.js';
import { ExitStatus } from '../core/model/exit-status.js';

/** Says that credcheck itself went wrong, and how to report it; gives the exit status. */
export async function reportBug(error: unknown, detail: 'short' | 'with-stack'): Promise<ExitStatus> {
  const { stderr } = processOutput({ colour: 'never', env: process.env });
  const { escapeForTerminal: inertTerminal } = await import('../terminal/escape.js');
  const told = error instanceof Error ? error : new Error(String(error));
  const stack =
    detail === 'with-stack' ? `${(told.stack ?? '').split('\n').map(inertTerminal).join('\n')}\n` : '';
  const hint =
    detail === 'short'
      ? ' Run it again with --debug and send what it prints, with the input if you may.'
      : '';
  await stderr.write(
    `${stack}credcheck: this is a bug in credcheck: ${inertTerminal(told.message)}.${hint}\n`,
  );
  await stderr.write(`credcheck: exit ${ExitStatus.Bug}: a bug\n`);
  return ExitStatus.Bug;
}
