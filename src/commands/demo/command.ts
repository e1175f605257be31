import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { DEMO } from '../../words/en/commands/demo.js';
import { DEMO_OPTIONS, type DemoFlags } from './options.js';

/** Options, help and action of `credcheck demo`; the work is loaded only when it runs. */
export function demoCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('demo', DEMO, DEMO_OPTIONS).action(async (flags: DemoFlags) => {
    const { runDemo } = await import('./run.js');
    done(await runDemo(flags, ports));
  });
}
