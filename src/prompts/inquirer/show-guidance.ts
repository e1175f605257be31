import { createPrompt, useKeypress, useState } from '@inquirer/core';
import type { Interruption } from '../../ports/prompter.js';
import { PAGE_KEYS } from '../../words/en/prompts/list.js';
import { useRedraw } from './canvas.js';
import { interruptible, type Stage } from './interruptible.js';
import { askLines, hangingLines } from './layout.js';
import type { TerminalSession } from './terminal-session.js';

/** Shows the help of a question in its place, page by page if the window is low. */
export async function showGuidance(
  session: TerminalSession,
  { ask, guidance }: { readonly ask: string; readonly guidance: string },
): Promise<{ readonly kind: 'guidance' } | Interruption> {
  const { paint, signs } = session.theme;
  const lines = (): readonly string[] => {
    const [first = '', ...others] = askLines(session, ask, []);
    return [`${paint.accent(signs.ask)} ${first}`, ...others, ...guidance.trimEnd().split('\n')];
  };
  const shown = await interruptible(session, (context, stage) =>
    pagesPrompt(
      {
        stage,
        lines,
        rows: session.terminal.rows,
        help: (where) =>
          hangingLines(session, '', 0, where === 'last' ? PAGE_KEYS.last : PAGE_KEYS.more).map((line) =>
            paint.faint(line),
          ),
      },
      context,
    ),
  );
  return shown.kind === 'interrupted' ? shown : { kind: 'guidance' };
}

/** Text to read; every line is ready to be drawn. */
interface PagesConfig {
  readonly stage: Stage;
  readonly lines: () => readonly string[];
  /** Rows of the window at this moment. */
  readonly rows: () => number;
  /** What the keys do, on a page with more to follow and on the last. */
  readonly help: (where: 'more' | 'last') => readonly string[];
}

/** Shows text page by page; any key goes on, and leaves at the end. */
const pagesPrompt = createPrompt<'read', PagesConfig>(({ stage, lines, rows, help }, done) => {
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
