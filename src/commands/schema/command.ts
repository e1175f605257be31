import { Argument, Command } from 'commander';
import { type OutputFlags, withOutputOptions } from '../../cli/output-options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { SCHEMAS, type SchemaName } from './names.js';

const EXAMPLES = `
Examples:
  credcheck schema rubric -o rubric-1.schema.json     beside your rubric, for your editor
  credcheck schema answers -o answers-1.schema.json   beside your answers; they name this file
  credcheck schema result
`;

/** Options, help and action of `credcheck schema`; the schemas are loaded only when one is asked for. */
export function schemaCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command('schema'))
    .summary('print the JSON Schema of rubrics, answers, results or summaries')
    .description('Print the JSON Schema (draft 2020-12) of a file that credcheck reads or writes.')
    .addArgument(new Argument('<name>', 'what to describe').choices(SCHEMAS))
    .addHelpText('after', EXAMPLES)
    .action(async (name: SchemaName, flags: OutputFlags) => {
      const { runSchema } = await import('./run.js');
      done(await runSchema(name, flags, ports));
    });
}
