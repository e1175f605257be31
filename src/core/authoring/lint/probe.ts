import type { Answer, AnswerSet } from '../../model/answer.js';
import { questionsReferencedBy } from '../../model/condition.js';
import type { RuleState } from '../../model/result.js';
import { allQuestions, type Condition, type Question, type Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import { assess } from '../../scoring/assess.js';
import { decide, scoreOf } from '../../scoring/verdict.js';

/** A day so late that every date in a condition has passed, so that findings do not depend on the clock. */
export const LATE = '9999-12-31';

/** Some answers by question; all others are unknown. */
export function answering(answers: ReadonlyMap<string, Answer> = new Map()): AnswerSet {
  return { candidate: { name: '' }, answers, checks: new Map() };
}

/** The verdict over every completion of some answers; undefined if nothing has a score. */
export function verdictOf(rubric: Rubric, answers = answering()): Verdict | undefined {
  const assessment = assess(rubric, answers, LATE);
  const score = scoreOf(assessment);
  return score && decide(rubric, assessment, score);
}

/** Whether a condition holds in every completion, in none, or in some; unknown too where there are too many to say. */
export function stateOver(rubric: Rubric, when: Condition): RuleState {
  const isNeeded = neededFor(rubric, when);
  const criteria = rubric.criteria.map((each) => ({
    ...each,
    questions: each.questions.filter(isNeeded),
  }));
  const probe: Rubric = {
    ...rubric,
    profile: rubric.profile.filter(isNeeded),
    criteria: [...criteria.filter(({ questions }) => questions.length > 0), SCORED],
    knockouts: [{ id: '', when, because: '', verify: [] }],
    caps: [],
    warnings: [],
  };
  const states = assess(probe, answering(), LATE).knockouts.map(({ state }) => state);
  if (states.includes('hit')) return 'hit';
  return states.includes('clear') ? 'clear' : 'unknown';
}

/** Only completions with a score are gone through; no id is empty, so this one clashes with none. */
const SCORED: Rubric['criteria'][number] = {
  id: '',
  title: '',
  weight: 1,
  questions: [
    {
      id: '',
      ask: '',
      type: 'choice',
      weight: 1,
      evidence: 'none',
      verify: [],
      options: [{ value: '', label: '', score: 1 }],
    },
  ],
};

/** Finds the questions that a condition depends on, also through the conditions of those. */
function neededFor(rubric: Rubric, when: Condition): (question: Question) => boolean {
  const conditions = new Map(allQuestions(rubric).map((each) => [each.id, each.when]));
  const ids = new Set(questionsReferencedBy(when, rubric));
  // Elements added to a set during iteration are visited too.
  for (const id of ids) {
    const next = conditions.get(id);
    for (const other of next === undefined ? [] : questionsReferencedBy(next, rubric)) ids.add(other);
  }
  return ({ id }) => ids.has(id);
}
