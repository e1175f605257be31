import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Result } from '../../../src/core/model/result.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';
import { buildReport } from '../../../src/core/report/build-report.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { checked, verifyItem } from '../../support/build-questions.js';
import { projectionOf } from '../../support/projection.js';

const AS_OF = '2026-11-22';
const STAMP = { id: 'sample', version: '1.0.0', sha256: '0'.repeat(64) };

function resultOf(rubric: Rubric, answers: AnswerSet): Result | undefined {
  const built = buildReport({ rubric, answers, stamp: STAMP, asOf: AS_OF, toolVersion: '1.0.0' });
  return built.ok ? built.value.result : undefined;
}

/** Every question and knock-out brings one checklist item, so that every impact is told. */
function withChecks(rubric: Rubric): Rubric {
  const withCheck = (question: Question): Question => ({
    ...question,
    verify: [verifyItem(`v-${question.id}`)],
  });
  return {
    ...rubric,
    profile: rubric.profile.map(withCheck),
    criteria: rubric.criteria.map((each) => ({ ...each, questions: each.questions.map(withCheck) })),
    knockouts: rubric.knockouts.map((each) => ({ ...each, verify: [verifyItem(`v-${each.id}`)] })),
  };
}

const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  arbitraryAnswers(rubric, 'half-known').map((answers) => ({ rubric: withChecks(rubric), answers })),
);

const contradictedCases = cases.chain(({ rubric, answers }) =>
  fc.subarray([...allQuestions(rubric), ...rubric.knockouts].map(({ id }) => `v-${id}`)).map((wrong) => {
    const checks = checked(Object.fromEntries(wrong.map((item) => [item, { state: 'contradicted' }])));
    return { rubric, answers: { ...answers, checks } };
  }),
);

describe('insight keeps its word, whatever the rubric and the answers', () => {
  it('where nothing is left to ask next, the verdict is firm', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const result = resultOf(rubric, answers);
        if (result?.next.length === 0) expect(result.verdict.firm).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('and so it is where checks speak against answers and knock-outs', () => {
    fc.assert(
      fc.property(contradictedCases, ({ rubric, answers }) => {
        const result = resultOf(rubric, answers);
        if (result?.next.length === 0) expect(result.verdict.firm).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a question that settles, answered as told, makes the verdict firm and what was told', () => {
    fc.assert(
      fc.property(fc.oneof(cases, contradictedCases), ({ rubric, answers }) => {
        const result = resultOf(rubric, answers);
        for (const { question: id, answers: told } of result?.next ?? []) {
          const question = allQuestions(rubric).find((each) => each.id === id);
          if (question === undefined) throw new Error(`no question ${id}`);
          for (const { value, verdict, firm } of told) {
            const answer = { kind: 'value', value } as const;
            const after = projectionOf(rubric, withAnswer(rubric, answers, question, answer), AS_OF);
            expect(after?.verdict).toMatchObject({ id: verdict, firm });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the impact of a checklist item is what the low end loses when its answer turns unknown', () => {
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const result = resultOf(rubric, answers);
        for (const { question: id, impact } of result?.checklist ?? []) {
          if (id === undefined || answers.answers.get(id)?.kind !== 'value' || result === undefined) continue;
          const without = {
            ...answers,
            answers: new Map(answers.answers).set(id, { kind: 'unknown' as const }),
          };
          const low = resultOf(rubric, without)?.score.low ?? 0;
          expect(impact).toBeCloseTo(Math.max(0, result.score.low - low), 5);
        }
      }),
      { numRuns: 300 },
    );
  });
});
