import type { BadgeStandard } from './badge.js';
import { all, CTDL_PATHS, first, type TopicPaths } from './ctdl.js';

const OPEN_BADGES_2: readonly TopicPaths[] = [
  first('name', 'badge.name'),
  first('description', 'badge.description'),
  first('issuer', 'badge.issuer.name', 'badge.issuer'),
  all('issuer-address', 'badge.issuer.url', 'badge.issuer.id', 'badge.issuer.email'),
  all('recipient', 'recipient.name', 'recipient.identity', 'recipient'),
  first('issued', 'issuedOn'),
  all('expires', 'expires'),
  all('criteria', 'badge.criteria', 'badge.criteria.narrative', 'badge.criteria.id', 'narrative'),
  all('skill', 'badge.alignment.targetName', 'badge.alignment.name', 'badge.tags'),
  all('evidence', 'evidence', 'evidence.name', 'evidence.narrative', 'evidence.description', 'evidence.id'),
  all(
    'accreditation',
    ...['endorsement', 'badge.endorsement', 'badge.issuer.endorsement'].flatMap((path) => [
      path,
      `${path}.issuer.name`,
      `${path}.claim.endorsementComment`,
    ]),
  ),
  first('version', 'badge.version'),
  all('address', 'id', 'verify.url', 'badge'),
  all('verification', 'verification.type', 'verify.type', 'verification.creator'),
  all('status', 'badge.issuer.revocationList'),
  all('revoked', 'revoked', 'revocationReason'),
];

/** The parts of a verifiable credential outside its subject. */
const CREDENTIAL: readonly TopicPaths[] = [
  first('issuer', 'issuer.name', 'issuer.legalName', 'issuer.prefLabel', 'issuer', 'issuer.id'),
  all(
    'issuer-address',
    ...['issuer.url', 'issuer.homepage', 'issuer.homepage.contentURL', 'issuer.id', 'issuer.email'],
  ),
  first('issued', 'validFrom', 'issuanceDate', 'issued', 'awardedDate'),
  all('expires', 'validUntil', 'expirationDate'),
  all('evidence', 'evidence.name', 'evidence.narrative', 'evidence.description', 'evidence.id'),
  all('accreditation', ...endorsementsOf(''), ...endorsementsOf('issuer.'), 'issuer.accreditation.title'),
  first('address', 'id'),
  all('proof', 'proof.type', 'proof.cryptosuite'),
  all('status', 'credentialStatus.type', 'credentialStatus.id', 'credentialStatus'),
];

function endorsementsOf(base: string): readonly string[] {
  return [`${base}endorsement.issuer.name`, `${base}endorsement.credentialSubject.endorsementComment`];
}

/** The parts of a subject with an achievement, below a base path. */
function achievement(base: string): readonly TopicPaths[] {
  const at = `${base}achievement.`;
  return [
    first('kind', `${at}achievementType`),
    first('description', `${at}description`),
    all('creator', `${at}creator.name`),
    all('recipient', `${base}name`, `${base}identifier.identityHash`, `${base}id`),
    all('criteria', `${at}criteria.narrative`, `${at}criteria.id`),
    all(
      'assessment',
      ...['name', 'resultType', 'requiredValue'].map((key) => `${at}resultDescription.${key}`),
      `${base}result.value`,
    ),
    all('skill', `${at}alignment.targetName`, `${at}tag`),
    all('accreditation', ...endorsementsOf(at)),
    first('credit', `${at}creditsAvailable`, `${base}creditsEarned`),
    first('version', `${at}version`),
  ];
}

const INSIDE_A_RECORD = 'credentialSubject.verifiableCredential.credentialSubject.';
const CLAIM = 'credentialSubject.hasClaim.';
const SPECIFIED = `${CLAIM}specifiedBy.`;

/** Where each standard has its topics. */
export const BADGE_PATHS: Readonly<Record<BadgeStandard, readonly TopicPaths[]>> = {
  'open-badges-2': OPEN_BADGES_2,
  'open-badges-3': [
    first('name', 'credentialSubject.achievement.name', 'name'),
    ...achievement('credentialSubject.'),
    ...CREDENTIAL,
  ],
  clr: [
    first('name', `${INSIDE_A_RECORD}achievement.name`, 'name'),
    ...achievement(INSIDE_A_RECORD),
    ...CREDENTIAL,
  ],
  europass: [
    first('name', 'displayParameter.title', `${CLAIM}title`),
    first('description', 'displayParameter.description', `${CLAIM}description`),
    all('creator', `${CLAIM}awardedBy.awardingBody.legalName`),
    all('recipient', 'credentialSubject.fullName', 'credentialSubject.id'),
    all(
      'criteria',
      ...['entryRequirement', 'entryRequirement.noteLiteral', 'description'].map(
        (key) => `${SPECIFIED}${key}`,
      ),
    ),
    all('assessment', `${CLAIM}provenBy.title`, `${CLAIM}provenBy.grade.noteLiteral`),
    all(
      'skill',
      ...['learningOutcome.title', 'learningOutcomeSummary.noteLiteral'].map((key) => `${SPECIFIED}${key}`),
    ),
    all('accreditation', `${SPECIFIED}accreditation.title`),
    all('credit', `${SPECIFIED}creditPoint.point`, `${CLAIM}creditReceived.point`),
    all('workload', `${SPECIFIED}volumeOfLearning`),
    ...CREDENTIAL,
  ],
  ctdl: CTDL_PATHS,
};
