import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { PRINT_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { rubricIn } from '../../cli/rubric-in.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { loadNamedRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { rubricForm } from '../../render/document/rubric-form/form.js';
import { layouts } from '../../render/layouts.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { chosenRubric, type FormatFlags } from './chosen.js';

/** Prints a rubric as a form to fill in by hand, with all of its scoring. */
export async function runPrint(
  positional: string | undefined,
  flags: FormatFlags & { readonly rubric?: string },
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const name = chosenRubric(positional, flags.rubric, ports);
  if (!name.ok) return failUnusable(messages, name.problems);
  const format = chosenFormat(flags, ports.environment, PRINT_FORMATS, 'markdown');
  if (!format.ok) return failUnusable(messages, format.problems);
  await notePassedOver(messages, flags, ports.environment, format.value);
  const over = writtenOver(outputFile(flags.output), rubricFile(name.value, flags.rubric), ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const loaded = await loadNamedRubric(ports, name.value);
  if (!loaded.ok) return failUnusable(messages, loaded.problems);
  const { stamp } = loaded.value;
  const rubric = rubricIn(loaded.value, format.value);
  const lay = await layouts[format.value]();
  const render = (options: RenderOptions): string => lay(rubricForm(rubric, stamp), options);
  return messages.exit(await deliver(ports, output, messages, render, flags.output));
}
