import { type Problem, problem } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { readsOf } from './check-cycles.js';
import { placedQuestions } from './places.js';

/** Each step of a chain takes stack; no person could follow such a long one either. */
const MOST_STEPS = 100;

/** Finds the first question at the end of too long a chain of questions that depend on one another. */
export function checkChains(rubric: Rubric): readonly Problem[] {
  const placed = placedQuestions(rubric);
  const waiting = new Map(readsOf(rubric, placed));
  for (let steps = 0; waiting.size > 0; steps += 1) {
    const ready = [...waiting].filter(([, read]) => !read.some((each) => waiting.has(each)));
    // The remaining ones form a cycle, which is reported separately.
    if (ready.length === 0) return [];
    for (const [node] of ready) waiting.delete(node);
    const isReady = new Set(ready.map(([node]) => node));
    const first = steps > MOST_STEPS ? placed.find(({ question }) => isReady.has(question.id)) : undefined;
    if (first !== undefined) {
      const args = { question: first.question.id, limit: MOST_STEPS };
      return [problem('rubric/long-chain', args, { path: [...first.path, 'when'] })];
    }
  }
  return [];
}
