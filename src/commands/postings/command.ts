import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { POSTINGS } from '../../words/en/commands/postings.js';
import { POSTINGS_OPTIONS, type PostingsFlags } from './options.js';

/** Options, help and action of `credcheck postings`; the work is loaded only when it runs. */
export function postingsCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('postings', POSTINGS, POSTINGS_OPTIONS)
    .argument('<files...>', POSTINGS.files)
    .action(async (files: readonly string[], flags: PostingsFlags) => {
      const { runPostings } = await import('./run.js');
      done(await runPostings(files, flags, ports));
    });
}
