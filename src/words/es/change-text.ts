import type { AnswerChange, AnswerSnapshot, LikelyCauses } from '../../core/batch/answer-snapshot.js';
import type { RegressionKind } from '../../core/batch/regression-kinds.js';
import type { SinceBaseline } from '../../core/batch/row.js';
import type * as en from '../en/change-text.js';
import { plain, quote } from '../en/problem-words.js';
import { whole } from '../numbers/whole-numbers.js';
import { verdictWord } from './phrases.js';

const LISTED = 5;

export const regressionText: typeof en.regressionText = (regression) => {
  const { candidate, before, after, move } = regression;
  const issuer = candidate.issuer === undefined ? '' : ` (${plain(candidate.issuer)})`;
  const parts = [
    ...(move.points > 0 ? [pointsText(before.low, after.low)] : []),
    ...(before.verdict === after.verdict
      ? []
      : [verdictsText('el veredicto', before.verdict, after.verdict)]),
    ...(before.worst === after.worst || after.worst === after.verdict
      ? []
      : [verdictsText('lo peor que puede ser', before.worst, after.worst)]),
    ...(before.firm && !after.firm ? ['ya no es firme'] : []),
  ];
  const what = `${plain(candidate.name)}${issuer} salió peor que en la línea base: ${parts.join(', ')}`;
  return `${what}; ${blameText(regression.answers())}`;
};

function pointsText(before: number, after: number): string {
  const [from, to] = [whole(before), whole(after)];
  if (from === to) return `el extremo bajo de la puntuación cayó menos de un punto, en ${to}`;
  return `el extremo bajo de la puntuación pasó de ${from} a ${to}`;
}

function verdictsText(what: string, before: string, after: string): string {
  return `${what}, de ${verdictText(before)} a ${verdictText(after)}`;
}

function verdictText(id: string): string {
  return plain(verdictWord(id));
}

function blameText(blame: LikelyCauses): string {
  if (blame === 'not-in-baseline')
    return 'la línea base no dice por qué respuestas, porque se escribió con --brief';
  if (blame === 'not-in-run') return 'para ver por qué respuestas, ejecuta sin --brief';
  if (blame.length === 0)
    return 'ninguna respuesta empeoró, así que mira las reglas, las comprobaciones y la rúbrica';
  const more = blame.length - LISTED;
  const shown = blame.slice(0, LISTED).map(changeText).join(', ');
  return more > 0 ? `${shown} (y ${more} ${more === 1 ? 'respuesta' : 'respuestas'} más)` : shown;
}

function changeText({ question, before, after }: AnswerChange): string {
  const [from, to] = [markText(before), markText(after)];
  if (from !== to) return `${plain(question)} pasó de ${from} a ${to}`;
  return `${plain(question)} sigue en ${to} y vale menos`;
}

const STATES: Readonly<Record<string, string>> = {
  answered: 'respondida',
  partial: 'sabida a medias',
  unknown: 'desconocida',
  stale: 'vencida',
  contradicted: 'contradicha',
  'not-applicable': 'no se aplica',
  'not-asked': 'no se pregunta',
};

function markText(mark: AnswerSnapshot | undefined): string {
  if (mark === undefined) return 'no estar en la rúbrica';
  const isGiven = mark.state === 'answered' || mark.state === 'partial';
  if (isGiven && mark.value !== undefined) return quote(mark.value);
  return STATES[mark.state] ?? plain(mark.state);
}

export const otherVersionText: typeof en.otherVersionText = (then, now) => {
  const what = `la línea base se puntuó con otra versión de la rúbrica ${plain(now.id)}`;
  if (then.version !== now.version) return `${what}: ${plain(then.version)}, y ahora ${plain(now.version)}`;
  const [before, after] = [then.sha256.slice(0, 12), now.sha256.slice(0, 12)];
  return `${what}: las dos se llaman ${plain(now.version)}, pero su texto difiere (sha256 ${before}, y ahora ${after})`;
};

export const goneText: typeof en.goneText = (names, count) => {
  const more = count - names.length;
  const shown = names.map(plain).join(', ');
  return `en la línea base, pero sin puntuar en esta ejecución: ${shown}${more > 0 ? ` (y ${more} más)` : ''}`;
};

export const renamedText: typeof en.renamedText = (first, count) => {
  const shown = first.map(({ before, after }) => `${plain(before)} a ${plain(after)}`).join(', ');
  const more = count - first.length;
  return `con otro nombre que en la línea base: ${shown}${more > 0 ? ` (y ${more} más)` : ''}`;
};

export const kindsText: typeof en.kindsText = (counts) => {
  const parts = [...counts].map(([kind, count]) => `${count} por ${KINDS[kind]}`);
  return `de las que salieron peor: ${parts.join(', ')}`;
};

const KINDS: Readonly<Record<RegressionKind, string>> = {
  answer: 'una respuesta que se cambió',
  check: 'una comprobación que se cambió',
  evidence: 'evidencia que ya está vencida',
  date: 'una fecha que ya es más antigua',
  rubric: 'la rúbrica',
  'not-shown': 'lo que no muestran las filas breves',
};

const SINCE: Readonly<Record<SinceBaseline['kind'], string>> = {
  new: 'nueva',
  better: 'mejor',
  same: 'igual',
  worse: 'peor',
};

export const sinceText: typeof en.sinceText = ({ kind, before, kinds = [] }) => {
  if (before === undefined || kind === 'new') return SINCE.new;
  if (kind === 'same') return SINCE.same;
  const was = `${SINCE[kind]}, era ${verdictWord(before.verdict)} desde ${whole(before.low)}`;
  return kinds.length === 0 ? was : `${was}: ${kinds.map((each) => KINDS[each]).join(', ')}`;
};
