import type { Option, Question, Rubric } from '../../src/core/model/rubric.js';
import { band } from './build-rubric.js';

const plain = { weight: 1, evidence: 'optional', verify: [] } as const;

function choice(id: string, ask: string, options: readonly Option[]): Question {
  return { ...plain, id, ask, type: 'choice', options };
}

const yesNo: readonly Option[] = [
  { value: 'yes', label: 'Yes', score: 1 },
  { value: 'no', label: 'No', score: 0 },
];

/** A small rubric in the shape of the built-in one. */
export const sampleRubric: Rubric = {
  id: 'micro-credential',
  version: '1.0.0',
  title: 'Is this micro-credential worth paying for?',
  disclaimer: 'General information, not personalised financial advice.',
  sources: [],
  bands: [
    band('strong', 70, {
      title: 'Worth paying for',
      action: 'pay',
      advice: 'Pay once every check matches.',
    }),
    band('promising', 55, { title: 'Promising, with a catch', advice: 'Close the gap first.' }),
    band('weak', 40, { title: 'Weak signal' }),
    band('skip', 0, { title: 'Skip it', action: 'leave' }),
  ],
  confidence: 0.8,
  pages: [],
  profile: [
    choice('form', 'Which form is it?', [{ value: 'vendor-certification', label: 'A vendor certification' }]),
  ],
  criteria: [
    {
      id: 'recognition',
      title: 'Issuer recognition',
      weight: 40,
      questions: [choice('who-stands-behind', 'Who stands behind it?', yesNo)],
    },
    {
      id: 'rigour',
      title: 'Assessment rigour',
      weight: 39,
      questions: [
        choice('hardest-task', 'What is the hardest thing you must do to earn it?', [
          { value: 'capstone', label: 'An open-ended project', score: 1 },
          { value: 'recall-exam', label: 'Pass a recall exam', score: 0.6 },
          { value: 'attend', label: 'Attend or watch', score: 0 },
        ]),
      ],
    },
    {
      id: 'showable',
      title: 'What you can show',
      weight: 18,
      questions: [
        choice('may-publish', 'May you publish what you hand in?', [
          { value: 'yes', label: 'Yes, it is yours', score: 1 },
          { value: 'no', label: 'No', score: 0 },
        ]),
      ],
    },
    {
      id: 'stacking',
      title: 'Stacking',
      weight: 3,
      questions: [choice('stacks', 'Does it count toward something bigger?', yesNo)],
    },
  ],
  knockouts: [
    {
      id: 'no-legal-issuer',
      when: { kind: 'answer', question: 'who-stands-behind', test: { op: 'is', value: 'none' } },
      because: 'No official page says who legally issues it.',
      verify: [],
    },
    {
      id: 'retired',
      when: { kind: 'answer', question: 'form', test: { op: 'is', value: 'retired' } },
      because: 'It closes before you can finish.',
      verify: [],
    },
  ],
  caps: [
    {
      id: 'attendance-only',
      when: { kind: 'answer', question: 'hardest-task', test: { op: 'is', value: 'attend' } },
      atMost: 'weak',
      because: 'It is earned by attending or watching.',
    },
  ],
  warnings: [],
  checks: [],
  tests: [],
};
