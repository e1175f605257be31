import { Command } from 'commander';
import { collect } from '../../cli/collect.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { EvaluateFlags } from './options.js';

const EXAMPLES = `
Examples:
  credcheck evaluate                                  ask, at a terminal
  credcheck evaluate offer.yaml                       use saved answers
  credcheck evaluate offer.yaml -f markdown -o offer.md
  credcheck evaluate --resume offer.yaml              go on where you left off
  credcheck evaluate offer.yaml --ask 'share*'        answer some questions again
  credcheck evaluate --quick                          ask only what can change the verdict
  echo '{"candidate":{"name":"X"},"answers":{}}' | credcheck evaluate -f json
  credcheck evaluate offer.yaml --fail-under 60       for CI: exit 1 if the low end is below 60
`;

/** Options, help and action of `credcheck evaluate`; the work is loaded only when it is run. */
export function evaluateCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return new Command('evaluate')
    .summary('ask or read answers; print checklist and verdict')
    .description('Ask about one credential, or read answers about it; print what to verify and the verdict.')
    .argument('[answers]', 'YAML or JSON file with answers, or - for standard input')
    .option('-r, --rubric <id|path>', 'rubric to weigh by (default: micro-credential)')
    .option('-f, --format <name>', 'pretty, plain, json or markdown (default: pretty)')
    .option('-o, --output <file>', 'write the result to a file')
    .option('--report <format=path>', 'also write the result to this file (repeatable)', collect)
    .option('--answers <file|->', 'the same as the argument')
    .option('--set <question=value>', 'answer one question; wins over any file (repeatable)', collect)
    .option('--save <file>', 'save the answers')
    .option('--force', "let --save replace another candidate's answers")
    .option('--resume <file>', 'go on with saved answers or a draft')
    .option('--ask <glob>', 'ask these questions again, though they have an answer (repeatable)', collect)
    .option('--quick', 'ask what decides most first; stop when no answer can change the verdict')
    .option('--coach', 'show points, and what each answer would do, while asking')
    .option('--as-of <date>', 'the day on which evidence is aged, YYYY-MM-DD (default: today)')
    .option('--fail-under <score>', 'exit 1 if the low end of the score is below this (0-100)')
    .option('--fail-on <verdict,...>', 'exit 1 on these band ids, stop or undecided', collect)
    .option('--require-complete', 'exit 3 if a question that counts is open; not applicable is complete')
    .option('--max-left-out <n>', 'exit 1 if more questions than this are marked not applicable')
    .option('--no-input', 'never ask')
    .option(
      '--accessible',
      'ask in plain lines, for screen readers and simple terminals; -f plain gives the result in such lines',
    )
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .option('--quiet', 'no notes on standard error')
    .option('--verbose', 'say exactly which rubric is used, and as of which day')
    .option('--debug', 'show the stack of a bug')
    .addHelpText('after', EXAMPLES)
    .action(async (answers: string | undefined, flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./run.js');
      done(await runEvaluate(answers, flags, ports));
    });
}
