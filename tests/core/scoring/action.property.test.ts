import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import type { Action } from '../../../src/core/model/rubric-parts.js';
import { ACTIONS } from '../../../src/core/model/verdict.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { axes, known, waysToAnswer } from '../../support/axes-rubric.js';
import { answersOf, rubricOf } from '../../support/build-rubric.js';
import { completions } from '../../support/completions.js';
import { arbitraryCase, verdictOn } from '../../support/verdict-on.js';

const AS_OF = '2026-11-22';
const RUNS = { numRuns: 600 };
const MOST_COMPLETIONS = 2000;

/** The action of the band of every completion with a score that hits no knock-out. */
function possibleActions(rubric: Rubric, all: readonly AnswerSet[]): readonly Action[] {
  return all.flatMap((answers) => {
    const assessment = assess(rubric, answers, AS_OF);
    const score = scoreOf(assessment);
    const id = score && decide(rubric, assessment, score).id;
    return rubric.bands.filter((band) => band.id === id).map((band) => band.action);
  });
}

function forEveryCase(
  check: (
    verdict: NonNullable<ReturnType<typeof verdictOn>>,
    rubric: Rubric,
    all: readonly AnswerSet[],
  ) => void,
): void {
  fc.assert(
    fc.property(arbitraryCase, ({ rubric, answers }) => {
      const all = completions(rubric, answers);
      fc.pre(all.length <= MOST_COMPLETIONS);
      const verdict = verdictOn(rubric, answers, AS_OF);
      if (verdict !== undefined) check(verdict, rubric, all);
    }),
    RUNS,
  );
}

describe('the action', () => {
  it('is that of every completion that hits no knock-out, unless it is to wait', () => {
    forEveryCase((verdict, rubric, all) => {
      const possible = new Set(possibleActions(rubric, all));
      const open = verdict.unless.length > 0;
      if (verdict.action === 'wait') expect(possible.size > 1 || open).toBe(true);
      else expect([...possible].every((action) => action === verdict.action)).toBe(true);
      if (possible.size === 1 && !open) expect(possible).toEqual(new Set([verdict.action]));
      if (verdict.action === 'pay' || verdict.action === 'pair') expect(open).toBe(false);
    });
  });

  it('is one of those that completions without a knock-out call for, and of no others', () => {
    forEveryCase((verdict, rubric, all) => {
      const possible = possibleActions(rubric, all);
      if (verdict.id === 'stop') expect(possible).toEqual([]);
      const called =
        verdict.id === 'stop' ? ['leave'] : ACTIONS.filter((action) => possible.includes(action));
      expect(verdict.actions).toEqual(called);
    });
  });

  it('is one of those that numbers and days call for, with every step between two points of a curve', () => {
    const actions = fc.tuple(...[0, 1, 2, 3].map(() => fc.constantFrom(...ACTIONS)));
    fc.assert(
      fc.property(axes, known, actions, (given, answers, its) => {
        const bands = given.rubric.bands.map((each, at) => ({ ...each, action: its[at] ?? each.action }));
        const rubric = { ...given.rubric, bands };
        fc.pre(!JSON.stringify(rubric).includes('"kind":"score"'));
        const possible = possibleActions(rubric, waysToAnswer(answers));
        const called = ACTIONS.filter((action) => possible.includes(action));
        expect(verdictOn(rubric, answersOf(answers), AS_OF)?.actions).toEqual(
          called.length === 0 ? ['leave'] : called,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is never lowered by a better answer, nor are verdict and score, whatever else is open', () => {
    const plain = arbitraryRubric({ conditions: 'without' })
      .map((rubric) => ({ ...rubric, bands: rubricOf({}).bands }))
      .chain((rubric) =>
        fc.record({ rubric: fc.constant(rubric), answers: arbitraryAnswers(rubric, 'half-known') }),
      );
    fc.assert(
      fc.property(plain, fc.nat(), fc.nat(), ({ rubric, answers }, pick, at) => {
        const questions = rubric.criteria.flatMap((each) => each.questions);
        const question = questions[pick % questions.length];
        if (question === undefined || question.type !== 'choice') return;
        const rising = [...question.options].sort((a, b) => Number(a.score) - Number(b.score));
        const [worse, better] = [rising[at % rising.length], rising[(at % rising.length) + 1]].map(
          (option) =>
            option && {
              ...answers,
              answers: new Map(answers.answers).set(question.id, { kind: 'value', value: option.value }),
            },
        );
        if (worse === undefined || better === undefined) return;
        const [before, after] = [worse, better].map((set) => placesOn(rubric, set));
        for (const [end, place] of (before ?? []).entries())
          expect(after?.[end]).toBeGreaterThanOrEqual(place);
      }),
      RUNS,
    );
  });
});

/** The ends of score, range and actions, as numbers that rise with what is better. */
function placesOn(rubric: Rubric, answers: AnswerSet): readonly number[] {
  const assessment = assess(rubric, answers, AS_OF);
  const score = scoreOf(assessment);
  const verdict = verdictOn(rubric, answers, AS_OF);
  if (score === undefined || verdict === undefined) return [];
  const bands = rubric.bands.map(({ id }) => id).reverse();
  const actions = [verdict.actions[0], verdict.actions.at(-1)].map((action) =>
    ACTIONS.indexOf(action ?? 'leave'),
  );
  return [score.low, score.high, ...verdict.range.map((id) => bands.indexOf(id)), ...actions];
}

describe('the verdict without caps', () => {
  it('is that of the same rubric without any, and is left out where it is the same', () => {
    forEveryCase((verdict, rubric, all) => {
      const ids = all.flatMap((answers) => {
        const assessment = assess({ ...rubric, caps: [] }, answers, AS_OF);
        const score = scoreOf(assessment);
        const id = score && decide({ ...rubric, caps: [] }, assessment, score).id;
        return id === undefined || id === 'stop' ? [] : [id];
      });
      const worstFirst = rubric.bands.map(({ id }) => id).reverse();
      const lowest = verdict.id === 'stop' ? 'stop' : worstFirst.find((id) => ids.includes(id));
      expect(verdict.withoutCaps ?? verdict.id).toBe(lowest);
      expect(verdict.withoutCaps).not.toBe(verdict.id);
    });
  });
});
