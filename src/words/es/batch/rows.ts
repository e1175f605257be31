import { clip } from '../../../terminal/clip.js';
import type * as en from '../../en/batch/rows.js';
import { quote } from '../../outside-text.js';
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

export const TABLE_NOTES: Words<typeof en.TABLE_NOTES> = {
  above: (lines) => `${lines.length === 1 ? 'línea' : 'líneas'} ${lines.join(', ')} encima del encabezado`,
  columns: (columns) => counted(columns, 'columna sin nombre', 'columnas sin nombre'),
  rows: (rows) => counted(rows, 'fila sin contenido', 'filas sin contenido'),
  headers: (rows) => counted(rows, 'fila que repite el encabezado', 'filas que repiten el encabezado'),
  passedOver: (name, parts) => `sin leer en ${name}: ${parts.join(', ')}`,
  notUtf8: (name, rows) =>
    `no es UTF-8 en ${name}: ${counted(rows, 'fila', 'filas')}; guarda la tabla como "CSV UTF-8"`,
  withoutIssuer: (name, rows) =>
    `en ${name} hay ${counted(rows, 'fila', 'filas')} sin emisor debajo de una que lo tiene; si eran celdas combinadas, rellénalas hacia abajo`,
};

export const PROBLEM_COUNTS: Words<typeof en.PROBLEM_COUNTS> = {
  column: (column, problems) => `columna ${quote(column)}: ${counted(problems, 'problema', 'problemas')}`,
  question: (question, problems) =>
    `pregunta ${quote(question)}: ${counted(problems, 'problema', 'problemas')}`,
  instead: (value) => `, escribe ${clip(value)}`,
  oneOf: (values) => `; escribe uno de estos: ${values.join(', ')}; o deja la celda vacía`,
  values: (shown, more) => `: ${shown}${more > 0 ? `, ${counted(more, 'valor más', 'valores más')}` : ''}`,
  moreThan: (values, shown) => ` con más de ${values} valores distintos, como ${shown}`,
  rest: (more) => `y ${moreNames(more)}; --summary FILE las tiene todas`,
  atLeast: (more, named) =>
    `y al menos ${moreNames(more)}; --summary FILE tiene las primeras ${named} por nombre`,
};

const moreNames = (more: number): string =>
  counted(more, 'columna o pregunta más', 'columnas o preguntas más');

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
