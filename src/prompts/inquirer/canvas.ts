import { useEffect, useState } from '@inquirer/core';
import stringWidth from 'string-width';
import type { Terminal } from './terminal-session.js';

/** What a prompt shows: lines that fit the window, and the cursor position; without one the cursor is hidden. */
export interface Frame {
  readonly lines: readonly string[];
  readonly caret?: { readonly row: number; readonly column: number };
}

/** Redraws a prompt in place, even if the window was resized in between. */
export interface Canvas {
  draw(frame: Frame): void;
  /** Erases the prompt and restores the terminal for the shell. */
  leave(): void;
  /** Redraws the prompt after the process was suspended, whatever is on the screen by now. */
  comeBack(): void;
  /** Calls back whenever the prompt must be redrawn, until the returned function is called. */
  whenDisturbed(redraw: () => void): () => void;
}

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** Makes the terminal mark pasted text (bracketed paste). */
const MARK_PASTES = '\u001b[?2004h';
const LEAVE_PASTES = '\u001b[?2004l';
const ERASE_LINE = '\u001b[K';
const ERASE_BELOW = '\u001b[J';
const TOP_OF_WINDOW = '\u001b[H';

/** A canvas on a terminal; text is measured in columns, not characters. */
export function canvasOn(terminal: Terminal): Canvas {
  const { output } = terminal;
  const listeners = new Set<() => void>();
  let shown: Frame | undefined;
  let start: 'frame' | 'window' = 'frame';
  const backToStart = (): string => {
    const up = shown === undefined ? 0 : rowsAboveCaret(shown, terminal.columns());
    return start === 'window' ? TOP_OF_WINDOW : to(up, 0);
  };
  const onResize = (): void => {
    // Rows scrolled off the top come back when the window grows, and cannot be reached until then.
    if (shown !== undefined && rowsAboveCaret(shown, terminal.columns()) >= terminal.rows()) start = 'window';
    for (const redraw of listeners) redraw();
  };
  return {
    draw(frame) {
      const { lines, caret = { row: 0, column: 0 } } = frame;
      const text = lines.join(`${ERASE_LINE}\n`) + ERASE_LINE + ERASE_BELOW;
      const rest = to(lines.length - 1 - caret.row, caret.column);
      const cursor = frame.caret === undefined ? '' : SHOW_CURSOR;
      output.write(`${HIDE_CURSOR}${MARK_PASTES}${backToStart()}${text}${rest}${cursor}`);
      shown = frame;
    },
    leave() {
      if (shown !== undefined) output.write(backToStart() + ERASE_BELOW + LEAVE_PASTES + SHOW_CURSOR);
      shown = undefined;
    },
    comeBack() {
      if (shown !== undefined) start = 'window';
      for (const redraw of listeners) redraw();
    },
    whenDisturbed(redraw) {
      if (listeners.size === 0) output.on('resize', onResize);
      listeners.add(redraw);
      return () => {
        listeners.delete(redraw);
        if (listeners.size === 0) output.removeListener('resize', onResize);
      };
    },
  };
}

/** Moves up some rows, and to a column counted from 0. */
function to(up: number, column: number): string {
  return `${up > 0 ? `\u001b[${up}A` : ''}\u001b[${column + 1}G`;
}

/** The rows above the cursor in the current window: narrowing it wraps lines that fitted before. */
function rowsAboveCaret({ lines, caret }: Frame, columns: number): number {
  // A hidden cursor waits at the top of the frame, where resizing cannot separate the two.
  if (caret === undefined) return 0;
  const above = lines.slice(0, caret.row).map((line) => Math.max(1, Math.ceil(stringWidth(line) / columns)));
  return above.reduce((sum, rows) => sum + rows, Math.floor(caret.column / columns));
}

/** Redraws a prompt after its window was resized or its process was suspended. */
export function useRedraw(canvas: Canvas): void {
  const [, setTurn] = useState({});
  useEffect(() => canvas.whenDisturbed(() => setTurn({})), []);
}
