import type { Screen } from '../../../terminal/screen.js';
import { padRight, widthOf, wrapped } from '../../../terminal/text.js';
import type { Block } from '../../document/model.js';
import { ruler } from './ruler.js';

const INDENT = '  ';
const GAP = '  ';

/** Possible scores below each other on one scale, with the names of the bands below the last. */
export function rangeLines(
  { rows, bands }: Extract<Block, { kind: 'ranges' }>,
  { width, symbols }: Screen,
): readonly string[] {
  const labels = rows.map(([label]) => wrapped(label, width)[0] ?? '');
  const margin = Math.max(0, ...labels.map(widthOf));
  const room = width - INDENT.length - margin - GAP.length;
  return rows.flatMap(([, score], at) => {
    const lines = ruler({ score, bands, labels: 'names' }, room, symbols);
    const shown = at === rows.length - 1 ? lines : lines.slice(0, 1);
    return shown.map(
      (line, index) => INDENT + padRight(index === 0 ? (labels[at] ?? '') : '', margin) + GAP + line,
    );
  });
}
