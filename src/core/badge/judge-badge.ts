import { isHttpUrl } from '../model/http-url.js';
import { type Badge, type BadgeState, type BadgeTopic, type Carrier, textsOf } from './badge.js';
import {
  BADGE_SUBJECTS,
  type BadgeResult,
  type BadgeRow,
  type BadgeSubject,
  type Checked,
  type NotChecked,
} from './badge-result.js';
import { checkDates } from './check-dates.js';
import { checkDisclosures, uncheckedDisclosures } from './check-disclosures.js';
import { checkIssuer, checkName } from './check-issuer.js';
import type { DisclosureState } from './disclose.js';
import type { SignatureState } from './signature.js';

/** A badge with what is needed to judge it. */
export interface BadgeFile {
  readonly file: string;
  readonly carrier: Carrier;
  readonly badge: Badge;
  readonly signature: SignatureState;
  /** Of a token that discloses or hides claims. */
  readonly disclosures?: DisclosureState;
  /** ISO date. */
  readonly asOf: string;
}

interface Checks {
  readonly checked: readonly Checked[];
  readonly notChecked: readonly NotChecked[];
}

/** Says of each part of a badge what was checked here and what was not; nothing is fetched for it. */
export function judgeBadge(given: BadgeFile): BadgeResult {
  const { badge, file, carrier, asOf } = given;
  const [name] = textsOf(badge, 'name');
  const subjects = Object.keys(BADGE_SUBJECTS) as readonly BadgeSubject[];
  const rows = subjects.map((subject) => rowFor(subject, badge, checksOf(subject, given)));
  return {
    ...{ file, carrier, standard: badge.standard, asOf },
    ...(name !== undefined && { name }),
    rows: rows.filter(
      ({ says, checked, notChecked }) => says.length + checked.length + notChecked.length > 0,
    ),
    states: statesOf(given, rows),
  };
}

function rowFor(subject: BadgeSubject, { parts, more }: Badge, checks: Checks): BadgeRow {
  const topics: readonly BadgeTopic[] = BADGE_SUBJECTS[subject];
  const left = topics.reduce((sum, topic) => sum + (more.get(topic) ?? 0), 0);
  return { subject, says: parts.filter(({ topic }) => topics.includes(topic)), more: left, ...checks };
}

function checksOf(subject: BadgeSubject, given: BadgeFile): Checks {
  const { badge, carrier, asOf } = given;
  const pages = (...topics: readonly BadgeTopic[]): readonly NotChecked[] =>
    textsOf(badge, ...topics)
      .filter(isHttpUrl)
      .slice(0, 1)
      .map((about) => ({ id: 'page', about }));
  const onlyIf = (topic: BadgeTopic, ...reasons: readonly NotChecked[]): readonly NotChecked[] =>
    textsOf(badge, topic).length === 0 ? [] : reasons;
  switch (subject) {
    case 'standard':
      return { checked: checkFields(badge, carrier), notChecked: [{ id: 'accepted-standard' }] };
    case 'name':
      return { checked: checkName(badge), notChecked: [] };
    case 'issuer':
      return { checked: checkIssuer(badge), notChecked: [{ id: 'who-it-is' }] };
    case 'recipient':
      return { checked: [], notChecked: onlyIf('recipient', recipientReason(badge)) };
    case 'dates':
      return { checked: isDescription(badge) ? [] : checkDates(badge, asOf), notChecked: [] };
    case 'criteria':
      return { checked: [], notChecked: [...pages('criteria'), ...onlyIf('criteria', { id: 'is-true' })] };
    case 'assessment':
      return { checked: [], notChecked: onlyIf('assessment', { id: 'is-true' }) };
    case 'skills':
      return { checked: [], notChecked: onlyIf('skill', { id: 'is-true' }) };
    case 'evidence':
      return { checked: [], notChecked: pages('evidence') };
    case 'accreditation':
      return { checked: [], notChecked: onlyIf('accreditation', { id: 'endorser' }) };
    case 'address':
      return { checked: [], notChecked: addressReasons(given, pages('address')) };
    case 'signature':
      return checkSignature(given);
    case 'status':
      return {
        checked: checkRevoked(badge),
        notChecked: isDescription(badge) ? [] : [{ id: 'status', ...firstOf(badge, 'status') }],
      };
  }
}

