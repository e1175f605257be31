import type * as en from '../en/conflicts.js';
import type { Words } from '../spoken.js';

export const NAMED: Words<typeof en.NAMED> = {
  answers: 'las respuestas',
  answersFile: 'un archivo de respuestas',
  rubric: 'una rúbrica',
  usedRubric: 'la rúbrica',
  weightsFile: 'un archivo con pesos',
  listFile: 'el archivo de una tabla o lista',
};

export const TEXT_EXAMPLES: Words<typeof en.TEXT_EXAMPLES> = {
  role: '"Analista de datos"',
  skills: 'SQL,Python',
  check: 'price-now',
};

export const WHY: Words<typeof en.WHY> = {
  answersTwice: 'cada una dice dónde están las respuestas',
  inputForTwo: 'la entrada estándar no puede llevar a la vez las respuestas y lo que se escribe',
  asksAndForbids: 'una hace preguntas, la otra las prohíbe',
  readWithoutQuestion: 'las respuestas que ya están se leen sin preguntar; --resume pregunta las demás',
  recordOfWhat: 'dice qué registro de ese archivo se quiere',
  sourceLater:
    'el efecto de una respuesta se dice antes de conocer su fuente; quita una, o evalúa las respuestas guardadas con --strict-evidence',
  fixBuiltIn: 'una rúbrica que viene con credcheck no se cambia; nombra un archivo tuyo',
  rubricTwice: 'cada una nombra la rúbrica',
  schemaOfAnswers: 'solo el esquema de respuestas es para una rúbrica',
  tableIsCsv: 'dice qué es una fila, y los demás formatos no tienen filas',
  noOneOrder:
    'las puntuaciones de rúbricas distintas no forman una sola escala, así que ninguna queda primera',
  nothingCounted: 'toma lo que contaron las propuestas',
  nothingReopened: 'solo se cambian las respuestas que se contrastan con las páginas',
  weightsAreThere: 'sus pesos ya están dados, y se ponen junto a los de la rúbrica',
  whoseWeights: 'dice qué resulta de las respuestas guardadas con los pesos que lleva',
  inputOnce: 'la entrada estándar solo se puede leer una vez',
};
