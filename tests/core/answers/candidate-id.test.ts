import { describe, expect, it } from 'vitest';
import { candidateIdFrom, candidateIdOf } from '../../../src/core/answers/candidate-id.js';

describe('the id made from a name', () => {
  it.each([
    ['Cloud Practitioner', 'cloud-practitioner'],
    ['  AWS: Solutions  Architect (2026)! ', 'aws-solutions-architect-2026'],
    ['Éléments de sécurité', 'elements-de-securite'],
    ['ﬁne ①', 'fine-1'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('has small ASCII letters, digits and single hyphens: %s', (name, id) => {
    expect(candidateIdFrom(name)).toBe(id);
  });

  it('is `candidate` where the name has no such letter', () => {
    expect(candidateIdFrom('証明書')).toBe('candidate');
    expect(candidateIdFrom('')).toBe('candidate');
  });

  it('has 48 characters at most and never ends in a hyphen', () => {
    expect(candidateIdFrom('a'.repeat(60))).toBe('a'.repeat(48));
    expect(candidateIdFrom(`${'a'.repeat(47)} b`)).toBe('a'.repeat(47));
  });
});

describe('what a candidate is called in file names', () => {
  it('is its id, and what its name makes where it has none', () => {
    expect(candidateIdOf({ id: 'cp', name: 'Cloud Practitioner' })).toBe('cp');
    expect(candidateIdOf({ name: 'Cloud Practitioner' })).toBe('cloud-practitioner');
  });
});
