import { RUBRIC_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { rubricIn } from '../../cli/rubric-in.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { ResolvedRubric } from '../../core/model/loaded-rubric.js';
import { resolveRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { rubricPage } from '../../render/document/rubric-outline.js';
import { layouts } from '../../render/layouts.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { type FormatFlags, formatFor } from './format.js';

/** Shows one rubric merged with its bases: an outline, or the exact text that is hashed. */
export async function runShow(name: string, flags: FormatFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const format = await formatFor(RUBRIC_FORMATS, flags, ports, messages);
  if (!format.ok) return failUnusable(messages, format.problems);
  const over = writtenOver(outputFile(flags.output), rubricFile(name, undefined), ports.files);
  if (over.length > 0) return failUnusable(messages, over);
  const loaded = await resolveRubric(ports, name);
  if (!loaded.ok) return failUnusable(messages, loaded.problems);
  const rubric = rubricIn(loaded.value, format.value);
  const render = await rendererOf(format.value, {
    ...loaded.value,
    rubric,
    canonical: loaded.value.canonical,
  });
  return messages.exit(await deliver(ports, output, messages, render, flags.output));
}

async function rendererOf(
  format: (typeof RUBRIC_FORMATS)[number],
  { rubric, stamp, canonical }: ResolvedRubric,
): Promise<(options: RenderOptions) => string> {
  if (format === 'json') return () => `${canonical}\n`;
  const lay = await layouts[format]();
  return (options) => lay(rubricPage(rubric, stamp), options);
}
