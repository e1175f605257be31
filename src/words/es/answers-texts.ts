import type { AnswersArgs, TableColumn } from '../../core/model/answers-args.js';
import type * as en from '../en/answers-texts.js';
import { plain, quote, unquoted } from '../outside-text.js';
import { skippable } from '../skippable.js';
import type { Words } from '../spoken.js';
import { expectedText } from './expectations.js';
import { meant, suggestion } from './problem-words.js';
import { found as foundText, said } from './said.js';

export const WITH_REASON: Words<typeof en.WITH_REASON> = {
  file: '{not-applicable: tu motivo}',
  typed: 'not-applicable:tu motivo',
};

export const COUNT: string =
  'un recuento como 3 de 50, con un total mayor que 0 y no más aciertos que ese total,';

const MARKS: Readonly<
  Record<AnswersArgs['answers/marks']['mistake'], (question: string, found: string, write: string) => string>
> = {
  none: (question, found) =>
    `${quote(question)} no tiene la opción ${quote(found)}; quítala, o escribe solo [] si no es ninguna`,
  separator: (question, found, write) =>
    `Las opciones de ${quote(question)} se separan con comas, y se encontró ${quote(found)}; escribe ${plain(write)}`,
  uncertain: (question, found, write) =>
    `Para decir qué opciones de ${quote(question)} pueden ser ciertas, escribe ${write} en un archivo de respuestas; se encontró ${quote(found)}`,
};

