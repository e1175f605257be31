import type { Badge, BadgePart, BadgeState, BadgeTopic, Carrier } from './badge.js';
import type { LookAlike } from './look-alike.js';
import type { SignatureState } from './signature.js';

/** The rows of the page about a badge, each with its topics. */
export const BADGE_SUBJECTS = {
  standard: ['kind', 'version'],
  name: ['name', 'description'],
  issuer: ['issuer', 'issuer-address', 'creator'],
  recipient: ['recipient'],
  dates: ['issued', 'expires', 'renewal'],
  criteria: ['criteria'],
  assessment: ['assessment', 'credit', 'workload'],
  skills: ['skill'],
  evidence: ['evidence'],
  accreditation: ['accreditation'],
  address: ['address'],
  signature: ['verification', 'proof'],
  status: ['status', 'revoked'],
} as const satisfies Readonly<Record<string, readonly BadgeTopic[]>>;

export type BadgeSubject = keyof typeof BADGE_SUBJECTS;

/** What was checked here, with what it is about: outside text, a day, or names of fields. */
export interface Checked {
  readonly id:
    | 'picture-intact'
    | 'fields-present'
    | 'fields-missing'
    | 'description-only'
    | 'letters-plain'
    | LookAlike['id']
    | 'encoded-host'
    | 'other-host'
    | 'no-end'
    | 'in-force'
    | 'expired'
    | 'not-yet'
    | 'no-date'
    | 'revoked'
    | 'disclosures-fit'
    | 'disclosures-differ'
    | 'claims-hidden'
    | `signature-${SignatureState['kind']}`;
  /** Bad news, a reason to look again, or neither: nothing that is checked here is good news by itself. */
  readonly tone: 'bad' | 'warning' | 'plain';
  readonly about?: string;
  /** With whose key. */
  readonly by?: 'given' | 'in-the-badge';
}

/** What was not checked, with what it is about. */
export interface NotChecked {
  readonly id:
    | 'who-it-is'
    | 'accepted-standard'
    | 'is-you'
    | 'is-you-hashed'
    | 'page'
    | 'is-true'
    | 'endorser'
    | 'hosted'
    | 'key'
    | 'proof'
    | 'disclosures'
    | 'key-binding'
    | 'status';
  readonly about?: string;
}

export interface BadgeRow {
  readonly subject: BadgeSubject;
  readonly says: readonly BadgePart[];
  /** How many more texts it says. */
  readonly more: number;
  readonly checked: readonly Checked[];
  readonly notChecked: readonly NotChecked[];
}

/** What a badge file comes to on a day. */
export interface BadgeResult {
  readonly file: string;
  readonly carrier: Carrier;
  readonly standard: Badge['standard'];
  /** ISO date. */
  readonly asOf: string;
  readonly name?: string;
  readonly rows: readonly BadgeRow[];
  readonly states: readonly BadgeState[];
}
