import * as enBytes from '../en/formats/bytes.js';
import * as enCsv from '../en/formats/csv.js';
import * as enJson from '../en/formats/json.js';
import * as enKinds from '../en/formats/kinds.js';
import * as enRubric from '../en/formats/rubric.js';
import * as enYaml from '../en/formats/yaml.js';
import * as enReasons from '../en/system-reasons.js';
import * as esBytes from './formats/bytes.js';
import * as esCsv from './formats/csv.js';
import * as esJson from './formats/json.js';
import * as esKinds from './formats/kinds.js';
import * as esRubric from './formats/rubric.js';
import * as esYaml from './formats/yaml.js';
import * as esReasons from './system-reasons.js';

/** What those who find a problem say in English, as it is data; here beside its twin. */
const TWINS: readonly (readonly [english: object, spanish: object])[] = [
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
];

const CODES = (
  'EACCES EBADF EBUSY EDQUOT EFBIG EIO EISDIR ELOCKED ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOSPC ' +
  'ENOTDIR ENXIO EPERM EPIPE EREPLACED EROFS ESHORT ERR_INVALID_ARG_VALUE'
).split(' ');

const FIXED: ReadonlyMap<string, string> = new Map([
  ...TWINS.flatMap(([english, spanish]) =>
    Object.entries(english).flatMap(([key, text]): [string, string][] => {
      const twin: unknown = Reflect.get(spanish, key);
      return typeof text === 'string' && typeof twin === 'string' ? [[text, twin]] : [];
    }),
  ),
  ...CODES.map((code): [string, string] => [enReasons.systemReason(code), esReasons.systemReason(code)]),
  ['a map of keys and values', 'un mapa de claves y valores'],
  ['both', 'los dos'],
  ['a badge', 'una insignia'],
  ['NDJSON, CSV, JSON or YAML', 'NDJSON, CSV, JSON o YAML'],
  ['standard input', 'la entrada estándar'],
]);

const DETAIL = '\u0001';

/** Sentences with details: a pattern of what they are in English, and how they are in Spanish. */
const SENTENCES = TWINS.flatMap(([english, spanish]) =>
  Object.entries(english).flatMap(([key, sentence]) => {
    const twin: unknown = Reflect.get(spanish, key);
    if (typeof sentence !== 'function' || typeof twin !== 'function') return [];
    const details = Array.from({ length: sentence.length }, (_, at) => [`${DETAIL}${at}${DETAIL}`]);
    const said = String(Reflect.apply(sentence, undefined, details));
    return [{ ...patternOf(said), twin }];
  }),
)
  // One that says more may begin like one that says less.
  .toSorted((one, other) => other.pattern.source.length - one.pattern.source.length);

function patternOf(said: string): { readonly pattern: RegExp; readonly order: readonly number[] } {
  const parts = said.split(DETAIL);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? '(.+)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return {
    pattern: new RegExp(`^${source.join('')}$`, 's'),
    order: parts.filter((_, at) => at % 2 === 1).map(Number),
  };
}

/** What was expected or found, in Spanish if it is one of the texts of problems; else as it is. */
export function said(text: string): string {
  const fixed = FIXED.get(text);
  if (fixed !== undefined) return fixed;
  if (text.startsWith('"')) return text;
  for (const { pattern, order, twin } of SENTENCES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const details = order.map((_, at) => [said(match[order.indexOf(at) + 1] ?? '')]);
    return String(Reflect.apply(twin, undefined, details));
  }
  return text;
}

const NOTHING: Readonly<Record<string, string>> = {
  nothing: 'no se encontró nada',
  none: 'no se encontró ninguno',
  neither: 'no se encontró ninguno de los dos',
};

/** What was found, as the end of a sentence. */
export function found(text: string, shown: (said: string) => string): string {
  return NOTHING[text] ?? `se encontró ${shown(said(text))}`;
}
