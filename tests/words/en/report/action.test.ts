import { describe, expect, it } from 'vitest';
import { actionWords } from '../../../../src/words/en/report/action.js';
import { band, rubricOf } from '../../../support/build-rubric.js';

// biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
const withPartner = { then: ['a project of your own', 'a second one'] };
const rubric = rubricOf({ bands: [band('good', 50, withPartner), band('poor', 0)] });

describe('the first words of an output', () => {
  it.each([
    ['pay', 'PAY once these checks match'],
    ['pair', 'PAY ONLY TOGETHER WITH a project of your own'],
    ['leave', 'KEEP YOUR MONEY'],
    ['wait', 'DO NOT PAY YET'],
  ] as const)('say for %s what to do', (action, words) => {
    expect(actionWords({ id: 'good', action, free: false }, rubric)).toBe(words);
  });

  it('name something of your own where the band names nothing', () => {
    const words = actionWords({ id: 'poor', action: 'pair', free: false }, rubric);
    expect(words).toBe('PAY ONLY TOGETHER WITH something of your own');
  });

  it('are those of a rubric whose verdict is about something else than paying', () => {
    const own = { pay: 'GO ON', pair: 'ASK ON', leave: 'TOO LITTLE IS SAID', wait: 'READ ON' };
    const words = (['pay', 'pair', 'leave', 'wait'] as const).map((action) =>
      actionWords({ id: 'good', action, free: action === 'pay' }, { ...rubric, actionWords: own }),
    );
    expect(words).toEqual(['GO ON', 'ASK ON', 'TOO LITTLE IS SAID', 'READ ON']);
  });

  it('say of what is free that it costs only time', () => {
    const words = (['pay', 'pair', 'leave', 'wait'] as const).map((action) =>
      actionWords({ id: 'good', action, free: true }, rubric),
    );
    expect(words).toEqual([
      'IT COSTS ONLY TIME: TAKE IT once these checks match',
      'IT COSTS ONLY TIME: TAKE IT TOGETHER WITH a project of your own',
      'IT COSTS ONLY TIME: SPEND IT ELSEWHERE',
      'IT COSTS ONLY TIME: FIND OUT MORE FIRST',
    ]);
  });
});
