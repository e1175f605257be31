import { describe, expect, it } from 'vitest';
import { quickStopText } from '../../../../src/render/layout/terminal/quick-stop.js';
import { rubricOf } from '../../../support/build-rubric.js';

const STOP = {
  kind: 'stop',
  verdict: { id: 'skip', range: ['skip', 'skip'], firm: true },
  leftOut: ['red-flags', 'hours', 'notes'],
  openWarnings: ['guarantee', 'countdown'],
  askForWarnings: ['red-flags', 'hours'],
} as const;

describe('the last words of a quick interview', () => {
  it('name the warnings that are still open, and the command that asks for them', () => {
    const text = quickStopText(rubricOf({ criteria: [] }), STOP);
    expect(text).toContain(
      'Stopping here leaves out 3 questions. These warnings are still open: guarantee, countdown. ' +
        'To check later: credcheck evaluate --quick --ask red-flags --ask hours --resume FILE',
    );
  });

  it('speak of one warning where there is one, and of none where none is open', () => {
    const one = { ...STOP, openWarnings: ['guarantee'], askForWarnings: ['red-flags'] };
    expect(quickStopText(rubricOf({ criteria: [] }), one)).toContain(
      'This warning is still open: guarantee.',
    );
    const none = { ...STOP, openWarnings: [], askForWarnings: [] };
    expect(quickStopText(rubricOf({ criteria: [] }), none)).toMatch(/leaves out 3 questions\.$/);
  });
});
