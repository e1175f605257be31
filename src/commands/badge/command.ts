import { Command } from 'commander';
import { withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { BADGE } from '../../words/en/commands/badge.js';
import { BADGE_OPTIONS, type BadgeFlags } from './options.js';

/** Options, help and action of `credcheck badge`; the work is loaded only when it runs. */
export function badgeCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('badge')
    .summary(BADGE.summary)
    .description(BADGE.description)
    .argument('<file>', BADGE.file);
  return withOptions(command, 'badge', BADGE_OPTIONS)
    .addHelpText('after', BADGE.examples)
    .action(async (file: string, flags: BadgeFlags) => {
      const { runBadge } = await import('./run.js');
      done(await runBadge(file, flags, ports));
    });
}
