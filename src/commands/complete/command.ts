import { Argument, type Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { COMPLETE } from '../../words/en/commands/complete.js';
import { SHELLS } from './scripts.js';

/** Help and action of `credcheck complete`, which prints a script for a shell, and is called by that script. */
export function completeCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('complete', COMPLETE, [])
    .addArgument(new Argument('<shell>', COMPLETE.shell).choices(SHELLS).argParser((typed) => typed))
    .argument('[words...]', COMPLETE.words)
    .action(async (shell: string, words: readonly string[], _flags: unknown, command: Command) => {
      const { runComplete } = await import('./run.js');
      done(await runComplete(shell, words, command.parent ?? command, ports));
    });
}
