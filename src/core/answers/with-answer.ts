import type { Answer, AnswerSet } from '../model/answer.js';
import { questionsReferencedBy } from '../model/condition.js';
import type { Question, Rubric } from '../model/rubric.js';

/**
 * Replaces one answer: contradicted checks of its question, and of knock-outs that depend on it, are
 * open again.
 */
export function withAnswer(
  rubric: Rubric,
  answers: AnswerSet,
  question: Question,
  answer: Answer,
): AnswerSet {
  const changed = { ...answers, answers: new Map(answers.answers).set(question.id, answer) };
  if (![...answers.checks.values()].some((entry) => entry.state === 'contradicted')) return changed;
  const behind = rubric.knockouts.filter(({ when }) =>
    questionsReferencedBy(when, rubric).includes(question.id),
  );
  const reopened = new Set([question, ...behind].flatMap(({ verify }) => verify.map((item) => item.id)));
  const checks = [...answers.checks].filter(
    ([id, entry]) => entry.state !== 'contradicted' || !reopened.has(id),
  );
  return { ...changed, checks: new Map(checks) };
}
