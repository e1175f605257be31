import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { EVALUATE } from '../../words/en/commands/evaluate.js';
import { EVALUATE_OPTIONS, type EvaluateFlags } from './options.js';

/** Options, help and action of `credcheck evaluate`; the work is loaded only when it runs. */
export function evaluateCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  // Several are refused with what to type instead.
  return commandOf('evaluate', EVALUATE, EVALUATE_OPTIONS)
    .argument('[answers...]', EVALUATE.answers)
    .usage('[options] [answers]')
    .action(async (answers: readonly string[], flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./run.js');
      const { refuseSeveral } = await import('./refuse-several.js');
      const [only, ...others] = answers;
      const run = others.length > 0 ? refuseSeveral(answers, flags, ports) : runEvaluate(only, flags, ports);
      done(await run);
    });
}
