import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH } from '../../words/en/commands/batch.js';
import { BATCH_OPTIONS, type BatchFlags } from './options.js';

/** Options, help and action of `credcheck batch`; the work is loaded only when it runs. */
export function batchCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('batch', BATCH, BATCH_OPTIONS)
    .argument('[files...]', BATCH.files)
    .action(async (files: readonly string[], flags: BatchFlags) => {
      const { runBatch } = await import('./run.js');
      done(await runBatch(files, flags, ports));
    });
}
