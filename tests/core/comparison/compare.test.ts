import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { comparisonOf, named, scoredAll } from '../../support/compared.js';

/** Two criteria of which the first weighs three times as much; `a` scores 0, `b` a half, `c` all. */
function proofAndReach(more: Partial<Rubric> = {}): Rubric {
  return rubricOf({
    criteria: [
      criterion('proof', 75, [choice('task', [0, 0.5, 1], { maxAge: 90 })]),
      criterion('reach', 25, [choice('share', [0, 0.5, 1])]),
    ],
    ...more,
  });
}

const RUBRIC = proofAndReach();

function keys(rubric: Rubric, ...all: readonly AnswerSet[]): readonly string[] {
  return comparisonOf(rubric, ...all).candidates.map(({ key }) => key);
}

describe('the order', () => {
  it('is that of the verdict, then of the low end of the score, then of what is possible', () => {
    const sure = named('sure', { task: 'b', share: 'c' });
    const open = named('open', { task: 'c' });
    const better = named('better', { task: 'c', share: 'b' });
    expect(keys(RUBRIC, sure, open, better)).toEqual(['better', 'open', 'sure']);
  });

  it('puts a candidate that a cap holds down behind one with a lower score and a better verdict', () => {
    const when = { kind: 'answer', question: 'task', test: { op: 'is', value: 'c' } } as const;
    const rubric = proofAndReach({ caps: [{ id: 'held', when, atMost: 'skip', because: 'held' }] });
    const held = named('held', { task: 'c', share: 'c' });
    const free = named('free', { task: 'b', share: 'b' });
    expect(keys(rubric, held, free)).toEqual(['free', 'held']);
  });

  it('puts a candidate that is stopped last, whatever its score, and ranks several of them alike', () => {
    const when = { kind: 'answer', question: 'share', test: { op: 'is', value: 'c' } } as const;
    const rubric = proofAndReach({ knockouts: [{ id: 'out', when, because: 'out', verify: [] }] });
    const stopped = named('stopped', { task: 'c', share: 'c' });
    const also = named('also', { task: 'b', share: 'c' });
    const poor = named('poor', { task: 'a', share: 'a' });
    const { candidates, dominance, swap } = comparisonOf(rubric, stopped, also, poor);
    expect(candidates.map(({ key, rank, first }) => [key, rank, first?.ways])).toEqual([
      ['poor', { low: 1, high: 1 }, 1],
      ['also', { low: 2, high: 2 }, 0],
      ['stopped', { low: 2, high: 2 }, 0],
    ]);
    expect(dominance).toEqual([]);
    expect(swap.answer).toEqual({ candidate: 'also', question: 'share', from: 'c', to: 'b' });
    const two = comparisonOf(rubric, stopped, also);
    expect(two.candidates.map(({ rank, first }) => [rank.high, first?.ways, first?.weightings])).toEqual([
      [1, 0.5, 0.5],
      [1, 0.5, 0.5],
    ]);
  });

  it('names a candidate by its id, else by its name, with a number where others have the same', () => {
    const bare = { ...named('', { task: 'a', share: 'a' }), candidate: { name: 'one' } };
    expect(keys(RUBRIC, named('one', { task: 'c', share: 'c' }), named('one', { task: 'b' }), bare)).toEqual([
      'one',
      'one (2)',
      'one (3)',
    ]);
  });
});

describe('ranks and parts', () => {
  // 75 x 1/2 + 25 x {0, 1/2, 1} = 37.5, 50 or 62.5 beside 50.
  const open = named('open', { task: 'b' });
  const half = named('half', { task: 'b', share: 'b' });

  it('span the places that are possible, and share a way evenly where two are equal', () => {
    const { candidates, counting, dominance } = comparisonOf(RUBRIC, open, half);
    expect(candidates.map(({ key, rank, first }) => [key, rank, first?.ways])).toEqual([
      ['half', { low: 1, high: 2 }, 0.5],
      ['open', { low: 1, high: 2 }, 0.5],
    ]);
    expect(counting).toEqual({ method: 'exact', error: 0, weightingsError: 0.03099 });
    expect(dominance).toEqual([]);
  });

  it('are counted over the ways of all candidates together', () => {
    const all = [open, { ...open, candidate: { name: 'twin', id: 'twin' } }, half];
    // In 4 of 9 pairs of ways neither is above 50; both at 50 share with half, and so does one alone.
    const ways = comparisonOf(RUBRIC, ...all).candidates.map(({ key, first }) => [key, first?.ways]);
    expect(ways).toEqual([
      ['half', 0.259259],
      ['open', 0.370371],
      ['twin', 0.37037],
    ]);
  });

  it('are missing where one candidate has answers to less than 60 % of what counts', () => {
    const { candidates, counting, averageWeights } = comparisonOf(
      RUBRIC,
      half,
      named('bare', { share: 'c' }),
    );
    expect(counting).toEqual({ reason: { answered: { bare: 0.25 } } });
    expect(candidates.map(({ first }) => first)).toEqual([undefined, undefined]);
    expect(averageWeights).toEqual({});
  });

  it('are sampled where the ways are too many to go through', () => {
    const seven = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1];
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => choice(`q-${id}`, seven));
    const rubric = rubricOf({
      criteria: [criterion('sure', 70, [choice('s', [0, 1])]), criterion('open', 30, many)],
    });
    const { counting } = comparisonOf(rubric, named('one', { s: 'a' }), named('two', { s: 'b' }));
    expect(counting).toEqual({ method: 'sampled', error: 0.03099, weightingsError: 0.03099 });
  });
});

