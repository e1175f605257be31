import type { ReadResult } from '../../render/document/quotes-page.js';
import { pageRenderer } from '../../render/layouts.js';
import type { ProposalFormat, Renderer } from '../../render/renderers.js';

/** The renderer of what pages say in a format, loaded on request; for programs they are proposals. */
export async function readRenderer(format: ProposalFormat): Promise<Renderer<ReadResult>> {
  if (format === 'json' || format === 'yaml') {
    const { proposalsText } = await import('../../formats/proposals/write-proposals.js');
    return ({ proposals }) => proposalsText(proposals, format);
  }
  return pageRenderer(format, async () => (await import('../../render/document/quotes-page.js')).quotesPage);
}
