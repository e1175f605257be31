import type { BadgeTopic } from './badge.js';

/** Where a topic is in a credential: the first of these paths that leads to a text, or all of them. */
export interface TopicPaths {
  readonly topic: BadgeTopic;
  readonly take: 'first' | 'all';
  /** Keys with dots between them; a list on the way means each of its items. */
  readonly paths: readonly string[];
}

/** A topic of which the first text is taken. */
export function first(topic: BadgeTopic, ...paths: readonly string[]): TopicPaths {
  return { topic, take: 'first', paths };
}

/** A topic of which each text is taken. */
export function all(topic: BadgeTopic, ...paths: readonly string[]): TopicPaths {
  return { topic, take: 'all', paths };
}

/** Credential and the classes below it in CTDL. */
const CREDENTIALS = [
  ...['AcademicCertificate', 'ApprenticeshipCertificate', 'AssociateDegree', 'BachelorDegree', 'Badge'],
  ...['BasicTechnicalCertificate', 'Certificate', 'CertificateOfCompletion', 'CertificateOfParticipation'],
  ...['Certification', 'Credential', 'Degree', 'DigitalBadge', 'Diploma', 'DoctoralDegree'],
  ...['GeneralEducationDevelopment', 'GeneralEducationLevel1Certificate'],
  ...['GeneralEducationLevel2Certificate', 'HigherEducationLevel1Certificate'],
  ...['HigherEducationLevel2Certificate', 'JourneymanCertificate', 'License', 'MasterCertificate'],
  ...['MasterDegree', 'MicroCredential', 'OpenBadge', 'PostBaccalaureateCertificate'],
  ...['PostMasterCertificate', 'PreApprenticeshipCertificate', 'ProfessionalCertificate'],
  ...['ProfessionalDoctorate', 'ProficiencyCertificate', 'QualityAssuranceCredential', 'ResearchDoctorate'],
  ...['SecondaryEducationCertificate', 'SecondarySchoolDiploma', 'SpecialistDegree'],
  ...['TechnicalLevel1Certificate', 'TechnicalLevel2Certificate', 'TechnicalLevel3Certificate'],
  ...['WorkBasedLearningCertificate'],
];

/** Whether one of the types of a node is a credential in CTDL. */
export function isCtdlCredential(types: readonly string[]): boolean {
  return types.some((type) => CREDENTIALS.some((each) => type === `ceterms:${each}`));
}

/** Keys below one another, in the namespace of CTDL. */
function terms(...keys: readonly string[]): string {
  return keys.map((key) => `ceterms:${key}`).join('.');
}

/** Where a description in CTDL has its topics; its own days are those of the offer, and no credential's. */
export const CTDL_PATHS: readonly TopicPaths[] = [
  first('kind', '@type'),
  first('name', terms('name')),
  first('description', terms('description')),
  first('issuer', terms('ownedBy', 'name'), terms('offeredBy', 'name'), terms('ownedBy'), terms('offeredBy')),
  all('issuer-address', terms('ownedBy', 'subjectWebpage'), terms('offeredBy', 'subjectWebpage')),
  all('renewal', terms('renewalFrequency'), terms('renewal', 'description')),
  all('criteria', terms('requires', 'description'), terms('requires', 'condition')),
  all('assessment', terms('requires', 'targetAssessment', 'name')),
  all('skill', terms('requires', 'targetCompetency', 'targetNodeName')),
  all(
    'accreditation',
    terms('accreditedBy', 'name'),
    terms('approvedBy', 'name'),
    terms('recognizedBy', 'name'),
  ),
  all('credit', `${terms('requires', 'creditValue')}.schema:value`),
  all(
    'workload',
    ...['exactDuration', 'timeRequired', 'description'].map((key) => terms('estimatedDuration', key)),
  ),
];
