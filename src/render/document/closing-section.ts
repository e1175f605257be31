import type { BriefResult } from '../../core/model/result.js';
import { OVERVIEW } from '../../words/en/report/overview.js';
import type { Section } from './model.js';
import { weightsFacts } from './weights-facts.js';

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
