import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WaysOutlook } from '../../../../src/core/model/outlook.js';
import { leanLine, outlookInWords, outlookLines } from '../../../../src/words/en/report/outlook.js';

const outlook = (ways: WaysOutlook['ways'], more: Partial<WaysOutlook> = {}): WaysOutlook => ({
  ways,
  middle: { low: 60.9, high: 70.96, share: 0.9 },
  unless: [],
  open: 2,
  method: 'exact',
  error: 0,
  ...more,
});

it('says where most ways end, with the lower verdict where two have as many, and percents that add up', () => {
  const lines = outlookLines(outlook({ weak: 0.004, promising: 0.897, strong: 0.099 }));
  expect(lines).toEqual([
    'Fill in what is open in every way, and 8 of 10 ways end in PROMISING.',
    'STRONG: 10% of the ways.',
    'PROMISING: 89% of the ways.',
    'WEAK: less than 1% of the ways.',
    'The middle 90% of the ways score 60 to 70 out of 100.',
  ]);
  const shown = (ways: Readonly<Record<string, number>>) =>
    outlookLines(outlook(ways))
      .slice(1, -1)
      .map((line) => line.replace(' of the ways.', ''));
  expect(shown({ weak: 0.124, strong: 0.876 })).toEqual(['STRONG: 88%', 'WEAK: 12%']);
  expect(shown({ weak: 0.005, promising: 0.004, strong: 0.991 })).toEqual([
    'STRONG: 99%',
    'PROMISING: less than 1%',
    'WEAK: less than 1%',
  ]);
  expect(outlookLines(outlook({ weak: 0.5, strong: 0.5 }))[0]).toMatch(/5 of 10 ways end in WEAK\.$/);
});

it('says how far off drawn ways may be, and where all end alike', () => {
  const drawn = outlook({ weak: 0.25, strong: 0.75 }, { method: 'sampled', error: 0.03099 });
  expect(outlookLines(drawn)[1]).toBe('STRONG: 75% of the ways, give or take 4.');
  expect(outlookLines(outlook({ stop: 1 }))).toEqual([
    'Fill in what is open in every way, and every way ends in STOP.',
    'The middle 90% of the ways score 60 to 70 out of 100.',
  ]);
  expect(outlookLines(outlook({ stop: 1 }, { unless: ['nobody'] }))[0]).toContain('every way ends in STOP.');
  const bands = 'abcdefghijkl'.split('').map((id) => [id, 1 / 12]);
  expect(outlookLines(outlook(Object.fromEntries(bands)))[0]).toContain('fewer than 1 of 10 ways end in A');
});

it('leaves out what a knock-out may stop, and says so', () => {
  const unless = ['nobody', 'too-dear'];
  expect(outlookLines(outlook({ strong: 1 }, { unless }))[0]).toBe(
    'Fill in what is open in every way, and every way without a knock-out ends in STRONG.',
  );
  expect(outlookLines(outlook({ weak: 0.7, strong: 0.3 }, { unless }))[0]).toBe(
    'Fill in what is open in every way, and 7 of 10 ways without a knock-out end in WEAK.',
  );
});

it('says nothing where nothing is open, and in data why ways are not counted', () => {
  expect(outlookLines(outlook({ weak: 1 }, { open: 0 }))).toEqual([]);
  expect(outlookLines({ reason: { answered: 0.455 } })).toEqual([]);
  expect(outlookInWords({ reason: { answered: 0.455 } })).toEqual({
    reason: 'Only 45% of what counts is answered; ways are counted from 60% on.',
  });
});

it('says what most ways call for while it is open what to do', () => {
  expect(leanLine({ action: 'leave', ways: 0.93 })).toBe(
    '93% of the ways call for one thing: keep your money.',
  );
  expect(leanLine({ action: 'pair', ways: 1 })).toBe(
    '100% of the ways call for one thing: pay only together with something of your own.',
  );
  const own = { pay: 'GO ON', pair: 'ASK ON', leave: 'TOO LITTLE IS SAID', wait: 'READ ON' };
  expect(leanLine({ action: 'pair', ways: 0.9 }, own)).toBe('90% of the ways call for one thing: ASK ON.');
});

it('is never called a chance, in any text of the product', () => {
  const folder = 'src/words/en';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('LikelyCauses', ''));
  expect(texts.join('\n')).not.toMatch(/\b(?:un)?likely\b|\bprobab|\bchances?\b|\bodds\b/i);
});
