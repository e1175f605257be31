import type { SavedUnder } from '../../answers-file/plain-answers.js';
import { answersText, updatedAnswersText } from '../../answers-file/write-answers.js';
import { isMap } from '../../core/answers/describe.js';
import type { AnswerSet } from '../../core/answers/model.js';
import { isAbout } from '../../core/answers/same-candidate.js';
import { failure, type Outcome, problem } from '../../core/problem.js';
import type { Ports } from '../../ports/ports.js';
import { readRawAnswers } from '../load-answers.js';

/** Whether a file that holds something else may be written over. */
export type Overwrite = 'same-candidate' | 'anything';

/** Saves answers to a file; one that holds answers about the same candidate keeps its comments and its order. */
export async function saveAnswers(
  ports: Ports,
  path: string,
  answers: AnswerSet,
  under: SavedUnder,
  overwrite: Overwrite,
): Promise<Outcome<void>> {
  const fresh = await answersText(path, answers, under);
  if (!fresh.ok) return fresh;
  const existing = await readRawAnswers(ports, path);
  if (!existing.ok && existing.problems.some((each) => each.code === 'input/not-found')) {
    return ports.files.writeText(path, fresh.value, 'never');
  }
  const value = existing.ok ? existing.value.document.value : undefined;
  if (existing.ok && isAbout(answers.candidate, value)) {
    const text = await updatedAnswersText(path, existing.value.text, answers, under);
    if (!text.ok) return text;
    return ports.files.writeText(path, text.value, { ifStill: existing.value.text });
  }
  if (overwrite === 'anything') return ports.files.writeText(path, fresh.value, 'always');
  return failure(problem('output/exists', { name: path, candidate: candidateName(value) }));
}

function candidateName(value: unknown): string {
  return isMap(value) && isMap(value.candidate) ? String(value.candidate.name ?? '') : '';
}
