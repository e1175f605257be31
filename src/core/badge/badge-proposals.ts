import type { Evidence } from '../model/evidence.js';
import { isHttpUrl } from '../model/http-url.js';
import type { Proposal, Proposals } from '../model/proposals.js';
import { type Badge, type BadgePart, type BadgeTopic, textsOf } from './badge.js';
import type { BadgeResult } from './badge-result.js';
import { dayOf } from './check-dates.js';

/** The questions of the default rubric that a topic speaks to. */
export const QUESTION_OF: Partial<Readonly<Record<BadgeTopic, string>>> = {
  kind: 'form',
  issuer: 'who-stands-behind',
  creator: 'who-stands-behind',
  accreditation: 'who-vouches',
  criteria: 'hardest-task',
  assessment: 'pass-decision',
  evidence: 'what-you-can-show',
  version: 'how-current',
  expires: 'validity',
  skill: 'skills-match',
  address: 'one-click-check',
  credit: 'stacking-claim',
};

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

/** What a badge says to questions of the default rubric, on the issuer's word. */
export function badgeProposals(badge: Badge, result: BadgeResult, origin: BadgeOrigin): Proposals {
  const [name] = textsOf(badge, 'name');
  const [issuer] = textsOf(badge, 'issuer');
  const address = textsOf(badge, 'address').find(isHttpUrl);
  const asked = new Set(badge.parts.map(({ topic }) => QUESTION_OF[topic]));
  return {
    candidate: {
      ...(name !== undefined && { name }),
      ...(issuer !== undefined && { issuer }),
    },
    badge: badgePart(result, origin),
    proposals: badge.parts.flatMap((part) => proposalFrom(part, origin, address)),
    nothingFound: [...new Set(Object.values(QUESTION_OF))]
      .filter((question) => !asked.has(question))
      .map((question) => ({ question, words: [], read: origin.read })),
  };
}

function proposalFrom(
  part: BadgePart,
  { placeOf, sha256, evidence }: BadgeOrigin,
  address: string | undefined,
): readonly Proposal[] {
  const question = QUESTION_OF[part.topic];
  if (question === undefined) return [];
  const hasEnd = part.topic === 'expires' && dayOf(part.text) !== undefined;
  return [
    {
      about: { kind: 'question', id: question },
      evidence: {
        quote: part.text,
        ...(address !== undefined && { source: address }),
        ...evidence,
        basis: 'issuer-claim',
      },
      place: placeOf(part),
      sha256,
      ...(hasEnd && { value: EXPIRES }),
    },
  ];
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
