import type * as en from '../../en/formats/csv.js';
import type { Words } from '../../spoken.js';

export const DELIMITER_NAMES: Words<typeof en.DELIMITER_NAMES> = {
  comma: 'una coma',
  semicolon: 'un punto y coma',
  tab: 'un tabulador',
};

export const CSV_EXPECTED: Words<typeof en.CSV_EXPECTED> = {
  afterQuote: (delimiter) => `${delimiter} después de las comillas de cierre`,
  quotedCell: 'una celda entre comillas, con las comillas de dentro dobles',
  lines: 'un salto de línea (LF) al final de cada línea, como en "CSV UTF-8"',
  closingQuote: 'el cierre de unas comillas que se abren en esta línea',
  cells: (count) => `una fila de ${count} celdas, como el encabezado`,
  fewerCells: (count) =>
    `una fila de ${count} celdas, como el encabezado (pon entre comillas la celda que tenga una coma)`,
};

export const CSV_FOUND: Words<typeof en.CSV_FOUND> = {
  other: 'otra cosa',
  quoteInside: 'una comilla en medio de una celda',
  returns: 'un retorno de carro dentro del encabezado',
  longLine: (line) => `una línea demasiado larga, la ${line}`,
  onLine: (found, line) => `${found} en la línea ${line}`,
  noQuoteIn: (bytes) => `un texto de ${bytes} bytes sin él`,
};
