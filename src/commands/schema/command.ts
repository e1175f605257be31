import { Argument, type Command } from 'commander';
import { commandOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { SCHEMA } from '../../words/en/commands/schema.js';
import { SCHEMAS } from './names.js';
import type { SchemaFlags } from './run.js';

/** Options, help and action of `credcheck schema`; the schemas are loaded only on request. */
export function schemaCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('schema', SCHEMA, [...OUTPUT_OPTIONS, 'rubric'])
    .addArgument(new Argument('<name>', SCHEMA.name).choices(SCHEMAS).argParser((typed) => typed))
    .action(async (name: string, flags: SchemaFlags) => {
      const { runSchema } = await import('./run.js');
      done(await runSchema(name, flags, ports));
    });
}
