import type { BadgeResult } from '../../core/badge/badge-result.js';
import type { Proposals } from '../../core/model/proposals.js';
import { layouts } from '../../render/layouts.js';
import type { ProposalFormat, Renderer } from '../../render/renderers.js';

/** A badge as a page shows it, and what it says to questions. */
export interface JudgedBadge {
  readonly result: BadgeResult;
  readonly proposals: Proposals;
}

/** The renderer of a badge in a format, loaded on request; for programs they are proposals. */
export async function badgeRenderer(format: ProposalFormat): Promise<Renderer<JudgedBadge>> {
  if (format === 'json' || format === 'yaml') {
    const { proposalsText } = await import('../../formats/proposals/write-proposals.js');
    return ({ proposals }) => proposalsText(proposals, format);
  }
  const lay = await layouts[format]();
  const { badgePage } = await import('../../render/document/badge-page.js');
  return ({ result }, options) => lay(badgePage(result), options);
}
