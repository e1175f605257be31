import { Command } from 'commander';
import { withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { POSTINGS } from '../../words/en/commands/postings.js';
import { POSTINGS_OPTIONS, type PostingsFlags } from './options.js';

/** Options, help and action of `credcheck postings`; the work is loaded only when it runs. */
export function postingsCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('postings')
    .summary(POSTINGS.summary)
    .description(POSTINGS.description)
    .argument('<files...>', POSTINGS.files);
  return withOptions(command, 'postings', POSTINGS_OPTIONS)
    .addHelpText('after', POSTINGS.examples)
    .action(async (files: readonly string[], flags: PostingsFlags) => {
      const { runPostings } = await import('./run.js');
      done(await runPostings(files, flags, ports));
    });
}
