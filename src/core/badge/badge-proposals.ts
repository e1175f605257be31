import type { Evidence } from '../model/evidence.js';
import { isHttpUrl } from '../model/http-url.js';
import type { Proposal, Proposals } from '../model/proposals.js';
import { BADGE_TOPICS, type Badge, type BadgePart, type BadgeTopic, textsOf } from './badge.js';
import { QUESTIONS_OF, valueOfFields } from './badge-questions.js';
import type { BadgeResult } from './badge-result.js';
import { dayOf } from './check-dates.js';

/** What an end in the data leaves possible: it says nothing of how to renew. */
const EXPIRES = { 'one-of': ['short-renewal', 'test-again', 'renewal-unclear', 'withdrawn-soon'] };

/** Where a badge was read, and what the person says of it. */
export interface BadgeOrigin {
  /** The file and line of a part. */
  readonly placeOf: (part: BadgePart) => string;
  readonly sha256: string;
  readonly evidence: Pick<Evidence, 'source' | 'checked'>;
  /** How much was read, in words. */
  readonly read: string;
}

/** What a badge says to the questions of a rubric, by their ids: on the issuer's word, but for what its fields are. */
export function badgeProposals(
  badge: Badge,
  result: BadgeResult,
  origin: BadgeOrigin,
  asked: ReadonlySet<string>,
): Proposals {
  const [name] = textsOf(badge, 'name');
  const [issuer] = textsOf(badge, 'issuer');
  const proposals = badge.parts.flatMap((part) =>
    questionsOf(part.topic, asked).map((question) => proposalFrom(badge, part, question, origin)),
  );
  const found = new Set(proposals.map(({ about }) => about.id));
  return {
    candidate: {
      ...(name !== undefined && { name }),
      ...(issuer !== undefined && { issuer }),
    },
    badge: badgePart(result, origin),
    proposals,
    nothingFound: [...new Set(BADGE_TOPICS.flatMap((topic) => questionsOf(topic, asked)))]
      .filter((question) => !found.has(question))
      .map((question) => ({ question, words: [], read: origin.read })),
  };
}

function questionsOf(topic: BadgeTopic, asked: ReadonlySet<string>): readonly string[] {
  return QUESTIONS_OF[topic].filter((question) => asked.has(question));
}

function proposalFrom(
  badge: Badge,
  part: BadgePart,
  question: string,
  { placeOf, sha256, evidence }: BadgeOrigin,
): Proposal {
  const address = textsOf(badge, 'address').find(isHttpUrl);
  const ends = part.topic === 'expires' && question === 'validity' && dayOf(part.text) !== undefined;
  const fields = valueOfFields(badge, question);
  const value = ends ? EXPIRES : fields;
  return {
    about: { kind: 'question', id: question },
    evidence: {
      quote: part.text,
      ...(address !== undefined && { source: address }),
      ...evidence,
      // Whether a field is there, the data settles by itself.
      basis: fields === undefined ? 'issuer-claim' : 'official-page',
    },
    place: placeOf(part),
    sha256,
    ...(value !== undefined && { value }),
  };
}

/** The page as data, for programs. */
function badgePart(result: BadgeResult, { placeOf }: BadgeOrigin): Readonly<Record<string, unknown>> {
  const { carrier, standard, asOf, states, rows } = result;
  return {
    ...{ carrier, standard, 'as-of': asOf, states },
    rows: rows.map(({ subject, says, more, checked, notChecked }) => ({
      subject,
      says: says.map((part) => ({ topic: part.topic, text: part.text, place: placeOf(part) })),
      ...(more > 0 && { 'more-not-listed': more }),
      checked,
      'not-checked': notChecked,
    })),
  };
}
