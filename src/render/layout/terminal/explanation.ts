import { type Page, pageFor } from '../../../terminal/page.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { hanging, wrapped } from '../../../terminal/text.js';
import { screenOfBlocks } from '../../blocks.js';
import type { Explained, Part, Section } from '../../document/explanation/document.js';
import { documentOf } from '../../document/explanation/document-of.js';
import { disclaimer, header } from './pretty.js';
import { sumLines } from './sum-lines.js';
import { textTable } from './text-table.js';

const INDENT = '  ';

/** An explanation as a screen, its conclusion last. */
export function renderExplanation(explained: Explained, options: RenderOptions): string {
  const page = pageFor(options);
  const { symbols, paint, width } = page;
  const document = documentOf(explained, { dash: symbols.dash, times: symbols.times });
  const blocks = [
    header(explained.report, page),
    wrapped(document.title, width - 2).map((line) => INDENT + paint.strong(line)),
    ...document.sections.map((section) => sectionLines(section, page)),
    disclaimer(explained.report, page),
    document.conclusion.flatMap((sentence) =>
      wrapped(sentence, width - 2).map((line) => INDENT + paint.strong(line)),
    ),
  ];
  return screenOfBlocks(blocks);
}

function sectionLines({ heading, parts }: Section, page: Page): readonly string[] {
  return [`${INDENT}${page.paint.strong(heading)}`, ...parts.flatMap((part) => partLines(part, page))];
}

function partLines(part: Part, page: Page): readonly string[] {
  const { width, symbols, paint } = page;
  switch (part.kind) {
    case 'text':
      return hanging(INDENT, part.text, width);
    case 'formula':
      return hanging(`${INDENT}${INDENT}`, part.text, width);
    case 'fact':
      return labelled(part.label, part.text, page);
    case 'point': {
      const sign = part.mark === 'note' ? symbols.note : paint[brushOf(part.mark)](symbols[part.mark]);
      return [
        ...hanging(`${INDENT}${sign} `, part.text, width),
        ...part.under.flatMap((each) => hanging(`${INDENT}  ${symbols.dash} `, each, width)),
      ];
    }
    case 'table':
      return textTable(part.heads, part.rows, page);
    case 'sum':
      return sumLines(part, page);
  }
}

function brushOf(mark: 'good' | 'middling' | 'poor' | 'unknown'): 'good' | 'middling' | 'poor' {
  return mark === 'unknown' ? 'middling' : mark;
}

const LABEL = 9;

function labelled(label: string, words: string, { width, paint }: Page): readonly string[] {
  const name = label.padEnd(LABEL);
  const [first = '', ...rest] = hanging(INDENT + name, words, width);
  return [INDENT + paint.faint(name) + first.slice(INDENT.length + name.length), ...rest];
}
