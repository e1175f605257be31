import { chosenFormat } from '../../cli/chosen-format.js';
import { TEMPLATE_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import type { OutputFlags } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { rubricForPeople } from '../../core/model/loaded-rubric.js';
import { ANSWERS_MODELINE } from '../../formats/answers/sections.js';
import { tableHeader } from '../../formats/table/csv-header.js';
import { loadNamedRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { answersTemplate } from '../../render/answers-template.js';
import { commandLine } from '../../words/shell-quoted.js';
import { chosenRubric } from './chosen.js';
import { schemaLine } from './schema-line.js';
import { isOwnWork, wouldLose } from './would-lose.js';

/** The flag of `credcheck rubric template` that other printing commands do not have. */
export interface TemplateFlags {
  readonly verbose?: true;
  readonly rubric?: string;
  readonly format?: string;
  readonly force?: true;
}

/** Prints an answers file for a rubric, with its questions as comments. */
export async function runTemplate(
  positional: string | undefined,
  flags: OutputFlags & TemplateFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const name = chosenRubric(positional, flags.rubric, ports);
  if (!name.ok) return failUnusable(messages, name.problems);
  const over = writtenOver(outputFile(flags.output), rubricFile(name.value, flags.rubric), ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const format = chosenFormat(flags, ports.environment, TEMPLATE_FORMATS, 'yaml');
  if (!format.ok) return failUnusable(messages, format.problems);
  const lost = await wouldLose(flags, ports, format.value === 'csv' ? hasRows : isOwnWork);
  if (lost.length > 0) return failUnusable(messages, lost);
  const loaded = await loadNamedRubric(ports, name.value);
  if (!loaded.ok) return failUnusable(messages, loaded.problems);
  const rubric = rubricForPeople(loaded.value);
  const yaml = (): string =>
    `${ANSWERS_MODELINE}${answersTemplate(rubric, {
      evaluation: evaluationLine(ports, name.value, flags.output),
      schema: schemaLine(ports, 'answers', flags.output, name.value),
    })}`;
  const text = format.value === 'csv' ? tableHeader(rubric) : yaml();
  return messages.exit(await deliver(ports, output, messages, () => text, flags.output));
}

/** Whether a table has more than its header. */
function hasRows(text: string): boolean {
  return text.split('\n').filter((line) => /[^\s,;]/.test(line)).length > 1;
}

/** Answers name their rubric by id, which finds only built-in ones. */
function evaluationLine(ports: Ports, rubric: string, output = 'answers.yaml'): string {
  const words = [output === '-' ? 'answers.yaml' : output, ...(looksLikePath(rubric) ? ['-r', rubric] : [])];
  return commandLine(ports, ['evaluate', ...words]);
}
