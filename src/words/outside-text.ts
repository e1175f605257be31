import { clip } from '../terminal/clip.js';
import { escapeForTerminal } from '../terminal/escape.js';

/** Outside text, escaped and shortened. */
export function plain(text: string): string {
  return escapeForTerminal(clip(text));
}

/** The same between quotes. */
export function quote(text: string): string {
  return `"${plain(text)}"`;
}

/** Removes the quotes that mark some values as text, to compare the word. */
export function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
