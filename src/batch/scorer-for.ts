import { quickScorer } from './compiled/quick-scorer.js';
import { plainScorer } from './plain-scorer.js';
import type { Scorer, ScorerSettings } from './scorer.js';

/** The scorer of one run, the same in every thread. */
export function scorerFor(settings: ScorerSettings): Scorer {
  const plain = plainScorer(settings);
  const isPlain = settings.evidence === 'strict' || settings.reports !== undefined;
  return isPlain ? plain : quickScorer(settings, plain);
}
