import { expect, test } from 'vitest';
import { pageCounts, totalOf, verdictCounts, verdictTone } from '../../../src/render/batch/tally.js';
import { BANDS, groupsOf, judged, refused, scored, stopped } from '../../support/batch-rows.js';
import { band } from '../../support/build-rubric.js';

const UNDECIDED = { id: 'skip', firm: false, range: ['skip', 'strong'] } as const;

test('every row is counted once, worst first: refused, below the threshold, stopped, undecided, by band', () => {
  const rows = [
    ...[scored(1, 75), scored(2, 80), scored(3, 61), scored(4, 59.9), stopped(5, 10), stopped(6, 90)],
    ...[scored(7, 62, { verdict: UNDECIDED }), scored(8, 20, { verdict: UNDECIDED }), refused(9)],
  ];
  const counts = pageCounts(
    groupsOf(
      rows.map((row) => judged(row)),
      60,
    ),
    60,
  );
  expect(counts.map(({ count, label }) => `${count} ${label}`)).toEqual([
    ...['1 refused', '3 below 60', '1 stop', '1 undecided', '1 promising', '2 strong'],
  ]);
  expect(totalOf(counts)).toBe(9);
});

test('without a threshold nothing is below one, and a threshold of 0 is one', () => {
  const labels = (failUnder?: number): readonly string[] =>
    pageCounts(groupsOf([judged(scored(1, 0))], failUnder), failUnder).map(({ label }) => label);
  expect(labels()).toEqual(['skip']);
  expect(labels(0)).toEqual(['skip']);
  expect(labels(0.5)).toEqual(['below 0.5']);
});

test('a band called like one of our counts is counted by itself', () => {
  const verdict = { id: 'refused', firm: true, range: ['refused', 'refused'] } as const;
  const rows = [judged(scored(1, 5, { verdict })), judged(refused(2))];
  const groups = groupsOf(rows, undefined, [band('refused', 0)]);
  expect(pageCounts(groups, undefined).map(({ count, label }) => `${count} ${label}`)).toEqual([
    '1 refused',
    '1 refused',
  ]);
});

test('the best band is good, the lowest and a stop are poor, and what is undecided is neither', () => {
  const tone = (id: string, firm = true): string =>
    verdictTone(scored(1, 0, { verdict: { id, firm, range: [id, id] } }), BANDS);
  expect([tone('strong'), tone('promising'), tone('skip'), tone('stop')]).toEqual([
    ...['good', 'middling', 'poor', 'poor'],
  ]);
  expect(tone('strong', false)).toBe('unknown');
});

test('a range of bands that call for the same action is counted as its lowest band', () => {
  const verdict = { id: 'promising', firm: false, range: ['promising', 'strong'] } as const;
  const row = scored(1, 61, { verdict, actions: ['pair'] });
  expect(pageCounts(groupsOf([judged(row)], undefined), undefined)).toEqual([
    { label: 'promising', count: 1, tone: 'middling' },
  ]);
  expect(verdictTone(row, BANDS)).toBe('middling');
});

test('in the line of verdicts what is undecided stands between what is poor and the rest, and nothing is left out', () => {
  const decided = { strong: 4, promising: 3, weak: 0, skip: 2, stop: 1 };
  const groups = { refused: 7, below: 6, worse: 0, undecided: 5, decided };
  const saying = (failUnder?: number): readonly string[] =>
    verdictCounts(groups, failUnder).map(({ label, count, tone }) => `${count} ${label}: ${tone}`);
  expect(saying(60)).toEqual([
    ...['7 refused: warning', '6 below 60: poor', '1 stop: poor', '2 skip: poor', '5 undecided: unknown'],
    ...['0 weak: middling', '3 promising: middling', '4 strong: good'],
  ]);
  expect(saying()).not.toContain('6 below undefined: poor');
  expect(saying()).toHaveLength(7);
  const worse = verdictCounts({ ...groups, worse: 3 }, 60).map(({ label, count }) => `${count} ${label}`);
  expect(worse.slice(0, 3)).toEqual(['7 refused', '6 below 60', '3 worse than the baseline']);
});
