import { describe, expect, it } from 'vitest';
import type { BadgeSubject } from '../../../src/core/badge/badge-result.js';
import { dayOf } from '../../../src/core/badge/check-dates.js';
import { judgeBadge } from '../../../src/core/badge/judge-badge.js';
import { readBadge } from '../../../src/core/badge/read-badge.js';
import { type SignatureState, signatureIn } from '../../../src/core/badge/signature.js';
import { ASSERTION, CREDENTIAL } from '../../support/badges.js';
import { accepted } from '../../support/outcomes.js';

function judged(raw: unknown, asOf = '2026-11-22', signature: SignatureState = { kind: 'none' }) {
  const badge = accepted(readBadge(raw, 'b.json'));
  const result = judgeBadge({ file: 'b.json', carrier: 'png', badge, signature, asOf });
  const row = (subject: BadgeSubject) => {
    const found = result.rows.find((each) => each.subject === subject);
    return [found?.checked.map(({ id, about }) => [id, about]), found?.notChecked.map(({ id }) => id)];
  };
  return { ...result, row };
}

function issuedBy(issuer: object) {
  return { ...ASSERTION, badge: { ...ASSERTION.badge, issuer: { ...ASSERTION.badge.issuer, ...issuer } } };
}

describe('the days of a badge', () => {
  it.each([
    ['2026-11-21', 'expired'],
    ['2026-11-22', 'in-force'],
    ['2026-11-22T00:00:00Z', 'in-force'],
    ['2026-11-23 10:00', 'in-force'],
    ['1795219199', 'expired'],
    ['1795305600', 'in-force'],
    ['soon', 'no-date'],
    ['2026-11-21x', 'no-date'],
    ['2026-02-30', 'no-date'],
    ['999999999999', 'no-date'],
  ])('end on %s: %s', (expires, id) => {
    const { row, states } = judged({ ...ASSERTION, expires });
    expect(row('dates')[0]?.map(([found]) => found)).toEqual([id]);
    expect(states.includes('expired')).toBe(id === 'expired');
  });

  it('end with the earliest of several', () => {
    const { row } = judged({ vc: CREDENTIAL, exp: 1_900_000_000 });
    expect(row('dates')[0]).toEqual([['expired', '2026-11-21']]);
  });

  it('may not have come, or have no end', () => {
    const { expires: _, ...endless } = { ...ASSERTION, issuedOn: '2027-01-01' };
    expect(judged(endless).row('dates')[0]).toEqual([
      ['not-yet', '2027-01-01'],
      ['no-end', undefined],
    ]);
  });

  it('are read as written', () => {
    expect([dayOf('2026-11-22T23:59:59-10:00'), dayOf('0'), dayOf('1e9')]).toEqual([
      ...['2026-11-22', '1970-01-01', undefined],
    ]);
  });
});

describe('the issuer of a badge', () => {
  it('is only what the file says', () => {
    expect(judged(ASSERTION).row('issuer')).toEqual([[['letters-plain', undefined]], ['who-it-is']]);
  });

  it.each([
    [{ name: 'Ex\u0430mple' }, ['mixed-scripts', 'Ex\u0430mple']],
    [{ url: 'https://xn--exmple-4nf.org' }, ['encoded-host', 'xn--exmple-4nf.org']],
    [{ url: 'https://school.example' }, ['other-host', 'badges.example.org']],
  ])('is looked at again: %j', (issuer, found) => {
    expect(judged(issuedBy(issuer)).row('issuer')[0]).toContainEqual(found);
  });

  it.each([
    ['https://www.example.org', 'https://badges.example.org/1', undefined],
    ['https://about.example.org', 'https://badges.example.org/1', undefined],
    ['https://school.ac.uk', 'https://badges.school.ac.uk/1', undefined],
    ['https://www.school.ac.uk', 'https://badges.school.ac.uk/1', undefined],
    ['https://school.ac.uk', 'https://other.ac.uk/1', 'other.ac.uk'],
    ['https://school.edu.mx', 'https://other.edu.mx/1', 'other.edu.mx'],
    ['https://school.go.jp', 'https://other.go.jp/1', 'other.go.jp'],
    ['https://www.example.org', 'https://badges.example.org./1', undefined],
    ['https://www.example.org', 'https://badges.example.net./1', 'badges.example.net.'],
    ['https://school.github.io', 'https://other.github.io/1', 'other.github.io'],
    ['https://example.org', 'https://example.org.example.net/1', 'example.org.example.net'],
    ['https://example.org', 'https://notexample.org/1', 'notexample.org'],
    ['https://192.0.2.1', 'https://198.51.2.1/1', '198.51.2.1'],
    ['https://localhost', 'https://localhost/1', undefined],
  ])('at %s is elsewhere than its badge at %s only by the domain that is registered: %s', (url, id, host) => {
    const { badge, ...rest } = ASSERTION;
    const given = { ...rest, id, badge: { ...badge, id, issuer: { ...badge.issuer, id: url, url } } };
    const [found] = judged(given).row('issuer');
    expect(new Map(found?.map(([check, about]) => [check, about])).get('other-host')).toBe(host);
  });

  it('without a name or an address is compared with nothing', () => {
    expect(judged({ ...ASSERTION, badge: 'https://www.example.org/class' }).row('issuer')[0]).toEqual([]);
    expect(judged(issuedBy({ url: 'mailto:a@example.org', id: 'did:example:1' })).row('issuer')[0]).toEqual([
      ['letters-plain', undefined],
    ]);
  });
});

