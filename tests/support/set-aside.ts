import type { Answer } from '../../src/core/model/answer.js';
import { yesNo } from './build-questions.js';
import { answersOf, choice, criterion, rubricOf } from './build-rubric.js';

const setAside: Answer = { kind: 'not-applicable', reason: 'No exam is held.' };

/** The mentor counts only while the exam is set aside: not known, the exam keeps the rigour too low. */
export const resting = {
  rubric: rubricOf({
    criteria: [
      criterion('rigour', 0, [yesNo('lab'), choice('exam', [0, 0.25])]),
      criterion('help', 1, [
        yesNo('mentor', { when: { kind: 'score', criterion: 'rigour', op: 'at-least', bound: 0.9 } }),
      ]),
    ],
  }),
  answers: answersOf({ lab: 'yes', exam: setAside, mentor: 'yes' }),
};