it('ways that hit a knock-out are left out of the parts', () => {
  const when = { kind: 'answer', question: 'share', test: { op: 'is', value: 'a' } } as const;
  const rubric = proofAndReach({ knockouts: [{ id: 'out', when, because: 'out', verify: [] }] });
  const open = named('open', { task: 'b' });
  const half = named('half', { task: 'b', share: 'b' });
  // Without the way that is stopped, 50 and 62.5 are left beside 50.
  expect(comparisonOf(rubric, open, half).candidates.map(({ key, first }) => [key, first?.ways])).toEqual([
    ['half', 0.25],
    ['open', 0.75],
  ]);
});

describe('weights', () => {
  it('give each candidate the mean weights where it comes first, and none to one that never does', () => {
    const strong = named('strong', { task: 'c', share: 'a' });
    const wide = named('wide', { task: 'b', share: 'c' });
    const poor = named('poor', { task: 'a', share: 'a' });
    const { candidates, averageWeights } = comparisonOf(RUBRIC, strong, wide, poor);
    const [first, second, third] = candidates;
    expect([first?.key, second?.key, third?.key]).toEqual(['strong', 'wide', 'poor']);
    // Proof weighs at least as much as reach, so three quarters on average; wide needs less than two thirds.
    expect(averageWeights.proof).toBeCloseTo(0.75, 1);
    expect(second?.first?.weightings).toBeGreaterThan(0.2);
    expect(second?.first?.centralWeights?.proof).toBeLessThan(2 / 3);
    expect(first?.first?.centralWeights?.proof).toBeGreaterThan(2 / 3);
    expect(third?.first).toEqual({ ways: 0, weightings: 0 });
  });

  it('leave a criterion without weight out', () => {
    const rubric = rubricOf({
      criteria: [...RUBRIC.criteria, criterion('shown', 0, [choice('extra', [0, 1])])],
    });
    const one = named('one', { task: 'c', share: 'a', extra: 'a' });
    const other = named('other', { task: 'b', share: 'a', extra: 'b' });
    const { averageWeights, dominance, swap } = comparisonOf(rubric, one, other);
    expect(averageWeights.shown).toBe(0);
    expect(dominance).toEqual([{ candidate: 'one', over: 'other' }]);
    expect(swap.weight).toBeUndefined();
  });

  it('of one criterion alone cannot change', () => {
    const rubric = rubricOf({ criteria: RUBRIC.criteria.slice(0, 1) });
    expect(comparisonOf(rubric, named('one', { task: 'c' }), named('two', { task: 'b' })).swap).toEqual({
      answer: { candidate: 'one', question: 'task', from: 'c', to: 'a' },
    });
  });

  it('swap the first two at the share where the other gets the better verdict or score', () => {
    const strong = named('strong', { task: 'c', share: 'a' });
    const wide = named('wide', { task: 'b', share: 'c' });
    // 100 p against 100 - 50 p: equal at two thirds, but below 70 both are promising.
    expect(comparisonOf(RUBRIC, strong, wide).swap.weight).toEqual({
      criterion: 'proof',
      from: 0.75,
      to: 0.666666,
    });
  });
});

describe('the answer that swaps the first two', () => {
  it('is the one that moves the score least, with the questions that it brings along', () => {
    // Without a badge nobody asks how it is checked: the answer is worth little itself and moves much.
    const asked = { kind: 'answer', question: 'badge', test: { op: 'is', value: 'b' } } as const;
    const rubric = rubricOf({
      criteria: [
        criterion('easy', 60, [
          choice('badge', [0, 0.1], { weight: 1 }),
          choice('check', [0, 1], { weight: 5, when: asked }),
        ]),
        criterion('reach', 40, [choice('share', [0, 0.5, 1])]),
      ],
    });
    const first = named('first', { badge: 'b', check: 'b', share: 'c' });
    const second = named('second', { badge: 'b', check: 'b', share: 'b' });
    expect(comparisonOf(rubric, first, second).swap.answer).toEqual({
      candidate: 'first',
      question: 'share',
      from: 'c',
      to: 'a',
    });
  });
});

