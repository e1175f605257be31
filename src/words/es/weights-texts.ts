import type * as en from '../en/weights-texts.js';
import { plain, quote } from '../outside-text.js';
import { listed } from './problem-words.js';

export const judgementExpected: typeof en.judgementExpected = (method, criteria) =>
  method === 'swing' || method === 'points' ? 'un número de 0 a 100' : `un número entero de 1 a ${criteria}`;

export const sumOfPoints: typeof en.sumOfPoints = (found) => {
  const off = Math.round(Math.abs(100 - found) * 1e6) / 1e6;
  return `Los puntos suman ${found}, no 100; ${found < 100 ? `reparte ${off} más` : `quita ${off}`}`;
};

export const WEIGHTS_TEXTS: typeof en.WEIGHTS_TEXTS = {
  'weights/value': ({ criterion, found, method, of }) =>
    `Se esperaba ${judgementExpected(method, of)} para ${quote(criterion)}, se encontró ${quote(found)}`,
  'weights/missing': ({ criteria, method }) => {
    const each = method === 'swing' || method === 'points' ? 'un número, 0 si no importa' : 'un puesto';
    return `No se dice nada de ${listed(criteria)}; da a cada criterio ${each}`;
  },
  'weights/top': ({ found }) =>
    `Se esperaba 100 para el criterio que más importa, se encontró ${found} como máximo; los demás son partes de ese 100`,
  'weights/sum': ({ found }) => sumOfPoints(found),
  'weights/rank-twice': ({ rank, criteria }) =>
    `El puesto ${rank} se da a ${listed(criteria)}; da a cada uno un puesto propio, o usa --method points para lo que importa por igual`,
  'weights/nothing': ({ criteria }) =>
    `Nada dice qué importa; ejecútalo en una terminal, o da --set CRITERIO=NÚMERO para cada uno de ${listed(criteria)}`,
  'weights/far-base': ({ name, base }) =>
    `${quote(name)} no puede extender ${quote(base)} por una ruta relativa; escríbelo en la carpeta de esa rúbrica`,
  'weights/no-overlay': ({ name }) =>
    `${quote(name)} no dice de quién son sus pesos; un archivo que lo dice lo escribe: credcheck rubric weights -o ARCHIVO`,
  'weights/not-alone': ({ name, path }) =>
    `${quote(name)} cambia más que pesos: ${plain(path)}; para eso usa credcheck rubric diff`,
  'weights/other-base': ({ name, base, other }) =>
    `${quote(name)} tiene pesos para ${plain(base)}, y el primer archivo para ${plain(other)}; nombra archivos con pesos para una misma rúbrica`,
};
