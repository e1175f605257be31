import wrapAnsi from 'wrap-ansi';
import { LIST_KEYS } from '../../words/en/prompts/list.js';
import { seen } from '../unseen.js';
import type { TerminalSession } from './terminal-session.js';

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 98;
/** Some terminals wrap a line that fills the last column. */
const MARGIN = 2;
/** A list gets at least this many lines before its head is dropped. */
const FEWEST_LINES = 3;

/** Typed text, with invisible characters made visible. */
export function drawn({ theme }: TerminalSession, typed: string): string {
  return seen(typed, theme.signs.unseen);
}

/** Wraps text at spaces; continuation lines are indented to the text, not to the sign before it. */
export function hangingLines(
  { stderr }: TerminalSession,
  sign: string,
  indent: number,
  text: string,
): readonly string[] {
  const width = Math.min(WIDEST, stderr.columns - MARGIN) - indent;
  const lines = wrapAnsi(text, width, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? sign : ' '.repeat(indent)) + line);
}

/** A question and its notes, as drawn after its sign. */
export function askLines(session: TerminalSession, ask: string, notes: readonly string[]): readonly string[] {
  const { paint } = session.theme;
  return [
    ...hangingLines(session, '', 2, paint.strong(ask)),
    ...notes.flatMap((note) => hangingLines(session, '  ', 2, paint.faint(note))),
  ];
}

/** The heights of a prompt's parts, without its head. */
export interface PromptHeights {
  readonly ask: readonly string[];
  readonly options: number;
  /** Lines of the extra choices that stay visible below the options, including the gap. */
  readonly extraLines: number;
  readonly below: number;
}

/** How a prompt is fitted into the window. */
export interface Arrangement {
  /** Whether the head is drawn with the question or printed before it. */
  readonly head: 'together' | 'apart';
  /** What is drawn before the question: its sign, and the head if it fits. */
  readonly prefix: string;
  /** Rows for the options, or for all lines of a list if the extra choices scroll too. */
  readonly room: number;
  readonly extraLines: 'in-view' | 'with-the-rest';
  /** In a low window the list is cut; in a very low one the text below it is dropped too. */
  readonly shows: 'all' | 'part' | 'list-alone';
}

/** Decides the layout of a prompt; a head that does not fit is printed once and may scroll away. */
export async function arrange(
  session: TerminalSession,
  head: string,
  lines: PromptHeights,
): Promise<Arrangement> {
  const arrangement = arranged(session, head, lines);
  if (arrangement.head === 'apart') await session.stderr.write(head);
  return arrangement;
}

/** The layout of a prompt in the current window; the frame never exceeds its height. */
export function arranged(
  { terminal, stderr, theme }: TerminalSession,
  head: string,
  lines: PromptHeights,
): Arrangement {
  const { options, extraLines, below } = lines;
  const sign = theme.paint.accent(theme.signs.ask);
  const underAsk = terminal.rows() - lines.ask.length;
  const bare = underAsk - extraLines;
  const apart = bare - below;
  const together = apart - (broken(head, stderr.columns).length - 1);
  const least = Math.min(options, FEWEST_LINES);
  const roomFor = (room: number): Pick<Arrangement, 'room' | 'extraLines' | 'shows'> => ({
    room,
    extraLines: 'in-view',
    shows: options <= room ? 'all' : 'part',
  });
  if (together >= least) return { head: 'together', prefix: head + sign, ...roomFor(together) };
  if (apart >= Math.min(least, 2)) return { head: 'apart', prefix: sign, ...roomFor(apart) };
  const alone = { head: 'apart', prefix: sign, shows: 'list-alone' } as const;
  return bare >= Math.max(1, least - 1)
    ? { ...alone, room: bare, extraLines: 'in-view' }
    : { ...alone, room: Math.max(1, underAsk), extraLines: 'with-the-rest' };
}

/** Text as wrapped by a window that was narrowed after the layout. */
function broken(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { trim: false, hard: true }).split('\n');
}

/** What the keys do, below a list; also says so if only a part of the list is visible. */
export function listHelp(
  session: TerminalSession,
  does: string,
  shows: Arrangement['shows'],
): readonly string[] {
  if (shows === 'list-alone') return [];
  const { signs, paint } = session.theme;
  return hangingLines(session, '', 0, LIST_KEYS.move(signs.arrows, shows, does)).map((line) =>
    paint.faint(line),
  );
}
