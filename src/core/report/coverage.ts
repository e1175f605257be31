import type { Shares } from '../insight/shares.js';
import type { Result } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';

/** How much of what counts is answered, and how much of it with a source, on the issuer's own word, on hearsay and on a guess, by weight; and how many questions left the total. */
export function coverageOf(assessment: Assessment, shares: Shares): Result['coverage'] {
  let answered = 0;
  let withSource = 0;
  const on = { 'issuer-claim': 0, hearsay: 0, guess: 0 };
  let leftOut = 0;
  for (const { question, state, answer } of assessedQuestions(assessment)) {
    if (state === 'not-applicable') leftOut += 1;
    if (state !== 'answered' && state !== 'partial') continue;
    const share = shares.get(question.id) ?? 0;
    answered += share;
    if (answer?.evidence?.source !== undefined) withSource += share;
    const basis = answer?.evidence?.basis;
    if (basis !== undefined && basis in on) on[basis as keyof typeof on] += share;
  }
  return {
    answered: roundOnce(answered),
    withSource: roundOnce(withSource),
    onIssuersWord: roundOnce(on['issuer-claim']),
    onHearsay: roundOnce(on.hearsay),
    onGuess: roundOnce(on.guess),
    leftOut,
  };
}
