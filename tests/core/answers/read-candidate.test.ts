import { describe, expect, it } from 'vitest';
import { readCandidate } from '../../../src/core/answers/read-candidate.js';
import { accepted, complaintsOf } from '../../support/outcomes.js';

describe('a candidate', () => {
  it('needs nothing but a name', () => {
    expect(accepted(readCandidate({ name: 'X' }))).toEqual({ name: 'X' });
  });

  it('has id, name, issuer and url in that order, however it was written', () => {
    const raw = {
      url: 'https://example.org/cp',
      name: 'Cloud Practitioner',
      issuer: 'Example Cloud',
      id: 'cp',
    };
    expect(Object.entries(accepted(readCandidate(raw)))).toEqual([
      ['id', 'cp'],
      ['name', 'Cloud Practitioner'],
      ['issuer', 'Example Cloud'],
      ['url', 'https://example.org/cp'],
    ]);
  });

  it('may have a skill, or several, a role and a place, behind the others', () => {
    const raw = { place: 'Profile', skill: [' SQL ', 5], role: 'Data analyst', name: 'X', url: null };
    expect(Object.entries(accepted(readCandidate(raw)))).toEqual([
      ['name', 'X'],
      ['skill', ['SQL', '5']],
      ['role', 'Data analyst'],
      ['place', 'Profile'],
    ]);
    expect(accepted(readCandidate({ name: 'X', skill: 'SQL', role: null }))).toEqual({
      name: 'X',
      skill: 'SQL',
    });
    expect(accepted(readCandidate({ name: 'X', skill: null }))).toEqual({ name: 'X' });
    expect(accepted(readCandidate({ name: 'X', skill: [] }))).toEqual({ name: 'X', skill: [] });
  });

  it('is refused with skills, a role or a place that are no text', () => {
    const raw = { name: 'X', skill: ['SQL', {}, ' '], role: ['Y'], place: {} };
    expect(complaintsOf(readCandidate(raw))).toEqual([
      'schema/type skill 1',
      'schema/type skill 2',
      'schema/type role',
      'schema/type place',
    ]);
    expect(complaintsOf(readCandidate({ name: 'X', skill: {} }))).toEqual(['schema/type skill']);
  });

  it('may have an id or a name that is a bare number', () => {
    expect(accepted(readCandidate({ id: 7, name: 365 }))).toEqual({ id: '7', name: '365' });
  });

  it('is refused without a name', () => {
    expect(complaintsOf(readCandidate(undefined))).toEqual(['schema/missing-key']);
    expect(complaintsOf(readCandidate({ id: 'cp' }))).toEqual(['schema/missing-key']);
    expect(complaintsOf(readCandidate({ name: ' ' }))).toEqual(['schema/type name']);
    expect(complaintsOf(readCandidate({ name: null }))).toEqual(['schema/type name']);
  });

  it.each([null, 'Cloud Practitioner', 5, []])('is refused as %j', (raw) => {
    expect(complaintsOf(readCandidate(raw))).toEqual(['schema/type']);
  });

  it('is refused with keys that have no business in it, and with what is no text', () => {
    expect(complaintsOf(readCandidate({ nom: 'X', name: 'X', issuer: ['Y'], id: {} }))).toEqual([
      'schema/unknown-key nom',
      'schema/type id',
      'schema/type issuer',
    ]);
    expect(complaintsOf(readCandidate(JSON.parse('{"name":"X","__proto__":{"id":"y"}}')))).toEqual([
      'schema/unknown-key __proto__',
    ]);
  });

  it.each(['javascript:alert(1)', 'example.org', 'https://me:secret@example.org', 5])(
    'is refused with %j for an address',
    (url) => {
      expect(complaintsOf(readCandidate({ name: 'X', url }))).toEqual(['schema/value url']);
    },
  );
});
