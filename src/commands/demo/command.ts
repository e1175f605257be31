import { Command } from 'commander';
import { withOutputOptions } from '../../cli/output-options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { DEMO_DAY, type DemoFlags } from './options.js';

const EXAMPLES = `
Examples:
  credcheck demo
  credcheck demo -f markdown -o example.md
`;

/** Options, help and action of `credcheck demo`; the work is loaded only when it is run. */
export function demoCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command('demo'))
    .summary('evaluate an example, without a question')
    .description('Evaluate an example that comes with credcheck, offline and without a question.')
    .option('-f, --format <name>', 'pretty, plain, json or markdown (default: pretty)')
    .option('--as-of <date>', `the day on which evidence is aged (default: ${DEMO_DAY})`)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: DemoFlags) => {
      const { runDemo } = await import('./run.js');
      done(await runDemo(flags, ports));
    });
}
