import { describe, expect, it } from 'vitest';
import { isAbout, maybeSame } from '../../../src/core/answers/same-candidate.js';

const UX = { id: 'ux', name: 'UX Basics', issuer: 'Metro' };

describe('a file is about the same candidate', () => {
  it.each([
    ['where id, name and issuer agree', UX, { ...UX }],
    ['whatever its address is', UX, { ...UX, url: 'https://example.org/' }],
    ['by name and issuer where the file has no id', UX, { name: 'UX Basics', issuer: 'Metro' }],
    ['by name and issuer where its id is null', UX, { ...UX, id: null }],
    ['by name and issuer where only the file has an id', { name: 'UX Basics', issuer: 'Metro' }, UX],
    ['by name where neither has an issuer', { id: 'ux', name: 'UX' }, { id: 'ux', name: 'UX', issuer: null }],
    ['where texts are bare numbers', { id: '7', name: '365', issuer: '3' }, { id: 7, name: 365, issuer: 3 }],
  ])('%s', (_, candidate, found) => {
    expect(isAbout(candidate, { candidate: found })).toBe(true);
  });
});

describe('a file is about somebody else', () => {
  const long = 'Certificate in the Foundations of Applied Data Science';
  it.each([
    ['by another id', UX, { ...UX, id: 'other' }],
    ['by another name with the same id', UX, { ...UX, name: 'UX' }],
    ['by another issuer with the same id', UX, { ...UX, issuer: 'Rival' }],
    [
      'where both ids are `candidate`',
      { id: 'candidate', name: '証明書' },
      { id: 'candidate', name: '資格' },
    ],
    ['where names part late', { id: 'c', name: `${long} I` }, { id: 'c', name: `${long} II` }],
    ['where only the candidate has an issuer', UX, { id: 'ux', name: 'UX Basics' }],
    ['where only the file has an issuer', { id: 'ux', name: 'UX Basics' }, UX],
    ['where its issuer is no text', { name: 'UX Basics' }, { name: 'UX Basics', issuer: {} }],
    ['where it has no name', { name: 'UX Basics' }, {}],
  ])('%s', (_, candidate, found) => {
    expect(isAbout(candidate, { candidate: found })).toBe(false);
  });

  it.each([[undefined], [[]], [{}], [{ candidate: 'UX Basics' }]])('where it holds %j', (found) => {
    expect(isAbout(UX, found)).toBe(false);
  });
});

it('is the same however the letters of its name are composed, and whatever spaces are around it', () => {
  expect(isAbout({ name: 'Café' }, { candidate: { name: ' Cafe\u0301 ' } })).toBe(true);
  expect(maybeSame({ name: 'CAFE\u0301' }, { name: 'café' })).toBe(true);
});

it('may be the same by its name in any case, unless both name an issuer and differ', () => {
  expect(maybeSame(UX, { name: ' ux basics' })).toBe(true);
  expect(maybeSame(UX, { name: 'UX Basics', issuer: 'METRO' })).toBe(true);
  expect(maybeSame(UX, { name: 'UX Basics', issuer: 'Lakeside' })).toBe(false);
  expect(maybeSame(UX, { name: 'UX', issuer: 'Metro' })).toBe(false);
});
