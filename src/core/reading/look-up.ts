import { canonicalJson } from '../model/canonical-json.js';
import type { Evidence } from '../model/evidence.js';
import type { Proposal, Proposals, QuoteMark } from '../model/proposals.js';
import { allQuestions, type Question, type Rubric } from '../model/rubric.js';
import {
  findName,
  type NameSpan,
  type SearchedText,
  type SoughtName,
  searchedText,
  soughtName,
} from '../postings/find-names.js';
import { quoteAround } from '../postings/quote-around.js';
import { datumValue } from './datum-value.js';
import type { PageLine, SavedPage } from './page.js';
import { wordIndex } from './word-index.js';

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
  /** ISO date: no date may be later. */
  readonly asOf: string;
  /** Words that negate, in lower case. */
  readonly negations: readonly string[];
  /** How much was read, in a few words. */
  readonly read: string;
  readonly evidence: PageEvidence;
}

/** A line that says something to a question, by a word of it or as data. */
interface FoundLine {
  readonly line: PageLine;
  readonly lower: string;
  readonly span: Pick<NameSpan, 'start' | 'end'>;
  /** The answer that it is. */
  readonly value?: unknown;
  readonly place: string;
  readonly page: SavedPage;
}

/** What is looked for, and what was found so far: first data, then sentences, then what says less. */
interface Search {
  readonly question: Question;
  readonly names: readonly SoughtName[];
  readonly seen: Set<string>;
  readonly data: FoundLine[];
  readonly sentences: FoundLine[];
  readonly others: FoundLine[];
}

/** Quotes for each question the lines of pages that hold its words, or are data that answers it; where there are none, says so. */
export function lookUp(rubric: Rubric, pages: readonly SavedPage[], reading: LookUpSettings): Proposals {
  const searches = allQuestions(rubric).flatMap((question): readonly Search[] => {
    const { lookFor = [], data } = question;
    if (lookFor.length === 0 && data === undefined) return [];
    return [
      {
        question,
        names: lookFor.flatMap(inBothNumbers),
        seen: new Set(),
        ...{ data: [], sentences: [], others: [] },
      },
    ];
  });
  for (const page of pages) searchPage(page, searches, reading.asOf);
  return {
    candidate: aboutAll(pages),
    proposals: searches.flatMap(({ question, data, sentences, others }) =>
      [...withoutSameValues(data), ...sentences, ...others]
        .slice(0, MOST_QUOTES)
        .map((found) => proposalOf(question.id, found, reading)),
    ),
    nothingFound: searches.flatMap(({ seen, question: { id, lookFor: words = [] } }) =>
      seen.size === 0 && words.length > 0 ? [{ question: id, words, read: reading.read }] : [],
    ),
  };
}

/** So that of values that differ at least two are among the quotes. */
function withoutSameValues(data: readonly FoundLine[]): readonly FoundLine[] {
  const values = new Map([...data].reverse().map((each) => [canonicalJson(each.value ?? each.lower), each]));
  return data.filter((each) => values.get(canonicalJson(each.value ?? each.lower)) === each);
}

/** A page may have hundreds of thousands of lines: only those that are quoted are kept. */
function searchPage(page: SavedPage, searches: readonly Search[], asOf: string): void {
  const mayHold = wordIndex(searches);
  let number = 0;
  for (const line of page.lines) {
    number += 1;
    if (line.text === '') continue;
    const text = searchedText(line.text);
    const place = `${page.file}:${number}`;
    for (const search of line.datum === undefined ? mayHold(text) : searches) {
      if (isFull(search, line)) continue;
      const key = keyOf(search, line, text);
      if (search.seen.has(key)) continue;
      const found = foundIn(search, line, text, asOf);
      if (found === undefined) continue;
      const { list, ...more } = found;
      if (list.length === MOST_QUOTES && list !== search.data) continue;
      search.seen.add(key);
      list.push({ line, lower: text.lower, place, page, ...more });
    }
  }
}

/** Enough is quoted; data is at the end of a page, goes before all quotes, and is taken all the same. */
function isFull({ sentences, question }: Search, { datum }: PageLine): boolean {
  return sentences.length === MOST_QUOTES && (datum === undefined || question.data === undefined);
}

/** Lines that read the same may differ as data: beside that of other courses it is text alone. */
function keyOf({ question }: Search, { datum }: PageLine, { lower }: SearchedText): string {
  const isNamed = question.data?.some(({ property }) => property === datum?.property) ?? false;
  return isNamed ? `\n${canonicalJson(datum)}` : lower;
}

/** What a line is to a question, and where it is kept. */
function foundIn(
  { question, names, data, sentences, others }: Search,
  line: PageLine,
  text: SearchedText,
  asOf: string,
): (Pick<FoundLine, 'span' | 'value'> & { readonly list: FoundLine[] }) | undefined {
  if (line.datum !== undefined) {
    const { isNamed, value } = datumValue(question, line.datum, asOf);
    const span = { start: 0, end: 0 };
    if (isNamed) return { list: data, span, ...(value !== undefined && { value }) };
  }
  const span = findName(text, names, []);
  return span && { list: isSentence(line) ? sentences : others, span };
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
  { line, lower, span, value, place, page }: FoundLine,
  { negations, evidence }: LookUpSettings,
): Proposal {
  const { source = page.source, ...others } = evidence;
  const marks: readonly QuoteMark[] = [
    ...(line.part === 'shown' ? [] : [line.part]),
    ...(value === undefined && isNegated(lower, span, negations) ? (['negation'] as const) : []),
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
    ...(value !== undefined && { value }),
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