describe('marks', () => {
  it('say who is certainly best and worst at a criterion, several if they are equal', () => {
    const { candidates } = comparisonOf(
      RUBRIC,
      named('one', { task: 'c', share: 'a' }),
      named('two', { task: 'c' }),
      named('three', { task: 'a', share: 'c' }),
    );
    expect(Object.fromEntries(candidates.map(({ key, marks }) => [key, marks]))).toEqual({
      one: { proof: 'best', reach: 'worst' },
      two: { proof: 'best' },
      three: { proof: 'worst', reach: 'best' },
    });
  });

  it('are left out where all are equal, or one is not scored', () => {
    const none = { kind: 'not-applicable', reason: 'no' } as const;
    const { candidates, dominance } = comparisonOf(
      RUBRIC,
      named('one', { task: 'c', share: none }),
      named('two', { task: 'c', share: 'c' }),
    );
    expect(candidates.map(({ marks }) => marks)).toEqual([{}, {}]);
    expect(dominance).toEqual([]);
  });

  it('are left out of a criterion that may not be scored', () => {
    const when = { kind: 'answer', question: 'task', test: { op: 'is', value: 'c' } } as const;
    const rubric = rubricOf({
      criteria: [
        criterion('proof', 75, [choice('task', [0, 1, 1])]),
        criterion('reach', 25, [choice('share', [0, 1], { when })]),
      ],
    });
    const open = named('open', { task: { kind: 'partial', value: { 'one-of': ['b', 'c'] } }, share: 'b' });
    const { candidates } = comparisonOf(rubric, open, named('two', { task: 'c', share: 'a' }));
    expect(candidates.map(({ marks }) => marks)).toEqual([{}, {}]);
  });

  it('and dominance leave out a criterion that neither is scored by', () => {
    const none = { kind: 'not-applicable', reason: 'no' } as const;
    const [one, two] = [named('one', { task: 'c', share: none }), named('two', { task: 'b', share: none })];
    expect(comparisonOf(RUBRIC, one, two).dominance).toEqual([{ candidate: 'one', over: 'two' }]);
  });
});

describe('what to find out', () => {
  it('begins with what can decide who comes first, and is nothing where only one can', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('proof', 60, [choice('task', [0, 0.5, 1])]),
        criterion('reach', 30, [choice('share', [0, 1])]),
        criterion('extras', 10, [choice('extra', [0, 1])]),
      ],
    });
    const one = named('one', { task: 'c', share: 'a' });
    const two = named('two', { task: 'b', extra: 'b' });
    // one: 60 to 70; two: 40 or 70.
    expect(comparisonOf(rubric, one, two).next).toEqual([
      { candidate: 'two', question: 'share', swing: 30, decides: true },
      { candidate: 'one', question: 'extra', swing: 10, decides: true },
    ]);
    expect(comparisonOf(rubric, one, named('poor', { task: 'a', share: 'a' })).next).toEqual([]);
  });

  it('goes by candidate and question where nothing else tells questions apart', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('proof', 1, [choice('one', [0, 1]), choice('two', [0, 1]), choice('three', [0, 1])]),
      ],
    });
    const open = (id: string) => named(id, { three: 'b' });
    expect(
      comparisonOf(rubric, open('y'), open('x')).next.map(({ candidate, question }) => [candidate, question]),
    ).toEqual([
      ['x', 'one'],
      ['x', 'two'],
      ['y', 'one'],
      ['y', 'two'],
    ]);
  });
});

describe('warnings', () => {
  const checked = (value: string, day: string) =>
    ({ kind: 'value', value, evidence: { checked: day } }) as const;

  it('name answers that have gone stale, and evidence that is over 90 days older than the newest', () => {
    const { warnings } = comparisonOf(
      RUBRIC,
      named('old', { task: checked('c', '2026-05-01'), share: 'c' }),
      named('new', { task: checked('c', '2026-11-01'), share: 'b' }),
    );
    expect(warnings).toEqual([
      { id: 'stale', candidate: 'old', questions: ['task'] },
      { id: 'older-evidence', candidate: 'old', day: '2026-05-01', newest: '2026-11-01' },
    ]);
  });

  it('name what left the total of some and not of others', () => {
    const none = { kind: 'not-applicable', reason: 'no' } as const;
    const one = named('one', { task: 'c', share: none });
    const two = named('two', { task: 'b', share: 'b' });
    expect(comparisonOf(RUBRIC, one, two).warnings).toEqual([
      { id: 'rebased', candidate: 'one', questions: ['share'], criteria: ['reach'] },
    ]);
    expect(comparisonOf(RUBRIC, one, named('two', { task: 'b', share: none })).warnings).toEqual([]);
  });

  it('name answers that were given under another version of the rubric', () => {
    const one = { ...named('one', { task: 'c', share: 'a' }), rubric: { version: '0.9.0' } };
    expect(comparisonOf(RUBRIC, one, named('two', { task: 'b', share: 'b' })).warnings).toEqual([
      { id: 'other-version', candidate: 'one' },
    ]);
  });
});

