import type * as en from '../../en/batch/page.js';
import type { Words } from '../../spoken.js';
import { COMPARISON } from '../comparison/headings.js';
import { counted, dayText } from '../numbers.js';

type Order = Parameters<typeof en.BATCH_PAGE.leftOut>[1];

/** How those that are not shown compare with those that are. */
const COMPARED: Readonly<Record<Order, string>> = {
  worst: ', ninguna peor',
  best: ', ninguna mejor',
  action: '',
  name: '',
  input: '',
};

const ORDER: Readonly<Record<Order, string>> = {
  worst: 'De peor a mejor',
  best: 'De mejor a peor',
  action: 'Según qué hacer',
  name: 'Por nombre',
  input: 'En el orden de la entrada',
};

export const BATCH_PAGE: Words<typeof en.BATCH_PAGE> = {
  tally: ['Resultado', 'Candidatas'],
  order: ORDER,
  title: 'Lote',
  record: 'Registro',
  candidates: (count) => counted(count, 'candidata', 'candidatas'),
  actions: COMPARISON.actions,
  refusedCount: 'sin puntuar',
  below: (failUnder) => `por debajo de ${failUnder}`,
  criteria: 'Puntos por criterio',
  candidate: 'Candidata',
  total: 'Total',
  onScreen: {
    action: 'Acción',
    score: 'Puntos',
    verdict: 'Veredicto',
    open: 'Faltan',
    stale: 'Viejas',
    leftOut: 'Fuera',
    name: 'Candidata',
    since: 'Cambio',
    record: 'Registro',
  },
  inFile: {
    action: 'Acción',
    verdict: 'Veredicto',
    score: 'Puntos',
    open: 'Pendientes',
    stale: 'Vencidas',
    leftOut: 'Fuera',
    name: 'Candidata',
    issuer: 'Emisor',
    page: 'Página',
    since: 'Desde la línea base',
    record: 'Registro',
  },
  orderedBy: (order, rubric, asOf) => ['Lote', `${ORDER[order]}, según ${rubric} al ${dayText(asOf)}`],
  made: (rubric, asOf, version) => `Según ${rubric} al ${dayText(asOf)}, con credcheck ${version}.`,
  more: (more) => `y ${more} más`,
  failed: (failed) =>
    counted(failed, 'candidata no cumple lo que se pidió', 'candidatas no cumplen lo que se pidió'),
  leftOut: (left, order) => `${left === 1 ? 'Queda fuera' : 'Quedan fuera'} ${left} más${COMPARED[order]}.`,
  moreNotShown: (more, order) => `y ${more} más${COMPARED[order]}`,
  notScored: 'sin puntuar',
  refused: (refused) => counted(refused, 'registro no se pudo puntuar', 'registros no se pudieron puntuar'),
  refusedOne: (record, who, code) => `El registro ${record}${who} no se pudo puntuar (${code})`,
  median: (median) => `Extremo bajo de las puntuaciones: la mitad tiene ${median} o más`,
  openQuestion: (question, stale) =>
    stale === undefined ? question : `${question} (${counted(stale, 'vencida', 'vencidas')})`,
  open: (scored) => `Lo que más queda pendiente, de ${counted(scored, 'candidata', 'candidatas')}`,
  worse: 'peor que la línea base',
  unnamed: (record) => `registro ${record}`,
};
