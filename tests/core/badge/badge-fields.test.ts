import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/core/badge/badge.js';
import { BADGE_PATHS } from '../../../src/core/badge/badge-paths.js';
import { QUESTIONS_OF } from '../../../src/core/badge/badge-questions.js';
import { judgeBadge } from '../../../src/core/badge/judge-badge.js';
import { readBadge } from '../../../src/core/badge/read-badge.js';
import { accepted } from '../../support/outcomes.js';
import { userPage } from '../../support/user-pages.js';

const NODE = {
  '@id': 'https://registry.example.org/resources/ce-1',
  '@type': 'ceterms:MicroCredential',
  'ceterms:name': { 'en-US': 'Welding, level 2' },
  'ceterms:ownedBy': ['https://registry.example.org/resources/ce-2'],
  'ceterms:renewalFrequency': 'P2Y',
  'ceterms:requires': [
    {
      'ceterms:description': { 'en-US': 'Three test pieces.' },
      'ceterms:targetAssessment': ['_:a', { '@id': '_:a' }, '_:b'],
    },
  ],
};
const GRAPH = {
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@graph': [
    NODE,
    {
      '@id': NODE['ceterms:ownedBy'][0],
      '@type': 'ceterms:Organization',
      'ceterms:name': 'Example Trade School',
    },
    { '@id': '_:a', '@type': 'ceterms:AssessmentProfile', 'ceterms:name': { 'en-US': 'Bend test' } },
    { '@id': '_:a', 'ceterms:name': 'Another of that name' },
    'none',
  ],
};

function problemsOf(raw: unknown) {
  const outcome = readBadge(raw, 'b');
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

describe('a description in CTDL', () => {
  it('is read with the nodes that it names', () => {
    const badge = accepted(readBadge(GRAPH, 'b'));
    expect(badge.parts.map(({ topic, text, path }) => [topic, text, path.slice(0, 2).join('.')])).toEqual([
      ['kind', 'ceterms:MicroCredential', '@graph.0'],
      ['name', 'Welding, level 2', '@graph.0'],
      ['issuer', 'Example Trade School', '@graph.1'],
      ['renewal', 'P2Y', '@graph.0'],
      ['criteria', 'Three test pieces.', '@graph.0'],
      ['assessment', 'Bend test', '@graph.2'],
    ]);
  });

  it('is known by each class of credentials, and by no other class', () => {
    for (const name of [
      'ProfessionalCertificate',
      'WorkBasedLearningCertificate',
      'QualityAssuranceCredential',
    ]) {
      expect(problemsOf({ ...NODE, '@type': `ceterms:${name}` })).toEqual([]);
    }
    for (const name of ['Course', 'CredentialOrganization', 'AssessmentProfile', 'LearningProgram']) {
      expect(problemsOf({ ...NODE, '@type': `ceterms:${name}` })).toEqual(['badge/not-a-badge']);
    }
  });

  it('alone names its owner only by what is there', () => {
    expect(textsOf(accepted(readBadge(NODE, 'b')), 'issuer')).toEqual(NODE['ceterms:ownedBy']);
  });

  it('says of nobody that they have it, and lacks no holder', () => {
    const badge = accepted(readBadge(GRAPH, 'b'));
    const signature = { kind: 'none' } as const;
    const { rows } = judgeBadge({ file: 'b', carrier: 'json', badge, signature, asOf: '2026-11-22' });
    expect(rows.flatMap(({ checked }) => checked.map(({ id }) => id))).toEqual([
      ...['description-only', 'fields-present', 'letters-plain', 'signature-none'],
    ]);
    expect(rows.flatMap(({ notChecked }) => notChecked.map(({ id }) => id))).not.toContain('status');
  });

  it('in a graph of several, or of none, is refused', () => {
    expect(problemsOf({ '@graph': [NODE, NODE] })).toEqual(['badge/several']);
    expect(problemsOf({ '@graph': [{ '@type': 'ceterms:Course' }] })).toEqual(['badge/not-a-badge']);
    expect(problemsOf({ '@graph': [] })).toEqual(['badge/not-a-badge']);
  });

  it('of nodes that name one another ten thousand times is read at once', () => {
    const names = (id: string) => Array.from({ length: 10_000 }, () => id);
    const many = { ...NODE, 'ceterms:requires': names('_:r') };
    const required = { '@id': '_:r', 'ceterms:targetAssessment': names('_:a'), 'ceterms:description': '_:r' };
    const { parts } = accepted(
      readBadge({ '@graph': [many, required, { '@id': '_:a', 'ceterms:name': 'T' }] }, 'b'),
    );
    expect(parts.filter(({ topic }) => topic === 'assessment')).toHaveLength(1);
  });
});

describe('a credential of the European Learning Model', () => {
  it('is known by its context too, and in the file that delivers it', () => {
    const credential = {
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'http://data.europa.eu/snb/model/context/edc-ap',
      ],
      type: 'VerifiableCredential',
      issuer: { legalName: { en: ['School'] }, homepage: { contentURL: 'https://www.example.org' } },
      credentialSubject: {
        hasClaim: {
          title: { en: 'Welding' },
          creditReceived: [{ type: 'CreditPoint', point: '2' }],
          specifiedBy: {
            volumeOfLearning: 'PT50H',
            entryRequirement: { noteLiteral: { en: 'Level 1' } },
            learningOutcomeSummary: { noteLiteral: { en: 'Joins plates' } },
          },
        },
      },
    };
    const badge = accepted(readBadge({ credential, deliveryDetails: {} }, 'b'));
    expect([badge.standard, ...textsOf(badge, 'name', 'criteria', 'skill', 'workload')]).toEqual([
      ...['europass', 'Welding', 'Level 1', 'Joins plates', 'PT50H'],
    ]);
    expect(textsOf(badge, 'issuer', 'issuer-address', 'credit')).toEqual([
      ...['School', 'https://www.example.org', '2'],
    ]);
    expect(problemsOf({ ...credential, '@context': [5] })).toEqual(['badge/not-a-badge']);
  });
});

it.each(['ctdl', 'europass'] as const)(
  'docs/badge.md lists the fields of %s and what they speak to',
  (standard) => {
    const rows = BADGE_PATHS[standard].flatMap(({ topic, paths }) =>
      paths.map((path) => `| \`${path}\` | ${topic} | ${QUESTIONS_OF[topic].join(', ')} |`),
    );
    expect(userPage('docs/badge.md')).toContain(`|---|---|---|\n${rows.join('\n')}\n`);
  },
);