describe('one candidate at two dates', () => {
  const on = (value: string, day: string) => ({ kind: 'value', value, evidence: { checked: day } }) as const;

  it('has what changed, from the earlier to the later, with the points that it moved', () => {
    const later = named('cp', { task: on('c', '2026-11-01'), share: 'b' });
    const earlier = named('cp', { task: on('b', '2026-10-01') });
    expect(comparisonOf(RUBRIC, later, earlier).changes).toEqual([
      {
        from: 'cp (2)',
        to: 'cp',
        answers: [
          {
            question: 'task',
            from: 'b',
            to: 'c',
            points: { from: { low: 37.5, high: 37.5 }, to: { low: 75, high: 75 } },
          },
          {
            question: 'share',
            to: 'b',
            points: { from: { low: 0, high: 25 }, to: { low: 12.5, high: 12.5 } },
          },
        ],
      },
    ]);
  });

  it('says nothing of an answer that is the same, and of one that is gone what it was', () => {
    const earlier = named('cp', { task: on('b', '2026-10-01'), share: 'b' });
    const later = named('cp', { task: on('b', '2026-11-01') });
    const [change] = comparisonOf(RUBRIC, earlier, later).changes;
    expect(change?.answers).toEqual([
      { question: 'share', from: 'b', points: { from: { low: 12.5, high: 12.5 }, to: { low: 0, high: 25 } } },
    ]);
    const without = named('cp', {
      task: on('b', '2026-11-01'),
      share: { kind: 'not-applicable', reason: 'no' },
    });
    expect(comparisonOf(RUBRIC, earlier, without).changes[0]?.answers).toContainEqual({
      question: 'share',
      from: 'b',
      points: { from: { low: 12.5, high: 12.5 }, to: { low: 0, high: 0 } },
    });
  });

  it('is told by name and issuer where one has no id, and says nothing of what is the same', () => {
    const none = { kind: 'not-applicable', reason: 'no' } as const;
    const rubric = { ...RUBRIC, profile: [choice('goal', [0, 1])] };
    const one = {
      ...named('cp', { task: 'c', share: none, goal: 'a' }),
      candidate: { name: 'CP', issuer: 'X' },
    };
    const same = named('cp', { task: 'c', share: 'c', goal: 'b' }, { name: 'CP', issuer: 'X' });
    const other = named('cp2', { task: 'c', share: 'c' }, { name: 'CP', issuer: 'Y' });
    expect(comparisonOf(rubric, one, same, other).changes.map(({ answers }) => answers)).toEqual([
      [
        { question: 'goal', from: 'a', to: 'b' },
        {
          question: 'task',
          from: 'c',
          to: 'c',
          points: { from: { low: 100, high: 100 }, to: { low: 75, high: 75 } },
        },
        { question: 'share', to: 'c', points: { from: { low: 0, high: 0 }, to: { low: 25, high: 25 } } },
      ],
    ]);
  });
});

describe('what has no score', () => {
  it('is a problem of its candidate', () => {
    const none = { kind: 'not-applicable', reason: 'no' } as const;
    expect(scoredAll(RUBRIC, [named('one', { task: none, share: none })])).toBeUndefined();
  });

  it('in any way that is counted is ranked by what is certain', () => {
    const both = ['a', 'b'].map((value) => ({
      kind: 'answer' as const,
      question: 'topics',
      test: { op: 'includes' as const, value },
    }));
    const rubric = rubricOf({
      profile: [{ ...choice('topics', [1, 1]), type: 'multi' }],
      criteria: [criterion('proof', 1, [choice('task', [0, 1], { when: { kind: 'all', of: both } })])],
    });
    const one = named('one', { task: 'a' });
    const other = named('other', { task: 'b' });
    expect(comparisonOf(rubric, one, other).candidates.map(({ key, first }) => [key, first?.ways])).toEqual([
      ['other', 1],
      ['one', 0],
    ]);
  });
});

it('a single candidate comes first of one, with nothing to swap', () => {
  const { candidates, swap, next } = comparisonOf(RUBRIC, named('one', { task: 'b' }));
  expect(candidates.map(({ rank }) => rank)).toEqual([{ low: 1, high: 1 }]);
  expect([swap, next]).toEqual([{}, []]);
});
