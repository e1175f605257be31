import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/core/answers/read-evidence.js';
import { readSettings } from '../../../src/core/answers/read-setting.js';
import { readTyped } from '../../../src/core/answers/read-typed.js';
import { dayInEnglish, readInEnglish, typedInEnglish } from '../../../src/core/answers/typed-in-english.js';
import { TYPED_FORMS as ENGLISH } from '../../../src/words/en/typed-forms.js';
import { TYPED_FORMS as SPANISH } from '../../../src/words/es/typed-forms.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const share = numeric('share', { unit: 'percent', min: 0, max: 100 });

describe('in Spanish, typed text', () => {
  it.each(['desconocido', 'Desconocida', 'no lo sé', 'No lo se', 'no sé'])('%j is unknown', (typed) => {
    for (const question of [yesNo('q'), share, dated('d'), worded('t')]) {
      expect(typedInEnglish(question, typed, SPANISH)).toBe('unknown');
    }
  });

  it.each([
    ['sí', 'yes'],
    ['Si', 'yes'],
    ['S', 'yes'],
    ['SÍ', 'yes'],
    ['n', 'no'],
    ['yes', 'yes'],
    ['No', 'no'],
  ])('%j is %s to a yes-no question', (typed, value) => {
    expect(accepted(readTyped(yesNo('q'), typed, AS_OF, SPANISH))).toEqual({ kind: 'value', value });
  });

  it('may be two answers of which one is true', () => {
    expect(typedInEnglish(yesNo('q'), 'sí o no', SPANISH)).toBe('yes|no');
    expect(typedInEnglish(yesNo('q'), 's|n', SPANISH)).toBe('yes|no');
  });

  it.each([
    ['20 a 40', { 'at-least': 20, 'at-most': 40 }],
    ['de 20  a 40', { 'at-least': 20, 'at-most': 40 }],
    ['entre 20 y 40 %', { 'at-least': 20, 'at-most': 40 }],
    ['desde 20 hasta 40', { 'at-least': 20, 'at-most': 40 }],
    ['al menos 20', { 'at-least': 20 }],
    ['20 como mínimo', { 'at-least': 20 }],
    ['como minimo 20', { 'at-least': 20 }],
    ['20 o más', { 'at-least': 20 }],
    ['desde 20', { 'at-least': 20 }],
    ['Como mucho 40', { 'at-most': 40 }],
    ['40 como máximo', { 'at-most': 40 }],
    ['hasta 40', { 'at-most': 40 }],
    ['2,5 a 3,75', { 'at-least': 2.5, 'at-most': 3.75 }],
    ['2,5..3', { 'at-least': 2.5, 'at-most': 3 }],
    ['2,5..', { 'at-least': 2.5 }],
    ['..2,5', { 'at-most': 2.5 }],
    ['20 to 40', { 'at-least': 20, 'at-most': 40 }],
    ['at least 20', { 'at-least': 20 }],
    ['20-40', { 'at-least': 20, 'at-most': 40 }],
  ])('%j is the range %j', (typed, value) => {
    expect(accepted(readTyped(share, typed, AS_OF, SPANISH))).toEqual({ kind: 'partial', value });
  });

  it.each([
    ['12,5', 12.5],
    ['12,5 %', 12.5],
    ['0,125', 0.125],
    ['0,1', 0.1],
    ['12,3456', 12.3456],
    ['12.5', 12.5],
    ['25 por ciento', 25],
    ['3 de 25', 12],
    ['3 of 25', 12],
  ])('%j is %d', (typed, value) => {
    expect(accepted(readTyped(share, typed, AS_OF, SPANISH))).toEqual({ kind: 'value', value });
  });

  it.each([
    ...['1,250', '2.500 a 3.000', 'al menos 1.250', 'de aquí a 40', 'muchas', '1,2,3'],
    `al menos ${'2'.repeat(80)}`,
  ])('%j is refused as it was typed, for it means two things or none', (typed) => {
    expect(typedInEnglish(share, typed, SPANISH)).toBe(typed);
    expect(refused(readTyped(share, typed, AS_OF, SPANISH))).toHaveLength(1);
  });

  it.each([
    ['hoy', '2026-11-22'],
    ['27 de marzo de 2025', '2025-03-27'],
    ['el 3 ene 2025', '2025-01-03'],
    ['5 sept. 2023', '2023-09-05'],
    ['5 Sep 2023', '2023-09-05'],
    ['27.3.2026', '2026-03-27'],
  ])('%j is the day %s', (typed, value) => {
    expect(accepted(readTyped(dated('d'), typed, AS_OF, SPANISH))).toEqual({ kind: 'value', value });
    expect(accepted(readTyped(dated('d'), dayInEnglish(typed, SPANISH), AS_OF))).toEqual({
      kind: 'value',
      value,
    });
  });

  it.each([
    ['marzo 2025', '2025-03-01', '2025-03-31'],
    ['marzo de 2025', '2025-03-01', '2025-03-31'],
    ['2024 a mediados de 2025', '2024-01-01', '2025-08-31'],
    ['desde principios de 2024 hasta el 27 de septiembre de 2025', '2024-01-01', '2025-09-27'],
    ['de enero de 2024 a hoy', '2024-01-01', '2026-11-22'],
    ['desde finales de 2024', '2024-09-01', '2026-11-22'],
    ['a principios de 2024', '2024-01-01', '2024-04-30'],
    ['2024 o después', '2024-01-01', '2026-11-22'],
    ['hasta 2024', undefined, '2024-12-31'],
    ['2024 to mid 2025', '2024-01-01', '2025-08-31'],
    ['May 2025', '2025-05-01', '2025-05-31'],
  ])('%j may be any day from %s to %s', (typed, from, to) => {
    const value = { ...(from !== undefined && { from }), to };
    expect(accepted(readTyped(dated('d'), typed, AS_OF, SPANISH))).toEqual({ kind: 'partial', value });
  });

  it('may say that none of several options is true', () => {
    const several = choice('m', [], { type: 'multi', options: [{ value: 'a', label: 'A' }] });
    expect(accepted(readTyped(several, 'Ninguna de estas', AS_OF, SPANISH))).toEqual({
      kind: 'value',
      value: [],
    });
    expect(accepted(readTyped(several, 'a', AS_OF, SPANISH))).toEqual({ kind: 'value', value: ['a'] });
  });

  it.each(['pronto', '11/08/2026', 'soon'])('%j is no day, and quoted as it was typed', (typed) => {
    expect(dayInEnglish(typed, SPANISH)).toBe(typed);
    expect(readTyped(dated('d'), typed, AS_OF, SPANISH).ok).toBe(false);
  });

  it.each(['finales de mayo de 2025', 'marzo a mayo de 2025', '1 de mayo'])(
    '%j has the form of a day and is none, and is quoted as it was typed',
    (typed) => {
      const [found] = refused(readTyped(dated('d'), typed, AS_OF, SPANISH));
      expect(found).toMatchObject({ code: 'answers/type', args: { found: `"${typed}"` } });
      const [set] = refused(
        readSettings(rubricOf({ profile: [dated('d')] }), [`d=${typed}`], AS_OF, SPANISH),
      );
      expect(set?.args).toEqual(found?.args);
    },
  );

  it('that is no full day of evidence is quoted as it was typed, too', () => {
    const typed = 'mayo de 2025';
    const [found] = refused(
      readInEnglish(typed, dayInEnglish(typed, SPANISH), (checked) => readEvidence('q', { checked }, AS_OF)),
    );
    expect(found?.args).toMatchObject({ found: '"mayo de 2025"' });
  });

  it('with the ends of a range the wrong way round is refused by their values', () => {
    const [reversed] = refused(readTyped(share, 'de 40 a 20', AS_OF, SPANISH));
    expect(reversed).toMatchObject({ code: 'answers/reversed-range', args: { low: '40', high: '20' } });
  });

  it('is the option that is called so, where there is one, and any text where a text is asked for', () => {
    const known = choice('c', [], { options: [{ value: 'no lo sé', label: 'No lo sé' }] });
    expect(typedInEnglish(known, 'no lo sé', SPANISH)).toBe('no lo sé');
    expect(typedInEnglish(known, 'a o b', SPANISH)).toBe('a o b');
    expect(typedInEnglish(worded('t'), 'al menos 20', SPANISH)).toBe('al menos 20');
  });
});

it('is taken with --set in a language that has such forms', () => {
  const rubric = rubricOf({ profile: [share], criteria: [criterion('c', 1, [yesNo('lab')])] });
  const given = ['share=al menos 20', 'lab=sí'];
  expect(Object.fromEntries(accepted(readSettings(rubric, given, AS_OF, SPANISH)))).toEqual({
    share: { kind: 'partial', value: { 'at-least': 20 } },
    lab: { kind: 'value', value: 'yes' },
  });
  expect(refused(readSettings(rubric, given, AS_OF))).toHaveLength(2);
});

it('is given up at once where it is long and almost a form', () => {
  const almost = `${'1 a '.repeat(19)}x`;
  const begun = performance.now();
  expect(typedInEnglish(dated('d'), almost, SPANISH)).toBe(almost);
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('is left as it is where the program speaks English', () => {
  for (const typed of ['sí', 'al menos 20', '12,5', 'no lo sé', '20 to 40', 'at least 20', '12.5']) {
    for (const question of [yesNo('q'), share, dated('d')]) {
      expect(typedInEnglish(question, typed, ENGLISH)).toBe(typed);
    }
  }
});
