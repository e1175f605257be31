import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { BADGE } from '../../words/en/commands/badge.js';
import { BADGE_OPTIONS, type BadgeFlags } from './options.js';

/** Options, help and action of `credcheck badge`; the work is loaded only when it runs. */
export function badgeCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('badge', BADGE, BADGE_OPTIONS)
    .argument('<file>', BADGE.file)
    .action(async (file: string, flags: BadgeFlags) => {
      const { runBadge } = await import('./run.js');
      done(await runBadge(file, flags, ports));
    });
}
