import { Command } from 'commander';
import { withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { EVALUATE } from '../../words/en/commands/evaluate.js';
import { EVALUATE_OPTIONS, type EvaluateFlags } from './options.js';

/** Options, help and action of `credcheck evaluate`; the work is loaded only when it runs. */
export function evaluateCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('evaluate')
    .summary(EVALUATE.summary)
    .description(EVALUATE.description)
    // Several are refused with what to type instead.
    .argument('[answers...]', EVALUATE.answers)
    .usage('[options] [answers]');
  return withOptions(command, 'evaluate', EVALUATE_OPTIONS)
    .addHelpText('after', EVALUATE.examples)
    .action(async (answers: readonly string[], flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./run.js');
      const { refuseSeveral } = await import('./refuse-several.js');
      const [only, ...others] = answers;
      done(
        await (others.length > 0 ? refuseSeveral(answers, flags, ports) : runEvaluate(only, flags, ports)),
      );
    });
}
