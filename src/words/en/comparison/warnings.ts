import type { Comparison, ComparisonWarning } from '../../../core/model/comparison.js';
import type { Versus } from '../../../core/model/versus.js';
import { counted } from '../phrases.js';
import { inSeries, lettersOf } from './names.js';

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
      const parts = [
        ...(titles.length === 0 ? [] : [inSeries(titles)]),
        ...(warning.questions.length === 0
          ? []
          : [`${counted(warning.questions.length, 'question')} as not applicable`]),
      ];
      return `The score of ${who} leaves out ${inSeries(parts)}, so the rest weighs more in it than in others.`;
    }
    case 'stale':
      return `Evidence about ${who} is too old for ${counted(warning.questions.length, 'answer')}, which count as unknown.`;
    case 'older-evidence':
      return `Evidence about ${who} was last checked on ${warning.day}, and that of another on ${warning.newest}.`;
    case 'other-version':
      return `The answers about ${who} were given under another version of the rubric.`;
  }
}
