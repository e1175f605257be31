import type { Credential, Portfolio, PortfolioWarning, Recency } from '../../../core/model/portfolio.js';
import { lettersOf } from '../../en/comparison/names.js';
import { questionOf } from '../../en/phrases.js';
import type * as en from '../../en/portfolio/sentences.js';
import { nearest } from '../../nearest.js';
import { inSeries } from '../comparison/names.js';
import { counted, dayText } from '../numbers.js';
import { shownAnswer } from './answers.js';

export const skillsSentence: typeof en.skillsSentence = ({ skills }) => {
  if (skills.length === 0) return 'No se pide ninguna habilidad, y ninguna credencial nombra una.';
  const count = (wanted: string): number => skills.filter(({ proof }) => proof === wanted).length;
  const rest = [
    [count('weak'), 'una débil'],
    [count('open'), 'una pendiente'],
    [count('none'), 'ninguna'],
  ] as const;
  const parts = rest.flatMap(([found, what]) => (found === 0 ? [] : [`${found} ${what}`]));
  const have = count('good') === 1 ? 'tiene' : 'tienen';
  const of = `${count('good')} de ${counted(skills.length, 'habilidad', 'habilidades')}`;
  return `${inSeries([`${of} ${have} una buena prueba`, ...parts])}.`;
};

export const nextCredentialSentences: typeof en.nextCredentialSentences = (portfolio) => {
  const { next, skills } = portfolio;
  if (skills.length === 0) return [];
  const improved = (what: 'proof' | 'show', wanted: string): readonly string[] =>
    next[what].length === 0
      ? []
      : [`Aporta ${wanted} ${inSeries(next[what])}.${improvement(portfolio, next[what], what)}`];
  const sentences = [
    ...(next.skills.length === 0 ? [] : [`Aporta ${inSeries(next.skills)}, que ninguna credencial nombra.`]),
    ...next.skills.flatMap((skill) => likeness(portfolio, skill)),
    ...improved('proof', 'una mejor prueba de'),
    ...improved('show', 'algo que mostrar de'),
  ];
  return sentences.length > 0
    ? sentences
    : ['Nada más: cada habilidad tiene una buena prueba y algo que mostrar.'];
};

/** The name that a misspelt one seems to mean. */
function likeness({ others, credentials }: Portfolio, skill: string): readonly string[] {
  const near = nearest(
    skill,
    others.map((each) => each.skill),
  );
  const found = others.find((each) => each.skill === near);
  if (found === undefined) return [];
  const letters = lettersOf(credentials.map(({ key }) => key));
  const call = found.by.length === 1 ? 'llama' : 'llaman';
  return [`Quizá ${skill} sea lo que ${inSeries(found.by.map(letters))} ${call} ${found.skill}.`];
}

/** What the rubric says would raise the answer, of the best credential for the first of some skills. */
function improvement(
  { skills, credentials }: Portfolio,
  [first]: readonly string[],
  what: 'proof' | 'show',
): string {
  const best = skills.find(({ skill }) => skill === first)?.best;
  const credential = credentials.find(({ key }) => key === best);
  const [kind] = credential?.[what].answers ?? [];
  const improve = credential && kind && questionOf(credential.report.rubric, kind.id)?.improve;
  return improve === undefined ? '' : ` ${improve}`;
}

/** The most urgent first. */
const URGENCY: readonly Recency[] = ['past', 'refresh', 'open', 'current'];

export const refreshSentences: typeof en.refreshSentences = ({ credentials }) => {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const urgent = URGENCY.flatMap((state) => credentials.filter(({ recency }) => recency.state === state));
  return urgent.flatMap((each) => {
    const said = [...recencyTexts(each), ...staleTexts(each)];
    return said.length === 0 ? [] : [`${letters(each.key)}: ${said.join('; ')}.`];
  });
};

function recencyTexts({ recency, report }: Credential): readonly string[] {
  const low = recency.answers.filter(({ score }) => score !== undefined && score.high < 0.5);
  return low.map((row) => `"${shownAnswer(report.rubric, row)}"`);
}

function staleTexts({ stale, soon, report }: Credential): readonly string[] {
  const rows = [...report.result.profile, ...report.result.criteria.flatMap(({ questions }) => questions)];
  const days = rows.flatMap(({ id, freshUntil = '' }) => (soon.includes(id) ? [freshUntil] : []));
  const [day] = days.sort();
  const first = soon.length === 1 ? '' : 'la primera ';
  return [
    ...(stale.length === 0
      ? []
      : [
          counted(
            stale.length,
            'respuesta demasiado antigua para contar',
            'respuestas demasiado antiguas para contar',
          ),
        ]),
    ...(day === undefined
      ? []
      : [
          `${counted(soon.length, 'respuesta', 'respuestas')} por volver a mirar pronto, ${first}a más tardar el ${dayText(day)}`,
        ]),
  ];
}

export const overlapSentences: typeof en.overlapSentences = ({ skills, credentials }) => {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const shared = skills.filter(({ by }) => by.length > 1);
  const texts = shared.map(({ skill, by }) => `${skill}: ${inSeries(by.map(letters))}`);
  const idle = credentials.filter(
    ({ key, only }) => only.length === 0 && skills.some(({ by }) => by.includes(key)),
  );
  return [
    ...(texts.length === 0 ? [] : [`${texts.join('; ')}.`]),
    ...idle.map(
      ({ key }) => `Cada habilidad buscada que aporta ${letters(key)} está también en otra credencial.`,
    ),
  ];
};

export const otherSentences: typeof en.otherSentences = ({ others, skillsAre, credentials }) => {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const texts = others.map(({ skill, by }) => `${skill} (${by.map(letters).join(', ')})`);
  return [
    ...(texts.length === 0 ? [] : [`Sin que se pidan, también se mencionan: ${texts.join(', ')}.`]),
    ...(skillsAre === 'named'
      ? ['Estas son las habilidades que nombran las credenciales; añade --skills a,b,c para las del puesto.']
      : []),
  ];
};

export const portfolioWarningSentences: typeof en.portfolioWarningSentences = ({
  credentials,
  warnings,
  role = '',
}) => {
  const letters = lettersOf(credentials.map(({ key }) => key));
  return warnings.map((warning) => warningSentence(warning, letters(warning.candidate), role));
};

function warningSentence(warning: PortfolioWarning, who: string, role: string): string {
  switch (warning.id) {
    case 'stopped':
      return `Un motivo de exclusión descarta ${who}, así que es una prueba débil de cualquier cosa.`;
    case 'no-skill':
      return `${who} no nombra ninguna habilidad; añade skill: [a, b] a su candidate.`;
    case 'none-wanted':
      return `${who} no nombra ninguna de las habilidades que se piden.`;
    case 'other-role':
      return `${who} es para otro puesto, ${warning.role}, no ${role}.`;
    case 'no-questions':
      return `La rúbrica de ${who}, ${warning.rubric}, no marca ninguna pregunta con portfolio: proof.`;
    case 'other-version':
      return `Las respuestas sobre ${who} se dieron con otra versión de la rúbrica.`;
  }
}
