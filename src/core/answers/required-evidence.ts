import type { Answer, AnswerSet } from '../model/answer.js';
import { allQuestions, type Rubric } from '../model/rubric.js';

/** The answers of a strict run: one without the source that its question requires is unknown, and named. */
export function withRequiredEvidence(rubric: Rubric, answers: AnswerSet): AnswerSet {
  const unsourced = allQuestions(rubric)
    .filter(({ id, evidence }) => evidence === 'required' && isWithoutSource(answers.answers.get(id)))
    .map(({ id }) => id);
  const counted = new Map(answers.answers);
  for (const id of unsourced) counted.set(id, { kind: 'unknown' });
  return { ...answers, answers: counted, unsourced };
}

function isWithoutSource(answer: Answer | undefined): boolean {
  return (answer?.kind === 'value' || answer?.kind === 'partial') && answer.evidence?.source === undefined;
}
