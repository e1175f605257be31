import type { Evidence } from '../model/evidence.js';
import type { Proposal, Proposals, QuoteMark } from '../model/proposals.js';
import { allQuestions, type Rubric } from '../model/rubric.js';
import {
  findName,
  type NameSpan,
  type SearchedText,
  type SoughtName,
  searchedText,
  soughtName,
} from '../postings/find-names.js';
import { quoteAround } from '../postings/quote-around.js';
import type { PageLine, SavedPage } from './page.js';

/** A longer list says less: the page itself is at hand. */
const MOST_QUOTES = 5;
/** Shorter lines are menus and buttons, which say little. */
const WORDS_OF_A_SENTENCE = 4;
/** How many words around a found one may negate it. */
const REACH = 4;

/** What is said about all quotes. */
export type PageEvidence = Pick<Evidence, 'source' | 'checked' | 'basis'>;

/** What a proposals file says of all quotes, and which words negate one. */
export interface LookUpSettings {
  /** Words that negate, in lower case. */
  readonly negations: readonly string[];
  /** How much was read, in a few words. */
  readonly read: string;
  readonly evidence: PageEvidence;
}

/** A line that holds a word of a question. */
interface FoundLine {
  readonly line: PageLine;
  readonly lower: string;
  readonly span: NameSpan;
  readonly place: string;
  readonly page: SavedPage;
}

/** What is looked for, and what was found so far: first sentences, then what says less. */
interface Search {
  readonly question: string;
  readonly words: readonly string[];
  readonly names: readonly SoughtName[];
  readonly seen: Set<string>;
  readonly sentences: FoundLine[];
  readonly others: FoundLine[];
}

/** Quotes for each question the lines of pages that hold its words; where there are none, says so. */
export function lookUp(rubric: Rubric, pages: readonly SavedPage[], reading: LookUpSettings): Proposals {
  const searches = allQuestions(rubric).flatMap(
    ({ id: question, lookFor: words = [] }): readonly Search[] => {
      if (words.length === 0) return [];
      const names = words.flatMap(inBothNumbers);
      return [{ question, words, names, seen: new Set(), sentences: [], others: [] }];
    },
  );
  for (const page of pages) searchPage(page, searches);
  return {
    candidate: aboutAll(pages),
    proposals: searches.flatMap(({ question, sentences, others }) =>
      [...sentences, ...others].slice(0, MOST_QUOTES).map((found) => proposalOf(question, found, reading)),
    ),
    nothingFound: searches
      .filter(({ seen }) => seen.size === 0)
      .map(({ question, words }) => ({ question, words, read: reading.read })),
  };
}

/** A page may have hundreds of thousands of lines: only those that are quoted are kept. */
function searchPage(page: SavedPage, searches: readonly Search[]): void {
  let number = 0;
  for (const line of page.lines) {
    number += 1;
    if (line.text === '') continue;
    const open = searches.filter(({ sentences }) => sentences.length < MOST_QUOTES);
    if (open.length === 0) return;
    const text = searchedText(line.text);
    for (const { names, seen, sentences, others } of open) {
      const span = firstName(text, names);
      if (span === undefined || seen.has(text.lower)) continue;
      const list = isSentence(line) ? sentences : others;
      if (list.length === MOST_QUOTES) continue;
      seen.add(text.lower);
      list.push({ line, lower: text.lower, span, place: `${page.file}:${number}`, page });
    }
  }
}

function firstName(text: SearchedText, names: readonly SoughtName[]): NameSpan | undefined {
  const { folded, lower } = text;
  // Most lines hold none of them, which this finds out faster.
  const near = names.filter(({ words: [first = ''], byCase }) => (byCase ? folded : lower).includes(first));
  return near.length === 0 ? undefined : findName(text, near, []);
}

function isSentence({ part, text }: PageLine): boolean {
  return part !== 'hidden' && text.split(/\s+/, WORDS_OF_A_SENTENCE).length === WORDS_OF_A_SENTENCE;
}

/** The first page that says a name, with its issuer. */
function aboutAll(pages: readonly SavedPage[]): Proposals['candidate'] {
  return pages.find(({ about }) => about.name !== undefined)?.about ?? {};
}

function proposalOf(
  id: string,
  { line, lower, span, place, page }: FoundLine,
  { negations, evidence }: LookUpSettings,
): Proposal {
  const { source = page.source, ...others } = evidence;
  const marks: readonly QuoteMark[] = [
    ...(line.part === 'shown' ? [] : [line.part]),
    ...(isNegated(lower, span, negations) ? (['negation'] as const) : []),
  ];
  return {
    about: { kind: 'question', id },
    evidence: {
      quote: quoteAround(line.text, span.start),
      ...(source !== undefined && { source }),
      ...others,
    },
    place,
    ...(page.sha256 !== undefined && { sha256: page.sha256 }),
    ...(line.heading !== undefined && { heading: line.heading }),
    ...(marks.length > 0 && { marks }),
  };
}

/** A word is found as it is, and with an s at its end; short acronyms go by case here too. */
function inBothNumbers(word: string): readonly SoughtName[] {
  return [word, `${word}s`].flatMap((each) => soughtName(each) ?? []);
}

function isNegated(
  lower: string,
  { start, end }: { readonly start: number; readonly end: number },
  negations: readonly string[],
): boolean {
  const before = lower
    .slice(Math.max(0, start - 80), start)
    .split(/[^\p{L}'\u2019-]+/u)
    .slice(-REACH - 1);
  const after = lower
    .slice(end, end + 80)
    .split(/[^\p{L}'\u2019-]+/u)
    .slice(0, REACH + 1);
  return [...before, ...after].some(
    (word) => negations.includes(word) || /n['\u2019]t$/.test(word) || word.startsWith('non-'),
  );
}
