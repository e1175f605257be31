import { createPrompt, isBackspaceKey, isEnterKey, isTabKey, useKeypress, useState } from '@inquirer/core';
import type { Frame } from './canvas.js';
import type { Stage } from './interruptible.js';
import { useRedraw } from './use-redraw.js';

/** A line while it is being typed. */
export interface LineState {
  readonly text: string;
  /** Where the next character goes, in code units of the text. */
  readonly cursor: number;
  /** What Enter alone gives. */
  readonly initial: string;
  /** Why what was typed could not be taken. */
  readonly trouble: string;
}

/** How a line is asked for. */
export interface LineConfig {
  readonly stage: Stage;
  readonly initial: string;
  /** Whether Escape, or Left where nothing is typed, leads away from it. */
  readonly leaves: boolean;
  readonly refuse: (typed: string) => string | undefined;
  readonly frame: (state: LineState) => Frame;
}

/** Takes a line of text. Inquirer's own input counts characters where wide ones take two columns. */
export const linePrompt = createPrompt<
  { readonly kind: 'typed'; readonly text: string } | { readonly kind: 'left' },
  LineConfig
>(({ stage, leaves, refuse, frame, ...config }, done) => {
  const [state, setState] = useState<LineState>({
    text: '',
    cursor: 0,
    initial: config.initial,
    trouble: '',
  });
  useRedraw(stage.canvas);
  useKeypress((key, readline) => {
    const { text, initial } = state;
    const follow = (change: Partial<LineState>): void =>
      setState({ ...state, trouble: '', ...change, text: readline.line, cursor: cursorOf(readline) });
    if (isEnterKey(key)) {
      const trouble = stage.hand.isPasting() ? undefined : refuse(text || initial);
      if (!stage.hand.isPasting() && trouble === undefined)
        return done({ kind: 'typed', text: text || initial });
      // Readline has taken the line away; in pasted text its end is a space.
      readline.write(trouble === undefined ? `${text} ` : text);
      return follow({ trouble: trouble ?? '' });
    }
    if (leaves && (key.name === 'escape' || (key.name === 'left' && text === '')))
      return done({ kind: 'left' });
    if (text === '' && isTabKey(key)) {
      readline.clearLine(0);
      readline.write(initial);
    }
    follow(text === '' && (isTabKey(key) || isBackspaceKey(key)) ? { initial: '' } : {});
  });
  stage.canvas.draw(frame(state));
  return '';
});

/** Inquirer's type of a readline leaves it out. */
function cursorOf(readline: object): number {
  return 'cursor' in readline && typeof readline.cursor === 'number' ? readline.cursor : 0;
}
