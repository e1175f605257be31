import { RUBRIC_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { rubricIn } from '../../cli/rubric-in.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { type Outcome, success } from '../../core/model/problem.js';
import { loadNamedRubric } from '../../loading/load-rubric.js';
import { resolveRubric } from '../../loading/resolve-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { rubricPage } from '../../render/document/rubric-outline.js';
import { layouts } from '../../render/layouts.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { type FormatFlags, formatFor } from './chosen.js';

/** Shows one rubric merged with its bases: an outline, or the exact text that is hashed. */
export async function runShow(name: string, flags: FormatFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = await formatFor(RUBRIC_FORMATS, flags, ports, messages);
  if (!format.ok) return failUnusable(messages, format.problems);
  const over = writtenOver(outputFile(flags.output), rubricFile(name, undefined), ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const render = await rendererFor(format.value, name, ports);
  if (!render.ok) return failUnusable(messages, render.problems);
  return messages.exit(await deliver(ports, output, messages, render.value, flags.output));
}

async function rendererFor(
  format: (typeof RUBRIC_FORMATS)[number],
  name: string,
  ports: Ports,
): Promise<Outcome<(options: RenderOptions) => string>> {
  if (format === 'json') {
    const resolved = await resolveRubric(ports, name);
    return resolved.ok ? success(() => `${resolved.value.canonical}\n`) : resolved;
  }
  const loaded = await loadNamedRubric(ports, name);
  if (!loaded.ok) return loaded;
  const rubric = rubricIn(loaded.value, format);
  const lay = await layouts[format]();
  return success((options) => lay(rubricPage(rubric, loaded.value.stamp), options));
}
