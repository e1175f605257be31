import type { Interval } from '../../core/model/result.js';
import type { Text } from './model.js';

/** Whether a cell contains a fraction of 1, as a range. */
export function isShare(cell: Text | Interval): cell is Interval {
  return typeof cell === 'object' && 'low' in cell;
}

/** The words of a text, without styles. */
export function wordsOf(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : 'url' in run ? run.url : run.text)).join('');
}
