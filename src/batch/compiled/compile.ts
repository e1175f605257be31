import type { Interval } from '../../core/model/result.js';
import {
  type AnswerTest,
  allQuestions,
  type Condition,
  type Criterion,
  type Question,
  type Rubric,
} from '../../core/model/rubric.js';
import type { QuestionEntry } from '../../core/model/rubric-index.js';
import { allRules } from '../../core/model/rules.js';
import { allOf, anyOf, both, opposite, type Ternary } from '../../core/model/ternary.js';
import { dependentsIn } from '../../core/rubric/dependents.js';
import { totalTerm } from '../../core/scoring/assess-intervals.js';
import { scoreLeaf } from '../../core/scoring/condition.js';
import { meanRange, type Term } from '../../core/scoring/interval.js';
import { scoreOf } from '../../core/scoring/verdict.js';
import type { Check, CriterionScore, DependentPlaces, LineState } from './line-state.js';

/** A rubric as functions over indexes, so that nothing is looked up by name while a line is scored. */
export interface Compiled {
  readonly questions: readonly Question[];
  /** Each question with its criterion, if it has one. */
  readonly homes: readonly QuestionEntry[];
  /** The comparisons of the rubric with each question; conditions refer to them by index. */
  readonly tests: readonly (readonly AnswerTest[])[];
  readonly asked: (question: number, state: LineState) => Ternary;
  /** The rules in the order knock-outs, caps, warnings. */
  readonly rules: readonly Check[];
  /** What depends on each question. */
  readonly dependents: readonly DependentPlaces[];
  /** Whether the offer costs only time. */
  readonly free: Check;
  /** The score out of 100, rounded; undefined if no question applies. */
  readonly score: (state: LineState) => Interval | undefined;
}

/** Compiles a rubric to functions. */
export function compile(rubric: Rubric): Compiled {
  const questions = allQuestions(rubric);
  const tests: AnswerTest[][] = questions.map(() => []);
  const questionAt = placesOf(questions);
  const criterionAt = placesOf(rubric.criteria);
  const asked = (at: number, state: LineState): Ternary => {
    const when = whens[at];
    if (when === undefined) return 'yes';
    state.asked[at] ??= when(state);
    return state.asked[at];
  };
  const scorers = rubric.criteria.map((each) =>
    criterionScorer(
      each,
      each.questions.map(({ id }) => placeOf(questionAt, id)),
      asked,
    ),
  );
  const score = (at: number, state: LineState): CriterionScore | undefined => {
    state.scores[at] ??= scorers[at]?.(state);
    return state.scores[at];
  };
  const leaves: Leaves = {
    answer: ({ question, test }) => {
      const at = placeOf(questionAt, question);
      const place = (tests[at] ?? []).push(test) - 1;
      return (state) => both(asked(at, state), state.readings[at]?.holds[place] ?? 'unknown');
    },
    score: (leaf) => {
      const at = placeOf(criterionAt, leaf.criterion);
      return (state) => scoreLeaf(leaf, score(at, state)?.view);
    },
  };
  const whens = questions.map(({ when }) => (when === undefined ? undefined : checkOf(when, leaves)));
  const rules = allRules(rubric).map(({ when }) => checkOf(when, leaves));
  return {
    questions,
    homes: homesIn(rubric),
    tests,
    asked,
    rules: rules.map((rule, at) => (state) => {
      state.truths[at] ??= rule(state);
      return state.truths[at];
    }),
    dependents: questions.map(({ id }) => dependentPlaces(rubric, id)),
    free: rubric.free === undefined ? () => 'no' : checkOf(rubric.free, leaves),
    score: (state) => totalOf(scorers.length, (at) => score(at, state)),
  };
}

function totalOf(count: number, score: (at: number) => CriterionScore | undefined): Interval | undefined {
  const terms: Term[] = [];
  for (let at = 0; at < count; at += 1) {
    const scored = score(at);
    if (scored !== undefined) terms.push(scored.term);
  }
  const total = meanRange(terms);
  return total && scoreOf({ total });
}

function homesIn({ profile, criteria }: Rubric): readonly QuestionEntry[] {
  return [
    ...profile.map((question) => ({ question })),
    ...criteria.flatMap((criterion) => criterion.questions.map((question) => ({ question, criterion }))),
  ];
}

interface Leaves {
  readonly answer: (leaf: Extract<Condition, { kind: 'answer' }>) => Check;
  readonly score: (leaf: Extract<Condition, { kind: 'score' }>) => Check;
}

function checkOf(condition: Condition, leaves: Leaves): Check {
  switch (condition.kind) {
    case 'answer':
      return leaves.answer(condition);
    case 'score':
      return leaves.score(condition);
    case 'not': {
      const inner = checkOf(condition.of, leaves);
      return (state) => opposite(inner(state));
    }
    default: {
      const parts = condition.of.map((part) => checkOf(part, leaves));
      const joined = condition.kind === 'all' ? allOf : anyOf;
      return (state) => joined(parts, (part) => part(state));
    }
  }
}

function dependentPlaces(rubric: Rubric, question: string): DependentPlaces {
  const { questions, criteria, rules } = dependentsIn(rubric)(question);
  const places = <Thing>(things: readonly Thing[], has: (thing: Thing) => boolean): readonly number[] =>
    things.flatMap((thing, at) => (has(thing) ? [at] : []));
  return {
    asked: places(allQuestions(rubric), ({ id }) => questions.has(id)),
    scores: places(rubric.criteria, ({ id }) => criteria.has(id)),
    truths: places(allRules(rubric), (rule) => 'say' in rule || rules.has(rule.id)),
  };
}

function placesOf(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, at) => [id, at]));
}

function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  const at = places.get(id);
  if (at === undefined) throw new Error(`the rubric has no ${id}`);
  return at;
}

/** Scores a criterion by the places of its questions. */
function criterionScorer(
  criterion: Criterion,
  members: readonly number[],
  asked: (at: number, state: LineState) => Ternary,
): (state: LineState) => CriterionScore {
  return (state) => {
    const mean = meanRange(termsOf(members, asked, state));
    return { view: mean, term: totalTerm({ criterion, mean }) };
  };
}

function termsOf(
  members: readonly number[],
  asked: (at: number, state: LineState) => Ternary,
  state: LineState,
): readonly Term[] {
  const terms: Term[] = [];
  for (const at of members) {
    const truth = asked(at, state);
    const either = truth === 'no' ? undefined : state.readings[at]?.terms;
    if (either !== undefined) terms.push(truth === 'yes' ? either.sure : either.maybe);
  }
  return terms;
}
