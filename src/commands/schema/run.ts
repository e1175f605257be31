import { deliver } from '../../cli/deliver.js';
import { formatByEnding } from '../../cli/endings.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { OutputFlags } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { withDescriptions } from '../../core/model/described-schema.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { JsonSchema } from '../../core/model/json-schema.js';
import type { Ports } from '../../ports/ports.js';
import { ANSWERS_FILE_FIELDS } from '../../words/en/schema-fields/answers.js';
import { RESULT_FILE_FIELDS } from '../../words/en/schema-fields/result.js';
import { RUBRIC_FILE_FIELDS } from '../../words/en/schema-fields/rubric.js';
import type { SchemaName } from './names.js';

const LOADERS: Readonly<Record<SchemaName, () => Promise<JsonSchema>>> = {
  rubric: async () => {
    const { rubricJsonSchema } = await import('../../formats/rubric/rubric-json-schema.js');
    return withDescriptions(rubricJsonSchema(), RUBRIC_FILE_FIELDS);
  },
  answers: async () => {
    const { ANSWERS_SCHEMA } = await import('../../formats/answers/answers-schema.js');
    return withDescriptions(ANSWERS_SCHEMA, ANSWERS_FILE_FIELDS);
  },
  result: async () => {
    const { RESULT_SCHEMA } = await import('../../render/data/result-schema.js');
    return withDescriptions(RESULT_SCHEMA, RESULT_FILE_FIELDS);
  },
  comparison: async () => (await import('../../render/data/comparison-schema.js')).COMPARISON_SCHEMA,
  portfolio: async () => (await import('../../render/data/portfolio-schema.js')).PORTFOLIO_SCHEMA,
  versus: async () => (await import('../../render/data/versus-schema.js')).VERSUS_SCHEMA,
  summary: async () => (await import('../../render/data/summary-schema.js')).SUMMARY_SCHEMA,
};

/** Prints one of the schemas. */
export async function runSchema(name: SchemaName, flags: OutputFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = formatByEnding(flags.output ?? '', ['json'], 'nothing');
  if (!format.ok) return failUnusable(messages, format.problems);
  const schema = await LOADERS[name]();
  const render = () => `${JSON.stringify(schema, null, 2)}\n`;
  return messages.exit(await deliver(ports, output, messages, render, flags.output));
}
