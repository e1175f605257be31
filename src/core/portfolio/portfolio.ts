import { candidateKeys, canonicalText } from '../answers/same-candidate.js';
import { byText } from '../model/by-text.js';
import type { Credential, Portfolio, PortfolioWarning, SkillCoverage } from '../model/portfolio.js';
import { allQuestions } from '../model/rubric.js';
import {
  distinctSkills,
  type ScoredCredential,
  type Skilled,
  skillCoverage,
  skillKey,
} from './credential.js';

/** The role, and the skills that it asks for; without any, they are those that the credentials name. */
export interface WantedSkills {
  readonly role?: string;
  readonly skills: readonly string[];
}

/** What a set of credentials proves for one role; their order changes nothing but the order in which they are listed. */
export function portfolio(
  wanted: WantedSkills,
  one: ScoredCredential,
  ...others: readonly ScoredCredential[]
): Portfolio {
  const skilled = withKeys([one, ...others]);
  const named = distinctSkills(skilled.flatMap(({ skills }) => skills));
  const asked = distinctSkills(wanted.skills);
  const skills = (asked.length > 0 ? asked : inOrder(named)).map((skill) => skillCoverage(skill, skilled));
  const credentials = skilled.map((each) => ({ ...each, only: onlyOf(each, skills) }));
  const role = wanted.role ?? sharedRole(credentials);
  const isWanted = (skill: string): boolean =>
    skills.some((each) => skillKey(each.skill) === skillKey(skill));
  return {
    asOf: one.input.asOf,
    tool: one.report.result.tool,
    ...(role !== undefined && { role }),
    skillsAre: asked.length > 0 ? 'asked-for' : 'named',
    credentials,
    skills,
    others: inOrder(named)
      .filter((skill) => !isWanted(skill))
      .map((skill) => ({ skill, by: skillCoverage(skill, skilled).by })),
    next: nextOf(credentials, skills),
    warnings: warningsAbout(credentials, role, isWanted),
  };
}

/** Keys go by the text of the answers, so that the order in which files are named does not change them. */
function withKeys(scored: readonly ScoredCredential[]): readonly Skilled[] {
  const texts = new Map(scored.map((each) => [each, canonicalText(each.input.answers)]));
  const sorted = [...scored].sort((a, b) => byText(String(texts.get(a)), String(texts.get(b))));
  const keys = candidateKeys(sorted.map(({ input }) => input.answers));
  return scored.map((each) => {
    const { input: _, ...rest } = each;
    return { key: String(keys[sorted.indexOf(each)]), ...rest };
  });
}

function inOrder(skills: readonly string[]): readonly string[] {
  return [...skills].sort((a, b) => byText(skillKey(a), skillKey(b)));
}

function onlyOf({ key }: Skilled, skills: readonly SkillCoverage[]): readonly string[] {
  return skills.flatMap(({ skill, by }) => (by.length === 1 && by[0] === key ? [skill] : []));
}

/** The role of all that name one, if it is the same. */
function sharedRole(credentials: readonly Credential[]): string | undefined {
  const roles = credentials.flatMap(({ report }) => report.result.candidate.role ?? []);
  const [first] = roles;
  return roles.every((role) => isSameRole(role, first)) ? first : undefined;
}

function isSameRole(one: string, other: string | undefined): boolean {
  return other !== undefined && skillKey(one) === skillKey(other);
}

function nextOf(credentials: readonly Credential[], skills: readonly SkillCoverage[]): Portfolio['next'] {
  const those = (fits: (each: SkillCoverage) => boolean): readonly string[] =>
    skills.filter(fits).map(({ skill }) => skill);
  return {
    skills: those(({ proof }) => proof === 'none'),
    proof: those(({ proof }) => proof === 'weak' || proof === 'open'),
    show: those(({ proof, show }) => proof !== 'none' && show === undefined),
    refresh: credentials
      .filter(({ recency, stale }) => ['past', 'refresh'].includes(recency.state) || stale.length > 0)
      .map(({ key }) => key),
  };
}

function warningsAbout(
  credentials: readonly Credential[],
  wantedRole: string | undefined,
  isWanted: (skill: string) => boolean,
): readonly PortfolioWarning[] {
  return credentials.flatMap(({ key: candidate, skills, report }): readonly PortfolioWarning[] => {
    const { rubric, result } = report;
    const { role } = result.candidate;
    const isOther = role !== undefined && wantedRole !== undefined && !isSameRole(role, wantedRole);
    return [
      ...(result.verdict.id === 'stop' ? [{ id: 'stopped', candidate } as const] : []),
      ...(skills.length === 0 ? [{ id: 'no-skill', candidate } as const] : []),
      ...(skills.length > 0 && !skills.some(isWanted) ? [{ id: 'none-wanted', candidate } as const] : []),
      ...(isOther ? [{ id: 'other-role', candidate, role } as const] : []),
      ...(!allQuestions(rubric).some(({ portfolio }) => portfolio === 'proof')
        ? [{ id: 'no-questions', candidate, rubric: rubric.id } as const]
        : []),
      ...(result.notes.some(({ id }) => id === 'rubric-changed')
        ? [{ id: 'other-version', candidate } as const]
        : []),
    ];
  });
}
