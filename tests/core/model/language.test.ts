import { expect, it } from 'vitest';
import { languageOf } from '../../../src/core/model/language.js';

it('a locale asks for a language whatever its country and encoding', () => {
  expect(['es', 'es_ES.UTF-8', 'es-MX', 'es@euro', 'en_GB.UTF-8'].map(languageOf)).toEqual([
    'es',
    'es',
    'es',
    'es',
    'en',
  ]);
});

it('a locale whose language is not spoken asks for none', () => {
  expect(['', 'C', 'POSIX', 'de_DE.UTF-8', 'est', 'constructor'].map(languageOf)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});
