import type { AnswerSet } from '../model/answer.js';
import { isHttpUrl } from '../model/http-url.js';
import { folded, inLowerCase } from '../postings/folded.js';
import { joinedLines, type SavedPage } from './page.js';

/** An answer whose quote is not in the pages that were read. */
export interface GoneQuote {
  readonly question: string;
  readonly quote: string;
}

/**
 * The answers whose quote is no longer there. One that is unknown has nothing to ask again; one that says that its quote
 * is from elsewhere, by another file or address, is passed over.
 */
export function goneQuotes({ answers }: AnswerSet, pages: readonly SavedPage[]): readonly GoneQuote[] {
  const texts = pages.map(({ lines }) => comparable(joinedLines(lines, ({ text }) => `${text} `)));
  return [...answers].flatMap(([question, { kind, evidence }]) => {
    const { quote, source } = evidence ?? {};
    if (kind === 'unknown' || quote === undefined || !mayBeFrom(source, pages)) return [];
    const sought = comparable(quote.replace(/^\u2026|\u2026$/g, ''));
    return texts.some((text) => text.includes(sought)) ? [] : [{ question, quote }];
  });
}

function mayBeFrom(source: string | undefined, pages: readonly SavedPage[]): boolean {
  if (source === undefined) return true;
  if (!isHttpUrl(source)) {
    const [, file = source] = /^(.*):\d+$/.exec(source) ?? [];
    return pages.some((page) => nameOf(page.file) === nameOf(file));
  }
  return pages.some((page) => page.source === undefined || page.source === source);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Case, kinds of spaces and dashes make no difference, nor do the signs of lists, headings and tables. */
function comparable(text: string): string {
  return inLowerCase(folded(text))
    .replace(/[\s|#]+/g, ' ')
    .trim();
}
