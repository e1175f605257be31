import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { EXPLAIN } from '../../words/en/commands/explain.js';
import { EXPLAIN_OPTIONS, type ExplainFlags } from './options.js';

/** Options, help and action of `credcheck explain`; the work is loaded only when it runs. */
export function explainCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('explain', EXPLAIN, EXPLAIN_OPTIONS)
    .argument('<answers>', EXPLAIN.answers)
    .argument('[id]', EXPLAIN.id)
    .action(async (answers: string, id: string | undefined, flags: ExplainFlags) => {
      const { runExplain } = await import('./run.js');
      done(await runExplain(answers, id, flags, ports));
    });
}
