import type { Brush, Screen } from '../../../terminal/screen.js';
import type { Mark } from '../../document/model.js';

/** The sign of a mark, in its colour. */
export function signOf(mark: Mark, screen: Screen): string {
  return brushOf(mark, screen)(screen.symbols[mark]);
}

/** The colour of a mark; open scores and warnings are neither good nor poor. */
export function brushOf(mark: Mark, { paint }: Screen): Brush {
  if (mark === 'note') return (text) => text;
  return mark === 'unknown' || mark === 'warning' ? paint.middling : paint[mark];
}
