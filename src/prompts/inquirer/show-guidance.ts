import type { Interruption } from '../../ports/prompter.js';
import { PAGE_KEYS } from '../../words/en/prompts/list.js';
import { interruptible } from './interruptible.js';
import { askLines, hangingLines } from './layout.js';
import { pagesPrompt } from './pages-prompt.js';
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
