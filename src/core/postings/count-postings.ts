import { duplicateFinder } from './find-duplicates.js';
import { findName, type NameSpan, type SearchedText, type SoughtName, searchedText } from './find-names.js';
import { demandAt, type StatedDemand } from './heading.js';
import { languageGauge, type OtherLanguage } from './language-gauge.js';
import { type OtherCount, type OtherCredential, otherCounter } from './other-credentials.js';
import type { Posting, PostingPlace, PostingWords } from './posting.js';
import { linesBefore, quoteAround } from './quote-around.js';
import { type Sketch, sketchOf } from './sketch.js';

/** A text with fewer words says too little to count that it names nothing. */
const FEWEST_WORDS = 10;
/** So many of the words of adverts, and none of postings, make a text that names the credential its advert. */
const SELLING_WORDS = 2;

/** What is looked for. */
export interface PostingSearch {
  /** The name and its aliases, the longest first. */
  readonly names: readonly SoughtName[];
  /** Names of something else, which may contain one of those. */
  readonly not: readonly SoughtName[];
  /** If there is one, only postings that name it in their title count. */
  readonly role?: SoughtName;
  /** Names that are only tried: how many more postings each would find. */
  readonly suggested: readonly SoughtName[];
  /** Other credentials, counted in the same postings. */
  readonly others: readonly OtherCredential[];
  readonly words: PostingWords;
}

/** A posting that names the credential. */
export interface PostingHit {
  readonly place: PostingPlace;
  /** The name or alias that was found. */
  readonly name: string;
  readonly quote: string;
  readonly demand: StatedDemand;
  readonly heading?: string;
}

/** Why a text is not counted. */
export type ApartReason = 'too-short' | 'duplicate' | 'near-duplicate' | 'own-advert' | 'other-role';

/** A text that is not counted. */
export interface ApartText {
  readonly place: PostingPlace;
  readonly why: ApartReason;
  /** The text that it repeats. */
  readonly of?: PostingPlace;
  readonly namesIt: boolean;
}

/** What was counted. */
export interface PostingsCount {
  /** The postings that count. */
  readonly of: number;
  readonly hits: readonly PostingHit[];
  readonly apart: readonly ApartText[];
  /** More postings that each suggested name would find. */
  readonly suggested: readonly { readonly name: string; readonly adds: number }[];
  readonly others: readonly OtherCount[];
  /** Only where none names it. */
  readonly otherLanguage?: OtherLanguage;
}

/** Counts postings one after the other. */
export interface PostingsCounter {
  readonly add: (posting: Posting) => void;
  readonly result: () => PostingsCount;
}

/** Creates a counter that has seen nothing. */
export function postingsCounter(search: PostingSearch): PostingsCounter {
  const hits: PostingHit[] = [];
  const apart: ApartText[] = [];
  const tried = search.suggested.map((name) => ({ name, adds: 0 }));
  const others = otherCounter(search.others);
  const gauge = languageGauge([...search.names, ...(search.role ? [search.role] : [])], search.words.common);
  const duplicates = duplicateFinder<PostingPlace>();
  let of = 0;
  return {
    add: (posting) => {
      const text = searchedText(posting.text);
      const span = findName(text, search.names, search.not);
      const place = { file: posting.file, line: posting.lineOf(firstLine(posting.text)) };
      const reason = whyApart(sketchOf(text.lower), { text, place, span, search, duplicates });
      const isForLanguage = reason === undefined || reason.why === 'other-role';
      if (hits.length === 0 && span === undefined && isForLanguage) gauge.add(text);
      if (reason !== undefined) {
        apart.push({ place, ...reason, namesIt: span !== undefined });
        return;
      }
      of += 1;
      others.add(text);
      if (span !== undefined) hits.push(hitAt(posting, text, span, search.words));
      else {
        for (const each of tried) {
          if (findName(text, [each.name], search.not) !== undefined) each.adds += 1;
        }
      }
    },
    result: () => ({
      ...otherLanguageIn(hits, gauge.result()),
      of,
      hits,
      apart,
      suggested: tried.map(({ name, adds }) => ({ name: name.text, adds })),
      others: others.result(),
    }),
  };
}

function otherLanguageIn(hits: readonly PostingHit[], found: OtherLanguage | undefined) {
  return hits.length > 0 || found === undefined ? {} : { otherLanguage: found };
}

interface Seen {
  readonly text: SearchedText;
  readonly place: PostingPlace;
  readonly span: NameSpan | undefined;
  readonly search: PostingSearch;
  readonly duplicates: ReturnType<typeof duplicateFinder<PostingPlace>>;
}

function whyApart(
  sketch: Sketch,
  { text, place, span, search, duplicates }: Seen,
): Pick<ApartText, 'why' | 'of'> | undefined {
  if (sketch.words < FEWEST_WORDS) return { why: 'too-short' };
  const repeats = duplicates.check(sketch, place);
  if (repeats !== undefined) return { why: repeats.how, of: repeats.of };
  if (span !== undefined && isAdvert(text.lower, search.words)) return { why: 'own-advert' };
  const isForRole = search.role === undefined || findName(titleOf(text), [search.role], []) !== undefined;
  return isForRole ? undefined : { why: 'other-role' };
}

function isAdvert(lower: string, { selling, hiring }: PostingWords): boolean {
  const sells = selling.filter((word) => lower.includes(word)).length;
  return sells >= SELLING_WORDS && !hiring.some((word) => lower.includes(word));
}

/** The first line with something on it. */
function titleOf({ folded, lower }: SearchedText): SearchedText {
  const from = folded.search(/\S/);
  const end = folded.indexOf('\n', from);
  const to = end === -1 ? folded.length : end;
  return { folded: folded.slice(from, to), lower: lower.slice(from, to) };
}

function firstLine(text: string): number {
  return linesBefore(text, text.search(/\S|$/));
}

function hitAt(
  posting: Posting,
  text: SearchedText,
  { name, start }: NameSpan,
  words: PostingWords,
): PostingHit {
  // Folding keeps line feeds, so that a line has one number in both texts.
  const at = linesBefore(text.folded, start);
  const lines = posting.text.split('\n');
  const [first = ''] = name.words;
  const column = start - (text.folded.lastIndexOf('\n', start - 1) + 1);
  return {
    place: { file: posting.file, line: posting.lineOf(at) },
    name: name.text,
    quote: quoteAround(String(lines[at]), column),
    ...demandAt(lines, at, first.toLowerCase(), words),
  };
}
