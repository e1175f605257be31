import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { loadRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { rubricPage } from '../../render/document/rubric-outline.js';
import { layouts } from '../../render/layouts.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { type FormatFlags, formatFor } from './format.js';

/** Shows one rubric merged with its bases: an outline, or the exact text that is hashed. */
export async function runShow(name: string, flags: FormatFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = await formatFor(flags, ports, messages);
  if (!format.ok) return failUnusable(messages, format.problems);
  const over = writtenOver(outputFile(flags.output), rubricFile(name, undefined), ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const loaded = await loadRubric(ports, name);
  if (!loaded.ok) return failUnusable(messages, loaded.problems);
  const { rubric, stamp, canonical } = loaded.value;
  const lay = await layouts.pretty();
  const render = (options: RenderOptions): string =>
    format.value === 'json' ? `${canonical}\n` : lay(rubricPage(rubric, stamp), options);
  return messages.exit(await deliver(ports, output, messages, render, flags.output));
}
