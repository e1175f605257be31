import { describe, expect, it } from 'vitest';
import { hasRoomFor, type Room, roomIn } from '../../../../src/core/insight/flips/room.js';
import type { Rubric } from '../../../../src/core/model/rubric.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../../src/core/scoring/verdict.js';
import { is, yesNo } from '../../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../../support/build-rubric.js';

const AS_OF = '2026-11-22';

function roomOf(rubric: Rubric, given: Parameters<typeof answersOf>[0]): Room {
  const assessment = assess(rubric, answersOf(given), AS_OF);
  const score = scoreOf(assessment) ?? { low: 0, high: 0 };
  return roomIn(rubric, assessment, decide(rubric, assessment, score));
}

const task = choice('task', [1, 0.6, 0.25]);
const one = rubricOf({ criteria: [criterion('rigour', 1, [task])] });

describe('the room around a score', () => {
  it('goes down to its own band and up to the next', () => {
    expect(roomOf(one, { task: 'b' })).toEqual({ down: 5, up: 10 });
  });

  it('has no end under the last band and over the first', () => {
    expect(roomOf(one, { task: 'c' })).toEqual({ down: Infinity, up: 15 });
    expect(roomOf(one, { task: 'a' })).toEqual({ down: 30, up: Infinity });
  });

  it('is that of the tighter end where an answer is open', () => {
    const two = rubricOf({ criteria: [criterion('rigour', 1, [task, yesNo('mentor')])] });
    // From 30 to 80: the low end may rise by 10, the high end fall by 10.
    expect(roomOf(two, { task: 'b' })).toEqual({ down: 10, up: 10 });
  });

  it('has no upper end where a cap holds the verdict down', () => {
    const capped = { id: 'cap', when: is('task', 'b'), atMost: 'weak', because: 'It is.' };
    expect(roomOf({ ...one, caps: [capped] }, { task: 'b' })).toEqual({ down: 20, up: Infinity });
  });

  it('has no end where a knock-out stops, whatever the score', () => {
    const stop = { id: 'stop', when: is('task', 'b'), because: 'It is.', verify: [] };
    expect(roomOf({ ...one, knockouts: [stop] }, { task: 'b' })).toEqual({ down: Infinity, up: Infinity });
  });

  it('is none where nothing has a score', () => {
    expect(roomOf(rubricOf({}), {})).toEqual({ down: 0, up: 0 });
  });
});

describe('a change of points', () => {
  it('surely has room where it ends clear of both edges', () => {
    expect([9.9, 0, -4.9].map((points) => hasRoomFor({ down: 5, up: 10 }, points))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('may lack it on an edge and beyond', () => {
    expect([10, 11, -5, -6].map((points) => hasRoomFor({ down: 5, up: 10 }, points))).toEqual(
      Array(4).fill(false),
    );
  });
});
