import type * as en from '../../en/portfolio/words.js';
import type { Words } from '../../spoken.js';
import { inSeries } from '../comparison/names.js';
import { counted, dayText } from '../numbers.js';

export const SKILLS: Words<typeof en.SKILLS> = {
  noneAsked: 'No se pide ninguna habilidad, y ninguna credencial nombra una.',
  good: (good, all) => {
    const have = good === 1 ? 'tiene' : 'tienen';
    return `${good} de ${counted(all, 'habilidad', 'habilidades')} ${have} una buena prueba`;
  },
  weak: (count) => `${count} una débil`,
  open: (count) => `${count} una pendiente`,
  none: (count) => `${count} ninguna`,
};

export const NEXT_CREDENTIAL: Words<typeof en.NEXT_CREDENTIAL> = {
  proof: (skills) => `Aporta una mejor prueba de ${inSeries(skills)}.`,
  show: (skills) => `Aporta algo que mostrar de ${inSeries(skills)}.`,
  skills: (skills) => `Aporta ${inSeries(skills)}, que ninguna credencial nombra.`,
  perhaps: (skill, letters, named) =>
    `Quizá ${skill} sea lo que ${inSeries(letters)} ${letters.length === 1 ? 'llama' : 'llaman'} ${named}.`,
  nothing: 'Nada más: cada habilidad tiene una buena prueba y algo que mostrar.',
};

export const REFRESH: Words<typeof en.REFRESH> = {
  stale: (answers) =>
    counted(answers, 'respuesta demasiado antigua para contar', 'respuestas demasiado antiguas para contar'),
  soon: (answers, first) =>
    `${counted(answers, 'respuesta', 'respuestas')} por volver a mirar pronto, ` +
    `${answers === 1 ? '' : 'la primera '}a más tardar el ${dayText(first)}`,
};

export const OVERLAP: Words<typeof en.OVERLAP> = {
  addsNone: (letter) => `Cada habilidad buscada que aporta ${letter} está también en otra credencial.`,
  others: (skills) => `Sin que se pidan, también se mencionan: ${skills}.`,
  allNamed:
    'Estas son las habilidades que nombran las credenciales; añade --skills a,b,c para las del puesto.',
};

export const PORTFOLIO_WARNINGS: Words<typeof en.PORTFOLIO_WARNINGS> = {
  stopped: (who) => `Un motivo de exclusión descarta ${who}, así que es una prueba débil de cualquier cosa.`,
  'no-skill': (who) => `${who} no nombra ninguna habilidad; añade skill: [a, b] a su candidate.`,
  'none-wanted': (who) => `${who} no nombra ninguna de las habilidades que se piden.`,
  'other-role': (who, its, role) => `${who} es para otro puesto, ${its}, no ${role}.`,
  'no-questions': (who, rubric) =>
    `La rúbrica de ${who}, ${rubric}, no marca ninguna pregunta con portfolio: proof.`,
  'other-version': (who) => `Las respuestas sobre ${who} se dieron con otra versión de la rúbrica.`,
};

export const WITHOUT_ANSWER: Words<typeof en.WITHOUT_ANSWER> = {
  stale: 'la respuesta es demasiado antigua',
  contradicted: 'la página dice otra cosa',
  'not-applicable': 'no se aplica',
};

export const BUT: string = '; pero: ';
