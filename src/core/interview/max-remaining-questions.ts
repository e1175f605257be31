import type { Answer, AnswerSet } from '../model/answer.js';
import { comparisonsIn } from '../model/condition.js';
import {
  type AnswerTest,
  allQuestions,
  type Condition,
  type Question,
  type Rubric,
} from '../model/rubric.js';
import { assessByIntervals } from '../scoring/assess-intervals.js';
import { assessedQuestions } from '../scoring/assessment.js';
import { passesTest } from '../scoring/condition.js';
import { neverAnswered } from './pending.js';

/** Each branch costs one scoring; what remains undecided beyond that only makes the number larger. */
const MOST_BRANCHES = 64;

// Every condition on it is false, as for a value that no condition asks for.
const SET_ASIDE: Answer = { kind: 'not-applicable', reason: 'another branch' };

const NOBODY_KNOWS = neverAnswered(':bound');

/**
 * The largest number of open questions that one person can still be asked: questions of different branches are not
 * added together.
 */
export function maxRemainingQuestions(
  rubric: Rubric,
  set: AnswerSet,
  open: ReadonlySet<string>,
  asOf: string,
): number {
  const known = [...set.answers].filter(([id]) => !open.has(id));
  const relaxed = withoutBounds(rubric);
  const counts = branches(relaxed, open).map((steering) => {
    const assessment = assessByIntervals(
      relaxed,
      { ...set, answers: new Map([...known, ...steering]) },
      asOf,
    );
    return assessedQuestions(assessment).filter(
      ({ question, asked }) => asked !== 'no' && open.has(question.id),
    ).length;
  });
  return Math.max(...counts);
}

type Branch = readonly (readonly [id: string, answer: Answer])[];

/** All combinations of answers to the open questions that steer others, if few enough. */
function branches(rubric: Rubric, open: ReadonlySet<string>): readonly Branch[] {
  const tests = testsOn(rubric, open);
  return allQuestions(rubric).reduce<readonly Branch[]>(
    (found, question) => {
      const choices = choicesAt(question, tests.get(question.id) ?? []);
      if (choices.length === 0 || found.length * choices.length > MOST_BRANCHES) return found;
      return found.flatMap((branch) => choices.map((answer) => [...branch, [question.id, answer] as const]));
    },
    [[]],
  );
}

/** The rubric with every bound on a score replaced by a condition that stays unknown: any answer may move a score. */
function withoutBounds(rubric: Rubric): Rubric {
  const relaxed = (question: Question): Question =>
    question.when === undefined ? question : { ...question, when: withoutBound(question.when) };
  return {
    ...rubric,
    profile: [NOBODY_KNOWS, ...rubric.profile.map(relaxed)],
    criteria: rubric.criteria.map((each) => ({ ...each, questions: each.questions.map(relaxed) })),
  };
}

function withoutBound(condition: Condition): Condition {
  switch (condition.kind) {
    case 'answer':
      return condition;
    case 'score':
      return { kind: 'answer', question: NOBODY_KNOWS.id, test: { op: 'answered', expected: true } };
    case 'not':
      return { ...condition, of: withoutBound(condition.of) };
    default:
      return { ...condition, of: condition.of.map(withoutBound) };
  }
}

/** The tests of open questions on one another. */
function testsOn(rubric: Rubric, open: ReadonlySet<string>): ReadonlyMap<string, readonly AnswerTest[]> {
  const tests = new Map<string, AnswerTest[]>();
  for (const { id, when } of allQuestions(rubric)) {
    if (when === undefined || !open.has(id)) continue;
    for (const leaf of comparisonsIn(when)) {
      if (!open.has(leaf.question)) continue;
      tests.set(leaf.question, [...(tests.get(leaf.question) ?? []), leaf.test]);
    }
  }
  return tests;
}

/** One answer for each outcome of the tests; none if there is no test, or no options. */
function choicesAt(question: Question, tests: readonly AnswerTest[]): readonly Answer[] {
  if (tests.length === 0 || (question.type !== 'choice' && question.type !== 'yes-no')) return [];
  const outcome = (value: string): string => tests.map((test) => passesTest(test, value)).join();
  const byOutcome = new Map<string, Answer>([[tests.map(() => false).join(), SET_ASIDE]]);
  for (const { value } of question.options) {
    if (!byOutcome.has(outcome(value))) byOutcome.set(outcome(value), { kind: 'value', value });
  }
  return [...byOutcome.values()];
}
