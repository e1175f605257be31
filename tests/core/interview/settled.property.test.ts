import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interview, startInterview } from '../../../src/core/interview/interview.js';
import { pendingIn } from '../../../src/core/interview/pending.js';
import { isSettled } from '../../../src/core/interview/settled.js';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';
import type { Verdict } from '../../../src/core/model/verdict.js';
import { arbitraryAnswers, arbitraryRubric, type Shape } from '../../support/arbitrary-rubric.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { valuesOf } from '../../support/completions.js';
import { projectionOf } from '../../support/projection.js';

const AS_OF = '2026-11-22';
const LEFT_OUT: Answer = { kind: 'not-applicable', reason: 'no need' };
const UNKNOWN: Answer = { kind: 'unknown' };
const NO_ISSUER = { kind: 'answer', question: 'issuer', test: { op: 'is', value: 'a' } } as const;

/** An interview that has come so far, and how the rest is answered. */
interface Case {
  readonly rubric: Rubric;
  readonly interview: Interview;
  readonly picks: readonly number[];
}

function cases(shape: Shape): fc.Arbitrary<Case> {
  return arbitraryRubric(shape).chain((rubric) =>
    fc
      .tuple(arbitraryAnswers(rubric), fc.array(fc.nat({ max: 999 }), { minLength: 240, maxLength: 240 }))
      .map(([answers, picks]) => ({
        rubric,
        interview: startInterview(answers, again(answers, picks)),
        picks,
      })),
  );
}

/** Now and then an answer is to be given again. */
function again({ answers }: AnswerSet, picks: readonly number[]): readonly string[] {
  return [...answers.keys()].filter((_, at) => (picks[at] ?? 0) % 9 === 1);
}

function verdictOf(rubric: Rubric, answers: AnswerSet): Verdict | undefined {
  return projectionOf(rubric, answers, AS_OF)?.verdict;
}

/** Everything that an interview can take as the answer to a question. */
function replies(question: Question): readonly Answer[] {
  const values = valuesOf(question).map((value): Answer => ({ kind: 'value', value }));
  return [...values, LEFT_OUT, UNKNOWN];
}

/** All ways to answer what is pending where they are few, else some of them: each may also not apply. */
function* endings({ rubric, interview, picks }: Case): Generator<AnswerSet> {
  const { answers } = interview;
  const pending = pendingIn(rubric, interview, AS_OF).questions;
  const open = allQuestions(rubric).filter(({ id }) => pending.has(id));
  const choices = open.map(replies);
  const all = choices.reduce((product, each) => product * each.length, 1);
  const many = Math.min(all, 400);
  for (let nth = 0; nth < many; nth += 1) {
    let rest = nth;
    const given = choices.map((each, at) => {
      const index = all <= 400 ? rest : (picks[(nth * 7 + at) % picks.length] ?? 0) + nth * at;
      rest = Math.floor(rest / each.length);
      return [open[at]?.id ?? '', each[index % each.length] ?? UNKNOWN] as const;
    });
    yield { ...answers, answers: new Map([...answers.answers, ...given]) };
  }
}

