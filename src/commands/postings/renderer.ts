import { type PostingsResult, postingsProposals } from '../../core/postings/postings-result.js';
import { pageRenderer } from '../../render/layouts.js';
import type { ProposalFormat, Renderer } from '../../render/renderers.js';

/** The renderer of counted postings in a format, loaded on request; for programs they are proposals. */
export async function postingsRenderer(format: ProposalFormat): Promise<Renderer<PostingsResult>> {
  if (format === 'json' || format === 'yaml') {
    const { proposalsText } = await import('../../formats/proposals/write-proposals.js');
    return (result) => proposalsText(postingsProposals(result), format);
  }
  return pageRenderer(
    format,
    async () => (await import('../../render/document/postings-page.js')).postingsPage,
  );
}