/** What makes a badge of use to others. */
const NEEDED = ['name', 'issuer', 'recipient', 'issued', 'criteria'] as const;
const NEEDED_TO_DESCRIBE = ['name', 'issuer', 'criteria'] as const;

/** Whether it describes a credential without a person who has it. */
function isDescription({ standard }: Badge): boolean {
  return standard === 'ctdl';
}

function checkFields(badge: Badge, carrier: Carrier): readonly Checked[] {
  const needed = isDescription(badge) ? NEEDED_TO_DESCRIBE : NEEDED;
  const missing = needed.filter((topic) => textsOf(badge, topic).length === 0);
  return [
    ...(carrier === 'png' ? [{ id: 'picture-intact', tone: 'plain' } as const] : []),
    ...(isDescription(badge) ? [{ id: 'description-only', tone: 'plain' } as const] : []),
    missing.length === 0
      ? { id: 'fields-present', tone: 'plain', about: needed.join(', ') }
      : { id: 'fields-missing', tone: 'warning', about: missing.join(', ') },
  ];
}

function recipientReason(badge: Badge): NotChecked {
  const isHashed = textsOf(badge, 'recipient').some((text) => /^(?:sha256|md5)\$/.test(text));
  return { id: isHashed ? 'is-you-hashed' : 'is-you' };
}

function checkRevoked(badge: Badge): readonly Checked[] {
  const [revoked = 'false', reason] = textsOf(badge, 'revoked');
  if (revoked === 'false') return [];
  return [{ id: 'revoked', tone: 'bad', ...(reason !== undefined && { about: reason }) }];
}

/** Where nothing signed it, only its address can confirm it. */
function addressReasons(
  { badge, signature }: BadgeFile,
  pages: readonly NotChecked[],
): readonly NotChecked[] {
  const isHosted = signature.kind === 'none' && badge.standard === 'open-badges-2';
  return isHosted ? [{ id: 'hosted', ...firstOf(badge, 'address') }] : pages;
}

function checkSignature({ badge, signature, disclosures }: BadgeFile): Checks {
  const about = 'algorithm' in signature ? { about: signature.algorithm } : {};
  const tone = TONES[signature.kind];
  return {
    checked: [
      { id: `signature-${signature.kind}`, tone, ...about, ...('by' in signature && { by: signature.by }) },
      ...(disclosures === undefined ? [] : checkDisclosures(disclosures)),
    ],
    notChecked: [
      ...(signature.kind === 'no-key' && signature.named !== undefined
        ? [{ id: 'key', about: signature.named } as const]
        : []),
      ...(textsOf(badge, 'proof').length > 0 ? [{ id: 'proof', ...firstOf(badge, 'proof') } as const] : []),
      ...(disclosures === undefined ? [] : uncheckedDisclosures(disclosures)),
    ],
  };
}

const TONES: Readonly<Record<SignatureState['kind'], Checked['tone']>> = {
  none: 'plain',
  unsigned: 'warning',
  matches: 'plain',
  differs: 'bad',
  'no-key': 'plain',
  'other-key': 'warning',
  'unknown-algorithm': 'warning',
};

function firstOf(badge: Badge, topic: BadgeTopic): { readonly about?: string } {
  const [about] = textsOf(badge, topic);
  return about === undefined ? {} : { about };
}

function statesOf({ signature }: BadgeFile, rows: readonly BadgeRow[]): readonly BadgeState[] {
  const ids = new Set(rows.flatMap(({ checked }) => checked.map(({ id }) => id)));
  const isEstablished = signature.kind === 'matches' && signature.by === 'given';
  return [
    ...(ids.has('expired') || ids.has('revoked') ? (['expired'] as const) : []),
    ...(signature.kind === 'differs' || ids.has('disclosures-differ') ? (['tampered'] as const) : []),
    ...(isEstablished ? [] : (['not-established'] as const)),
  ];
}
