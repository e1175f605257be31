import type { FailureReason } from '../core/model/exit-status.js';
import type { Output } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import type { Page } from '../render/document/model.js';
import { layouts } from '../render/layouts.js';
import type { ProposalFormat } from '../render/renderers.js';
import { deliver } from './deliver.js';
import type { Messages } from './messages.js';

/** Where to write, and in which format. */
interface Destination {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly format: ProposalFormat;
  readonly path: string | undefined;
}

/** Writes what was found in files: a page for people, proposals for programs; only the one that is asked for is made. */
export async function deliverFound(
  { ports, output, messages, format, path }: Destination,
  page: () => Promise<Page>,
  proposals: (format: 'json' | 'yaml') => Promise<string>,
): Promise<readonly FailureReason[]> {
  if (format === 'json' || format === 'yaml') {
    const text = await proposals(format);
    return deliver(ports, output, messages, () => text, path);
  }
  const lay = await layouts[format]();
  const made = await page();
  return deliver(ports, output, messages, (options) => lay(made, options), path);
}
