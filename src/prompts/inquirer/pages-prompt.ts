import { createPrompt, useKeypress, useState } from '@inquirer/core';
import type { Stage } from './interruptible.js';
import { useRedraw } from './use-redraw.js';

/** Text to read; every line is ready to be drawn. */
export interface PagesConfig {
  readonly stage: Stage;
  readonly lines: () => readonly string[];
  /** Rows of the window at this moment. */
  readonly rows: () => number;
  /** What the keys do, on a page with more to follow and on the last. */
  readonly help: (where: 'more' | 'last') => readonly string[];
}

/** Shows text page by page; any key goes on, and leaves at the end. */
export const pagesPrompt = createPrompt<'read', PagesConfig>(({ stage, lines, rows, help }, done) => {
  const [from, setFrom] = useState(0);
  useRedraw(stage.canvas);
  const text = lines();
  const room = Math.max(1, rows() - help('more').length);
  const next = from + room;
  useKeypress((key, readline) => {
    readline.clearLine(0);
    // Ctrl+C, Ctrl+D and Ctrl+Z are handled elsewhere.
    if (key.ctrl) return;
    if (next < text.length) setFrom(next);
    else done('read');
  });
  const under = help(next < text.length ? 'more' : 'last');
  stage.canvas.draw({ lines: [...text.slice(from, next), ...under] });
  return '';
});
