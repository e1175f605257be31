import type { LinePart, PageDatum, PageLine } from '../../core/reading/page.js';

/** What a line is that begins, and the sign before its text. */
export type LineSign =
  | { readonly part: 'heading' | 'item'; readonly sign: string }
  | { readonly part: 'same' };

/** From which line on lines are of this part and below this heading. */
interface Change {
  readonly from: number;
  readonly part: LinePart;
  readonly heading: string | undefined;
}

/** What is kept of a page: the text of all lines, since an object for each would take many times as much. */
export interface LineStore {
  readonly add: (line: PageLine) => void;
  readonly lines: Iterable<PageLine>;
}

/** So many lines are one text. */
const LINES_A_TEXT = 4000;

/** Creates a store without lines. */
export function lineStore(): LineStore {
  const texts: string[] = [];
  const changes: Change[] = [];
  const data = new Map<number, PageDatum>();
  let open: string[] = [];
  let count = 0;
  return {
    add: ({ text, part, heading, datum }) => {
      if (datum !== undefined) data.set(count, datum);
      const last = changes.at(-1);
      if (last?.part !== part || last.heading !== heading) changes.push({ from: count, part, heading });
      count += 1;
      open.push(text);
      if (open.length < LINES_A_TEXT) return;
      texts.push(open.join('\n'));
      open = [];
    },
    lines: {
      *[Symbol.iterator]() {
        let at = 0;
        let next = 0;
        for (const text of [...texts, ...(open.length === 0 ? [] : [open.join('\n')])]) {
          for (const line of text.split('\n')) {
            if (changes[next]?.from === at) next += 1;
            const { part = 'shown', heading } = changes[next - 1] ?? {};
            const datum = data.get(at);
            yield {
              ...{ text: line, part },
              ...(heading !== undefined && { heading }),
              ...(datum !== undefined && { datum }),
            };
            at += 1;
          }
        }
      },
    },
  };
}

/** So many parts are joined at once: kept one by one, letters would take ten times their size. */
const PARTS_AT_ONCE = 1000;

/** Joins many small parts of a text, tidied some at a time: done at once, that would take many times the text too. */
export function textCollector(tidy: (text: string) => string): {
  readonly add: (part: string) => void;
  readonly take: () => string;
} {
  let joined: string[] = [];
  let parts: string[] = [];
  return {
    add: (part) => {
      parts.push(part);
      if (parts.length < PARTS_AT_ONCE) return;
      joined.push(tidy(parts.join('')));
      parts = [];
    },
    take: () => {
      const text = joined.join('') + tidy(parts.join(''));
      joined = [];
      parts = [];
      return text;
    },
  };
}

/** Asking for a letter makes one text of what is else kept in pieces, which take thirty times as much. */
export function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

function withSingleSpaces(text: string): string {
  return inOnePiece(text.replace(/[\s\u00a0]+/g, ' '));
}

/** Collects text into lines, each with the nearest heading above. */
export function pageLines(store: LineStore) {
  const parts = textCollector(withSingleSpaces);
  let isBlank = true;
  let part: LinePart = 'shown';
  let begun: LineSign = { part: 'same' };
  let heading: string | undefined;
  const endLine = (next: LineSign): void => {
    const text = parts.take();
    const said = isBlank ? '' : text.replace(/ {2,}/g, ' ').trim();
    isBlank = true;
    if (said === '' || said === '|') {
      // The text of an item may be in a paragraph of its own.
      if (next.part !== 'same' || begun.part === 'same') begun = next;
      return;
    }
    if (begun.part === 'heading') heading = said;
    const above = begun.part === 'heading' ? undefined : heading;
    const sign = begun.part === 'same' ? '' : begun.sign;
    store.add({ text: sign + said, part, ...(above !== undefined && { heading: above }) });
    begun = next;
  };
  return {
    add: (more: string, seen: LinePart): void => {
      const isMore = more.trim() !== '';
      if (seen !== part && !isBlank) endLine({ part: 'same' });
      if (isMore) {
        part = seen;
        isBlank = false;
      }
      // Spaces that are all alike need not be kept.
      parts.add(isMore ? more : ' ');
    },
    cell: (): void => {
      if (!isBlank) parts.add(' | ');
    },
    endLine,
  };
}
