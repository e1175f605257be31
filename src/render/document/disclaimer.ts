import type { BriefResult } from '../../core/model/result.js';
import { STRICT_EVIDENCE } from '../../words/en/evidence.js';

/** The disclaimers of all results on a page, and before them that the run was strict. */
export function disclaimerOf(
  shown: readonly {
    readonly report: { readonly result: Pick<BriefResult, 'disclaimer' | 'strictEvidence'> };
  }[],
): string {
  const results = shown.map(({ report }) => report.result);
  const strict = results.some(({ strictEvidence }) => strictEvidence) ? [STRICT_EVIDENCE] : [];
  return [...strict, ...new Set(results.map(({ disclaimer }) => disclaimer))].join(' ');
}
