// The rubric and the rows that every contender scores: 12 questions, 5 rules, about 287 bytes a row.
import { closeSync, openSync, writeSync } from 'node:fs';

const SCORES = [1, 0.6, 0.25, 0];
const VALUES = ['excellent', 'good', 'poor', 'none'];
const IDS = [
  'task',
  'graded',
  'proctor',
  'issuer',
  'asked',
  'reach',
  'mentor',
  'peers',
  'credit',
  'revised',
  'price',
  'refund',
];

const question = (id, at) => ({
  id,
  ask: `How is it with ${id}?`,
  type: 'choice',
  weight: 1 + (at % 3),
  options: VALUES.map((value, index) => ({ value, label: `It is ${value}`, score: SCORES[index] })),
});

const criterion = (id, at) => ({
  id,
  title: `Criterion ${id}`,
  weight: [40, 30, 20, 10][at],
  why: 'Employers ask for it.',
  questions: IDS.slice(at * 3, at * 3 + 3).map((each, index) => question(each, at * 3 + index)),
});

/** The rubric as its file has it. */
export const RUBRIC = {
  credcheck: 1,
  id: 'bench',
  version: '1.0.0',
  title: 'A rubric to measure by',
  disclaimer: 'General information, not personalised financial advice.',
  bands: [
    { id: 'strong', from: 70, title: 'Worth paying for' },
    { id: 'promising', from: 55, title: 'Promising, with a catch' },
    { id: 'weak', from: 40, title: 'Weak signal' },
    { id: 'skip', from: 0, title: 'Skip it' },
  ],
  criteria: ['proof', 'name', 'people', 'terms'].map(criterion),
  knockouts: [
    { id: 'no-issuer', when: { question: 'issuer', is: 'none' }, because: 'Nobody stands behind it.' },
    {
      id: 'no-way-back',
      when: {
        all: [
          { question: 'refund', is: 'none' },
          { question: 'price', in: ['poor', 'none'] },
        ],
      },
      because: 'It is dear, and there is no way back.',
    },
  ],
  caps: [
    {
      id: 'no-task',
      when: { question: 'task', is: 'none' },
      'at-most': 'weak',
      because: 'Nothing has to be done for it.',
    },
    {
      id: 'unseen',
      when: {
        all: [
          { question: 'proctor', is: 'none' },
          { question: 'graded', 'not-in': ['excellent', 'good'] },
        ],
      },
      'at-most': 'promising',
      because: 'Nobody looks at the work.',
    },
    {
      id: 'stale',
      when: { question: 'revised', is: 'none' },
      'at-most': 'promising',
      because: 'It is never revised.',
    },
  ],
};

/** Numbers from 0 up to 1, the same in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function rowAt(number, random) {
  const id = String(number).padStart(8, '0');
  const answers = {};
  for (const each of IDS) {
    const drawn = random();
    if (drawn < 0.92) answers[each] = VALUES[Math.min(3, Math.floor((drawn / 0.92) * 3.3))];
  }
  const candidate = { id: `c-${id}`, name: `Certificate ${id}`, issuer: `Issuer ${number % 997}` };
  return JSON.stringify({ candidate, answers });
}

/** Writes so many rows to a file. */
export function writeRows(path, count) {
  const random = randomFrom(20261122);
  const file = openSync(path, 'w');
  let lines = [];
  for (let number = 1; number <= count; number += 1) {
    lines.push(rowAt(number, random));
    if (lines.length === 1000 || number === count) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  closeSync(file);
}
