import { describe, expect, it } from 'vitest';
import { NOT_UTF8 } from '../../../src/words/en/formats/bytes.js';
import { CSV_EXPECTED, CSV_FOUND, DELIMITER_NAMES } from '../../../src/words/en/formats/csv.js';
import { JSON_EXPECTED, JSON_FOUND } from '../../../src/words/en/formats/json.js';
import { KINDS } from '../../../src/words/en/formats/kinds.js';
import { RUBRIC_EXPECTED, RUBRIC_FOUND } from '../../../src/words/en/formats/rubric.js';
import { YAML_FOUND, YAML_MISTAKES } from '../../../src/words/en/formats/yaml.js';
import { byteAt, FILE_KINDS, systemReason } from '../../../src/words/en/system-reasons.js';
import { found, said } from '../../../src/words/es/said.js';

const ROOMS: readonly object[] = [
  DELIMITER_NAMES,
  CSV_EXPECTED,
  CSV_FOUND,
  JSON_EXPECTED,
  JSON_FOUND,
  KINDS,
  RUBRIC_EXPECTED,
  YAML_FOUND,
  YAML_MISTAKES,
  FILE_KINDS,
  { NOT_UTF8, denied: systemReason('EACCES') },
];

const TEXTS = ROOMS.flatMap((room) => Object.values(room)).filter((text) => typeof text === 'string');

describe('said', () => {
  it.each(TEXTS)('has words for "%s"', (text) => {
    expect(said(text)).not.toBe(text);
  });

  it.each([
    [RUBRIC_FOUND.characters(300), 'un texto de 300 caracteres'],
    [RUBRIC_EXPECTED.oneOf(['all', 'any']), 'exactamente una de estas claves: all, any'],
    [CSV_EXPECTED.afterQuote(DELIMITER_NAMES.comma), 'una coma después de las comillas de cierre'],
    [byteAt('E9', 3), 'el byte 0xE9 en la posición 3'],
    [systemReason('EODD'), 'el sistema informó de EODD'],
  ])('puts the details of "%s" where they belong', (text, spanish) => {
    expect(said(text)).toBe(spanish);
  });

  it('leaves what a person wrote as it is', () => {
    expect(said('"a list"')).toBe('"a list"');
    expect(said('2026-13')).toBe('2026-13');
  });

  it('says of nothing that it was not found', () => {
    expect(found('nothing', (text) => text)).toBe('no se encontró nada');
    expect(found('a list', (text) => text)).toBe('se encontró una lista');
    expect(found('a row of its results', (text) => text)).toBe('se encontró una fila de sus resultados');
  });
});
