import { deliver } from '../../cli/deliver.js';
import { rubricFile, writtenOver } from '../../cli/named-files.js';
import { voicesOf } from '../../cli/output-options.js';
import { unusable } from '../../cli/unusable.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { loadRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { rubricOutline } from '../../render/layout/terminal/rubric-outline.js';
import { type FormatFlags, formatFor } from './format.js';

/** Shows one rubric with all that it extends: an outline, or the very text that its hash is taken of. */
export async function runShow(name: string, flags: FormatFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = voicesOf(ports, flags);
  const format = await formatFor(flags, ports, messages);
  if (!format.ok) return unusable(messages, format.problems);
  const written = flags.output === undefined ? [] : [{ option: '--output', path: flags.output }];
  const over = writtenOver(written, rubricFile(name, undefined), ports.files);
  if (over.length > 0) return unusable(messages, over);
  const loaded = await loadRubric(ports, name);
  if (!loaded.ok) return unusable(messages, loaded.problems);
  const { rubric, stamp, canonical } = loaded.value;
  const render = format.value === 'json' ? () => `${canonical}\n` : rubricOutline(rubric, stamp);
  return messages.conclude(await deliver(ports, output, messages, render, flags.output));
}
