import type { Comparison, ComparisonWarning } from '../../../core/model/comparison.js';
import type { Versus } from '../../../core/model/versus.js';
import { lettersOf } from './names.js';
import { COMPARISON_WARNINGS } from './words.js';

/** What makes two results less comparable than they look. */
export function warningSentences({ candidates, warnings }: Warned): readonly string[] {
  return warnings.map((warning) => warningSentence(warning, candidates));
}

/** Candidates, with what is to be said of some. */
type Warned = Pick<Comparison | Versus, 'candidates' | 'warnings'>;

function warningSentence(warning: ComparisonWarning, candidates: Warned['candidates']): string {
  const who = lettersOf(candidates.map(({ key }) => key))(warning.candidate);
  switch (warning.id) {
    case 'rebased': {
      const result = candidates.find(({ key }) => key === warning.candidate)?.report.result;
      const titles = warning.criteria.map(
        (id) => result?.criteria.find((each) => each.id === id)?.title ?? id,
      );
      return COMPARISON_WARNINGS.rebased(who, titles, warning.questions.length);
    }
    case 'stale':
      return COMPARISON_WARNINGS.stale(who, warning.questions.length);
    case 'older-evidence':
      return COMPARISON_WARNINGS['older-evidence'](who, warning.day, warning.newest);
    case 'other-version':
      return COMPARISON_WARNINGS['other-version'](who);
  }
}
