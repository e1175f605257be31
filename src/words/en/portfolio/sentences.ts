import type { Credential, Portfolio, PortfolioWarning, Recency } from '../../../core/model/portfolio.js';
import { nearest } from '../../nearest.js';
import { inSeries, lettersOf } from '../comparison/names.js';
import { counted, questionOf } from '../phrases.js';
import { shownAnswer } from './answers.js';
import { PORTFOLIO } from './headings.js';

/** How many of the skills have a proof, and how good it is. */
export function skillsSentence({ skills }: Portfolio): string {
  if (skills.length === 0) return 'No skill is asked for, and no credential names one.';
  const count = (wanted: string): number => skills.filter(({ proof }) => proof === wanted).length;
  const rest = [
    [count('weak'), 'a weak one'],
    [count('open'), 'an open one'],
    [count('none'), 'none'],
  ] as const;
  const parts = rest.flatMap(([found, what]) => (found === 0 ? [] : [`${found} ${what}`]));
  const of = counted(skills.length, 'skill has', 'skills have');
  return `${inSeries([`${count('good')} of ${of} a good proof`, ...parts])}.`;
}

/** What the next credential should bring. */
export function nextCredentialSentences(portfolio: Portfolio): readonly string[] {
  const { next, skills } = portfolio;
  if (skills.length === 0) return [];
  const improved = (what: 'proof' | 'show', wanted: string): readonly string[] =>
    next[what].length === 0
      ? []
      : [`Bring ${wanted} ${inSeries(next[what])}.${improvement(portfolio, next[what], what)}`];
  const sentences = [
    ...(next.skills.length === 0 ? [] : [`Bring ${inSeries(next.skills)}, which no credential names.`]),
    ...next.skills.flatMap((skill) => likeness(portfolio, skill)),
    ...improved('proof', 'a better proof of'),
    ...improved('show', 'something to show for'),
  ];
  return sentences.length > 0
    ? sentences
    : ['Nothing more: each skill has a good proof and something to show.'];
}

/** The name that a misspelt one seems to mean. */
function likeness({ others, credentials }: Portfolio, skill: string): readonly string[] {
  const near = nearest(
    skill,
    others.map((each) => each.skill),
  );
  const found = others.find((each) => each.skill === near);
  if (found === undefined) return [];
  const letters = lettersOf(credentials.map(({ key }) => key));
  return [`Perhaps ${skill} is what ${inSeries(found.by.map(letters))} calls ${found.skill}.`];
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

/** What is out of date, and whose evidence is too old, or soon will be. */
export function refreshSentences({ credentials }: Portfolio): readonly string[] {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const urgent = URGENCY.flatMap((state) => credentials.filter(({ recency }) => recency.state === state));
  return urgent.flatMap((each) => {
    const said = [...recencyTexts(each), ...staleTexts(each)];
    return said.length === 0 ? [] : [`${letters(each.key)}: ${said.join('; ')}.`];
  });
}

function recencyTexts({ recency, report }: Credential): readonly string[] {
  const low = recency.answers.filter(({ score }) => score !== undefined && score.high < 0.5);
  return low.map((row) => `"${shownAnswer(report.rubric, row)}"`);
}

function staleTexts({ stale, soon, report }: Credential): readonly string[] {
  const rows = [...report.result.profile, ...report.result.criteria.flatMap(({ questions }) => questions)];
  const days = rows.flatMap(({ id, freshUntil = '' }) => (soon.includes(id) ? [freshUntil] : []));
  const [day] = days.sort();
  return [
    ...(stale.length === 0 ? [] : [`${counted(stale.length, 'answer is', 'answers are')} too old to count`]),
    ...(day === undefined
      ? []
      : [`${counted(soon.length, 'answer')} to look up again soon, the first by ${day}`]),
  ];
}

/** Which skills several credentials name, and which credentials add none. */
export function overlapSentences({ skills, credentials }: Portfolio): readonly string[] {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const shared = skills.filter(({ by }) => by.length > 1);
  const texts = shared.map(({ skill, by }) => `${skill}: ${inSeries(by.map(letters))}`);
  const idle = credentials.filter(
    ({ key, only }) => only.length === 0 && skills.some(({ by }) => by.includes(key)),
  );
  return [
    ...(texts.length === 0 ? [] : [`${texts.join('; ')}.`]),
    ...idle.map(({ key }) => `Each wanted skill of ${letters(key)} is in another credential too.`),
  ];
}

/** Skills beside the wanted ones; and where none were asked for, which they are. */
export function otherSentences({ others, skillsAre, credentials }: Portfolio): readonly string[] {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const texts = others.map(({ skill, by }) => `${skill} (${by.map(letters).join(', ')})`);
  return [
    ...(texts.length === 0 ? [] : [`Named, and not asked for: ${texts.join(', ')}.`]),
    ...(skillsAre === 'named'
      ? ['These are the skills that the credentials name; add --skills a,b,c for those of the role.']
      : []),
  ];
}

/** What may make the set less than it looks. */
export function portfolioWarningSentences({
  credentials,
  warnings,
  role = '',
}: Portfolio): readonly string[] {
  const letters = lettersOf(credentials.map(({ key }) => key));
  return warnings.map((warning) => warningSentence(warning, letters(warning.candidate), role));
}

function warningSentence(warning: PortfolioWarning, who: string, role: string): string {
  switch (warning.id) {
    case 'stopped':
      return `A knock-out stops ${who}, so it is a weak proof of anything.`;
    case 'no-skill':
      return `${who} names no skill; add skill: [a, b] to its candidate.`;
    case 'none-wanted':
      return `${who} names no skill that is asked for.`;
    case 'other-role':
      return `${who} is for another role, ${warning.role}, not ${role}.`;
    case 'no-questions':
      return `The rubric of ${who}, ${warning.rubric}, marks no question as portfolio: proof.`;
    case 'other-version':
      return `The answers about ${who} were given under another version of the rubric.`;
  }
}

/** Where a credential is shown. */
export function placeText({ report }: Pick<Credential, 'report'>): string {
  return report.result.candidate.place ?? PORTFOLIO.noPlace;
}

/** Where each is shown; nothing where none says so. */
export function placesSentences({ credentials }: Portfolio): readonly string[] {
  if (credentials.every(({ report }) => report.result.candidate.place === undefined)) return [];
  const letters = lettersOf(credentials.map(({ key }) => key));
  return [`${credentials.map((each) => `${letters(each.key)}: ${placeText(each)}`).join('; ')}.`];
}
