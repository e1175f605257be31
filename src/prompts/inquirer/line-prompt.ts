import {
  createPrompt,
  isBackspaceKey,
  isEnterKey,
  isTabKey,
  useEffect,
  useKeypress,
  useState,
} from '@inquirer/core';
import { type Frame, useRedraw } from './canvas.js';
import type { Stage } from './interruptible.js';

/** The state of a line that is being typed. */
export interface LineInput {
  readonly text: string;
  /** Position of the cursor, in code units of the text. */
  readonly cursor: number;
  /** The value if only Enter is pressed. */
  readonly initial: string;
  /** Why the typed text was rejected. */
  readonly trouble: string;
}

/** The settings of a line prompt. */
export interface LineConfig {
  readonly stage: Stage;
  readonly initial: string;
  /** The text at the start. */
  readonly begun: string;
  /** Whether Escape, or Left on an empty line, leaves the prompt. */
  readonly leaves: boolean;
  readonly refuse: (typed: string) => string | undefined;
  readonly frame: (state: LineInput) => Frame;
}

/** Reads a line of text. Inquirer's own input counts characters, though wide ones take two columns. */
export const linePrompt = createPrompt<
  { readonly kind: 'typed'; readonly text: string } | { readonly kind: 'left'; readonly text: string },
  LineConfig
>(({ stage, leaves, refuse, frame, ...config }, done) => {
  const [state, setState] = useState<LineInput>({
    text: config.begun,
    cursor: config.begun.length,
    initial: config.initial,
    trouble: '',
  });
  useEffect((readline) => readline.write(config.begun), []);
  useRedraw(stage.canvas);
  useKeypress((key, readline) => {
    const { text, initial } = state;
    const follow = (change: Partial<LineInput>): void =>
      setState({ ...state, trouble: '', ...change, text: readline.line, cursor: cursorOf(readline) });
    if (isEnterKey(key)) {
      const trouble = stage.hand.isPasting() ? undefined : refuse(text || initial);
      if (!stage.hand.isPasting() && trouble === undefined)
        return done({ kind: 'typed', text: text || initial });
      // Readline has cleared the line; the end of a pasted line becomes a space.
      readline.write(trouble === undefined ? `${text} ` : text);
      return follow({ trouble: trouble ?? '' });
    }
    if (leaves && (key.name === 'escape' || (key.name === 'left' && text === '')))
      return done({ kind: 'left', text });
    if (text === '' && isTabKey(key)) {
      readline.clearLine(0);
      readline.write(initial);
    }
    follow(text === '' && (isTabKey(key) || isBackspaceKey(key)) ? { initial: '' } : {});
  });
  stage.canvas.draw(frame(state));
  return '';
});

/** Inquirer's type for readline omits the cursor. */
function cursorOf(readline: object): number {
  return 'cursor' in readline && typeof readline.cursor === 'number' ? readline.cursor : 0;
}
