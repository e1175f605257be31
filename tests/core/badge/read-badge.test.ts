import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/core/badge/badge.js';
import { MOST_PARTS, readBadge } from '../../../src/core/badge/read-badge.js';
import { ASSERTION, CREDENTIAL } from '../../support/badges.js';
import { accepted } from '../../support/outcomes.js';

function read(raw: unknown) {
  return accepted(readBadge(raw, 'b.json'));
}

function refused(raw: unknown) {
  const outcome = readBadge(raw, 'b.json');
  return outcome.ok ? [] : outcome.problems.map(({ code, args }) => [code, args]);
}

describe('a badge', () => {
  it('of Open Badges 2 is read with its class and its issuer', () => {
    const badge = read(ASSERTION);
    expect(badge.standard).toBe('open-badges-2');
    expect(
      Object.fromEntries(badge.parts.map(({ topic, text, path }) => [topic, [text, path.join('.')]])),
    ).toEqual({
      name: ['Data Analysis in Practice', 'badge.name'],
      description: ['Cleans, explores and explains a data set of moderate size.', 'badge.description'],
      issuer: ['Example Town University', 'badge.issuer.name'],
      'issuer-address': ['https://www.example.org/issuer', 'badge.issuer.id'],
      recipient: [ASSERTION.recipient.identity, 'recipient.identity'],
      issued: ['2025-03-01T09:00:00Z', 'issuedOn'],
      expires: ['2027-03-01T09:00:00Z', 'expires'],
      criteria: [ASSERTION.badge.criteria.narrative, 'badge.criteria.narrative'],
      skill: ['SQL', 'badge.tags.1'],
      evidence: ['https://portfolio.example.org/bridge', 'evidence.0.id'],
      address: ['https://badges.example.org/assertions/7f3a', 'id'],
      verification: ['hosted', 'verification.type'],
    });
  });

  it('of Open Badges 3 is read from the subject of its credential', () => {
    const badge = read(CREDENTIAL);
    expect(badge.standard).toBe('open-badges-3');
    expect(
      textsOf(badge, 'kind', 'name', 'issuer', 'assessment', 'skill', 'credit', 'proof', 'status'),
    ).toEqual([
      'MicroCredential',
      'Welding, level 2',
      'Example Trade School',
      ...['Bend test', 'Status', 'Passed'],
      'Arc welding',
      '3',
      ...['DataIntegrityProof', 'eddsa-rdfc-2022'],
      ...['1EdTechRevocationList', 'https://badges.example.org/status/21'],
    ]);
  });

  it.each([
    ['a presentation', { type: 'VerifiablePresentation', verifiableCredential: [CREDENTIAL] }],
    ['a claim of a token', { vc: CREDENTIAL }],
    ['a list of one', [CREDENTIAL]],
    ['a credential whose type says less', { ...CREDENTIAL, type: ['VerifiableCredential'] }],
  ])('is found in %s', (_, raw) => {
    expect(textsOf(read(raw), 'name')).toEqual(['Welding, level 2']);
  });

  it('in a token has the days of its claims too', () => {
    const badge = read({
      vc: CREDENTIAL,
      exp: 1_795_219_200,
      nbf: 1_768_003_200,
      iss: 'https://www.example.org',
    });
    expect(textsOf(badge, 'expires')).toEqual(['2026-11-21T00:00:00Z', '1795219200']);
    expect(badge.parts.find(({ text }) => text === '1795219200')?.path).toEqual(['exp']);
  });

  it('in several languages is read in English, or else in the first', () => {
    const title = { de: 'Schweißen', en: ['Welding'] };
    const europass = {
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      issuer: { legalName: { fr: 'École Exemple' } },
      credentialSubject: {
        fullName: { '@value': 'A. Person', '@language': 'en' },
        hasClaim: [{ title, specifiedBy: { learningOutcome: [{ title: { en: 'Joins plates' } }] } }],
      },
    };
    const badge = read(europass);
    expect([badge.standard, ...textsOf(badge, 'name', 'issuer', 'recipient', 'skill')]).toEqual([
      ...['europass', 'Welding', 'École Exemple', 'A. Person', 'Joins plates'],
    ]);
    expect(textsOf(read({ ...europass, issuer: { legalName: { size: 3 } } }), 'issuer')).toEqual([]);
    expect(textsOf(read({ ...europass, issuer: { legalName: {} } }), 'issuer')).toEqual([]);
    expect(textsOf(read({ ...europass, issuer: { legalName: { en: [] } } }), 'issuer')).toEqual([]);
  });

  it('alone in a learner record is read from there', () => {
    const record = { type: 'ClrCredential', credentialSubject: { verifiableCredential: [CREDENTIAL] } };
    expect(textsOf(read(record), 'name', 'skill')).toEqual(['Welding, level 2', 'Arc welding']);
    const two = { ...record, credentialSubject: { verifiableCredential: [CREDENTIAL, CREDENTIAL] } };
    expect(refused(two)).toEqual([['badge/several', { name: 'b.json', found: 2 }]]);
    expect(read({ type: 'ClrCredential', credentialSubject: 'x' }).parts).toEqual([]);
  });

  it.each([
    [
      [CREDENTIAL, CREDENTIAL],
      ['badge/several', { name: 'b.json', found: 2 }],
    ],
    [{ verifiableCredential: [ASSERTION, CREDENTIAL] }, ['badge/several', { name: 'b.json', found: 2 }]],
    [{ type: 'BadgeClass', name: 'x' }, ['badge/not-a-badge', { name: 'b.json', found: 'BadgeClass' }]],
    [{ name: 'x' }, ['badge/not-a-badge', { name: 'b.json', found: 'a map of keys and values' }]],
    [{ badge: 'x' }, ['badge/not-a-badge', { name: 'b.json', found: 'a map of keys and values' }]],
    [[], ['badge/not-a-badge', { name: 'b.json', found: 'a list' }]],
    [[[[[[[[CREDENTIAL]]]]]]], ['badge/not-a-badge', { name: 'b.json', found: 'a list' }]],
    ['text', ['badge/not-a-badge', { name: 'b.json', found: '"text"' }]],
    [
      { vc: { vc: { vc: { vc: { vc: { vc: { vc: {} } } } } } } },
      ['badge/not-a-badge', { name: 'b.json', found: 'a map of keys and values' }],
    ],
  ])('is not %j', (raw, problem) => {
    expect(refused(raw)).toEqual([problem]);
  });

  it('with more texts of a kind than are listed says how many', () => {
    const tags = Array.from({ length: MOST_PARTS + 5 }, (_, at) => `tag ${at}`);
    const badge = read({
      ...ASSERTION,
      badge: { ...ASSERTION.badge, alignment: [], tags: [...tags, 'tag 0', ' '] },
    });
    expect([textsOf(badge, 'skill').length, badge.more.get('skill')]).toEqual([MOST_PARTS, 5]);
  });

  it('of the first version needs no type', () => {
    const first = { recipient: 'sha256$ab', badge: 'https://www.example.org/class', issuedOn: 1_740_819_600 };
    expect(textsOf(read(first), 'recipient', 'issued', 'address')).toEqual([
      ...['sha256$ab', '1740819600', 'https://www.example.org/class'],
    ]);
  });
});
