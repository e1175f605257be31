import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Cap, Knockout, Rubric } from '../../../src/core/model/rubric.js';
import type { Verdict } from '../../../src/core/model/verdict.js';
import { assess } from '../../../src/core/scoring/assess.js';
import {
  bandAt,
  decide,
  limitsFrom,
  scoreOf,
  verdictUnderWeights,
} from '../../../src/core/scoring/verdict.js';
import { is, numeric, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const { bands } = rubricOf({});
const attended: Cap = {
  id: 'attended',
  when: is('exam', 'no'),
  atMost: 'weak',
  because: 'There is no exam.',
};
const nameless: Knockout = {
  id: 'nameless',
  when: is('issuer', 'no'),
  because: 'Nobody issues it.',
  verify: [],
};

function rubricWith(parts: Partial<Rubric>): Rubric {
  return rubricOf({
    profile: [yesNo('exam'), yesNo('issuer')],
    criteria: [criterion('rigour', 1, [choice('task', [1, 0.6, 0])])],
    ...parts,
  });
}

function verdictOf(rubric: Rubric, answers: AnswerSet): Verdict {
  const assessment = assess(rubric, answers, AS_OF);
  const score = scoreOf(assessment);
  if (score === undefined) throw new Error('nothing applies');
  return decide(rubric, assessment, score);
}

describe('a band', () => {
  it('begins at its edge, which is included', () => {
    expect(bandAt(bands, 70).id).toBe('strong');
    expect(bandAt(bands, 69.999999).id).toBe('promising');
    expect(bandAt(bands, 55).id).toBe('promising');
    expect(bandAt(bands, 39.999999).id).toBe('skip');
    expect(bandAt(bands, 0).id).toBe('skip');
  });

  it('is decided on the score rounded to 6 decimals', () => {
    const share = numeric('share', {
      curve: [
        [0, 0],
        [1, 1],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('market', 1, [share])] });
    expect(verdictOf(rubric, answersOf({ share: 0.6999999999 })).id).toBe('strong');
    expect(verdictOf(rubric, answersOf({ share: 0.69999999 })).id).toBe('promising');
  });

  it('is there for every score, or the rubric is broken and it throws', () => {
    expect(() => bandAt(bands, -1)).toThrow('the rubric has no such band');
  });
});

describe('the verdict', () => {
  it('is the band of the low end, and its range goes up to the band of the high end', () => {
    expect(verdictOf(rubricWith({}), answersOf({}))).toEqual({
      id: 'skip',
      range: ['skip', 'strong'],
      firm: false,
    });
  });

  it('is firm where both ends of its range are the same', () => {
    const answers = answersOf({ task: 'b' });
    expect(verdictOf(rubricWith({}), answers)).toEqual({
      id: 'promising',
      range: ['promising', 'promising'],
      firm: true,
    });
  });

  it('is lowered by a cap that is hit, at both ends', () => {
    const answers = answersOf({ task: 'a', exam: 'no' });
    expect(verdictOf(rubricWith({ caps: [attended] }), answers)).toEqual({
      id: 'weak',
      range: ['weak', 'weak'],
      firm: true,
    });
  });

  it('is lowered by a cap that may be hit, and the best of its range is not', () => {
    expect(verdictOf(rubricWith({ caps: [attended] }), answersOf({ task: 'a' }))).toEqual({
      id: 'weak',
      range: ['weak', 'strong'],
      firm: false,
    });
  });

  it('is not changed by a cap that is clear, or that is above it', () => {
    expect(verdictOf(rubricWith({ caps: [attended] }), answersOf({ task: 'a', exam: 'yes' })).id).toBe(
      'strong',
    );
    expect(verdictOf(rubricWith({ caps: [attended] }), answersOf({ task: 'c', exam: 'no' })).id).toBe('skip');
  });

  it('is lowered to the lowest of several caps', () => {
    const caps = [
      attended,
      { ...attended, id: 'shut', atMost: 'skip' },
      { ...attended, id: 'mild', atMost: 'promising' },
    ];
    expect(verdictOf(rubricWith({ caps }), answersOf({ task: 'a', exam: 'no' })).id).toBe('skip');
  });

  it('is stop, and firm, where a knock-out is hit, whatever the score', () => {
    expect(verdictOf(rubricWith({ knockouts: [nameless] }), answersOf({ task: 'a', issuer: 'no' }))).toEqual({
      id: 'stop',
      range: ['stop', 'stop'],
      firm: true,
    });
  });

  it('keeps its band where a knock-out is unknown, but its range reaches down to stop and it is not firm', () => {
    expect(verdictOf(rubricWith({ knockouts: [nameless] }), answersOf({ task: 'a' }))).toEqual({
      id: 'strong',
      range: ['stop', 'strong'],
      firm: false,
    });
  });

  it('does not change where a knock-out is clear', () => {
    const answers = answersOf({ task: 'a', issuer: 'yes' });
    expect(verdictOf(rubricWith({ knockouts: [nameless] }), answers)).toEqual({
      id: 'strong',
      range: ['strong', 'strong'],
      firm: true,
    });
  });

  it('throws over a cap that names a band which is not there', () => {
    const caps = [{ ...attended, atMost: 'ghost' }];
    expect(() => verdictOf(rubricWith({ caps }), answersOf({ exam: 'no' }))).toThrow(
      'the rubric has no such band',
    );
  });
});

describe('the verdict under weights by which nothing is scored', () => {
  const rubric = rubricOf({
    criteria: [criterion('rigour', 1, [yesNo('exam')])],
    knockouts: [{ id: 'k', when: is('exam', 'no'), because: 'k', verify: [] }],
  });
  const under = (state: 'hit' | 'clear' | 'unknown') => {
    const [rule] = rubric.knockouts;
    const limits = limitsFrom(rubric, { knockouts: rule === undefined ? [] : [{ rule, state }], caps: [] });
    const terms = [{ weight: 1, range: { low: 1, high: 1 }, presence: 'sure' as const }];
    return verdictUnderWeights(rubric, [{ terms, limits }], () => 0)?.id;
  };

  it('is STOP where a knock-out stops or may stop, and none elsewhere', () => {
    expect([under('hit'), under('unknown'), under('clear')]).toEqual(['stop', 'stop', undefined]);
  });
});
