import { expect, it } from 'vitest';
import { lookAlikesIn } from '../../../src/core/badge/look-alike.js';

it.each([
  ['Ex\u0430mple University', ['mixed-scripts', 'Ex\u0430mple']],
  ['\u0410\u0441\u0435 Academy', ['latin-look-alikes', '\u0410\u0441\u0435']],
  ['Ｅxample Academy', ['unusual-letters', 'Ｅxample']],
  ['\u{1D404}xample', ['unusual-letters', '\u{1D404}xample']],
  ['Example\u200b University', ['invisible', 'U+200B']],
  ['\u202Eelpmaxe', ['invisible', 'U+202E']],
  ['G00d Examp1e School', ['digit-in-word', 'Examp1e']],
])('%j may pass for another name', (name, [id, found]) => {
  expect(lookAlikesIn(name)).toEqual([{ id, found }]);
});

it.each([
  'Example Town University',
  'École d’Exemple, München',
  'Московский университет',
  'Рост и нос',
  '東京大学 Tokyo University',
  'Web101 Academy',
  'Π in Athens',
  'Example™',
  '',
])('%j passes for nothing else', (name) => {
  expect(lookAlikesIn(name)).toEqual([]);
});
