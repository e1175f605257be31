import type { AnswerSet } from '../../model/answer.js';
import { once } from '../../model/memoise.js';
import type { Flips } from '../../model/result.js';
import type { Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import type { Assessment } from '../../scoring/assessment.js';
import { equalWeights } from '../equal-weights.js';
import type { Shares } from '../shares.js';
import type { WhatIf } from '../what-if.js';
import { answerFlips } from './answer-flip.js';
import { comparedValues } from './compared-values.js';
import { weightFlip } from './weight-flip.js';

interface Situation {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly now: Verdict;
  readonly attempt: WhatIf;
  readonly shares: Shares;
  readonly asOf: string;
}

/** What would change the verdict: one answer, one weight, and equal weights; the changes of an answer alone cost less. */
export interface FlipSearch {
  readonly ofAnswers: () => Pick<Flips, 'answer' | 'lift' | 'fall'>;
  readonly all: () => Flips;
}

/** Prepares to search; the changes of an answer are searched at most once. */
export function flipSearch({
  rubric,
  answers,
  assessment,
  now,
  attempt,
  shares,
  asOf,
}: Situation): FlipSearch {
  const ofAnswers = once(() =>
    answerFlips(rubric, { attempt, marks: comparedValues(rubric), now, shares, asOf }, assessment),
  );
  return {
    ofAnswers,
    all: () => {
      const weight = weightFlip({ rubric, answers, asOf }, assessment, now);
      const equal = equalWeights(rubric, answers, assessment, asOf);
      return { ...ofAnswers(), ...(weight && { weight }), ...(equal && { equalWeights: equal }) };
    },
  };
}
