import type { Answer } from '../../model/answer.js';
import { problem } from '../../model/problem.js';
import { type Question, type Rubric, singleOptions } from '../../model/rubric.js';
import { placedQuestions } from '../../rubric/places.js';
import { answering, verdictOf } from './probe.js';
import type { LintRule } from './rule.js';

/** Questions whose answer settles the band, whatever is answered to all others that count. */
export const decidesAlone: LintRule = {
  id: 'decides-alone',
  severity: 'warning',
  needs: 'valid',
  check: (rubric) => {
    const scored = rubric.criteria
      .filter(({ weight }) => weight > 0)
      .flatMap(({ questions }) => questions.filter(({ type, weight }) => type !== 'text' && weight > 0));
    if (scored.length < 2) return [];
    const banded = { ...rubric, knockouts: [] };
    return placedQuestions(rubric).flatMap(({ question, path }) =>
      scored.includes(question) && decides(banded, question)
        ? [problem('lint/decides-alone', { id: question.id }, { path: [...path, 'id'] })]
        : [],
    );
  },
};

function decides(rubric: Rubric, question: Question): boolean {
  if (question.type !== 'choice' && question.type !== 'yes-no') return false;
  const verdicts = singleOptions(question).map(({ value }) =>
    verdictOf(rubric, answering(new Map<string, Answer>([[question.id, { kind: 'value', value }]]))),
  );
  return (
    verdicts.every((verdict) => verdict?.firm === true) && new Set(verdicts.map((each) => each?.id)).size > 1
  );
}
