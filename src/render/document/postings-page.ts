import type { Interval } from '../../core/model/result.js';
import type { PostingHit } from '../../core/postings/count-postings.js';
import type { PostingPlace } from '../../core/postings/posting.js';
import type { PostingsResult } from '../../core/postings/postings-result.js';
import { POSTINGS_PAGE as WORDS } from '../../words/en/postings.js';
import { type Block, type Medium, type Page, section, type TableRow } from './model.js';

/** What a screen shows of each list. */
const MOST_ON_SCREEN = 20;

/** The page about counted postings: the count with its range, each hit, and what was not counted. */
export function postingsPage(result: PostingsResult): Page {
  return (medium) => ({
    title: [WORDS.title, result.name],
    sections: [
      ...section('count', undefined, countBlocks(result)),
      ...section('others', WORDS.others, otherBlocks(result)).map((each) => ({
        ...each,
        lead: WORDS.othersLead,
      })),
      ...section('named', WORDS.named, shortened(result.count.hits.map(hitPoint), medium)),
      ...section('apart', WORDS.apart, shortened(apartPoints(result), medium)),
      ...section('suggested', WORDS.suggested, suggestedPoints(result)),
    ],
    conclusion: [],
    headings: 'read',
  });
}

function countBlocks(result: PostingsResult): readonly Block[] {
  const { name, aliases, not, role, question, atLeast, confidence, range, count, files } = result;
  const { hits, of } = count;
  const { low, high } = outwards(range);
  return [
    fact(WORDS.counted, WORDS.hits(hits.length, of, files)),
    fact(WORDS.range, WORDS.span(low, high, Math.round(confidence * 100))),
    ...(of < atLeast ? [fact(WORDS.tooFew, WORDS.tooFewText(atLeast, question))] : []),
    ...(count.otherLanguage === undefined
      ? []
      : [fact(WORDS.language, WORDS.otherLanguage(count.otherLanguage))]),
    fact(WORDS.names, [name, ...aliases].join('; ')),
    ...(not.length === 0 ? [] : [fact(WORDS.not, not.join('; '))]),
    ...(role === undefined ? [] : [fact(WORDS.role, role)]),
    { kind: 'command', label: WORDS.answer, text: `--set "${question}=${hits.length} of ${of}"` },
  ];
}

/** The ends of a range, in percent, go outwards. */
function outwards({ low, high }: Interval): Interval {
  return { low: Math.floor(low * 100), high: Math.ceil(high * 100) };
}

/** The credential that was looked for is among them. */
function otherBlocks({ name, aliases, count, range, others }: PostingsResult): readonly Block[] {
  if (others.length === 0) return [];
  const sought = { name, aliases, hits: count.hits.length, range };
  const rows = [sought, ...others]
    .sort((a, b) => b.hits - a.hits)
    .map((each): TableRow => {
      const { low, high } = outwards(each.range);
      const said = [each.name, ...each.aliases].join('; ');
      return {
        cells: [
          each === sought ? WORDS.thisOne(said) : said,
          WORDS.hitsIn(each.hits, count.of),
          WORDS.percent(low, high),
        ],
      };
    });
  return [{ kind: 'table', columns: WORDS.othersColumns, rows, heads: 'shown' }];
}

function hitPoint({ quote, place, name, demand, heading }: PostingHit): Block {
  const under = [placeOf(place), WORDS.foundAs(name), WORDS.demand(demand, heading)];
  return {
    kind: 'point',
    mark: 'note',
    word: WORDS.hit,
    quiet: 'yes',
    text: quote,
    under: [under.join(', ')],
  };
}

function apartPoints({ count: { apart } }: PostingsResult): readonly Block[] {
  return apart.map(({ place, why, of, namesIt }) =>
    point(WORDS.apartWord, WORDS.apartText(placeOf(place), why, of && placeOf(of), namesIt)),
  );
}

function suggestedPoints({ count: { suggested } }: PostingsResult): readonly Block[] {
  return suggested.map(({ name, adds }) => point(WORDS.aliasWord, WORDS.suggestion(name, adds)));
}

function shortened(blocks: readonly Block[], { kind }: Medium): readonly Block[] {
  const more = blocks.length - MOST_ON_SCREEN;
  if (kind === 'file' || more <= 0) return blocks;
  return [...blocks.slice(0, MOST_ON_SCREEN), { kind: 'paragraph', text: WORDS.more(more), look: 'faint' }];
}

function placeOf({ file, line }: PostingPlace): string {
  return `${file}:${line}`;
}

function fact(label: string, text: string): Block {
  return { kind: 'fact', label, text };
}

function point(word: string, text: string): Block {
  return { kind: 'point', mark: 'note', word, quiet: 'yes', text, under: [] };
}
