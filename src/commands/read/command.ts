import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { READ } from '../../words/en/commands/read.js';
import { READ_OPTIONS, type ReadFlags } from './options.js';

/** Options, help and action of `credcheck read`; the work is loaded only when it runs. */
export function readCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('read', READ, READ_OPTIONS)
    .argument('<pages...>', READ.pages)
    .action(async (pages: readonly string[], flags: ReadFlags) => {
      const { runRead } = await import('./run.js');
      done(await runRead(pages, flags, ports));
    });
}
