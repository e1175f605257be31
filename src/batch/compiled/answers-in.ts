import type { AnswerSet } from '../../core/model/answer.js';
import type { Compiled } from './compile.js';
import type { LineState } from './line-state.js';

/** The usable answers of a line in the core's own shape, for what the core works out. */
export function answersIn({ questions }: Compiled, state: LineState): AnswerSet {
  const answers = questions.flatMap(({ id }, at) => {
    const reading = state.readings[at];
    return reading === undefined ? [] : [[id, reading.answer] as const];
  });
  return { candidate: { name: '' }, answers: new Map(answers), checks: new Map() };
}
