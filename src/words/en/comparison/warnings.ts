import type { Comparison, ComparisonWarning } from '../../../core/model/comparison.js';
import { counted } from '../phrases.js';
import { inSeries, lettersOf } from './names.js';

/** What makes two results less comparable than they look. */
export function warningSentences(comparison: Comparison): readonly string[] {
  const letters = lettersOf(comparison.candidates.map(({ key }) => key));
  return comparison.warnings.map((warning) => warningSentence(comparison, warning, letters));
}

function warningSentence(
  { rubric }: Comparison,
  warning: ComparisonWarning,
  letters: (key: string) => string,
): string {
  const who = letters(warning.candidate);
  switch (warning.id) {
    case 'rebased': {
      const titles = warning.criteria.map(
        (id) => rubric.criteria.find((each) => each.id === id)?.title ?? id,
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
