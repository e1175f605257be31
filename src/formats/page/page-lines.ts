import type { LinePart, PageLine } from '../../core/reading/page.js';

/** What a line is that begins, and the sign before its text. */
export type LineSign =
  | { readonly part: 'heading' | 'item'; readonly sign: string }
  | { readonly part: 'same' };

/** Collects text into lines, each with the nearest heading above. */
export function pageLines() {
  const lines: PageLine[] = [];
  let text = '';
  let part: LinePart = 'shown';
  let begun: LineSign = { part: 'same' };
  let heading: string | undefined;
  const endLine = (next: LineSign): void => {
    const said = text.replace(/[\s\u00a0]+/g, ' ').trim();
    text = '';
    if (said === '' || said === '|') {
      // The text of an item may be in a paragraph of its own.
      if (next.part !== 'same' || begun.part === 'same') begun = next;
      return;
    }
    if (begun.part === 'heading') heading = said;
    const above = begun.part === 'heading' ? undefined : heading;
    const sign = begun.part === 'same' ? '' : begun.sign;
    lines.push({ text: sign + said, part, ...(above !== undefined && { heading: above }) });
    begun = next;
  };
  return {
    add: (more: string, seen: LinePart): void => {
      if (seen !== part && text.trim() !== '') endLine({ part: 'same' });
      if (more.trim() !== '') part = seen;
      text += more;
    },
    cell: (): void => {
      if (text.trim() !== '') text += ' | ';
    },
    endLine,
    result: (): readonly PageLine[] => {
      endLine({ part: 'same' });
      return lines;
    },
  };
}
