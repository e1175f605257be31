import * as enBytes from '../en/formats/bytes.js';
import * as enCsv from '../en/formats/csv.js';
import * as enJson from '../en/formats/json.js';
import * as enKinds from '../en/formats/kinds.js';
import * as enRubric from '../en/formats/rubric.js';
import * as enYaml from '../en/formats/yaml.js';
import * as enReasons from '../en/system-reasons.js';
import { saysData } from '../say-data.js';
import * as esBytes from './formats/bytes.js';
import * as esCsv from './formats/csv.js';
import * as esJson from './formats/json.js';
import * as esKinds from './formats/kinds.js';
import * as esRubric from './formats/rubric.js';
import * as esYaml from './formats/yaml.js';
import * as esReasons from './system-reasons.js';

/** What was expected or found, in Spanish if it is one of the texts of problems; else as it is. */
export const said = saysData(
  [
    [enBytes, esBytes],
    [enCsv.DELIMITER_NAMES, esCsv.DELIMITER_NAMES],
    [enCsv.CSV_EXPECTED, esCsv.CSV_EXPECTED],
    [enCsv.CSV_FOUND, esCsv.CSV_FOUND],
    [enJson.JSON_EXPECTED, esJson.JSON_EXPECTED],
    [enJson.JSON_FOUND, esJson.JSON_FOUND],
    [enKinds.KINDS, esKinds.KINDS],
    [enRubric.RUBRIC_EXPECTED, esRubric.RUBRIC_EXPECTED],
    [enRubric.RUBRIC_FOUND, esRubric.RUBRIC_FOUND],
    [enYaml.YAML_MISTAKES, esYaml.YAML_MISTAKES],
    [enYaml.YAML_FOUND, esYaml.YAML_FOUND],
    [enReasons.FILE_KINDS, esReasons.FILE_KINDS],
    [
      {
        byteAt: enReasons.byteAt,
        lock: enReasons.lockIsNoFile,
        drafts: enReasons.tooManyDrafts,
        why: enReasons.systemReason,
      },
      {
        byteAt: esReasons.byteAt,
        lock: esReasons.lockIsNoFile,
        drafts: esReasons.tooManyDrafts,
        why: esReasons.systemReason,
      },
    ],
  ],
  [
    ...enReasons.SYSTEM_CODES.map(
      (code) => [enReasons.systemReason(code), esReasons.systemReason(code)] as const,
    ),
    ['a map of keys and values', 'un mapa de claves y valores'],
    ['a row of its results', 'una fila de sus resultados'],
    ['both', 'los dos'],
    ['a badge', 'una insignia'],
    ['NDJSON, CSV, JSON or YAML', 'NDJSON, CSV, JSON o YAML'],
    ['standard input', 'la entrada estándar'],
  ],
);

const NOTHING: Readonly<Record<string, string>> = {
  nothing: 'no se encontró nada',
  none: 'no se encontró ninguno',
  neither: 'no se encontró ninguno de los dos',
};

/** What was found, as the end of a sentence. */
export function found(text: string, shown: (said: string) => string): string {
  return NOTHING[text] ?? `se encontró ${shown(said(text))}`;
}
