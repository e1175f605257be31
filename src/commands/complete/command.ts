import { Argument, Command } from 'commander';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { COMPLETE } from '../../words/en/commands/complete.js';
import { SHELLS } from './scripts.js';

/** Help and action of `credcheck complete`, which prints a script for a shell, and is called by that script. */
export function completeCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return new Command('complete')
    .summary(COMPLETE.summary)
    .description(COMPLETE.description)
    .addArgument(new Argument('<shell>', COMPLETE.shell).choices(SHELLS).argParser((typed) => typed))
    .argument('[words...]', COMPLETE.words)
    .addHelpText('after', COMPLETE.examples)
    .action(async (shell: string, words: readonly string[], _flags: unknown, command: Command) => {
      const { runComplete } = await import('./run.js');
      done(await runComplete(shell, words, command.parent ?? command, ports));
    });
}
