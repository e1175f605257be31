import type * as en from '../en/usage-texts.js';
import { plain, quote } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { listed, meant, suggestion } from './problem-words.js';

export const USAGE_TEXTS: Words<typeof en.USAGE_TEXTS> = {
  'usage/set': ({ found, question }) =>
    `Se esperaba --set question=value, se encontró ${quote(found)}${question === undefined ? '' : `; escribe ${plain(question)}=unknown si no se sabe`}`,
  'usage/date': ({ option, found }) =>
    `Se esperaba una fecha como 2026-11-22 para ${plain(option)}, se encontró ${quote(found)}`,
  'usage/threshold': ({ option, found }) =>
    `Se esperaba un número de 0 a 100 para ${plain(option)}, se encontró ${quote(found)}`,
  'usage/whole-number': ({ option, found, least, most }) =>
    `Se esperaba un número entero de ${least} a ${most} para ${plain(option)}, se encontró ${quote(found)}`,
  'usage/verdict': ({ found, known }) => ({
    sentence: `No existe el veredicto ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/action': ({ found, known }) => ({
    sentence: `No existe la acción ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/badge-state': ({ found, known }) => ({
    sentence: `Una insignia nunca está ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/ask': ({ found, known }) => ({
    sentence: `No existe la pregunta ${quote(found)} para hacerla otra vez`,
    hint: meant(found, known),
  }),
  'usage/format': ({ found, known }) => ({
    sentence: `Este comando no tiene el formato ${quote(found)}; elige entre ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/ending': ({ name, ending, known, instead }) => {
    const named = {
      '--format': ', o nombra el formato con --format',
      '--report': `, o escribe --report FORMAT=${plain(name)}`,
      nothing: '',
    };
    return `${quote(name)} termina en ${plain(ending)}, que no es la terminación de ningún formato de este comando; usa ${listed(known)}${named[instead]}`;
  },

  'usage/detail': ({ found, known }) => ({
    sentence: `No existe el detalle ${quote(found)}; elige entre ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/schema': ({ found, known }) => ({
    sentence: `No existe el esquema ${quote(found)}; elige entre ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/shell': ({ found, known }) => ({
    sentence: `Las palabras no se completan para el shell ${quote(found)}; elige entre ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/order': ({ found, known }) => ({
    sentence: `No existe el orden ${quote(found)}; elige entre ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/table': ({ found, known }) => ({
    sentence: `No existe la tabla ${quote(found)}; elige entre ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/input': ({ found, known }) => {
    const { hint } = suggestion(found, known);
    const sentence = `No existe la clase de entrada ${quote(found)}; las que hay son ${listed(known)}`;
    return hint === undefined ? sentence : { sentence, hint };
  },
  'usage/other-kind': ({ name, named, found, kind }) =>
    `${quote(name)} se llama como ${plain(named)} y por dentro es ${plain(found)}; cámbiale el nombre, o di --input ${plain(kind)}`,
  'usage/no-match': ({ found }) => `Ningún archivo encaja con ${quote(found)}; revisa el patrón y la carpeta`,
  'usage/wide-pattern': ({ found }) =>
    `Se esperaba un patrón con un máximo de 4 asteriscos en un nombre y sin grupos repetidos, se encontró ${quote(found)}; usa menos asteriscos, o {one,other} para un grupo`,
  'usage/report': ({ found }) =>
    `Se esperaba --report format=path, o una ruta cuya terminación nombre el formato, se encontró ${quote(found)}; escribe por ejemplo --report offer.md`,
  'usage/report-file': ({ found }) =>
    `${quote(found)} es una carpeta, y este comando escribe un solo informe; nombra un archivo, como ${plain(found)}offer.html`,
  'usage/report-folder': ({ found, formats }) =>
    `${quote(found)} es una carpeta, que se escribe como ${listed(formats)}; escribe por ejemplo --report ${plain(formats[0] ?? '')}=${plain(found.replace(/^[^=]*=/, ''))}`,
  'usage/output-folder': ({ name, command }) =>
    `${quote(name)} es una carpeta, y --output nombra un solo archivo; ${command === 'batch' ? `escribe --report html=${plain(name)} para una página por candidata` : `nombra un archivo, como ${plain(name)}offer.html`}`,
  'usage/report-stdout': ({ format }) =>
    `Un informe necesita un archivo, porque por la salida estándar va el único resultado; escribe --format ${plain(format)}, o nombra un archivo`,
  'usage/would-lose': ({ name }) =>
    `${quote(name)} ya existe, y lo que hay escrito en él se perdería; nombra otro archivo, o reemplázalo con --force`,
  'usage/same-file': ({ name, options }) =>
    `${quote(name)} se nombra más de una vez (${plain(options.join(', '))}); nombra otro archivo para una de ellas`,
  'usage/help': ({ found, known }) => ({
    sentence: `No existe ningún comando ni tema ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/rule': ({ found, known }) => ({
    sentence: `No existe ninguna regla ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/within': ({ found }) =>
    `Se esperaba un número de días, semanas, meses o años para --within, como 30d, 6w, 3mo o 1y, se encontró ${quote(found)}`,
  'usage/source': ({ found }) =>
    `Se esperaba la dirección completa para --source, como https://example.org/terms, o con palabras cuál es la fuente, se encontró ${quote(found)}`,
  'usage/check': ({ found, known }) => ({
    sentence: `No existe la comprobación ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/subject': ({ found, known, show = 'credcheck rubric show RUBRIC' }) => {
    const near = suggestion(found, known).hint;
    const some = near ?? `usa por ejemplo ${listed(known.slice(0, 5))}.`;
    const sentence = `No existe ningún criterio, pregunta ni regla ${quote(found)}`;
    return { sentence, hint: `${some} Para ver todos los que hay, escribe: ${plain(show)}` };
  },
  'usage/candidates': ({ found, least, most, instead }) =>
    `Se esperaban de ${least} a ${most} candidatas, se ${found === 1 ? 'encontró 1' : `encontraron ${found}`}; ${found < least ? 'nombra más archivos de respuestas, o una tabla con ellas' : `para muchas, escribe: ${plain(instead)}`}`,
  'usage/several-answers': ({ found, compare }) =>
    `Se esperaban las respuestas de una candidata, se encontraron ${found} archivos; para compararlos, escribe: ${plain(compare)}`,
  'usage/candidate': ({ option, found, known }) => ({
    sentence: `${plain(option)} no nombra ninguna candidata de la comparación, se encontró ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/no-text': ({ option, example }) =>
    `Se esperaba algún texto para ${plain(option)}, no se encontró ninguno; escribe por ejemplo ${plain(option)} ${plain(example)}`,
  'usage/conflict': ({ options, why }) =>
    `${plain(options.join(' y '))} no se pueden combinar: ${plain(why)}`,
  'usage/not-a-terminal': ({ option }) =>
    `${plain(option)} hace preguntas, y esto no es una terminal; responde con --set o con un archivo`,
  'usage/posting-name': ({ option, found }) =>
    `Se esperaba un nombre de 200 caracteres como máximo, con una letra o una cifra, para ${plain(option)}, se encontró ${quote(found)}`,
  'usage/method': ({ found, known }) => ({
    sentence: `No existe el método ${quote(found)}; usa uno de ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/many-names': ({ name, found, limit }) =>
    `${quote(name)} puede tener ${limit} nombres como máximo, se encontraron ${found}; cuenta las credenciales en varias listas`,
  'usage/later-day': ({ option, found, asOf }) =>
    `Se esperaba un día no posterior a ${plain(asOf)} para ${plain(option)}, se encontró ${plain(found)}; escribe el día en que se leyó la página, o cambia --as-of`,
  'usage/needs': ({ option, needs, why }) => `${plain(option)} necesita ${plain(needs)}: ${plain(why)}`,
};
