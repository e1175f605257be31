import { questionsRead, questionsReferencedBy } from '../model/condition.js';
import type { Condition, Rubric } from '../model/rubric.js';
import { type AssessedQuestion, type Assessment, assessedQuestions } from '../scoring/assessment.js';

/** Answered questions that keep a knock-out open: set aside, or answered before a check contradicted it. */
export function questionsOfOpenKnockouts(
  rubric: Rubric,
  assessment: Assessment,
): readonly AssessedQuestion[] {
  const open = assessment.knockouts.filter(({ state }) => state === 'unknown').map(({ rule }) => rule.when);
  const named = new Set(open.flatMap(questionsRead));
  const all = assessedQuestions(assessment);
  const setAside = all.filter(({ question, state }) => named.has(question.id) && state === 'not-applicable');
  return setAside.length > 0 ? setAside : nearestAsked(rubric, all, open);
}

/** The questions that conditions depend on or, if none of them is asked, those that decide whether they are. */
function nearestAsked(
  rubric: Rubric,
  all: readonly AssessedQuestion[],
  conditions: readonly Condition[],
): readonly AssessedQuestion[] {
  const ids = new Set(conditions.flatMap((condition) => questionsReferencedBy(condition, rubric)));
  const behind = all.filter(({ question }) => ids.has(question.id));
  const asked = behind.filter(({ state }) => state !== 'not-asked');
  const applicable = asked.filter(({ state }) => state !== 'not-applicable');
  if (applicable.length > 0) return applicable;
  const gates = behind.flatMap(({ question: { when } }) => (when === undefined ? [] : [when]));
  return asked.length > 0 || gates.length === 0 ? asked : nearestAsked(rubric, all, gates);
}
