import { expect, it } from 'vitest';
import { noteViews } from '../../../src/words/en/note-text.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { undecidedReport } from '../../support/sample-reports.js';

it('names a missing answer once where several questions, of which one at most is asked, share their words', () => {
  const ask = 'How new is it?';
  const rubric = rubricOf({
    criteria: [
      criterion('recency', 1, [
        choice('new-fast', [1], { ask }),
        choice('new-slow', [1], { ask }),
        choice('task', [1]),
      ]),
    ],
  });
  const notes = ['new-fast', 'new-slow', 'task'].map((question) => ({ id: 'missing' as const, question }));
  const { result } = undecidedReport;
  expect(noteViews({ rubric, result: { ...result, notes } })).toEqual([
    { saying: 'No answer yet, so each counts as unknown:', names: [ask, 'task?'] },
  ]);
});
