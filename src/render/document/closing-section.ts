import type { BriefResult } from '../../core/model/result.js';
import { STRICT_EVIDENCE } from '../../words/en/evidence.js';
import { WEIGHTS_LABEL, weightsText } from '../../words/en/formats/weighting.js';
import { OVERVIEW } from '../../words/en/report/overview.js';
import type { Block, Section } from './model.js';

interface Shown {
  readonly report: { readonly result: Pick<BriefResult, 'weighting'> };
}

/** The end of the one screen of several candidates: whose weights, the line to type for all of it, and what it is not. */
export function closingSection(everything: string, shown: readonly Shown[]): Section {
  return {
    id: 'commands',
    blocks: [
      ...weightsFacts(shown.map(({ report }) => report.result)),
      { kind: 'command', label: OVERVIEW.everything, text: everything },
      { kind: 'paragraph', look: 'faint', text: OVERVIEW.disclaimer },
    ],
  };
}

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

/** Whose weights results rest on, where not on those of their rubrics. */
export function weightsFacts(
  results: readonly Pick<BriefResult, 'weighting'>[],
  most: number = 2,
): readonly Block[] {
  const texts = results.flatMap(({ weighting }) => (weighting === undefined ? [] : [weightsText(weighting)]));
  return [...new Set(texts)].map((text) => ({ kind: 'fact', label: WEIGHTS_LABEL, text, most }));
}
