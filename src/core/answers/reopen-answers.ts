import type { Answer, AnswerSet } from '../model/answer.js';
import { withEvidence } from './evidence.js';

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
