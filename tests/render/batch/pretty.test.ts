import { describe, expect, test } from 'vitest';
import { groupsOf, judged, refused, scored, stopped, textOf, viewOf } from '../../support/batch-rows.js';
import { prettyRows } from '../../support/pages.js';

const UNDECIDED = { id: 'skip', firm: false, range: ['skip', 'strong'] } as const;

describe('rows on a screen', () => {
  test('are the worst first, then what was refused, and in the last line a count of all', () => {
    const rows = [
      scored(1, 90, { candidate: { name: 'Good One', issuer: 'Metro' } }),
      scored(2, 41, { verdict: UNDECIDED, score: { low: 41, high: 78 }, open: ['a', 'b'], leftOut: 13 }),
      stopped(3, 95),
      refused(4),
    ];
    expect(textOf(prettyRows(viewOf()), rows)).toBe(
      [
        '  Worst first, by small 1.0.0 as of 2026-11-22',
        '',
        '  Action  Score  Verdict         Open  Left out  Candidate         Record',
        '✖ leave      95  STOP               0         0  Course 3               3',
        '? pair    41–78  SKIP to STRONG     2        13  Course 2               2',
        '✔ pair       90  STRONG             0         0  Good One (Metro)       1',
        '',
        '  1 record could not be scored',
        '  ! record 4 (4:4): Expected a value',
        '',
        '  General information.',
        '',
        ' ! 1 refused   ✖ 1 stop   ? 1 undecided   ✔ 1 strong              4 candidates',
        '',
      ].join('\n'),
    );
  });

  test('are one block each where the screen is narrow', () => {
    const rows = [
      scored(7, 30, { file: 'a.csv', candidate: { name: 'A Course With a Very Long Name Indeed' } }),
    ];
    expect(textOf(prettyRows(viewOf({ columns: 40 })), rows)).toBe(
      [
        '  Worst first, by small 1.0.0 as of',
        '  2026-11-22',
        '',
        '✖ A Course With a Very Long Name Indeed',
        '    Action pair, Score 30, Verdict SKIP,',
        '    Open 0, Left out 0, Record 7 of',
        '    a.csv',
        '',
        '  General information.',
        '',
        ' ✖ 1 skip                    1 candidate',
        '',
      ].join('\n'),
    );
  });

  test('are the 20 worst of many, and the first 5 of many refusals; the others are counted', () => {
    const rows = [
      ...Array.from({ length: 500 }, (_, index) => scored(index + 1, 99 - (index % 100))),
      ...Array.from({ length: 40 }, (_, index) => refused(index + 501)),
    ];
    const text = textOf(prettyRows(viewOf()), rows);
    expect(text.match(/^[✖▲✔] pair {2}/gmu)).toHaveLength(20);
    expect(text).toContain('  and 480 more, none of them worse\n');
    expect(text).toContain('  40 records could not be scored\n');
    expect(text.match(/^ {2}! record /gm)).toHaveLength(5);
    expect(text).toContain('  and 35 more\n');
    expect(text).toMatch(/ 540 candidates\n$/);
  });

  test('have columns for what is out of date and what became of it, where a row has any, in the order asked for', () => {
    const renderer = prettyRows(viewOf({ order: 'name', shown: 2, compares: true }));
    const since = {
      kind: 'worse',
      before: { low: 95, verdict: 'strong', firm: true, worst: 'strong' },
    } as const;
    const rows = [
      judged(scored(1, 60, { candidate: { name: 'Beta' }, stale: ['a'], open: ['a'] })),
      {
        ...judged(scored(2, 90, { candidate: { name: 'A' } })),
        since: { ...since, kinds: ['answer'] as const },
      },
      judged(scored(3, 20, { candidate: { name: 'C' } })),
    ];
    const text = `${renderer.rows(rows)}${renderer.end(groupsOf(rows))}`;
    expect(text).toContain('  By name, by small 1.0.0 as of 2026-11-22\n');
    expect(text).toContain('Stale');
    expect(text.replace(/\s+/g, ' ')).toContain('worse, was STRONG from 95: an answer that was changed');
    expect(text.indexOf('Alpha')).toBeLessThan(text.indexOf('Beta'));
    expect(text).toContain('  and 1 more\n');
  });

  test('never show a score on the other side of a band edge', () => {
    const text = textOf(prettyRows(viewOf()), [scored(1, 69.96)]);
    expect(text).toContain('▲ pair       69  PROMISING');
    expect(text).not.toContain('70');
  });

  test('say after the bands that a knock-out may still apply', () => {
    const verdict = { id: 'skip', firm: false, range: ['stop', 'promising'] } as const;
    const text = textOf(prettyRows(viewOf()), [scored(1, 50, { verdict })]);
    expect(text).toContain('SKIP to PROMISING, or');
  });

  test('have signs that every terminal can show where it can show no others', () => {
    const rows = [
      scored(1, 90),
      scored(2, 60),
      stopped(3, 9),
      scored(4, 41, { verdict: UNDECIDED, score: { low: 41, high: 78 } }),
    ];
    const text = textOf(prettyRows(viewOf({ unicode: false })), rows);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(text).toContain('x 1 stop   ? 1 undecided   ^ 1 promising   + 1 strong');
  });

  test('of nothing are a count of nothing', () => {
    expect(textOf(prettyRows(viewOf()), [])).toMatch(/ 0 candidates\n$/);
  });

  test('count what is below the threshold of the run as that', () => {
    const rows = [scored(1, 59), scored(2, 90)];
    expect(textOf(prettyRows(viewOf({ failUnder: 60 })), rows, undefined, 60)).toMatch(
      /\n ✖ 1 below 60 {3}✔ 1 strong +2 candidates\n$/,
    );
  });
});
