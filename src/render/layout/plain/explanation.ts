import type { RenderOptions } from '../../../terminal/render-options.js';
import { screenOfBlocks } from '../../blocks.js';
import type { Explained, Part, Row } from '../../document/explanation/document.js';
import { documentOf } from '../../document/explanation/document-of.js';
import { type Labelled, plainLines, plainWidth } from './lines.js';
import { origin } from './report.js';
import { sumRows } from './sum.js';

/** An explanation as labelled lines, its conclusion last. */
export function renderPlainExplanation(explained: Explained, options: RenderOptions): string {
  const width = plainWidth(options);
  const { title, sections, conclusion } = documentOf(explained, { dash: ' to ', times: 'x' });
  const blocks: readonly (readonly Labelled[])[] = [
    [...origin(explained.report), ['Explained', title]],
    ...sections.map(({ heading, parts }): readonly Labelled[] => [
      ['Section', heading],
      ...parts.flatMap(partLines),
    ]),
    [['Disclaimer', explained.report.result.disclaimer]],
    conclusion.map((sentence): Labelled => ['So', sentence]),
  ];
  return screenOfBlocks(blocks.map((lines) => lines.flatMap((line) => plainLines(line, width))));
}

function partLines(part: Part): readonly Labelled[] {
  switch (part.kind) {
    case 'text':
      return [['Note', part.text]];
    case 'formula':
      return [['Formula', part.text]];
    case 'fact':
      return [[part.label, part.text]];
    case 'point':
      return [[part.word, part.text], ...part.under.map((each): Labelled => ['Detail', each])];
    case 'table':
      return part.rows.flatMap((row) => rowLines(part.heads, row));
    case 'sum':
      return sumRows(part);
  }
}

function rowLines([head = '', ...heads]: readonly string[], { cells, now }: Row): readonly Labelled[] {
  const [title = '', ...rest] = cells;
  const facts = rest.flatMap((each, index) => (each === '' ? [] : [`${heads[index]} ${each}`]));
  return [
    [now === 'yes' ? `${head} now` : head, title],
    ...(facts.length === 0 ? [] : [['Numbers', facts.join(', ')] as const]),
  ];
}
