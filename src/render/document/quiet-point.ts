import type { Block } from './model.js';

/** A line of its own that is not to draw the eye; `word` names it where its mark is not shown. */
export function quietPoint(
  mark: 'note' | 'warning',
  word: string,
  text: string,
): Extract<Block, { kind: 'point' }> {
  return { kind: 'point', mark, word, quiet: 'yes', text, under: [] };
}
