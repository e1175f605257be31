import { type Problem, problem } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { readsOf } from './check-cycles.js';
import { placedQuestions } from './places.js';

/** Following a chain takes stack at every step; nobody who answers could follow one this long either. */
const MOST_STEPS = 100;

/** Finds the first question that is asked depending on another, which depends on a third, and so on for too long. */
export function checkChains(rubric: Rubric): readonly Problem[] {
  const placed = placedQuestions(rubric);
  const waiting = new Map(readsOf(rubric, placed));
  for (let steps = 0; waiting.size > 0; steps += 1) {
    const ready = [...waiting].filter(([, read]) => !read.some((each) => waiting.has(each)));
    // What is left leads back to itself, which is a mistake of its own.
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
