import type { Screen } from '../../../terminal/screen.js';
import { hanging, padLeft, widthOf } from '../../../terminal/text.js';
import type { Block, Count } from '../../document/model.js';
import { brushOf } from './marks.js';

/** A sign, a count and a label, shortened to a line. */
interface Word {
  readonly columns: number;
  readonly painted: string;
}

const MARGIN = 1;
const GAP = 3;

/** Counts by outcome, side by side and wrapped as needed, with the total at the end of the last line. */
export function tallyLines(
  { counts, total }: Pick<Extract<Block, { kind: 'tally' }>, 'counts' | 'total'>,
  screen: Screen,
): readonly string[] {
  const lines = inLines(
    counts.flatMap((each) => wordsOf(each, screen)),
    screen.width,
  );
  const texts = lines.map((line) => ` ${line.map(({ painted }) => painted).join(' '.repeat(GAP))}`);
  const room = screen.width - columnsOf(lines.at(-1) ?? []);
  const isApart = texts.length === 0 || room < widthOf(total) + GAP;
  return isApart
    ? [...texts, ` ${total}`]
    : [...texts.slice(0, -1), `${texts.at(-1)}${padLeft(total, room)}`];
}

/** One word, or several if the label is longer than a line. */
function wordsOf({ tone, label, count }: Count, screen: Screen): readonly Word[] {
  const brush = brushOf(tone, screen);
  return hanging(`${screen.symbols[tone]} ${count} `, label, screen.width - MARGIN).map((text) => ({
    columns: widthOf(text),
    painted: brush(text),
  }));
}

function inLines(words: readonly Word[], width: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && columnsOf([...line, word]) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function columnsOf(line: readonly Word[]): number {
  return line.reduce((sum, { columns }, index) => sum + columns + (index === 0 ? MARGIN : GAP), 0);
}
