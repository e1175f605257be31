import { Command } from 'commander';
import { collect } from '../../cli/collect.js';
import { withOutputOptions } from '../../cli/output-options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { ExplainFlags } from './options.js';

const EXAMPLES = `
Examples:
  credcheck explain offer.yaml                        how the score and the verdict came about
  credcheck explain offer.yaml rigor                  one criterion: its formula, and why it counts
  credcheck explain offer.yaml hardest-task           one question: what each answer would give
  credcheck explain offer.yaml question:recognition   where a criterion has the same id
  credcheck explain offer.yaml hardest-task --set hardest-task=recall-exam
  credcheck explain - rigor -f json < offer.yaml
`;

/** Options, help and action of `credcheck explain`; the work is loaded only when it is run. */
export function explainCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command('explain'))
    .summary('show why a result came out as it did')
    .description(
      'Show the formula with its numbers, what other answers would give, and what to check. Never asks.',
    )
    .argument('<answers>', 'YAML or JSON file with answers, or - for standard input')
    .argument('[id]', 'a criterion, a question, a knock-out, a cap or a warning')
    .option('-r, --rubric <id|path>', 'rubric to weigh by (default: micro-credential)')
    .option('-f, --format <name>', 'pretty, plain, json or markdown (default: pretty)')
    .option('--set <question=value>', 'answer one question; wins over any file (repeatable)', collect)
    .option('--as-of <date>', 'the day on which evidence is aged, YYYY-MM-DD (default: today)')
    .option('--no-input', 'never ask (nothing is asked here)')
    .option('--accessible', 'plain signs, for screen readers and simple terminals')
    .option('--verbose', 'say exactly which rubric is used, and as of which day')
    .addHelpText('after', EXAMPLES)
    .action(async (answers: string, id: string | undefined, flags: ExplainFlags) => {
      const { runExplain } = await import('./run.js');
      done(await runExplain(answers, id, flags, ports));
    });
}