export const ANSWERS_TEXTS: Words<typeof en.ANSWERS_TEXTS> = {
  'answers/is-rubric': () => 'Esto es una rúbrica, no respuestas; usa --rubric FILE',
  'answers/empty-cell': ({ column }) => `La celda de ${quote(column)} está vacía; rellénala`,

  'answers/unknown-question': ({ id, rubric, known }) => ({
    sentence: `La rúbrica ${quote(rubric)} no tiene la pregunta ${quote(id)}`,
    hint: meant(id, known),
  }),
  'answers/unknown-check': ({ id, rubric, known }) => ({
    sentence: `La rúbrica ${quote(rubric)} no tiene la comprobación ${quote(id)}`,
    hint: meant(id, known),
  }),
  'answers/unknown-value': ({ question, found, known }) => ({
    sentence: `${quote(unquoted(found))} no es una respuesta a ${quote(question)}`,
    hint: meant(unquoted(found), known),
  }),
  'answers/type': ({ question, expected, found }) =>
    typeof expected !== 'string' && expected.id === 'list-of-options'
      ? `${quote(question)} admite una lista: escribe ${plain(expected.write)}, o [] si no es ninguna; ${foundText(found, plain)}`
      : `Se esperaba ${expectedText(expected)} para ${quote(question)}, ${foundText(found, plain)}`,
  'answers/out-of-range': ({ question, expected, found }) =>
    `Se esperaba ${expectedText(expected)} para ${quote(question)}, ${foundText(found, plain)}`,
  'answers/no-half-known': ({ question, type, write }) =>
    write.length === 0
      ? `La respuesta a ${quote(question)} es de tipo ${plain(type)}; escríbela, o "unknown"`
      : `${quote(question)} no admite este valor sabido a medias; escribe ${write.join(' o ')}`,
  'answers/misplaced-form': ({ question, found, file, typed }) => {
    if (file === undefined) {
      return `${plain(said(found))} para ${quote(question)} solo vale en archivos de respuestas; aquí escríbelo como ${plain(typed ?? '')}`;
    }
    return typed === undefined
      ? `En un archivo de respuestas, escribe ${plain(file)} para ${quote(question)}; ${foundText(found, plain)}`
      : `${quote(question)} admite una sola respuesta, ${foundText(found, plain)}; si cada una puede ser cierta, escribe ${plain(typed)}, o ${plain(file)} en un archivo de respuestas`;
  },
  'answers/marks': ({ question, found, mistake, write }) => MARKS[mistake](question, found, write),
  'answers/set-beside-evidence': ({ question, key }) =>
    `El valor sabido a medias de ${quote(question)} está junto a ${quote(key)}; ponlo en "value:", como en {value: {one-of: [a, b]}, ${plain(key)}: …}`,
  'answers/empty-set': ({ question }) =>
    `El conjunto de respuestas posibles a ${quote(question)} está vacío; nombra al menos una, o escribe "unknown"`,
  'answers/reversed-range': ({ question, low, high }) =>
    `El rango de ${quote(question)} empieza en ${quote(low)} y termina antes, en ${quote(high)}; escribe primero el extremo bajo`,
  'answers/count': ({ question, found }) =>
    `Se esperaba ${COUNT} para ${quote(question)}, se encontró ${quote(found)}`,
  'answers/no-sample': ({ question, found }) =>
    `${quote(question)} no admite un recuento, y se encontró ${quote(found)}; escribe un solo número, o el menor y el mayor`,
  'answers/future-date': ({ question, found, asOf }) =>
    `La fecha de ${quote(question)} es ${plain(found)}, posterior a ${plain(asOf)}; corrígela, o mueve --as-of`,
  'answers/future-check': ({ id, found, asOf }) =>
    `${quote(id)} se comprobó el ${plain(found)}, después de ${plain(asOf)}; corrígelo, o mueve --as-of`,
  'answers/no-reason': ({ question, reason }) =>
    reason === undefined
      ? `Se dice que ${quote(question)} no se aplica, sin un motivo; escribe ${WITH_REASON.file}, o en una tabla y después de --set ${WITH_REASON.typed}`
      : `El motivo de ${quote(question)} es ${plain(said(reason))}, que no es texto; ponlo entre comillas`,
  'answers/several': ({ found, batch = 'credcheck batch FILE' }) => {
    const list = found === 0 ? 'una lista vacía' : 'una lista con una sola candidata';
    const rest =
      found > 1
        ? `se encontraron las de ${found}; para puntuarlas todas`
        : `se encontró ${list}; para puntuar una lista`;
    return `Se esperaban las respuestas de una candidata, ${rest}, escribe: ${plain(batch)}`;
  },
  'answers/rubric-path': ({ found }) =>
    `Las respuestas en la entrada estándar y en batch solo nombran una rúbrica por su id, y se encontró ${quote(found)}; nombra el archivo con --rubric`,
  'answers/no-rubric': ({ found }) =>
    `Las respuestas llevan a ${quote(found)}, y en su carpeta o por debajo no hay tal rúbrica; nombra la que sea de tu confianza con --rubric ./file.yaml`,
  'answers/other-rubric': ({ answered, used }) =>
    `Las respuestas nombran la rúbrica ${quote(answered)}, y esta ejecución puntúa con ${quote(used)}; nombra una con --rubric ID o --rubric ./file.yaml`,
  'answers/same-candidate': ({ candidate }) =>
    `${quote(candidate)} ya se compara, con estas mismas respuestas; nombra otra candidata`,
  'answers/candidate-twice': ({ candidate, kept }) =>
    `${quote(candidate)} ya está en el conjunto, por ${quote(kept)}; de varias respuestas sobre una credencial cuentan las comprobadas más tarde`,
  'answers/rubrics-differ': ({ answered, used }) =>
    `Estas respuestas se puntúan con ${plain(answered)} y las demás con ${plain(used)}, y las puntuaciones de dos rúbricas no forman una sola escala; añade --versus para ponerlas lado a lado`,
  'answers/unknown-column': ({ columns, rubric, known, fits }) => ({
    sentence: `${quote(rubric)} no tiene ninguna pregunta para ${columnsListed(columns, known)}`,
    hint: `${fits === undefined ? '' : `la mayoría son de otra rúbrica: añade -r ${plain(fits)}; `}para conservar una columna, empieza su nombre por x-; para dejarla fuera, añade --skip-columns ${skippable(columns)}`,
  }),
  'answers/no-header': () =>
    'La primera línea debe ser un encabezado que nombre las columnas, como name, y el id de una pregunta para cada respuesta',
  'answers/doubled-column': ({ column, written }) =>
    written.length === 1
      ? `Hay dos columnas ${quote(column)}; deja una de ellas`
      : `${written.map(quote).join(' y ')} son la misma columna, ${quote(column)}; deja una de ellas`,
  'answers/shared-column': ({ column, ids }) =>
    `${ids.map(quote).join(' y ')} preguntan lo mismo, ${quote(column)}; nombra la columna con uno de estos ids`,
  'answers/formula': ({ question, found }) =>
    `${quote(found)} es una fórmula o un error de la hoja de cálculo, y no una respuesta a ${quote(question)}; escribe la respuesta misma`,
  'answers/no-record': ({ record, name }) =>
    `Ningún registro de ${quote(name)} tiene el número o el id ${quote(record)}; da uno que "batch" pueda puntuar`,
  'answers/missing-column': ({ column }) => `Al encabezado le falta la columna ${quote(column)}; añádela`,
  'answers/nameless-column': ({ column, number, found }) =>
    `La columna ${plain(column)} (número ${number}) no tiene nombre en el encabezado, y contiene ${quote(found)}; ponle nombre o vacía la celda`,
};

const MOST_COLUMNS = 200;

function columnsListed(columns: readonly TableColumn[], known: readonly string[]): string {
  const shown = columns.slice(0, MOST_COLUMNS).map(({ name, letter, number }, at) => {
    const place = at === 0 ? `columna ${letter}, número ${number}` : `${letter}, ${number}`;
    const { hint } = suggestion(name, known);
    return `${quote(name)} (${place}${hint === undefined ? '' : `; ${hint}`})`;
  });
  const more = columns.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, y ${more} más` : ''}`;
}
