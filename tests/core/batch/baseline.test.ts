import { expect, it } from 'vitest';
import { candidateKey } from '../../../src/core/batch/baseline.js';

it('knows candidates by issuer and name where an earlier version made one id for several names', () => {
  expect(candidateKey({ id: 'candidate', name: '資格コード' })).not.toBe(
    candidateKey({ id: 'candidate', name: '講座' }),
  );
  expect(candidateKey({ id: 'c', name: 'C++' })).not.toBe(candidateKey({ id: 'c', name: 'C#' }));
  expect(candidateKey({ id: 'c', name: 'C++' })).toBe(candidateKey({ name: 'C++' }));
  expect(candidateKey({ id: 'cp', name: 'Now' })).toBe(candidateKey({ id: 'cp', name: 'Then' }));
});

it('knows a candidate however the letters of its name or id are composed', () => {
  expect(candidateKey({ name: 'Café' })).toBe(candidateKey({ name: 'Cafe\u0301' }));
  expect(candidateKey({ id: 'é', name: 'X' })).toBe(candidateKey({ id: 'e\u0301', name: 'X' }));
});
