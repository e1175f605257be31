import { createPrompt, useKeypress, useState } from '@inquirer/core';

/** Text to read; every line is ready to be drawn. */
export interface PagesConfig {
  readonly lines: readonly string[];
  /** Lines of the window at this moment. */
  readonly rows: () => number;
  /** What a key does on a page with more to follow, and on the last. */
  readonly help: (where: 'more' | 'last') => string;
}

const HIDE_CURSOR = '\u001b[?25l';

/** Shows text, as much at a time as the window holds; any key leads on, and at its end out. */
export const pagesPrompt = createPrompt<'read', PagesConfig>(({ lines, rows, help }, done) => {
  const [from, setFrom] = useState(0);
  const room = Math.max(1, rows() - help('more').split('\n').length);
  const next = from + room;
  useKeypress((key, readline) => {
    readline.clearLine(0);
    // Ctrl+C, Ctrl+D and Ctrl+Z are not for us.
    if (key.ctrl) return;
    if (next < lines.length) setFrom(next);
    else done('read');
  });
  const under = help(next < lines.length ? 'more' : 'last');
  return `${[...lines.slice(from, next), under].join('\n')}${HIDE_CURSOR}`;
});
