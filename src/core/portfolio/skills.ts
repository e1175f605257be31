import type { Candidate } from '../model/answer.js';
import type { Credential, ProofState, SkillCoverage } from '../model/portfolio.js';

/** A credential as far as skills need it. */
export type Skilled = Omit<Credential, 'only'>;

/** The skills that a candidate names, each once. */
export function skillsOf({ skill = [] }: Pick<Candidate, 'skill'>): readonly string[] {
  return distinctSkills(typeof skill === 'string' ? [skill] : skill);
}

/** Skills without those that mean the same as an earlier one. */
export function distinctSkills(skills: readonly string[]): readonly string[] {
  const keys = skills.map(skillKey);
  return skills.filter((skill, at) => keys.indexOf(skillKey(skill)) === at);
}

/** A skill without what people vary: case, spaces, `_` and `-`. */
export function skillKey(skill: string): string {
  return skill
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

/** Whether a credential names a skill. */
function names({ skills }: Pick<Credential, 'skills'>, skill: string): boolean {
  return skills.some((each) => skillKey(each) === skillKey(skill));
}

/** What covers a skill, and how well. */
export function skillCoverage(skill: string, credentials: readonly Skilled[]): SkillCoverage {
  const naming = credentials.filter((each) => names(each, skill));
  const by = naming.map(({ key }) => key);
  const [best] = PROOFS.flatMap((proof) => naming.filter((each) => proofOf(each) === proof));
  if (best === undefined) return { skill, by, proof: 'none' };
  const show = naming.find((each) => each.show.question !== undefined)?.key;
  return { skill, by, best: best.key, proof: proofOf(best), ...(show !== undefined && { show }) };
}

/** From the best. */
const PROOFS: readonly ProofState[] = ['good', 'open', 'weak'];

/** Whatever is stopped or out of date proves little. */
function proofOf({ proof, recency, report }: Skilled): ProofState {
  const isLost = recency.state === 'past' || report.result.verdict.id === 'stop';
  return isLost ? 'weak' : proof.state;
}
