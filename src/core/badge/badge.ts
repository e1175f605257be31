import type { Path } from '../model/problem.js';

/** The shapes of digital credentials that are read. */
export type BadgeStandard = 'open-badges-2' | 'open-badges-3' | 'clr' | 'europass' | 'ctdl';

/** How the credential was packed in its file. */
export type Carrier = 'json' | 'jwt' | 'png' | 'svg';

/** What a part of a badge is about. */
export const BADGE_TOPICS = [
  'kind',
  'name',
  'description',
  'issuer',
  'issuer-address',
  'creator',
  'recipient',
  'issued',
  'expires',
  'renewal',
  'criteria',
  'assessment',
  'skill',
  'evidence',
  'accreditation',
  'credit',
  'workload',
  'version',
  'address',
  'verification',
  'proof',
  'status',
  'revoked',
] as const;

export type BadgeTopic = (typeof BADGE_TOPICS)[number];

/** A text in the credential; a stranger wrote it. */
export interface BadgePart {
  readonly topic: BadgeTopic;
  readonly text: string;
  readonly path: Path;
}

/** What a credential says, whatever its standard. */
export interface Badge {
  readonly standard: BadgeStandard;
  /** In the order of the topics. */
  readonly parts: readonly BadgePart[];
  /** How many more parts there are of a topic than are listed. */
  readonly more: ReadonlyMap<BadgeTopic, number>;
}

/** What `--fail-on` can name. */
export const BADGE_STATES = ['expired', 'tampered', 'not-established'] as const;

export type BadgeState = (typeof BADGE_STATES)[number];

/** The texts of a badge on one of these topics. */
export function textsOf({ parts }: Badge, ...topics: readonly BadgeTopic[]): readonly string[] {
  return parts.filter(({ topic }) => topics.includes(topic)).map(({ text }) => text);
}
