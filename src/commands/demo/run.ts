import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { DEMO, DEMO_DAY } from '../../words/en/commands/demo.js';
import { commandLine } from '../../words/shell-quoted.js';
import { runEvaluate } from '../evaluate/run.js';
import type { DemoFlags } from './options.js';

const RUBRIC = 'micro-credential';
const EXAMPLE = 'vendor-exam';

/** Prints the example and the equivalent command, and then runs that very command. */
export async function runDemo(flags: DemoFlags, ports: Ports): Promise<ExitStatus> {
  const { messages } = openOutput(ports, flags);
  const path = ports.builtInRubrics.examplePath(RUBRIC, EXAMPLE);
  const asOf = flags.asOf ?? DEMO_DAY;
  await messages.info(DEMO.example(EXAMPLE));
  await messages.info(DEMO.command(evaluateLine(ports, path, { ...flags, asOf })));
  return runEvaluate(path, { ...flags, asOf, input: false }, ports);
}

function evaluateLine(ports: Ports, path: string, { asOf, format, output }: DemoFlags): string {
  const words = [
    path,
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
    ...(format === undefined ? [] : ['--format', format]),
    ...(output === undefined ? [] : ['--output', output]),
  ];
  return commandLine(ports, ['evaluate', ...words]);
}
