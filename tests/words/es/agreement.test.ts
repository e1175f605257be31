import { describe, expect, it } from 'vitest';
import { BATCH_PAGE } from '../../../src/words/es/batch/page.js';
import { BASELINE, RECORDS } from '../../../src/words/es/batch/rows.js';
import { SINCE } from '../../../src/words/es/change-words.js';
import { inSeries } from '../../../src/words/es/comparison/names.js';
import { CONDITIONS, TESTS } from '../../../src/words/es/condition-parts.js';
import { EVIDENCE_WORDS } from '../../../src/words/es/evidence.js';
import { EXIT_REASONS } from '../../../src/words/es/exit-reasons.js';
import { COACH } from '../../../src/words/es/interview/question.js';

describe('Spanish words agree', () => {
  it('the last of several follows y or e, o or u, by its sound', () => {
    expect(inSeries(['A', 'B', 'C'])).toBe('A, B y C');
    expect(inSeries(['SQL', 'inglés'])).toBe('SQL e inglés');
    expect(inSeries(['A', 'B'], 'or')).toBe('A o B');
    expect(inSeries(['Excel', 'ortografía'], 'or')).toBe('Excel u ortografía');
    expect(inSeries(['A'])).toBe('A');
  });

  it('parts of a condition are joined without commas, whose last follows by its sound', () => {
    expect(CONDITIONS.all(['a es 1', 'b es 2', 'inglés es 3'])).toBe('a es 1 y b es 2 e inglés es 3');
    expect(CONDITIONS.any(['goal es x', 'form es y'])).toBe('goal es x o form es y');
    expect(CONDITIONS.not('(goal es x o form es y)')).toBe('no se cumple que (goal es x o form es y)');
    expect(TESTS['not-in'](['1', '2', 'ocho'])).toBe('no es 1, 2 u ocho');
  });

  it('verbs and nouns follow their count', () => {
    expect(RECORDS.count({ taken: 1, scored: 1, refused: 0 }, 'whole')).toBe(
      '1 registro: 1 puntuado, 0 rechazados',
    );
    expect(BATCH_PAGE.failed(1)).toBe('1 candidata no cumple lo que se pidió');
    expect(COACH.worth({ low: 1, high: 1 })).toBe('vale 1 punto');
    expect(COACH.worth({ low: 0, high: 1 })).toBe('vale de 0 a 1 puntos');
    expect(EXIT_REASONS.below('A', 41, 41, 60)).toBe('A tiene 41 puntos; --fail-under es 60');
    expect(EXIT_REASONS.below('A', 1, 41, 60)).toBe('A tiene entre 1 y 41 puntos; --fail-under es 60');
    expect(BATCH_PAGE.leftOut(3, 'worst')).toBe('Quedan fuera 3 más, ninguna peor.');
    expect(
      BASELINE.counts('rows.ndjson', { worse: 1, better: 2, same: 1, new: 0, gone: 1, renamed: 0 }),
    ).toBe('frente a rows.ndjson: 1 peor, 2 mejores, 1 igual, 0 nuevas, 1 falta');
  });

  it('a verdict of an earlier run is said by its Spanish word', () => {
    expect(SINCE.was('worse', 'strong', 71)).toBe('peor, era SÓLIDA desde 71');
  });

  it('a day in evidence is in the order of Spanish', () => {
    const { checked } = EVIDENCE_WORDS;
    expect([checked.shown?.('2026-11-01'), checked.inLine('2026-11-01')]).toEqual([
      '1 nov 2026',
      'mirado el 1 nov 2026',
    ]);
  });
});
