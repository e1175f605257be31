import type * as en from '../en/change-words.js';
import { plain } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { verdictWord } from './phrases.js';

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    answered: 'respondida',
    partial: 'sabida a medias',
    unknown: 'desconocida',
    stale: 'vencida',
    contradicted: 'contradicha',
    'not-applicable': 'no se aplica',
    'not-asked': 'no se pregunta',
  }),
);

const verdictText = (id: string): string => plain(verdictWord(id));

export const REGRESSION: Words<typeof en.REGRESSION> = {
  worse: (candidate, parts) => `${candidate} salió peor que en la línea base: ${parts}`,
  lowEnd: (from, to) =>
    from === to
      ? `el extremo bajo de la puntuación cayó menos de un punto, en ${to}`
      : `el extremo bajo de la puntuación pasó de ${from} a ${to}`,
  verdict: (from, to) => `el veredicto, de ${verdictText(from)} a ${verdictText(to)}`,
  worst: (from, to) => `lo peor que puede ser, de ${verdictText(from)} a ${verdictText(to)}`,
  notFirm: 'ya no es firme',
  notInBaseline: 'la línea base no dice por qué respuestas, porque se escribió con --brief',
  notInRun: 'para ver por qué respuestas, ejecuta sin --brief',
  noAnswer: 'ninguna respuesta empeoró, así que mira las reglas, las comprobaciones y la rúbrica',
  moreAnswers: (more) => ` (y ${more} ${more === 1 ? 'respuesta' : 'respuestas'} más)`,
  answer: (question, from, to) =>
    from === to ? `${question} sigue en ${to} y vale menos` : `${question} pasó de ${from} a ${to}`,
  notInRubric: 'no estar en la rúbrica',
  state: (id) => STATES.get(id) ?? plain(id),
};

export const OTHER_VERSION: Words<typeof en.OTHER_VERSION> = {
  scored: (rubric) => `la línea base se puntuó con otra versión de la rúbrica ${rubric}`,
  version: (then, now) => `: ${then}, y ahora ${now}`,
  text: (version, then, now) =>
    `: las dos se llaman ${version}, pero su texto difiere (sha256 ${then}, y ahora ${now})`,
};

export const NOT_FOUND: Words<typeof en.NOT_FOUND> = {
  gone: (names) => `en la línea base, pero sin puntuar en esta ejecución: ${names}`,
  renamed: (names) => `con otro nombre que en la línea base: ${names}`,
  rename: (before, after) => `${before} a ${after}`,
  more: (more) => ` (y ${more} más)`,
};

export const REGRESSION_CAUSES: Words<typeof en.REGRESSION_CAUSES> = {
  answer: 'una respuesta que se cambió',
  check: 'una comprobación que se cambió',
  evidence: 'evidencia que ya está vencida',
  date: 'una fecha que ya es más antigua',
  rubric: 'la rúbrica',
  'not-shown': 'lo que no muestran las filas breves',
};

export const KIND_COUNTS: Words<typeof en.KIND_COUNTS> = {
  all: (parts) => `de las que salieron peor: ${parts}`,
  one: (count, kind) => `${count} por ${kind}`,
};

export const SINCE: Words<typeof en.SINCE> = {
  new: 'nueva',
  same: 'igual',
  was: (kind, verdict, low) =>
    `${kind === 'worse' ? 'peor' : 'mejor'}, era ${verdictWord(verdict)} desde ${low}`,
};
