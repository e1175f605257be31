import { expect, it } from 'vitest';
import { runningSha256, sha256 } from '../../src/adapters/node-digest.js';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['Prüfung', 'ffdca298a34e8654699dc35360377138786c85921b717e038480c8a9f41f3cb5'],
])('the digest of %j is that of its bytes in UTF-8', (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

it('the digest of pieces is that of the whole', () => {
  const { add, result } = runningSha256();
  for (const piece of ['a', '', 'bc']) add(new TextEncoder().encode(piece));
  expect(result()).toBe(sha256('abc'));
});
