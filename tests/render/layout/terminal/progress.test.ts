import { describe, expect, it } from 'vitest';
import { progressText } from '../../../../src/render/layout/terminal/progress.js';

const half = { taken: 30_000, refused: 2, seconds: 2, read: 5_000_000, total: 10_000_000 };

describe('the line of progress', () => {
  it('says how many are done and failed, the rate, the share and the time left', () => {
    expect(progressText(half, { columns: 80, unicode: true })).toBe(
      '30000 done · 2 errors · 15000/s · 50% · 2 s left',
    );
  });

  it('keeps to signs that every terminal has where it must', () => {
    expect(progressText(half, { columns: 80, unicode: false })).toBe(
      '30000 done | 2 errors | 15000/s | 50% | 2 s left',
    );
  });

  it('leaves out the rate, then the time left, where the line is narrow', () => {
    expect(progressText(half, { columns: 40, unicode: true })).toBe('30000 done · 2 errors · 50% · 2 s left');
    expect(progressText(half, { columns: 30, unicode: true })).toBe('30000 done · 2 errors · 50%');
    expect(progressText(half, { columns: 20, unicode: true })).toBe('30000 done');
  });

  it.each([20, 40, 80])('is never as wide as %i columns', (columns) => {
    const much = { taken: 10_000_000, refused: 9_999_999, seconds: 86_400, read: 1, total: 1e12 };
    expect(progressText(much, { columns, unicode: true }).length).toBeLessThan(columns);
  });

  it('knows no share and no time left where the size is not known', () => {
    expect(
      progressText({ taken: 1, refused: 1, seconds: 4, read: 300 }, { columns: 80, unicode: true }),
    ).toBe('1 done · 1 error · 0/s');
  });

  it('says longer times in minutes and hours', () => {
    const after = (seconds: number): string =>
      progressText({ ...half, seconds }, { columns: 80, unicode: true })
        .split(' · ')
        .at(-1) ?? '';
    expect([59, 61, 3601].map(after)).toEqual(['59 s left', '2 min left', '2 h left']);
  });

  it('divides by nothing at the very start', () => {
    const start = { taken: 0, refused: 0, seconds: 0, read: 0, total: 0 };
    expect(progressText(start, { columns: 80, unicode: true })).toBe('0 done · 0 errors · 0/s');
  });
});
