import type { Answer, AnswerSet } from '../model/answer.js';
import { questionsReferencedBy } from '../model/condition.js';
import { allQuestions, type Question, type Rubric } from '../model/rubric.js';
import { withEvidence } from './evidence.js';

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

/**
 * Adds settings to answers. A setting is a new answer, so a contradiction of the earlier answer no
 * longer applies.
 */
export function withSettings(
  rubric: Rubric,
  answers: AnswerSet,
  settings: ReadonlyMap<string, Answer>,
): AnswerSet {
  return allQuestions(rubric).reduce((given, question) => {
    const setting = settings.get(question.id);
    return setting === undefined ? given : withAnswer(rubric, given, question, setting);
  }, answers);
}

/**
 * Makes answers unknown, so that they do not count until they are given again. What they were goes into the note, and
 * their evidence stays beside it.
 */
export function reopenAnswers(
  before: AnswerSet,
  ids: readonly string[],
  noteOn: (answer: Answer) => string,
): AnswerSet {
  const answers = new Map(before.answers);
  for (const id of ids) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    const { note, ...evidence } = answer.evidence ?? {};
    const said = note === undefined ? noteOn(answer) : `${note}; ${noteOn(answer)}`;
    answers.set(id, withEvidence({ kind: 'unknown' }, { ...evidence, note: said }));
  }
  return { ...before, answers };
}
