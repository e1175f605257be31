import { Command } from 'commander';
import { withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { DEMO } from '../../words/en/commands/demo.js';
import { DEMO_OPTIONS, type DemoFlags } from './options.js';

/** Options, help and action of `credcheck demo`; the work is loaded only when it runs. */
export function demoCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('demo').summary(DEMO.summary).description(DEMO.description);
  return withOptions(command, 'demo', DEMO_OPTIONS)
    .addHelpText('after', DEMO.examples)
    .action(async (flags: DemoFlags) => {
      const { runDemo } = await import('./run.js');
      done(await runDemo(flags, ports));
    });
}
