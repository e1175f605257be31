import type { WhyNoScore } from '../../../core/explanation/model.js';

/** Why something has no score, for the end of a sentence. */
export const WHY_NO_SCORE: Readonly<Record<WhyNoScore, string>> = {
  'no-weight': 'it has the weight 0, so it shows and does not count',
  'not-asked': 'not asked, given the other answers',
  'not-applicable': 'does not apply',
  'not-scored': 'nothing in it scores',
};
