import { expect, it } from 'vitest';
import { worthFindingOut } from '../../../src/core/model/next-question.js';
import type { NextQuestion } from '../../../src/core/model/result.js';

const idle: NextQuestion = { question: 'idle', swing: 0, settles: false, answers: [] };
const moving: NextQuestion = { ...idle, question: 'moving', swing: 3 };
const stopping = [{ id: 'k', questions: ['idle'] }];

it.each([
  ['what moves the score', [moving, idle], { firm: false, unless: [] }, [moving]],
  [
    'what an unchecked knock-out waits for',
    [moving, idle],
    { firm: false, unless: stopping },
    [moving, idle],
  ],
  ['all where only several together can move it', [idle], { firm: false, unless: [] }, [idle]],
  ['nothing where nothing moves what is settled', [idle], { firm: true, unless: [] }, []],
])('worth finding out is %s', (_, next, verdict, expected) => {
  expect(worthFindingOut({ next, verdict })).toEqual(expected);
});

it('worth finding out is also what waits behind a question', () => {
  const gate = { ...idle, question: 'gate', behind: ['idle'] };
  expect(worthFindingOut({ next: [gate, moving], verdict: { firm: true, unless: stopping } })).toEqual([
    gate,
    moving,
  ]);
});