describe('a settled interview', () => {
  it('has the verdict of the full one, whatever the rest is answered and wherever it does not apply', () => {
    let settled = 0;
    fc.assert(
      fc.property(cases({ conditions: 'with' }), (each) => {
        const { rubric, interview } = each;
        if (!isSettled(rubric, interview, AS_OF)) return;
        const now = verdictOf(rubric, interview.answers);
        expect(now).toBeDefined();
        if (pendingIn(rubric, interview, AS_OF).questions.size > 0) settled += 1;
        for (const ending of endings(each)) {
          const full = verdictOf(rubric, ending);
          if (full !== undefined) expect(full).toEqual(now);
        }
      }),
      { numRuns: 3000 },
    );
    expect(settled).toBeGreaterThan(500);
  });

  it('is told as early as can be where there are neither conditions nor rules', () => {
    let open = 0;
    fc.assert(
      fc.property(cases({ conditions: 'without' }), (each) => {
        const { rubric, interview } = each;
        const now = verdictOf(rubric, interview.answers);
        if (now === undefined || isSettled(rubric, interview, AS_OF)) return;
        const pending = pendingIn(rubric, interview, AS_OF).questions;
        const ways = allQuestions(rubric)
          .filter(({ id }) => pending.has(id))
          .reduce((product, question) => product * replies(question).length, 1);
        if (ways > 400) return;
        open += 1;
        const verdicts = [...endings(each)].flatMap((ending) => verdictOf(rubric, ending) ?? []);
        expect(verdicts.some((full) => JSON.stringify(full) !== JSON.stringify(now))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(open).toBeGreaterThan(200);
  });
});

describe('whether anything is left to decide', () => {
  const rubric = rubricOf({
    profile: [choice('issuer', [0, 1])],
    criteria: [
      criterion('c', 1, [choice('heavy', [0, 1], { weight: 9 }), choice('light', [0, 1])]),
      criterion('shown', 0, [choice('curious', [0, 1])]),
    ],
    knockouts: [{ id: 'no-issuer', when: NO_ISSUER, because: 'k', verify: [] }],
  });
  const settled = (given: Parameters<typeof answersOf>[0], again: readonly string[] = []): boolean =>
    isSettled(rubric, startInterview(answersOf(given), again), AS_OF);

  it('is a question that a knock-out reads, although it scores nothing', () => {
    expect(settled({ heavy: 'b', light: 'b' })).toBe(false);
    expect(settled({ heavy: 'b', light: 'b', issuer: 'b' })).toBe(true);
  });

  it('is nothing once a knock-out is hit', () => {
    expect(settled({ issuer: 'a' })).toBe(true);
  });

  it('is no question whose weight cannot carry the score over an edge', () => {
    expect(settled({ issuer: 'b', heavy: 'b' })).toBe(true);
    expect(settled({ issuer: 'b', light: 'b' })).toBe(false);
  });

  it('is what could not be found out only as far as the rest can still narrow it', () => {
    const equals = [choice('one', [0, 1]), choice('other', [0, 1])];
    const even = rubricOf({ criteria: [criterion('c', 1, equals)] });
    const stands = (given: Parameters<typeof answersOf>[0]): boolean =>
      isSettled(even, startInterview(answersOf(given)), AS_OF);
    expect(stands({ one: UNKNOWN })).toBe(false);
    expect(stands({ one: UNKNOWN, other: 'b' })).toBe(true);
    expect(settled({ issuer: 'b', heavy: UNKNOWN })).toBe(true);
    expect(settled({ issuer: UNKNOWN, heavy: 'b' })).toBe(true);
    expect(verdictOf(rubric, answersOf({ issuer: UNKNOWN, heavy: 'b' }))?.firm).toBe(false);
  });

  it('is an answer that is to be given again', () => {
    expect(settled({ issuer: 'b', heavy: 'b', light: 'b' }, ['heavy'])).toBe(false);
  });

  it('is a knock-out that is ruled out already but reads a question that may not apply', () => {
    const both = { kind: 'all', of: [NO_ISSUER, { ...NO_ISSUER, question: 'light' }] } as const;
    const careful = { ...rubric, knockouts: [{ id: 'k', when: both, because: 'k', verify: [] }] };
    const answers = answersOf({ issuer: 'b', heavy: 'b' });
    expect(isSettled(careful, startInterview(answers), AS_OF)).toBe(false);
    const leftOut = answersOf({ issuer: 'b', heavy: 'b', light: LEFT_OUT });
    expect(verdictOf(careful, leftOut)?.firm).toBe(false);
  });

  it('stays open where nothing has a score', () => {
    const empty = rubricOf({ profile: [choice('issuer', [0, 1])], criteria: [] });
    const interview: Interview = startInterview(answersOf({}));
    expect(isSettled(empty, interview, AS_OF)).toBe(false);
  });
});
