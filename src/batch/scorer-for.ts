import { quickScorer } from './compiled/quick-scorer.js';
import { plainScorer } from './plain-scorer.js';
import type { Scorer, ScorerSettings } from './scorer.js';

/** The scorer that records of one run go through, in this thread and in every other. */
export function scorerFor(settings: ScorerSettings): Scorer {
  return quickScorer(settings, plainScorer(settings));
}
