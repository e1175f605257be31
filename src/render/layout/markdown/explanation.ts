import { isHttpUrl } from '../../../core/model/http-url.js';
import { escapeMarkdown } from '../../../terminal/escape.js';
import { textOfBlocks } from '../../blocks.js';
import type { Explained, Part, Section } from '../../document/explanation/document.js';
import { documentOf } from '../../document/explanation/document-of.js';
import { heading, provenance } from './report.js';
import { sumTable } from './sum.js';
import { linkOrText, table } from './text.js';

/** An explanation as GitHub-flavoured Markdown, its conclusion right under the title. */
export function renderMarkdownExplanation(explained: Explained): string {
  const { title, sections, conclusion } = documentOf(explained, { dash: '–', times: '×' });
  const blocks = [
    heading(explained.report),
    [`## ${escapeMarkdown(title)}`],
    ...conclusion.map((sentence) => [`**${escapeMarkdown(sentence)}**`]),
    ...sections.map(sectionLines),
    provenance(explained.report),
  ];
  return textOfBlocks(blocks);
}

function sectionLines({ heading: name, parts }: Section): readonly string[] {
  return [
    `### ${name}`,
    ...parts.flatMap((part, index) => ['', ...partLines(part)].slice(startOf(parts, index))),
  ];
}

/** Points and facts that follow one another make one list. */
function startOf(parts: readonly Part[], index: number): 0 | 1 {
  const isListed = (part: Part | undefined): boolean => part?.kind === 'point' || part?.kind === 'fact';
  return isListed(parts[index]) && isListed(parts[index - 1]) ? 1 : 0;
}

function partLines(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [escapeMarkdown(part.text)];
    case 'formula':
      return [escapeMarkdown(part.text)];
    case 'fact':
      return [`- ${part.label}: ${isHttpUrl(part.text) ? linkOrText(part.text) : escapeMarkdown(part.text)}`];
    case 'point':
      return [
        `- **${escapeMarkdown(part.word)}**: ${escapeMarkdown(part.text)}`,
        ...part.under.map((each) => `  - ${escapeMarkdown(each)}`),
      ];
    case 'table':
      return table(
        part.heads,
        part.heads.map((_, column) => (column === 0 || column > 3 ? '---' : '---:')),
        part.rows.map(({ cells, now }) =>
          cells.map((each, column) => mark(escapeMarkdown(each), column === 0 ? now : 'no')),
        ),
      );
    case 'sum':
      return sumTable(part);
  }
}

function mark(cell: string, now: 'yes' | 'no'): string {
  return now === 'yes' ? `**${cell}** (now)` : cell;
}
