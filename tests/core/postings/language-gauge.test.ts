import { describe, expect, it } from 'vitest';
import { searchedText, soughtName } from '../../../src/core/postings/find-names.js';
import { languageGauge } from '../../../src/core/postings/language-gauge.js';
import { POSTING_WORDS } from '../../../src/words/en/posting-words.js';

const ENGLISH =
  'You work with the data of our clients and explain it to people who have little time. Two years of practice are a plus, and a photo is not needed.';
const POINTS =
  'Data analyst: SQL, Python, charts; cleaning tables; reports for managers; statistics; two years of practice; remote work; health insurance; lunch; a laptop';
const GERMAN =
  'Wir suchen eine Person, die mit Daten umgehen kann, Tabellen pflegt und die Ergebnisse den Kollegen verständlich erklärt. Zwei Jahre Erfahrung sind von Vorteil.';
const SPANISH =
  'Buscamos a una persona que sepa trabajar con datos, cuidar las tablas y explicar los resultados a quienes tienen poco tiempo en el equipo de la clínica.';
const DUTCH =
  'Wij zoeken iemand die met gegevens kan werken, tabellen bijhoudt en de uitkomsten uitlegt aan collega’s met weinig tijd. Twee jaar ervaring of meer is een pluspunt.';
const RUSSIAN = 'Ищем аналитика данных, который умеет работать с таблицами и объяснять выводы коллегам.';
const JAPANESE = 'データアナリストを募集しています。表を整え、結果を同僚に説明する仕事です。';

function gauged(names: readonly string[], ...texts: readonly string[]) {
  const gauge = languageGauge(
    names.flatMap((name) => soughtName(name) ?? []),
    POSTING_WORDS.common,
  );
  for (const text of texts) gauge.add(searchedText(text));
  return gauge.result();
}

describe('the language of postings', () => {
  it.each([
    ['German', GERMAN],
    ['Spanish', SPANISH],
    ['Dutch', DUTCH],
  ])('is told from English by the commonest words: %s', (_, text) => {
    expect(gauged(['Data Badge'], text)).toEqual({ why: 'words', texts: 1, of: 1 });
  });

  it('is told by its script', () => {
    expect(gauged(['Data Badge'], RUSSIAN, JAPANESE)).toEqual({ why: 'script', texts: 2, of: 2 });
    expect(gauged(['データバッジ'], ENGLISH)).toEqual({ why: 'script', texts: 1, of: 1 });
  });

  it.each([
    ['in English', ['Data Badge'], [ENGLISH, POINTS]],
    ['in the script of an alias', ['Data Badge', 'Значок данных'], [RUSSIAN]],
    ['where the name is a number', ['100'], [RUSSIAN]],
    ['of digits alone', ['Значок данных'], ['100 – 200']],
    ['of half of them', ['Data Badge'], [ENGLISH, GERMAN]],
    ['of a few words', ['Data Badge'], ['Datenanalyst in einer Klinik']],
    ['of nothing', ['Data Badge'], []],
  ])('is nothing to say %s', (_, names, texts) => {
    expect(gauged(names, ...texts)).toBeUndefined();
  });

  it('is judged by a thousand texts at most', () => {
    const many = Array.from({ length: 1200 }, () => GERMAN);
    expect(gauged(['Data Badge'], ...many)).toEqual({ why: 'words', texts: 1000, of: 1000 });
  });
});
