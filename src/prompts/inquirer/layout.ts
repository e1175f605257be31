import wrapAnsi from 'wrap-ansi';
import { LIST_KEYS } from '../../words/en/prompts/list.js';
import { seen } from '../unseen.js';
import type { TerminalSession } from './terminal-session.js';

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 98;
/** Some terminals break a line that fills the last column. */
const MARGIN = 2;
/** The options of a list show this many lines before they push the head away. */
const FEWEST_LINES = 3;

/** Typed text as it can be drawn while it is being typed. */
export function drawn({ look }: TerminalSession, typed: string): string {
  return seen(typed, look.signs.unseen);
}

/** Breaks text at spaces where it can; all lines but the first begin under the text, not under the sign before it. */
export function hanging(
  { stderr }: TerminalSession,
  sign: string,
  indent: number,
  text: string,
): readonly string[] {
  const width = Math.min(WIDEST, stderr.columns - MARGIN) - indent;
  const lines = wrapAnsi(text, width, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? sign : ' '.repeat(indent)) + line);
}

/** A question, with lines of help under it, as it stands behind its sign. */
export function askLines(desk: TerminalSession, ask: string, notes: readonly string[]): readonly string[] {
  const { paint } = desk.look;
  return [
    ...hanging(desk, '', 2, paint.strong(ask)),
    ...notes.flatMap((note) => hanging(desk, '  ', 2, paint.faint(note))),
  ];
}

/** Lines that a prompt takes up beside its head. */
export interface Lines {
  readonly ask: readonly string[];
  readonly options: number;
  /** Lines that stay in view under the options, with the gap before them. */
  readonly waysOut: number;
  readonly below: number;
}

/** How a prompt fills the window. */
export interface Arrangement {
  /** Whether there is room for the head above the question itself. */
  readonly head: 'together' | 'apart';
  /** What is drawn before the question itself: its sign, and the head where there is room. */
  readonly prefix: string;
  /** Lines left for the options, or for all lines of a list where the ways out do not stay in view. */
  readonly room: number;
  readonly waysOut: 'in-view' | 'with-the-rest';
  /** In a low window the list is cut; in a very low one what stands under it goes too. */
  readonly shows: 'all' | 'part' | 'list-alone';
}

/** Settles what is drawn with a prompt: where the head takes up the room, it is printed once and may scroll away. */
export async function arrange(desk: TerminalSession, head: string, lines: Lines): Promise<Arrangement> {
  const arrangement = arranged(desk, head, lines);
  if (arrangement.head === 'apart') await desk.stderr.write(head);
  return arrangement;
}

/** How a prompt would fill the window as it is now; the frame is never higher than that. */
export function arranged(
  { terminal, stderr, look }: TerminalSession,
  head: string,
  lines: Lines,
): Arrangement {
  const { options, waysOut, below } = lines;
  const sign = look.paint.accent(look.signs.ask);
  const underAsk = terminal.rows() - lines.ask.length;
  const bare = underAsk - waysOut;
  const apart = bare - below;
  const together = apart - (broken(head, stderr.columns).length - 1);
  const least = Math.min(options, FEWEST_LINES);
  const roomFor = (room: number): Pick<Arrangement, 'room' | 'waysOut' | 'shows'> => ({
    room,
    waysOut: 'in-view',
    shows: options <= room ? 'all' : 'part',
  });
  if (together >= least) return { head: 'together', prefix: head + sign, ...roomFor(together) };
  if (apart >= Math.min(least, 2)) return { head: 'apart', prefix: sign, ...roomFor(apart) };
  const alone = { head: 'apart', prefix: sign, shows: 'list-alone' } as const;
  return bare >= Math.max(1, least - 1)
    ? { ...alone, room: bare, waysOut: 'in-view' }
    : { ...alone, room: Math.max(1, underAsk), waysOut: 'with-the-rest' };
}

/** Lines as a window shows them that was made narrower after they were laid out. */
function broken(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { trim: false, hard: true }).split('\n');
}

/** What the keys do, under a list; where only a part of it fits, that there is more. */
export function listHelp(
  desk: TerminalSession,
  does: string,
  shows: Arrangement['shows'],
): readonly string[] {
  if (shows === 'list-alone') return [];
  const { signs, paint } = desk.look;
  return hanging(desk, '', 0, LIST_KEYS.move(signs.arrows, shows, does)).map((line) => paint.faint(line));
}
