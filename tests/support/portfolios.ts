import type { AnswerSet } from '../../src/core/model/answer.js';
import type { Portfolio } from '../../src/core/model/portfolio.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { scoreForPortfolio } from '../../src/core/portfolio/credential.js';
import { portfolio, type WantedSkills } from '../../src/core/portfolio/portfolio.js';
import { choice, criterion, rubricOf } from './build-rubric.js';
import { AS_OF } from './compared.js';
import { accepted } from './outcomes.js';

const SCORES = [0, 0.4, 0.6, 1];

/** A rubric that marks two questions for each part of a portfolio; `a` scores 0, `b` 0.4, `c` 0.6 and `d` all. */
export const MARKED: Rubric = rubricOf({
  criteria: [
    criterion('one', 1, [
      choice('task', SCORES, { portfolio: 'proof', maxAge: 90, improve: 'Choose a harder one.' }),
      choice('watched', SCORES, { portfolio: 'proof' }),
    ]),
    criterion('two', 1, [
      choice('work', SCORES, { portfolio: 'show', improve: 'Make something.' }),
      choice('link', SCORES, { portfolio: 'show' }),
    ]),
    criterion('three', 1, [
      choice('version', SCORES, { portfolio: 'current' }),
      choice('expiry', SCORES, { portfolio: 'current' }),
    ]),
  ],
});

/** The set of these answers, in this order. */
export function portfolioOf(
  wanted: WantedSkills,
  ...all: readonly (AnswerSet & { readonly by?: Rubric })[]
): Portfolio {
  const [one, ...others] = all.map(({ by: rubric = MARKED, ...answers }) => {
    const stamp = { id: rubric.id, version: rubric.version, sha256: '0'.repeat(64) };
    return accepted(scoreForPortfolio({ rubric, stamp, answers, asOf: AS_OF, toolVersion: '1.2.3' }));
  });
  if (one === undefined) throw new Error('there is none');
  return portfolio(wanted, one, ...others);
}
