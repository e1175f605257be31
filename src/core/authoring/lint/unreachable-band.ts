import type { Answer, AnswerValue } from '../../model/answer.js';
import { testsByQuestion } from '../../model/condition.js';
import { problem } from '../../model/problem.js';
import { allQuestions, type Rubric } from '../../model/rubric.js';
import { verdictConditions } from '../../model/rules.js';
import { distinctAnswers, MOST_COMPLETIONS } from '../../scoring/distinct-answers.js';
import { answering, LATE, verdictOf } from './probe.js';
import type { LintRule } from './rule.js';

/** Bands that are the verdict of no completion. */
export const unreachableBand: LintRule = {
  id: 'unreachable-band',
  severity: 'error',
  needs: 'valid',
  check: (rubric) => {
    const reached = reachedIn(rubric);
    return rubric.bands.flatMap(({ id }, index) =>
      reached(id) ? [] : [problem('lint/unreachable-band', { id }, { path: ['bands', index, 'id'] })],
    );
  },
};

/** One by one where they are few; else all that are between the lowest and the highest. */
function reachedIn(rubric: Rubric): (band: string) => boolean {
  const verdict = verdictOf(rubric);
  // What a rule does is reported for the rule.
  if (verdict === undefined || verdict.id === 'stop') return () => true;
  const every = everyVerdict(rubric);
  if (every !== undefined) return (band) => every.has(band);
  const placeOf = (band: string): number => rubric.bands.findIndex(({ id }) => id === band);
  return (band) => placeOf(band) >= placeOf(verdict.range[1]) && placeOf(band) <= placeOf(verdict.id);
}

/** Undefined where a question has endless answers, or there are too many ways to answer. */
function everyVerdict(rubric: Rubric): ReadonlySet<string> | undefined {
  const questions = allQuestions(rubric);
  if (questions.some(({ type }) => type === 'number' || type === 'date')) return undefined;
  const testsOf = testsByQuestion(verdictConditions(rubric));
  const lists = questions.map((question) => {
    const by = { tests: testsOf(question.id), byScore: true, asOf: LATE };
    return { id: question.id, ...distinctAnswers(question, by) };
  });
  if (lists.reduce((ways, { count }) => ways * count, 1) > MOST_COMPLETIONS) return undefined;
  const ways = lists.reduce<readonly ReadonlyMap<string, Answer>[]>(
    (before, { id, list }) => before.flatMap((way) => list.map((value) => withValue(way, id, value))),
    [new Map()],
  );
  return new Set(ways.flatMap((way) => verdictOf(rubric, answering(way))?.id ?? []));
}

function withValue(
  way: ReadonlyMap<string, Answer>,
  id: string,
  value: AnswerValue,
): ReadonlyMap<string, Answer> {
  return new Map([...way, [id, { kind: 'value', value }]]);
}