describe('a badge', () => {
  it('lists what it lacks', () => {
    expect(judged({ ...ASSERTION, badge: 'https://www.example.org/class' }).row('standard')[0]).toEqual([
      ['picture-intact', undefined],
      ['fields-missing', 'name, issuer, criteria'],
    ]);
    expect(judged({ type: 'Assertion' }).rows.map(({ subject }) => subject)).toEqual([
      ...['standard', 'issuer', 'dates', 'address', 'signature', 'status'],
    ]);
  });

  it('that says it is revoked is no longer in force', () => {
    const { row, states } = judged({ ...ASSERTION, revoked: true, revocationReason: 'sent in error' });
    expect([row('status')[0], states]).toEqual([
      [['revoked', 'sent in error']],
      ['expired', 'not-established'],
    ]);
    expect(judged({ ...ASSERTION, revoked: true }).row('status')[0]).toEqual([['revoked', undefined]]);
    expect(judged({ ...ASSERTION, revoked: false }).row('status')[0]).toEqual([]);
  });

  it('with a name in letters that pass for others is looked at again', () => {
    const raw = { ...ASSERTION, badge: { ...ASSERTION.badge, name: 'D\u0430ta' } };
    expect(judged(raw).row('name')[0]).toEqual([['mixed-scripts', 'D\u0430ta']]);
  });

  it('says of each part why it was not checked', () => {
    const { row } = judged({ ...CREDENTIAL, endorsement: [{ issuer: { name: 'Example Board' } }] });
    expect(
      (
        ['recipient', 'criteria', 'assessment', 'skills', 'accreditation', 'signature', 'status'] as const
      ).map((subject) => row(subject)[1]?.join()),
    ).toEqual(['is-you', 'is-true', 'is-true', 'is-true', 'endorser', 'proof', 'status']);
    expect(judged(ASSERTION).row('recipient')[1]).toEqual(['is-you-hashed']);
    expect(judged(ASSERTION).row('evidence')[1]).toEqual(['page']);
    expect(judged(ASSERTION).row('address')[1]).toEqual(['hosted']);
    expect(judged(ASSERTION).row('signature')[1]).toEqual([]);
    expect(judged(ASSERTION, '2026-11-22', signatureIn({ alg: 'none' })).row('address')[1]).toEqual(['page']);
    expect(row('address')[1]).toEqual(['page']);
  });

  it.each([
    [undefined, { kind: 'none' }],
    [{ alg: 'none' }, { kind: 'unsigned' }],
    [{ alg: 5 }, { kind: 'unsigned' }],
    [{ alg: 'ES256' }, { kind: 'no-key', algorithm: 'ES256' }],
    [
      { alg: 'ES256', kid: 'k' },
      { kind: 'no-key', algorithm: 'ES256', named: 'k' },
    ],
  ])('with the header %j is not established', (header, signature) => {
    expect(signatureIn(header)).toEqual(signature);
    expect(judged(ASSERTION, '2026-11-22', signatureIn(header)).states).toEqual(['not-established']);
  });

  it.each([
    [{ kind: 'matches', by: 'given', algorithm: 'EdDSA' }, [], 'plain'],
    [{ kind: 'matches', by: 'in-the-badge', algorithm: 'EdDSA' }, ['not-established'], 'plain'],
    [{ kind: 'differs', by: 'given', algorithm: 'EdDSA' }, ['tampered', 'not-established'], 'bad'],
    [{ kind: 'no-key', algorithm: 'EdDSA', named: 'k' }, ['not-established'], 'plain'],
  ] as const)('whose signature came out as %j is %j', (signature, states, tone) => {
    const result = judged(ASSERTION, '2026-11-22', signature);
    expect(result.states).toEqual(states);
    const row = result.rows.find(({ subject }) => subject === 'signature');
    expect(row?.checked.map((each) => each.tone)).toEqual([tone]);
    expect(row?.notChecked.map(({ id }) => id)).toEqual(signature.kind === 'no-key' ? ['key'] : []);
  });
});
