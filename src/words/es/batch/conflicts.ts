import type * as en from '../../en/batch/conflicts.js';
import type { Words } from '../../spoken.js';

export const BATCH_NAMED: Words<typeof en.BATCH_NAMED> = {
  input: 'la entrada',
};

export const BATCH_WHY: Words<typeof en.BATCH_WHY> = {
  topAndAll: 'una muestra algunas candidatas; la otra, todas',
  briefAndMore: '--brief equivale a --detail brief, así que quita una de las dos',
  baselineFromInput: 'la entrada estándar es para las candidatas, así que nombra un archivo',
  noBaseline: 'sin las filas de una ejecución anterior no hay con qué comparar',
  oneResult: 'con --merge hay un solo resultado, así que nombra un solo lugar para él',
  notScoredAgain: 'los resúmenes se suman y no se vuelven a puntuar',
  inputTwice: 'la entrada estándar solo se puede leer una vez',
  outputTaken: 'la salida estándar lleva el único resultado, así que las filas deben ir a un archivo',
};
