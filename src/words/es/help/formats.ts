import { hanging } from '../../../terminal/text.js';
import type * as en from '../../en/help/formats.js';

type Results = Parameters<typeof en.formats>[0][number];
type Rows = Parameters<typeof en.formats>[1][number];

const ABOUT: Readonly<Record<Results, string>> = {
  pretty: 'una pantalla: qué hacer, por qué, qué averiguar; con --full, todo',
  plain: 'líneas con rótulo, sin color, recuadros ni columnas, para lectores de pantalla, logs y grep',
  json: 'el resultado completo para programas; "credcheck schema result" lo describe',
  markdown: 'un informe para entregar a otros, con cada respuesta, su fuente y su fecha',
  html: 'un solo archivo HTML autónomo: sin scripts ni peticiones de red',
  csv: 'para hojas de cálculo: una fila por criterio, o con --table checks una por comprobación (evaluate); una por candidata (compare); una por habilidad de cada una (portfolio)',
};

const ABOUT_ROWS: Readonly<Record<Rows, string>> = {
  ndjson: 'un resultado por línea, para programas',
  csv: "una línea por registro bajo una cabecera, para hojas de cálculo: cada celda entre comillas, las líneas acaban en CRLF, y lo que sería una fórmula lleva ' delante",
  pretty: 'la pantalla: primero lo peor, y en la última línea un recuento de todo',
  markdown: 'lo mismo como página para un pull request o un issue',
  html: 'lo mismo como un solo archivo HTML',
  junit:
    'XML para CI: una suite por candidata, un caso por criterio, omitido si no cuenta, y uno para el veredicto, el único que puede fallar',
  github:
    '10 anotaciones como máximo para GitHub Actions, primero lo peor; una página va a GITHUB_STEP_SUMMARY, si está definida',
};

export const formats: typeof en.formats = (results, rows) => `Formatos

${rowsOf(results, ABOUT)}

"evaluate", "compare", "portfolio" y "demo" los tienen todos; "explain" y
"rubric show", todos menos csv; "rubric list", pretty y json. Elige uno con -f,
--format; sin él decide la terminación del archivo de -o (.html, .md, .json,
.ndjson o .jsonl, .csv, .txt para plain, .xml para junit); si no,
CREDCHECK_FORMAT; y si no, es pretty. "checklist" no tiene csv, y escribe una
carta al proveedor (letter); con --due tiene en cambio csv, github e ics, un
calendario. "postings", "read" y "badge" no tienen csv; su yaml y su json son
propuestas, que dicen lo que se encontró para una pregunta. Un archivo sin
terminación recibe ahí yaml.

"batch" tiene otros, y sin -f es ndjson:

${rowsOf(rows, ABOUT_ROWS)}

pretty, markdown y github guardan hasta el final las peores filas, y solo esas;
los demás escriben cada fila según llega. "batch --detail" dice cuánto contiene
una fila de ndjson: brief, el veredicto con sus reglas y cuánto se respondió;
standard, sin esa opción, también el perfil, los criterios, la lista de
comprobación, las notas y qué averiguar ahora; full, todo lo que tiene evaluate
-f json. Lo que se deja fuera no se calcula.

  -o, --output FILE        el resultado va a un archivo y no a la salida
                           estándar
  --report FORMAT=FILE     el resultado va además a este archivo; se puede
                           repetir (evaluate, compare, portfolio, batch); sin
                           FORMAT= decide su terminación

Ambas escriben un archivo entero o ninguno, y reemplazan uno anterior; "rubric
init" y "rubric template", uno que alguien ya rellenó, solo con --force. En
pantalla y en Markdown se muestran números enteros; los de JSON tienen seis
decimales. Las mismas respuestas, rúbrica y --as-of dan los mismos bytes.

Las respuestas sabidas a medias estrechan el rango de la puntuación:

  en un archivo de respuestas          al escribir, con --set y en CSV
  {one-of: [a, b]}                     a|b
  {at-least: 120, at-most: 200}        120..200, 120.., at most 200
  {hits: 3, of: 50}                    3 of 50, si la pregunta admite recuentos
  {from: 2024-01, to: 2025-06}, 2024   2024..2025-06, 2024 to mid 2025, 2024
  {sure: [a], maybe: [b, c]}           solo en un archivo y en la entrevista

En un archivo se escriben en lugar de un valor, también en "value:" junto a una
fuente. Un extremo de un rango se puede omitir. Un conjunto de todas las
respuestas no es una respuesta.

Con --set y en CSV, las comas separan opciones donde se pueden elegir varias:
"a, b"; "none" o [] no elige ninguna.

En la entrevista y con --set puedes escribir también sí, 20 a 40, al menos 20,
como mucho 40, 3 de 50, 12,5, mayo de 2025, hoy y no lo sé. El punto separa
decimales: 1.250 es 1,25. Los archivos se escriben igual en todos los idiomas.
`;

function rowsOf<Format extends string>(
  formats: readonly Format[],
  about: Readonly<Record<Format, string>>,
): string {
  return formats.flatMap((format) => hanging(`  ${format.padEnd(10)}`, about[format], 80)).join('\n');
}
