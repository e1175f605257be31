import { describe, expect, it } from 'vitest';
import { versus } from '../../../src/core/comparison/versus.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import type { Versus } from '../../../src/core/model/versus.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { named, scoredAll } from '../../support/compared.js';

const CRITERIA = [criterion('proof', 1, [choice('task', [0, 1]), choice('share', [0, 1])])];
const LONG = { kind: 'answer', question: 'goal', test: { op: 'is', value: 'a' } } as const;
const goal = choice('goal', [1, 1]);

const SHORT = rubricOf({
  id: 'short',
  profile: [goal],
  criteria: CRITERIA,
  dimensions: [
    { id: 'time', title: 'Time', questions: ['task'], claim: 'Takes weeks', check: 'Count the hours' },
    {
      id: 'cost',
      title: 'Cost',
      questions: ['share', 'goal'],
      words: [{ question: 'share', before: 'It takes', after: 'of your limit' }],
    },
  ],
  both: { as: 'refresh', when: LONG, say: 'It refreshes.' },
});

const BASE = rubricOf({
  id: 'base',
  profile: [goal],
  criteria: CRITERIA,
  dimensions: [{ id: 'time', title: 'Its time', questions: ['task'], claim: 'Takes a year' }],
  both: { as: 'base', when: LONG, say: 'It lasts.' },
});

function sideBySide(...all: readonly (readonly [Rubric, AnswerSet])[]): Versus {
  const [one, ...others] = all.flatMap(([rubric, answers]) => scoredAll(rubric, [answers]) ?? []);
  if (one === undefined) throw new Error('one has no score');
  return versus(one, ...others);
}

describe('candidates of different rubrics', () => {
  const badge = [SHORT, named('badge', { goal: 'a', task: 'b', share: 'b' })] as const;
  const college = [BASE, named('college', { goal: 'a', task: 'b', share: 'b' })] as const;

  it('are by rubric and key, whatever the order in which they are given', () => {
    expect(sideBySide(badge, college).candidates.map(({ key }) => key)).toEqual(['college', 'badge']);
    expect(sideBySide(college, badge)).toEqual(sideBySide(badge, college));
  });

  it('have what their answers say on each dimension, in the order of its questions', () => {
    const { dimensions } = sideBySide(badge, college);
    expect(dimensions.map(({ id, title }) => [id, title])).toEqual([
      ['time', 'Its time'],
      ['cost', 'Cost'],
    ]);
    expect(dimensions[1]?.facts).toEqual([
      { candidate: 'college', answers: [] },
      {
        candidate: 'badge',
        answers: [
          { question: 'share', state: 'answered', value: 'b', before: 'It takes', after: 'of your limit' },
          { question: 'goal', state: 'answered', value: 'a' },
        ],
      },
    ]);
  });

  it('have the general claims of each rubric once, with what speaks against them', () => {
    const twin = [SHORT, named('twin', { goal: 'a' })] as const;
    const { dimensions } = sideBySide(badge, twin, college);
    expect(dimensions[0]?.claims).toEqual([
      { rubric: 'base', claim: 'Takes a year' },
      { rubric: 'short', claim: 'Takes weeks', check: 'Count the hours' },
    ]);
    expect(dimensions[1]?.claims).toEqual([]);
  });

  it('go together where the answers of both fit, and neither is to be left', () => {
    expect(sideBySide(badge, college).both).toEqual({
      base: ['college'],
      refresh: ['badge'],
      say: ['It lasts.', 'It refreshes.'],
    });
    const other = [SHORT, named('badge', { goal: 'b', task: 'b', share: 'b' })] as const;
    const left = [BASE, named('college', { goal: 'a', task: 'a', share: 'a' })] as const;
    const open = [SHORT, named('badge', { task: 'b', share: 'b' })] as const;
    expect(sideBySide(other, college).both).toBeUndefined();
    expect(sideBySide(open, college).both).toBeUndefined();
    expect(sideBySide(badge, left).both).toBeUndefined();
  });

  it('have no dimensions where their rubrics have none', () => {
    const bare = [rubricOf({ criteria: CRITERIA }), named('bare', { task: 'b' })] as const;
    expect(sideBySide(bare, bare)).toMatchObject({ dimensions: [] });
    expect(sideBySide(bare, badge).dimensions[0]?.facts[0]).toEqual({ candidate: 'bare', answers: [] });
  });
});
