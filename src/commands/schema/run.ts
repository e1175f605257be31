import { deliver } from '../../cli/deliver.js';
import { formatByEnding } from '../../cli/endings.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { type JsonSchema, withDescriptions } from '../../core/model/json-schema.js';
import { failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import { loadNamedRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { WHY } from '../../words/en/conflicts.js';
import { ANSWERS_FILE_FIELDS } from '../../words/en/schema-fields/answers.js';
import { RESULT_FILE_FIELDS } from '../../words/en/schema-fields/result.js';
import { RUBRIC_FILE_FIELDS } from '../../words/en/schema-fields/rubric.js';
import { SCHEMAS, type SchemaName } from './names.js';

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

/** The flags of `credcheck schema`. */
export type SchemaFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number] | 'rubric'>;

/** Prints one of the schemas; that of answers may be for one rubric. */
export async function runSchema(typed: string, flags: SchemaFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const name = SCHEMAS.find((each) => each === typed);
  if (name === undefined) {
    return failUnusable(messages, [problem('usage/schema', { found: typed, known: SCHEMAS })]);
  }
  const format = formatByEnding(flags.output ?? '', ['json'], 'nothing');
  const schema =
    flags.rubric === undefined ? success(await LOADERS[name]()) : await forRubric(name, flags.rubric, ports);
  const over =
    flags.rubric === undefined
      ? []
      : writtenOver(outputFile(flags.output), rubricFile(flags.rubric, flags.rubric), ports.files);
  if (!format.ok || !schema.ok || over.length > 0) {
    return failUnusable(messages, [...[format, schema].flatMap(problemsOf), ...over]);
  }
  const render = () => `${JSON.stringify(schema.value, null, 2)}\n`;
  return messages.exit(await deliver(ports, output, messages, render, flags.output));
}

async function forRubric(name: SchemaName, rubric: string, ports: Ports): Promise<Outcome<JsonSchema>> {
  if (name !== 'answers') {
    return failure(
      problem('usage/conflict', { options: [`schema ${name}`, '--rubric'], why: WHY.schemaOfAnswers }),
    );
  }
  const loaded = await loadNamedRubric(ports, rubric);
  if (!loaded.ok) return loaded;
  const { answersSchemaFor } = await import('../../formats/answers/rubric-answers-schema.js');
  return success(withDescriptions(answersSchemaFor(loaded.value.rubric), ANSWERS_FILE_FIELDS));
}
