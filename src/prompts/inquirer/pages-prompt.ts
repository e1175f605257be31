import { createPrompt, useKeypress, useState } from '@inquirer/core';
import type { Stage } from './interruptible.js';
import { useRedraw } from './use-redraw.js';

/** Text to read; every line is ready to be drawn. */
export interface PagesConfig {
  readonly stage: Stage;
  readonly lines: () => readonly string[];
  /** Lines of the window at this moment. */
  readonly rows: () => number;
  /** What a key does on a page with more to follow, and on the last. */
  readonly help: (where: 'more' | 'last') => readonly string[];
}

/** Shows text, as much at a time as the window holds; any key leads on, and at its end out. */
export const pagesPrompt = createPrompt<'read', PagesConfig>(({ stage, lines, rows, help }, done) => {
  const [from, setFrom] = useState(0);
  useRedraw(stage.canvas);
  const text = lines();
  const room = Math.max(1, rows() - help('more').length);
  const next = from + room;
  useKeypress((key, readline) => {
    readline.clearLine(0);
    // Ctrl+C, Ctrl+D and Ctrl+Z are not for us.
    if (key.ctrl) return;
    if (next < text.length) setFrom(next);
    else done('read');
  });
  const under = help(next < text.length ? 'more' : 'last');
  stage.canvas.draw({ lines: [...text.slice(from, next), ...under] });
  return '';
});
