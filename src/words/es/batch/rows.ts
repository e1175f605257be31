import { MOST_COUNTED_VALUES, MOST_NAMES, type ProblemCount } from '../../../core/model/batch-summary.js';
import { allQuestions, type Rubric } from '../../../core/model/rubric.js';
import { clip } from '../../../terminal/clip.js';
import type * as en from '../../en/batch/rows.js';
import { quote } from '../../en/problem-words.js';
import type { Words } from '../../spoken.js';
import { counted } from '../numbers.js';

export const ROWS_LEFT: Words<typeof en.ROWS_LEFT> = {
  notAll: 'no llegaron todas las filas',
  noRecord: 'no se pudo leer ningún registro',
};

export const PROGRESS: Words<typeof en.PROGRESS> = {
  done: (taken) => counted(taken, 'hecho', 'hechos'),
  refused: (refused) => counted(refused, 'error', 'errores'),
  left: (time) => `faltan ${time}`,
};

export const ROWS: Words<typeof en.ROWS> = {
  toOutput: 'las filas van a la salida estándar en su lugar',
  unwritable: (path, reasons) => `no se pudo escribir ${path}: ${reasons.join('; ')}`,
  left: (path, why) => `no se escribió ${path}, porque ${why}`,
  kept: (path, beside) =>
    `no se escribió ${path}, porque ${ROWS_LEFT.notAll}; las que llegaron están en ${beside}`,
  stepSummaryFull: (path) => `${path} está lleno: esta ejecución no está en el resumen del paso`,
};

export const RECORDS: Words<typeof en.RECORDS> = {
  unusable: (record, place, message) => `${record}${place} no se puede usar: ${message}`,
  place: (kind, where) => ` (${kind === 'line' ? 'línea ' : ''}${where})`,
  interrupted: (taken) => `interrumpido tras ${counted(taken, 'registro', 'registros')}`,
  nothingToGate: (gates) => `no hubo ningún registro al que aplicar ${gates.join(', ')}; revisa la entrada`,
  count: ({ taken, scored, refused }, end) =>
    `${counted(taken, 'registro', 'registros')}: ${counted(scored, 'puntuado', 'puntuados')}, ${counted(refused, 'rechazado', 'rechazados')}` +
    (end === 'rows-lost' ? '; no se pudieron escribir las filas, así que el resto se dejó' : ''),
};

export const tableNotes: typeof en.tableNotes = (
  { above, columns, rows, headers, notUtf8, withoutIssuer },
  name,
) => {
  const passedOver = [
    ...(above.length === 0 ? [] : [`${linesListed(above)} encima del encabezado`]),
    ...(columns === 0 ? [] : [counted(columns, 'columna sin nombre', 'columnas sin nombre')]),
    ...(rows === 0 ? [] : [counted(rows, 'fila sin contenido', 'filas sin contenido')]),
    ...(headers === 0
      ? []
      : [counted(headers, 'fila que repite el encabezado', 'filas que repiten el encabezado')]),
  ];
  return [
    ...(passedOver.length === 0 ? [] : [`sin leer en ${name}: ${passedOver.join(', ')}`]),
    ...(notUtf8 === 0
      ? []
      : [`no es UTF-8 en ${name}: ${counted(notUtf8, 'fila', 'filas')}; guarda la tabla como "CSV UTF-8"`]),
    ...(withoutIssuer === 0
      ? []
      : [
          `en ${name} hay ${counted(withoutIssuer, 'fila', 'filas')} sin emisor debajo de una que lo tiene; si eran celdas combinadas, rellénalas hacia abajo`,
        ]),
  ];
};

function linesListed(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'línea' : 'líneas'} ${lines.join(', ')}`;
}

const LISTED = { names: 8, values: 5 };

export const problemCountLines: typeof en.problemCountLines = (problems, rubric) => {
  const lines = problems.slice(0, LISTED.names).map((each) => {
    const { column, question, count } = each;
    const name = column === undefined ? `pregunta ${quote(question ?? '')}` : `columna ${quote(column)}`;
    return `${name}: ${counted(count, 'problema', 'problemas')}${valuesListed(each)}${optionsListed(each, rubric)}`;
  });
  const more = problems.length - LISTED.names;
  if (more <= 0) return lines;
  const isAll = problems.length < MOST_NAMES;
  const others = counted(more, 'columna o pregunta más', 'columnas o preguntas más');
  const file = isAll ? 'las tiene todas' : `tiene las primeras ${MOST_NAMES} por nombre`;
  return [...lines, `y ${isAll ? '' : 'al menos '}${others}; --summary FILE ${file}`];
};

/** The options of a column, where a value shown is like none of them. */
function optionsListed({ column, values }: ProblemCount, rubric: Rubric): string {
  const asked = allQuestions(rubric).find(({ id }) => id === column);
  const isClear = values.slice(0, LISTED.values).every(({ suggestion }) => suggestion !== undefined);
  if (isClear || asked === undefined || !('options' in asked)) return '';
  return `; escribe uno de estos: ${asked.options.map(({ value }) => value).join(', ')}; o deja la celda vacía`;
}

function valuesListed({ complete, values }: ProblemCount): string {
  if (values.length === 0) return '';
  const shown = values.slice(0, LISTED.values).map(({ value, count, suggestion }) => {
    const instead = suggestion === undefined ? '' : `, escribe ${clip(suggestion)}`;
    return `${quote(value)} (${count}${instead})`;
  });
  if (complete === false)
    return ` con más de ${MOST_COUNTED_VALUES} valores distintos, como ${shown.join(', ')}`;
  const more = values.length - LISTED.values;
  return `: ${[...shown, ...(more > 0 ? [counted(more, 'valor más', 'valores más')] : [])].join(', ')}`;
}

export const BASELINE: Words<typeof en.BASELINE> = {
  counts: (baseline, { worse, better, same, new: fresh, gone, renamed }) => {
    const missing = gone === 0 ? '' : `, ${gone} ${gone === 1 ? 'falta' : 'faltan'}`;
    const other = renamed === 0 ? '' : `, ${renamed} con otro nombre`;
    return (
      `frente a ${clip(baseline)}: ${counted(worse, 'peor', 'peores')}, ${counted(better, 'mejor', 'mejores')}, ` +
      `${counted(same, 'igual', 'iguales')}, ${counted(fresh, 'nueva', 'nuevas')}${missing}${other}`
    );
  },
  isNew: (baseline) =>
    `todavía no hay filas en ${clip(baseline)}, así que no se compara nada, y --allow-new-baseline lo admite`,
  missing: (name, count) =>
    `${clip(name)}, de la línea base, falta o tiene otro nombre${count > 1 ? ` (y ${count - 1} más)` : ''}, y se dio --fail-on-missing`,
  withId: (record, id) => `${record} (id ${id})`,
  allNew: (baseline) => `--no-regressions, y ninguna candidata de esta ejecución está en ${baseline}`,
  lowerVerdict: '; --tolerance admite puntos, nunca un veredicto más bajo',
};
