import { Argument, Command } from 'commander';
import { OUTPUT_OPTIONS, withOptions } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { SCHEMA } from '../../words/en/commands/schema.js';
import { SCHEMAS } from './names.js';
import type { SchemaFlags } from './run.js';

/** Options, help and action of `credcheck schema`; the schemas are loaded only on request. */
export function schemaCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  const command = new Command('schema')
    .summary(SCHEMA.summary)
    .description(SCHEMA.description)
    .addArgument(new Argument('<name>', SCHEMA.name).choices(SCHEMAS).argParser((typed) => typed));
  return withOptions(command, 'schema', [...OUTPUT_OPTIONS, 'rubric'])
    .addHelpText('after', SCHEMA.examples)
    .action(async (name: string, flags: SchemaFlags) => {
      const { runSchema } = await import('./run.js');
      done(await runSchema(name, flags, ports));
    });
}
