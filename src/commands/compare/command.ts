import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { COMPARE } from '../../words/en/commands/compare.js';
import { COMPARE_OPTIONS, type CompareFlags } from './options.js';

/** Options, help and action of `credcheck compare`; the work is loaded only when it runs. */
export function compareCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('compare', COMPARE, COMPARE_OPTIONS)
    .argument('<answers...>', COMPARE.answers)
    .action(async (answers: readonly string[], flags: CompareFlags) => {
      const { runCompare } = await import('./run.js');
      done(await runCompare(answers, flags, ports));
    });
}
