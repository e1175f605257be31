import { type Page, pageFor } from '../../terminal/page.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { hanging, widthOf } from '../../terminal/text.js';
import { counted } from '../../words/en/phrases.js';
import type { Count } from './tally.js';

interface Word {
  readonly columns: number;
  readonly painted: string;
}

const GAP = 3;

/** How many came to what, worst first, and at the end how many there are; on one line where it fits. */
export function verdictLine(counts: readonly Count[]): (options: RenderOptions) => string {
  return (options) => {
    const page = pageFor(options);
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const shown = counts.filter(({ count }) => count > 0).flatMap((each) => wordsOf(each, page));
    const end = counted(all, 'candidate');
    if (shown.length === 0) return `${end}\n`;
    const lines = inLines(shown, page.width);
    const gap = page.width - columnsOf(lines.at(-1) ?? []) - end.length;
    const texts = lines.map((line) => ` ${line.map(({ painted }) => painted).join(' '.repeat(GAP))}`);
    const last = gap >= GAP ? [`${texts.pop() ?? ''}${' '.repeat(gap)}${end}`] : [` ${end}`];
    return [...texts, ...last].map((line) => `${line}\n`).join('');
  };
}

/** One word, or more of them where the label is longer than a line. */
function wordsOf({ tone, label, count }: Count, { symbols, paint, width }: Page): readonly Word[] {
  const brush = tone === 'unknown' || tone === 'warning' ? paint.strong : paint[tone];
  return hanging(`${symbols[tone]} ${count} `, label, width - 1).map((text) => ({
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
  return line.reduce((sum, { columns }, index) => sum + columns + (index === 0 ? 1 : GAP), 0);
}
