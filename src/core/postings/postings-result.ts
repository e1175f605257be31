import type { Evidence } from '../model/evidence.js';
import type { Proposal, Proposals } from '../model/proposals.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { wilsonInterval } from '../scoring/wilson.js';
import type { ApartReason, PostingHit, PostingsCount } from './count-postings.js';
import type { OtherCount } from './other-credentials.js';
import type { PostingPlace } from './posting.js';

/** So that the file can be read again: what reads it has a limit. */
const MOST_LISTED = 100;

/** How many postings name another credential, with the range that this allows. */
export interface OtherResult extends OtherCount {
  readonly range: Interval;
}

/** What a count of postings comes to. */
export interface PostingsResult {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly not: readonly string[];
  readonly role?: string;
  /** Id of the question that the count answers. */
  readonly question: string;
  /** The fewest postings that the question takes. */
  readonly atLeast: number;
  readonly confidence: number;
  /** The share of postings, in [0, 1], that the count allows at this confidence. */
  readonly range: Interval;
  readonly count: PostingsCount;
  /** Other credentials with their ranges, those that are named most first. */
  readonly others: readonly OtherResult[];
  readonly evidence: Pick<Evidence, 'source' | 'checked'>;
  /** How many files were read. */
  readonly files: number;
  /** SHA-256 of each file that was read to its end. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Adds the range to a count of at least one posting. */
export function postingsResult(counted: Omit<PostingsResult, 'range' | 'others'>): PostingsResult {
  const { count, confidence } = counted;
  return {
    ...counted,
    range: wilsonInterval(count.hits.length, count.of, confidence),
    others: count.others.map((each) => ({ ...each, range: wilsonInterval(each.hits, count.of, confidence) })),
  };
}

/** The count and each hit as proposals; the first has the value. */
export function postingsProposals(result: PostingsResult): Proposals {
  const { name, question, count, evidence, files, digests } = result;
  const [only] = files === 1 ? digests.keys() : [];
  const [first, ...more] = count.hits.slice(0, MOST_LISTED);
  const value = { hits: count.hits.length, of: count.of };
  const about = { kind: 'question', id: question } as const;
  const proposal = (hit: PostingHit | undefined): Proposal => {
    const sha256 = digests.get(hit?.place.file ?? only ?? '');
    return {
      about,
      evidence: { ...(hit !== undefined && { quote: hit.quote }), ...evidence, basis: 'independent' },
      ...(hit !== undefined && { place: placeText(hit.place) }),
      ...(sha256 !== undefined && { sha256 }),
    };
  };
  return {
    candidate: { name },
    counted: countedPart(result),
    proposals: [{ ...proposal(first), value }, ...more.map(proposal)],
    nothingFound: [],
  };
}

/** How many texts were not counted, by the reason. */
export function apartByReason({ apart }: PostingsCount): ReadonlyMap<ApartReason, number> {
  const counts = new Map<ApartReason, number>();
  for (const { why } of apart) counts.set(why, (counts.get(why) ?? 0) + 1);
  return counts;
}

/** A place as file and line. */
function placeText({ file, line }: PostingPlace): string {
  return `${file}:${line}`;
}

function countedPart(result: PostingsResult): Readonly<Record<string, unknown>> {
  const { name, aliases, not, role, confidence, range, count, others, files } = result;
  return {
    name,
    ...{ aliases, not },
    ...(role !== undefined && { role }),
    ...{ hits: count.hits.length, of: count.of, files },
    range: { ...rounded(range), confidence },
    named: count.hits.slice(0, MOST_LISTED).map(({ place, name: found, demand, heading }) => ({
      place: placeText(place),
      name: found,
      demand,
      ...(heading !== undefined && { heading }),
    })),
    'not-counted': Object.fromEntries(apartByReason(count)),
    apart: count.apart.slice(0, MOST_LISTED).map(({ place, why, of, namesIt }) => ({
      place: placeText(place),
      why,
      ...(of !== undefined && { of: placeText(of) }),
      'names-it': namesIt,
    })),
    'suggested-aliases': count.suggested,
    ...(count.otherLanguage !== undefined && { 'other-language': count.otherLanguage }),
    ...(others.length > 0 && {
      also: others.map((each) => ({
        name: each.name,
        aliases: each.aliases,
        hits: each.hits,
        of: count.of,
        range: rounded(each.range),
      })),
    }),
  };
}

function rounded({ low, high }: Interval): Interval {
  return { low: roundOnce(low), high: roundOnce(high) };
}
