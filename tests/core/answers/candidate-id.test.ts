import { describe, expect, it } from 'vitest';
import { fileStemOf, isSharedId } from '../../../src/core/answers/candidate-id.js';

const stem = (name: string) => fileStemOf({ name });

describe('what a candidate is called in file names', () => {
  it('is its id, and what its name makes where it has none', () => {
    expect(fileStemOf({ id: 'cp', name: 'Cloud Practitioner' })).toBe('cp');
    expect(stem('Cloud Practitioner')).toBe('cloud-practitioner');
  });

  it.each([
    ['Cloud Practitioner', 'cloud-practitioner'],
    ['  Example: Solutions  Architect (2026)! ', 'example-solutions-architect-2026'],
    ['Éléments de sécurité', 'elements-de-securite'],
    ['ﬁne ①', 'fine-1'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('has small ASCII letters, digits and single hyphens: %s', (name, expected) => {
    expect(stem(name)).toBe(expected);
  });

  it('is another for names that ASCII letters and digits cannot tell apart', () => {
    const names = [
      '資格コード',
      '講座',
      '!!!',
      'C',
      'C++',
      'C#',
      'Курс A',
      'A',
      `${'a'.repeat(60)} 1`,
      `${'a'.repeat(60)} 2`,
    ];
    const stems = names.map(stem);
    expect(new Set(stems).size).toBe(names.length);
    expect(stems.every((each) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(each))).toBe(true);
  });

  it('is the same for one name in any case, however its letters are composed', () => {
    expect(stem('講座 É')).toBe(stem('講座 e\u0301'));
    expect(stem('ｃ++')).toBe(stem('Ｃ++'));
  });

  it('leads to no other folder by an id', () => {
    expect(fileStemOf({ id: '../../x', name: 'X' })).toBe('x');
    expect(fileStemOf({ id: '資格', name: 'X' })).toMatch(/^candidate-[0-9a-f]{8}$/);
  });
});

describe('an id that earlier versions made of a name', () => {
  it('is known by what ASCII letters and digits left out of it', () => {
    expect(isSharedId('candidate', '資格コード')).toBe(true);
    expect(isSharedId('c', 'C++')).toBe(true);
    expect(isSharedId('c', 'C#')).toBe(true);
  });

  it('is not one that says the whole name, or that was given', () => {
    expect(isSharedId('c', 'C')).toBe(false);
    expect(isSharedId('elements', 'Éléments')).toBe(false);
    expect(isSharedId('cpp', 'C++')).toBe(false);
    expect(isSharedId('kurs', '講座')).toBe(false);
  });
});
