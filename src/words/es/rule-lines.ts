import type * as en from '../en/rule-lines.js';
import type { Words } from '../spoken.js';
import { verdictWord } from './phrases.js';

/** What a kind of rule is called. */
type Noun = readonly [one: string, many: string];

export const STATE_WORDS: Words<typeof en.STATE_WORDS> = {
  hit: 'Se cumple',
  unknown: 'Por ver',
  clear: 'Descartado',
};

export const knockoutLines: typeof en.knockoutLines = ({ rubric, result }) => {
  const lines = result.knockouts.map(({ id, state }) => {
    const because = rubric.knockouts.find((knockout) => knockout.id === id)?.because ?? id;
    const what = state === 'hit' ? 'Motivo de exclusión' : 'Motivo de exclusión por descartar';
    return { state, text: `${what}: ${because}` };
  });
  return gathered(lines, ['motivo de exclusión', 'motivos de exclusión']);
};

export const capLines: typeof en.capLines = ({ rubric, result }) => {
  const lines = result.caps.map(({ id, state, atMost }) => {
    const because = rubric.caps.find((cap) => cap.id === id)?.because ?? id;
    return { state, text: `${state === 'hit' ? '' : 'Quizá '}${verdictWord(atMost)} como mucho: ${because}` };
  });
  return gathered(lines, ['tope', 'topes']);
};

/** Worst first; clear ones are only counted, since they have no effect. */
function gathered(lines: readonly en.RuleLine[], noun: Noun): readonly en.RuleLine[] {
  const clear = lines.filter((line) => line.state === 'clear').length;
  return [
    ...lines.filter((line) => line.state === 'hit'),
    ...lines.filter((line) => line.state === 'unknown'),
    ...(clear === 0 ? [] : [{ state: 'clear' as const, text: clearText(clear, lines.length, noun) }]),
  ];
}

function clearText(clear: number, all: number, [one, many]: Noun): string {
  if (clear < all) return clear === 1 ? `Otro ${one} no se cumple.` : `Otros ${clear} ${many} no se cumplen.`;
  return all === 1 ? `El único ${one} no se cumple.` : `No se cumple ninguno de los ${all} ${many}.`;
}
