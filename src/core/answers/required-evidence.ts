import type { Answer, AnswerSet } from '../model/answer.js';
import { allQuestions, type Rubric } from '../model/rubric.js';

/** Marks the answers that do not count in a strict run: those without the source that their question requires. */
export function withRequiredEvidence(rubric: Rubric, answers: AnswerSet): AnswerSet {
  const marked = new Map(answers.answers);
  for (const { id, evidence } of allQuestions(rubric)) {
    const answer = marked.get(id);
    if (evidence === 'required' && answer && isWithoutSource(answer)) {
      marked.set(id, { ...answer, lacksSource: true });
    }
  }
  return { ...answers, answers: marked };
}

function isWithoutSource({ kind, evidence }: Answer): boolean {
  return (kind === 'value' || kind === 'partial') && evidence?.source === undefined;
}
