import { isHttpUrl } from '../model/http-url.js';
import { type Badge, type BadgeTopic, textsOf } from './badge.js';

/** The questions of the rubrics that come with credcheck that a topic speaks to. */
export const QUESTIONS_OF: Readonly<Record<BadgeTopic, readonly string[]>> = {
  kind: ['form', 'badge-type', 'kind-and-size'],
  name: ['title-and-description', 'title'],
  description: ['title-and-description'],
  issuer: ['who-stands-behind', 'issuer-and-address', 'awarding-body'],
  'issuer-address': ['issuer-and-address'],
  creator: ['who-stands-behind'],
  recipient: ['holder', 'learner'],
  issued: ['dates-in-data', 'date-of-issue'],
  expires: ['validity', 'dates-in-data'],
  renewal: ['validity'],
  criteria: ['hardest-task', 'criteria-in-data'],
  assessment: ['pass-decision', 'assessment-in-data', 'assessment-type'],
  skill: ['skills-match', 'skills-in-data', 'learning-outcomes'],
  evidence: ['what-you-can-show', 'evidence-in-data'],
  accreditation: ['who-vouches', 'backing-in-data', 'quality-assurance'],
  credit: ['stacking-claim', 'kind-and-size', 'workload'],
  workload: ['workload'],
  version: ['how-current'],
  address: ['one-click-check', 'origin-in-data'],
  verification: ['origin-in-data'],
  proof: ['origin-in-data'],
  status: ['status-in-data'],
  revoked: ['status-in-data'],
};

/** What fields are worth as an answer to a question that asks for no more than whether they are there. */
interface FieldValue {
  readonly has: readonly BadgeTopic[];
  /** Where only an address will do, or only words. */
  readonly as?: 'address' | 'words';
  readonly value: unknown;
}

/** By question; the first that holds is the answer. What the data lacks, only a person can answer. */
const VALUES_OF: Readonly<Record<string, readonly FieldValue[]>> = {
  'issuer-and-address': [
    { has: ['issuer', 'issuer-address'], value: 'name-and-address' },
    { has: ['issuer'], value: 'name-only' },
  ],
  holder: [{ has: ['recipient'], value: 'yes' }],
  'title-and-description': [
    { has: ['name', 'description'], value: { 'one-of': ['both', 'title-only'] } },
    { has: ['name'], value: 'title-only' },
  ],
  'criteria-in-data': [
    { has: ['criteria'], as: 'words', value: 'narrative' },
    { has: ['criteria'], value: 'link-only' },
  ],
  'assessment-in-data': [{ has: ['assessment'], value: { 'one-of': ['with-result', 'kind-only'] } }],
  'evidence-in-data': [
    { has: ['evidence'], as: 'address', value: 'linked' },
    { has: ['evidence'], value: 'described' },
  ],
  'skills-in-data': [{ has: ['skill'], value: { 'one-of': ['linked', 'named'] } }],
  'kind-and-size': [
    { has: ['kind', 'credit'], value: 'both' },
    { has: ['kind'], value: 'one' },
    { has: ['credit'], value: 'one' },
  ],
  'dates-in-data': [
    { has: ['issued', 'expires'], value: 'issued-and-end' },
    { has: ['issued'], value: 'issued-only' },
  ],
  'status-in-data': [{ has: ['status'], value: 'yes' }],
};

/** The answer that the fields of a badge give by being there; undefined where a person has to read them. */
export function valueOfFields(badge: Badge, question: string): unknown {
  const values = Object.hasOwn(VALUES_OF, question) ? VALUES_OF[question] : undefined;
  return values?.find(({ has, as }) => has.every((topic) => isThere(badge, topic, as)))?.value;
}

function isThere(badge: Badge, topic: BadgeTopic, as: FieldValue['as']): boolean {
  return textsOf(badge, topic).some((text) => as === undefined || isHttpUrl(text) === (as === 'address'));
}
