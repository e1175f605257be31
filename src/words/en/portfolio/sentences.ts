import type { Credential, Portfolio, PortfolioWarning, Recency } from '../../../core/model/portfolio.js';
import { nearest } from '../../nearest.js';
import { inSeries, lettersOf } from '../comparison/names.js';
import { questionOf } from '../phrases.js';
import { shownAnswer } from './answers.js';
import { PORTFOLIO } from './headings.js';
import { NEXT_CREDENTIAL, OVERLAP, PORTFOLIO_WARNINGS, REFRESH, SKILLS } from './words.js';

/** How many of the skills have a proof, and how good it is. */
export function skillsSentence({ skills }: Portfolio): string {
  if (skills.length === 0) return SKILLS.noneAsked;
  const count = (wanted: string): number => skills.filter(({ proof }) => proof === wanted).length;
  const rest = (['weak', 'open', 'none'] as const).flatMap((proof) =>
    count(proof) === 0 ? [] : [SKILLS[proof](count(proof))],
  );
  return `${inSeries([SKILLS.good(count('good'), skills.length), ...rest])}.`;
}

/** What the next credential should bring. */
export function nextCredentialSentences(portfolio: Portfolio): readonly string[] {
  const { next, skills } = portfolio;
  if (skills.length === 0) return [];
  const improved = (what: 'proof' | 'show'): readonly string[] =>
    next[what].length === 0
      ? []
      : [NEXT_CREDENTIAL[what](next[what]) + improvement(portfolio, next[what], what)];
  const sentences = [
    ...(next.skills.length === 0 ? [] : [NEXT_CREDENTIAL.skills(next.skills)]),
    ...next.skills.flatMap((skill) => likeness(portfolio, skill)),
    ...improved('proof'),
    ...improved('show'),
  ];
  return sentences.length > 0 ? sentences : [NEXT_CREDENTIAL.nothing];
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
  return [NEXT_CREDENTIAL.perhaps(skill, found.by.map(letters), found.skill)];
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
    ...(stale.length === 0 ? [] : [REFRESH.stale(stale.length)]),
    ...(day === undefined ? [] : [REFRESH.soon(soon.length, day)]),
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
    ...idle.map(({ key }) => OVERLAP.addsNone(letters(key))),
  ];
}

/** Skills beside the wanted ones; and where none were asked for, which they are. */
export function otherSentences({ others, skillsAre, credentials }: Portfolio): readonly string[] {
  const letters = lettersOf(credentials.map(({ key }) => key));
  const texts = others.map(({ skill, by }) => `${skill} (${by.map(letters).join(', ')})`);
  return [
    ...(texts.length === 0 ? [] : [OVERLAP.others(texts.join(', '))]),
    ...(skillsAre === 'named' ? [OVERLAP.allNamed] : []),
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
    case 'other-role':
      return PORTFOLIO_WARNINGS['other-role'](who, warning.role, role);
    case 'no-questions':
      return PORTFOLIO_WARNINGS['no-questions'](who, warning.rubric);
    default:
      return PORTFOLIO_WARNINGS[warning.id](who);
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
