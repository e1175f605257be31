import { expect, test } from 'vitest';
import { blockLines } from '../../../../src/render/layout/terminal/blocks.js';
import { screenFor } from '../../../../src/terminal/screen.js';

test('the texts of a task begin below each other, one space after its longest label', () => {
  const screen = screenFor({ columns: 60, colour: false, unicode: true });
  const facts = [
    ['Dijiste', 'un examen'],
    ['Mal', 'si es optativa'],
  ] as const;
  expect(blockLines([{ kind: 'task', done: false, title: 'Cómo se evalúa', facts }], screen)).toEqual([
    '  [ ] Cómo se evalúa',
    '      Dijiste un examen',
    '      Mal     si es optativa',
  ]);
});
