import { Command } from 'commander';
import { withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { EXPLAIN } from '../../words/en/commands/explain.js';
import { EXPLAIN_OPTIONS, type ExplainFlags } from './options.js';

/** Options, help and action of `credcheck explain`; the work is loaded only when it runs. */
export function explainCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('explain')
    .summary(EXPLAIN.summary)
    .description(EXPLAIN.description)
    .argument('<answers>', EXPLAIN.answers)
    .argument('[id]', EXPLAIN.id);
  return withOptions(command, 'explain', EXPLAIN_OPTIONS)
    .addHelpText('after', EXPLAIN.examples)
    .action(async (answers: string, id: string | undefined, flags: ExplainFlags) => {
      const { runExplain } = await import('./run.js');
      done(await runExplain(answers, id, flags, ports));
    });
}
