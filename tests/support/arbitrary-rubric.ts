import fc from 'fast-check';
import type { Answer, AnswerSet } from '../../src/core/model/answer.js';
import type { Condition, OptionQuestion, Question, Rubric } from '../../src/core/model/rubric.js';
import { ACTIONS } from '../../src/core/model/verdict.js';
import { answersOf, choice, criterion, rubricOf } from './build-rubric.js';

const score = fc.constantFrom(0, 0.1, 0.25, 0.4, 0.6, 0.75, 1);
const scores = fc.array(score, { minLength: 1, maxLength: 3 });
const weight = fc.constantFrom(0, 0.5, 1, 2, 7);
const weights = fc.tuple(weight, fc.constantFrom(1, 2, 3, 10)).map(([any, some]) => (any === 0 ? 0 : some));

/** What may stand in a generated rubric. */
export interface Shape {
  readonly conditions: 'with' | 'without';
}

/** A small rubric of choices and multis, whose bands call for any actions; conditions only read what stands before them, so there is no cycle. */
export function arbitraryRubric({ conditions }: Shape): fc.Arbitrary<Rubric> {
  return fc
    .record({
      profile: fc.array(scores, { maxLength: 2 }),
      criteria: fc.array(
        fc.record({
          weight: weights,
          questions: fc.array(arbitraryQuestion, { minLength: 1, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      picks: fc.infiniteStream(fc.nat({ max: 1000 })),
      rules: fc.record({ knockouts: fc.nat({ max: 2 }), caps: fc.nat({ max: 2 }) }),
      gated: fc.constantFrom('some', 'some', 'some', 'all'),
    })
    .map(({ profile: its, criteria, picks, rules, gated }) => {
      const pick = (): number => picks.next().value ?? 0;
      const before: OptionQuestion[] = [];
      const ready = (question: OptionQuestion, finished: readonly string[]): OptionQuestion => {
        const isGated = conditions === 'with' && before.length > 0 && pick() % 3 === 0;
        const made = isGated ? { ...question, when: conditionOn(before, finished, pick, 2) } : question;
        before.push(made);
        return made;
      };
      // Then some answers leave nothing to score, and may stop all the same.
      const areAllGated = conditions === 'with' && gated === 'all';
      const profile = areAllGated ? [[0, 1], ...its] : its;
      const asked = profile.map((options, index) => ready(choice(`p${index}`, options), []));
      const first: Condition = { kind: 'answer', question: 'p0', test: { op: 'is', value: 'a' } };
      const gate = pick() % 2 === 0 ? first : leafOnOne(asked, pick);
      const behindGate = (question: OptionQuestion): OptionQuestion => {
        const when: Condition =
          question.when === undefined ? gate : { kind: 'all', of: [gate, question.when] };
        return areAllGated ? { ...question, when } : question;
      };
      const scored = criteria.map((each, index) =>
        criterion(
          `c${index}`,
          each.weight,
          each.questions.map((question, at) =>
            behindGate(
              ready(
                { ...question, id: `c${index}-q${at}` },
                range(index).map((each) => `c${each}`),
              ),
            ),
          ),
        ),
      );
      const ids = scored.map((each) => each.id);
      const rule = (): Condition =>
        areAllGated && pick() % 2 === 0
          ? { kind: 'not', of: gate }
          : conditionOn(before, conditions === 'with' ? ids : [], pick, 2);
      const least = areAllGated ? 1 : 0;
      const many =
        conditions === 'with'
          ? { ...rules, knockouts: Math.max(least, rules.knockouts) }
          : { knockouts: 0, caps: 0 };
      return rubricOf({
        bands: rubricOf({}).bands.map((each) => ({ ...each, action: ACTIONS[pick() % 3] ?? each.action })),
        profile: asked,
        criteria: scored,
        knockouts: range(many.knockouts).map((at) => ({
          id: `k${at}`,
          when: rule(),
          because: 'k',
          verify: [],
        })),
        caps: range(many.caps).map((at) => ({
          id: `cap${at}`,
          when: rule(),
          because: 'c',
          atMost: ['promising', 'weak', 'skip'][pick() % 3] ?? 'weak',
        })),
      });
    });
}

const arbitraryQuestion = fc.record({ scores, weight: weights, multi: fc.nat({ max: 4 }) }).map((each) => ({
  ...choice('later', each.scores, { weight: each.weight }),
  type: each.multi === 0 ? ('multi' as const) : ('choice' as const),
}));

function conditionOn(
  questions: readonly OptionQuestion[],
  criteria: readonly string[],
  pick: () => number,
  depth: number,
): Condition {
  const kind = depth === 0 ? pick() % 2 : pick() % 5;
  const inner = (): Condition => conditionOn(questions, criteria, pick, depth - 1);
  if (kind === 2) return { kind: 'not', of: inner() };
  if (kind === 3) return { kind: 'all', of: [inner(), inner()] };
  if (kind === 4) return { kind: 'any', of: [inner(), inner()] };
  const criterionId = criteria[pick() % Math.max(1, criteria.length)];
  if (kind === 1 && criterionId !== undefined) {
    const op = pick() % 2 === 0 ? ('below' as const) : ('at-least' as const);
    return { kind: 'score', criterion: criterionId, op, bound: (pick() % 11) / 10 };
  }
  return leafOnOne(questions, pick);
}

function leafOnOne(questions: readonly OptionQuestion[], pick: () => number): Condition {
  const question = questions[pick() % questions.length] ?? choice('none', [1]);
  const value = question.options[pick() % question.options.length]?.value ?? 'a';
  if (question.type === 'multi')
    return { kind: 'answer', question: question.id, test: { op: 'includes', value } };
  const op = (['is', 'not', 'answered'] as const)[pick() % 3] ?? 'is';
  const test = op === 'answered' ? { op, expected: pick() % 2 === 0 } : { op, value };
  return { kind: 'answer', question: question.id, test };
}

/** `any`: values, unknown and not applicable; `half-known`: those, and sets of which one is true. */
type Kinds = 'any' | 'half-known' | 'values-only';

/** Answers to some of the questions of a rubric. */
export function arbitraryAnswers(rubric: Rubric, kinds: Kinds = 'any'): fc.Arbitrary<AnswerSet> {
  const questions = [...rubric.profile, ...rubric.criteria.flatMap((each) => each.questions)];
  return fc.tuple(...questions.map((question) => arbitraryAnswer(question, kinds))).map((answers) =>
    answersOf(
      Object.fromEntries(
        answers.flatMap((answer, at) => {
          const id = questions[at]?.id;
          return answer === undefined || id === undefined ? [] : [[id, answer]];
        }),
      ),
    ),
  );
}

function arbitraryAnswer(question: Question, kinds: Kinds): fc.Arbitrary<Answer | undefined> {
  const values = 'options' in question ? question.options.map((option) => option.value) : [];
  const value = question.type === 'multi' ? fc.subarray(values) : fc.constantFrom(...values);
  const given = value.map((each): Answer => ({ kind: 'value', value: each }));
  if (kinds === 'values-only') return given;
  const partial = fc.subarray(values, { minLength: Math.min(2, values.length) }).map(
    (each): Answer => ({
      kind: 'partial',
      value:
        question.type === 'multi' ? { sure: each.slice(1), maybe: each.slice(0, 1) } : { 'one-of': each },
    }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: given },
    { weight: kinds === 'half-known' ? 2 : 0, arbitrary: partial },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'unknown' }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'not-applicable', reason: 'no need' }) },
  );
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
