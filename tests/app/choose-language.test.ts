import { expect, it } from 'vitest';
import { chooseLanguage } from '../../src/app/choose-language.js';

it('--lang chooses the language wherever it is on the command line, and the last one wins', () => {
  for (const words of [
    ['--lang', 'es', 'demo', '-f', 'plain'],
    ['demo', '-f', 'plain', '--lang=es'],
    ['demo', '--lang', 'en', '-f', 'plain', '--lang', 'es'],
  ]) {
    expect(chooseLanguage(words, { LANG: 'en_US.UTF-8' })).toEqual({
      language: 'es',
      others: ['demo', '-f', 'plain'],
      isByFlagOnly: true,
    });
  }
});

it('it is asked for anew where the locale asks for another, so that the next command asks too', () => {
  expect(chooseLanguage(['--lang', 'es'], { LANG: 'C.UTF-8' }).isByFlagOnly).toBe(true);
  expect(chooseLanguage(['--lang', 'en'], { LANG: 'es_ES.UTF-8' }).isByFlagOnly).toBe(true);
  expect(chooseLanguage(['--lang', 'es'], { LANG: 'es_ES.UTF-8' }).isByFlagOnly).toBe(false);
  expect(chooseLanguage(['--lang', 'en'], {}).isByFlagOnly).toBe(false);
});

it('--lang wins over every variable', () => {
  expect(chooseLanguage(['--lang', 'en'], { LC_ALL: 'es_ES.UTF-8' }).language).toBe('en');
});

it('of the variables LC_ALL wins, then LC_MESSAGES, then LANG; an empty one counts as missing', () => {
  const [es, en] = ['es_ES.UTF-8', 'en_US.UTF-8'];
  expect(chooseLanguage([], { LC_ALL: es, LC_MESSAGES: en, LANG: en }).language).toBe('es');
  expect(chooseLanguage([], { LC_ALL: '', LC_MESSAGES: es, LANG: en }).language).toBe('es');
  expect(chooseLanguage([], { LC_MESSAGES: '', LANG: es }).language).toBe('es');
  expect(chooseLanguage([], { LC_ALL: 'C', LANG: es }).language).toBe('en');
});

it('a locale that is not spoken is English, and so is none', () => {
  expect(chooseLanguage([], { LANG: 'tlh_QO' }).language).toBe('en');
  expect(chooseLanguage([], {}).language).toBe('en');
});

it('words after -- choose nothing', () => {
  expect(chooseLanguage(['evaluate', '--', '--lang', 'es'], {})).toEqual({
    language: 'en',
    others: ['evaluate', '--', '--lang', 'es'],
    isByFlagOnly: false,
  });
});

it('a code that is not spoken is left for the program to refuse, in the language of the locale', () => {
  expect(chooseLanguage(['--help', '--lang', 'xx'], { LANG: 'es_ES' })).toEqual({
    language: 'es',
    others: ['--help', '--lang', 'xx'],
    isByFlagOnly: false,
  });
  expect(chooseLanguage(['--help', '--lang'], {}).others).toEqual(['--help', '--lang']);
});
