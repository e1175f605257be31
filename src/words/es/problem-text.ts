import type { ProblemCode } from '../../core/model/problem.js';
import type * as en from '../en/problem-text.js';
import { plain, quote, unquoted } from '../outside-text.js';
import { inOneLine, type Texts, textsBy } from '../problem-sentences.js';
import { ANSWERS_TEXTS } from './answers-texts.js';
import { BADGE_TEXTS } from './badge-texts.js';
import { differenceText, expectedText } from './expectations.js';
import { INPUT_TEXTS } from './input-texts.js';
import { LINT_TEXTS } from './lint/findings.js';
import { OUTPUT_TEXTS } from './output-texts.js';
import { nounOf } from './part-nouns.js';
import { keyMeant, listed, meant, numberMeant, suggestion } from './problem-words.js';
import { RUBRIC_TEST_TEXTS } from './rubric-tests.js';
import { found as foundText, said } from './said.js';
import { SIZE_TEXTS } from './size-texts.js';
import { USAGE_TEXTS } from './usage-texts.js';
import { WEIGHTS_TEXTS } from './weights-texts.js';

const TEXTS: Texts<ProblemCode> = {
  ...INPUT_TEXTS,

  'syntax/json': ({ expected, found }) => `Se esperaba ${plain(said(expected))}, ${foundText(found, plain)}`,
  'syntax/yaml': ({ found }) => `Se esperaba YAML, ${foundText(found, plain)}`,
  'syntax/csv': ({ expected, found }) => `Se esperaba ${plain(said(expected))}, ${foundText(found, plain)}`,
  'syntax/duplicate-key': ({ key }) => `La clave ${quote(key)} está aquí dos veces; deja una de ellas`,
  'syntax/too-deep': ({ limit }) => `Hay más de ${limit} niveles anidados; usa menos`,
  'syntax/too-many-keys': ({ limit }) => `Un mapa tiene más de ${limit} claves; divídelo`,
  'syntax/too-many-nodes': ({ limit }) => `El archivo tiene más de ${limit} valores; divídelo`,
  'syntax/number-out-of-range': ({ found }) =>
    `${plain(found)} no es un número que pueda guardarse exacto; escribe uno de 15 cifras como máximo, o ponlo entre comillas si es texto`,
  'syntax/bad-character': ({ found }) => `El carácter ${plain(said(found))} no puede estar aquí; quítalo`,
  'syntax/several-documents': ({ found }) =>
    `Se esperaba un solo documento YAML, se encontraron ${found}; deja uno por archivo`,
  'syntax/alias': ({ found }) =>
    `Los alias de YAML no se leen, y se encontró ${quote(found)}; escribe el valor completo donde haga falta`,
  'syntax/tag': ({ found }) =>
    `Las etiquetas de YAML no se leen, y se encontró ${quote(found)}; escribe el valor sin etiqueta`,

  'schema/unknown-key': ({ key, known }) => ({
    sentence: `Clave desconocida ${quote(key)}`,
    hint: keyMeant(key, known),
  }),
  'schema/missing-key': ({ key }) => `Falta la clave ${quote(key)}; añádela`,
  'schema/type': ({ expected, found, number }) => ({
    sentence: `Se esperaba ${expectedText(expected)}, ${foundText(found, plain)}`,
    ...numberMeant(number),
  }),
  'schema/value': ({ expected, found, known = [] }) => ({
    sentence: `Se esperaba ${expectedText(expected)}, ${foundText(found, plain)}`,
    ...suggestion(unquoted(found), known),
  }),
  'schema/version': ({ found }) =>
    `Se esperaba la versión 1 del formato, ${foundText(found, plain)}; escribe "credcheck: 1"`,

  'rubric/duplicate-id': ({ id, kind }) => {
    const { many, gender } = nounOf(kind);
    return `Dos ${many} tienen el id ${quote(id)}; dale otro id a un${gender}`;
  },
  'rubric/duplicate-value': ({ value }) =>
    `Dos opciones tienen el valor ${quote(value)}; dale otro valor a una`,
  'rubric/reserved': ({ word, kind }) =>
    `${quote(word)} está reservado; dale otro nombre ${nounOf(kind).gender === 'a' ? 'a la' : 'al'} ${nounOf(kind).one}`,
  'rubric/unknown-question': ({ id, known }) => ({
    sentence: `No existe la pregunta ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-criterion': ({ id, known }) => ({
    sentence: `No existe el criterio ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-band': ({ id, known }) => ({
    sentence: `No existe la banda ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-page': ({ id, known }) => ({
    sentence: `No existe la página ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-scale': ({ id, known }) => ({
    sentence: `No existe la escala ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-value': ({ question, value, known }) => ({
    sentence: `${quote(value)} no es una respuesta a ${quote(question)}`,
    hint: meant(value, known),
  }),
  'rubric/wrong-test': ({ question, type, op }) =>
    `Una pregunta de tipo ${plain(type)} no se puede examinar con ${quote(op)} (${quote(question)}); usa otra condición`,
  'rubric/cycle': ({ path }) => `Esto lleva de vuelta a sí mismo: ${plain(path.join(' -> '))}; quita un paso`,
  'rubric/long-chain': ({ question, limit }) =>
    `${quote(question)} está al final de una cadena de más de ${limit} condiciones; acórtala`,
  'rubric/bands': ({ expected, found }) =>
    typeof expected !== 'string' && expected.id === 'below-better-band'
      ? `Cada banda debe empezar por debajo de la anterior (${expected.from}), ${foundText(found, plain)}`
      : `Se esperaba ${expectedText(expected)} en bands, ${foundText(found, plain)}`,
  'rubric/curve': ({ expected, found }) =>
    `Se esperaba ${expectedText(expected)} en una curva, ${foundText(found, plain)}`,
  'rubric/bounds': ({ expected, found }) =>
    `Se esperaba ${expectedText(expected)}, ${foundText(found, plain)}`,
  'rubric/no-score': ({ id, type, missing }) =>
    `La pregunta ${quote(id)}, de tipo ${plain(type)}, cuenta pero no puede puntuar; añade su ${plain(missing.replace(/^score of /, 'score de '))}`,
  'rubric/not-found': ({ id, known }) => ({
    sentence:
      id === '-'
        ? 'Una rúbrica no se lee de la entrada estándar, sino de un archivo, nombrado como ./file.yaml'
        : `No hay ninguna rúbrica incluida ${quote(id)}, y una tuya se nombra como ./file.yaml`,
    hint: meant(id, known),
  }),
  ...SIZE_TEXTS,
  'rubric/unfit-base': ({ base, part, found }) => ({
    sentence: `${plain(problemText(found).sentence)}, en ${quote(part)}, que viene de ${plain(base)}`,
    hint: `cambia o quita ${quote(part)} también aquí`,
  }),
  'rubric/nothing-to-change': ({ id, kind, known }) => {
    const { one, gender } = nounOf(kind);
    return {
      sentence: `No existe ${gender === 'a' ? 'la' : 'el'} ${one} ${quote(id)} que se quiere cambiar`,
      hint: meant(id, known),
    };
  },
  'rubric/nothing-to-remove': ({ id, kind, known }) => {
    const { one, gender } = nounOf(kind);
    return {
      sentence: `No existe ${gender === 'a' ? 'la' : 'el'} ${one} ${quote(id)} que se quiere quitar`,
      hint: meant(id, known),
    };
  },

  ...RUBRIC_TEST_TEXTS,
  ...LINT_TEXTS,
  'rubric/is-translation': ({ rubric }) =>
    `Esto es una traducción, no una rúbrica; nombra la rúbrica${rubric === undefined ? '' : `, ${plain(rubric)}`}: sus traducciones se leen y se revisan con ella`,
  'rubric/is-answers': () => 'Esto son respuestas, no una rúbrica; nómbralas sin --rubric',
  ...ANSWERS_TEXTS,
  ...USAGE_TEXTS,
  ...OUTPUT_TEXTS,

  'summary/differs': ({ differences }) =>
    `Solo se pueden sumar resúmenes de partes de una misma entrada; este y el primero difieren en ${plain(differences.map(differenceText).join(', '))}`,

  'summary/not-one': ({ name }) => `${quote(name)} no es un resumen; nombra archivos escritos con --summary`,

  'baseline/not-rows': ({ name, why }) =>
    `${quote(name)} no contiene las filas de una ejecución anterior, un objeto JSON por línea: ${plain(why)}; ` +
    'escríbelas con credcheck batch FILE -o results.ndjson, y nombra ese archivo',
  'baseline/duplicate': ({ candidate, first, second }) =>
    `${quote(candidate)} está dos veces, en ${plain(first)} y en ${plain(second)}; deja una, o da a cada una un id propio`,
  'baseline/ambiguous': ({ candidate, first, second, line }) =>
    `${plain(first)} y ${plain(second)} se llaman ${quote(candidate)}, igual que la línea ${line} de la línea base, que no tiene id; ` +
    'escribe ahí el id de la que corresponde, o quita esa línea',
  'baseline/no-candidates': ({ name }) =>
    `${quote(name)} no contiene ninguna candidata puntuada, así que nada puede ser peor que ahí; nombra las filas de una ejecución anterior`,
  'baseline/other-rubric': ({ found, used }) =>
    `La línea base se puntuó con la rúbrica ${quote(found)}, y esta ejecución puntúa con ${quote(used)}; compara ejecuciones de una misma rúbrica`,

  'proposals/differ': ({ question, found }) =>
    `${found} propuestas para ${quote(question)} tienen valores distintos, así que no se tomó ninguna; respóndela con --set, o nombra un solo archivo`,

  'page/pdf': ({ name }) =>
    `${quote(name)} es un PDF; conviértelo antes en texto, por ejemplo con "pdftotext FILE.pdf", y lee ese texto`,
  'page/no-page': ({ name }) =>
    `Se esperaba un archivo web con una página dentro, y no hay ninguna en ${quote(name)}; guarda la página otra vez, como HTML o MHTML`,

  'postings/no-column': ({ known, found }) =>
    found === undefined
      ? `Se esperaba el texto de una oferta en "text" o "description", ${known.length === 0 ? 'y no hay ninguna de las dos' : `se encontró ${listed(known)}`}; nombra su columna con --column`
      : { sentence: `No existe la columna ${quote(found)}`, hint: meant(found, known) },
  'page/too-dense': ({ name }) =>
    `${quote(name)} tiene más de un millón de elementos, o mil atributos en una etiqueta; guárdala como texto`,
  'postings/none': ({ read }) =>
    read === 0
      ? 'No hay ninguna oferta de empleo en estos archivos; nombra archivos con una oferta cada uno, o con una línea --- entre ellas'
      : `${read === 1 ? 'El único texto' : `Ninguno de los ${read} textos`} de estos archivos ${read === 1 ? 'no ' : ''}cuenta como oferta; cada una necesita diez palabras propias o más, y un título que nombre el puesto si se da --role`,
  'postings/no-count': ({ question, rubric }) =>
    `La pregunta ${quote(question)} de la rúbrica ${quote(rubric)} no admite un recuento; nombra una con sample mediante --question`,

  ...BADGE_TEXTS,
  ...WEIGHTS_TEXTS,

  'score/nothing-applies': ({ because }) =>
    because === undefined
      ? 'Nada de la rúbrica se aplica a estas respuestas, así que no hay puntuación; revisa lo que no se aplica'
      : `Nada que puntúe se aplica a estas respuestas, así que no hay puntuación, pero se cumple un motivo de exclusión: ${because.map(quote).join(', ')}`,
};

export const problemText: typeof en.problemText = textsBy(TEXTS);

export const problemLine: typeof en.problemLine = (problem) => inOneLine(problemText(problem));
