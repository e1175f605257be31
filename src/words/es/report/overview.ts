import type * as en from '../../en/report/overview.js';
import { wholeSpan } from '../../numbers/whole-numbers.js';
import type { Words } from '../../spoken.js';
import { counted, percentText } from '../numbers.js';
import { restsOn, spanInWords, verdictWord } from '../phrases.js';

export const OVERVIEW: Words<typeof en.OVERVIEW> = {
  for: 'A favor',
  against: 'Contra',
  basis: 'Base',
  warning: 'Ojo',
  answers: 'Reparos',
  instead: 'Mejor',
  lift: 'Mejorar',
  learning: 'Quizá el aprendizaje en sí te valga la pena.',
  revisit: 'Retomar',
  findOut: (more) => `Averigua primero${more === 0 ? '' : `, y ${more} más`}`,
  answer: 'Resp. 1',
  answerIt: 'Responde',
  tick: 'Marcar',
  everything: 'Completo',
  share: 'Enviar',
  warnings: (first, more) => (more === 0 ? first : `(1 de ${more + 1}) ${first}`),
  minutes: (minutes) => `unos ${minutes} min`,
  disclaimer: 'Información general, no consejo financiero. Confírmalo en el sitio oficial.',
};

export const OPEN: Words<typeof en.OPEN> = {
  settledBy: (open) =>
    open === 1
      ? 'lo decide la única respuesta pendiente'
      : `puede decidirlo una de ${open} respuestas pendientes`,
  settledTogether: (count) => `pueden decidirlo juntas ${count} respuestas pendientes`,
  answerFirst: 'responde primero a la pregunta 1',
  tooMuch: (open) => counted(open, 'respuesta pendiente', 'respuestas pendientes'),
  unless: (knockouts) =>
    knockouts === 1
      ? 'salvo el motivo de exclusión sin comprobar'
      : `salvo uno de ${knockouts} motivos de exclusión sin comprobar`,
};

export const bandsInWords: typeof en.bandsInWords = ({ id, range: [, highest] }, bands) => {
  const [low, high] = [bands.indexOf(id), bands.indexOf(highest)];
  if (low === high) return verdictWord(id);
  if (low - high === 1) return `${verdictWord(id)} o ${verdictWord(highest)}`;
  return `De ${verdictWord(id)} a ${verdictWord(highest)}`;
};

export const scoreSentence: typeof en.scoreSentence = (score) => {
  const span = spanInWords(wholeSpan(score));
  return score.low < score.high ? `Posible: ${span} de 100.` : `Puntuación: ${span} de 100.`;
};

export const onceNothingStops: typeof en.onceNothingStops = (knockouts) =>
  knockouts === 1 ? 'solo si eso cambia' : 'solo si ya no se cumple ningún motivo de exclusión';

export const heldDown: typeof en.heldDown = (id, withoutCaps) =>
  `Solo por la puntuación sería ${verdictWord(withoutCaps)}; un tope la deja en ${verdictWord(id)}.`;

export const atBest: typeof en.atBest = (because, atMost) =>
  limitedBy(because, `${verdictWord(atMost)} como mucho`);

const limitedBy: typeof en.limitedBy = (because, verdict) => `${because.replace(/\.$/, '')} (${verdict})`;

export const basisSentence: typeof en.basisSentence = (coverage) => {
  const answered = `respuestas al ${percentText(coverage.answered)} de lo que cuenta`;
  if (coverage.answered === 0) return answered;
  const word = restsOn(coverage)
    .map((each) => `, ${each}`)
    .join('');
  const bare = coverage.answered - coverage.withSource;
  return `${answered}${word}${bare > 0.005 ? `, ${percentText(bare)} sin fuente` : ', todas con fuente'}`;
};

export const answersLine: typeof en.answersLine = (counts) => {
  const parts: readonly (readonly [number, string, string])[] = [
    [counts.halfKnown, 'sabida a medias', 'sabidas a medias'],
    [counts.stale, 'demasiado antigua', 'demasiado antiguas'],
    [counts.contradicted, 'contradicha', 'contradichas'],
    [counts.leftOut, 'fuera porque no se aplica', 'fuera porque no se aplican'],
    [counts.undated, 'sin fecha', 'sin fecha'],
    [counts.unsourced, 'sin la fuente que necesita', 'sin la fuente que necesitan'],
    [counts.onOneAddress, 'de una sola dirección', 'de una sola dirección'],
  ];
  const found = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  return found.length === 0 ? undefined : found.join(', ');
};

export const checksHeading: typeof en.checksHeading = (heading, shown, checks, pages) => {
  const all = counted(checks, 'comprobación', 'comprobaciones');
  const on = `en ${counted(pages, 'página', 'páginas')}`;
  return shown === checks ? `${heading}: ${all} ${on}` : `${heading}: ${shown} de ${all}, ${on}`;
};
