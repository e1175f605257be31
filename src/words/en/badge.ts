import type { BadgePart, BadgeStandard, BadgeState, BadgeTopic, Carrier } from '../../core/badge/badge.js';
import type { BadgeSubject, Checked, NotChecked } from '../../core/badge/badge-result.js';
import { BADGE_STANDARDS } from '../badge-standards.js';
import { counted } from './phrases.js';

const CARRIERS: Readonly<Record<Carrier, string>> = {
  json: 'as JSON',
  jwt: 'as a signed token',
  png: 'in a PNG picture',
  svg: 'in an SVG picture',
};

const SUBJECTS: Readonly<Record<BadgeSubject, string>> = {
  standard: 'Standard',
  name: 'Name',
  issuer: 'Issuer',
  recipient: 'Holder',
  dates: 'Dates',
  criteria: 'Criteria',
  assessment: 'Assessment',
  skills: 'Skills',
  evidence: 'Evidence',
  accreditation: 'Who vouches',
  address: 'Address',
  signature: 'Signature',
  status: 'Revocation',
};

/** Said before a text that would not be clear alone. */
const PREFIXES: Partial<Readonly<Record<BadgeTopic, string>>> = {
  version: 'version',
  creator: 'made by',
  issued: 'from',
  expires: 'until',
  renewal: 'renewal:',
  workload: 'workload',
  credit: 'credits',
};

type Sentence = (about: string, by: Checked['by']) => string;

const KEY = (by: Checked['by']): string =>
  by === 'given' ? 'the key of --key' : 'the key that comes with it';

const CHECKED: Readonly<Record<Checked['id'], Sentence>> = {
  'picture-intact': () => 'The picture is not damaged',
  'fields-present': (about) => `It has ${about}`,
  'fields-missing': (about) => `It lacks ${about}`,
  'description-only': () => 'It describes a credential, and says of nobody that they have it',
  'letters-plain': () => 'No letters in the name that pass for others',
  'mixed-scripts': (about) =>
    `The word "${about}" mixes letters of several alphabets; it may pass for another name`,
  'latin-look-alikes': (about) =>
    `The word "${about}" has no Latin letter but looks as if it had; it may pass for another name`,
  'unusual-letters': (about) =>
    `The word "${about}" has letters in an unusual form; it may pass for another name`,
  invisible: (about) => `The name has an invisible character, ${about}; it may pass for another name`,
  'digit-in-word': (about) =>
    `The word "${about}" has a digit where a letter is expected; it may pass for another name`,
  'encoded-host': (about) => `The address ${about} has letters beyond ASCII; it may pass for another one`,
  'other-host': (about) =>
    `It is at ${about}, which is not in the domain of its issuer; see whether the issuer's own site names it`,
  'no-end': () => 'It names no end',
  'in-force': (about) => `In force on that day; it ends after ${about}`,
  expired: (about) => `Expired: it ended after ${about}`,
  'not-yet': (about) => `Not yet valid: it begins on ${about}`,
  'no-date': (about) => `"${about}" is no date that can be read`,
  revoked: (about) => `It says of itself that it is revoked${about === '' ? '' : `: "${about}"`}`,
  'disclosures-fit': (about) =>
    `${counted(Number(about), 'disclosed claim')} ${about === '1' ? 'fits' : 'fit'} the digests in the token`,
  'disclosures-differ': (about) =>
    `${counted(Number(about), 'disclosure')} ${about === '1' ? 'does' : 'do'} not fit the digests in the token: changed, cut off or added; left out here`,
  'claims-hidden': (about) =>
    `${counted(Number(about), 'claim')} ${about === '1' ? 'is' : 'are'} not disclosed, or fewer: a digest can stand for nothing`,
  'signature-none': () => 'It has no signature that can be checked here',
  'signature-unsigned': () => 'The token says of itself that it has no signature; anyone can have written it',
  'signature-matches': (about, by) =>
    by === 'given'
      ? `The signature (${about}) fits ${KEY(by)}: whoever holds that key signed this, and nothing was changed since. Who that is, the key does not say`
      : `The signature (${about}) fits ${KEY(by)}: nothing was changed since. Anyone can make such a key, so it does not say who signed`,
  'signature-differs': (about, by) =>
    `The signature (${about}) does not fit ${KEY(by)}: the text was changed, or another key signed it`,
  'signature-no-key': (about) => `It is signed (${about}), and the key is not here; give it with --key`,
  'signature-other-key': (about) => `No key of --key is of the kind that its signature (${about}) needs`,
  'signature-unknown-algorithm': (about) => `Its signature is of a kind that is not checked here: "${about}"`,
};

const NOT_CHECKED: Readonly<Record<NotChecked['id'], (about: string) => string>> = {
  'accepted-standard': () => 'Whether it follows every rule of the standard: only what is used here is read',
  'who-it-is': () => 'Who is behind the name: the file says it of itself. Look on the own site of the issuer',
  'is-you': () => 'Whether it is about you: that is for the issuer to say',
  'is-you-hashed': () =>
    'Whether it is about you: the holder is encoded, so that only who knows the address can compare',
  page: () => 'What its page says: nothing is fetched. Open it',
  'is-true': () => 'Whether it is so: the file says it of itself',
  endorser: () => 'Whether they say so themselves: look on their own site',
  hosted: (about) =>
    about === ''
      ? 'Where it comes from: it names no address to compare it with'
      : 'Where it comes from: its address confirms it, and nothing is fetched. Open it',
  key: (about) => `The key that it names, ${about}: nothing is fetched`,
  proof: (about) =>
    `The proof in it (${about}): to check it takes rules for JSON-LD that are not built in here`,
  disclosures: (about) =>
    `What it discloses: its digests are of a kind that is not calculated here, "${about}", so none of it is read`,
  'key-binding': () =>
    'Whether its holder shows it: the key-binding token in it was made for whoever asked, whose question is not here',
  status: (about) =>
    about === ''
      ? 'Whether it was revoked: it names no place to ask'
      : 'Whether it was revoked: that is asked online, and nothing is fetched',
};

const STATES: Readonly<Record<BadgeState, string>> = {
  expired: 'expired or revoked',
  tampered: 'its signature or what it discloses does not fit',
  'not-established': 'not established by a signature that fits a key of yours',
};

/** Texts of the page about a badge. */
export const BADGE_PAGE = {
  title: 'Badge',
  unnamed: 'without a name',
  addresses: 'Addresses',
  addressNumber: (number: number): string => `address ${number}`,
  file: 'Read',
  fileText: (standard: BadgeStandard, carrier: Carrier, asOf: string): string =>
    `${BADGE_STANDARDS[standard]}, ${CARRIERS[carrier]}; days are compared with ${asOf}`,
  says: 'What it says',
  checked: 'What was checked here',
  notChecked: 'What was not, and why',
  about: 'About',
  standard: (standard: BadgeStandard): string => BADGE_STANDARDS[standard],
  part: ({ topic, text }: BadgePart): string => {
    const prefix = PREFIXES[topic];
    return prefix === undefined ? text : `${prefix} ${text}`;
  },
  subject: (subject: BadgeSubject): string => SUBJECTS[subject],
  nothing: 'nothing',
  more: (more: number): string => `and ${more} more`,
  checkedText: ({ id, about = '', by }: Checked): string => CHECKED[id](about, by),
  notCheckedText: ({ id, about = '' }: NotChecked): string => NOT_CHECKED[id](about),
  look: 'Look at',
  origin: 'Origin',
  state: (state: BadgeState): string => STATES[state],
  established: 'a key that you gave fits its signature',
};
