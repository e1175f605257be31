import type { Candidate } from '../model/answer.js';
import {
  CREDENTIAL_PARTS,
  type Credential,
  type ProofState,
  type Recency,
  type SkillCoverage,
} from '../model/portfolio.js';
import { type Outcome, success } from '../model/problem.js';
import type { QuestionResult } from '../model/result.js';
import { allQuestions } from '../model/rubric.js';
import type { PortfolioPart } from '../model/rubric-parts.js';
import { assessedReport } from '../report/build-report.js';
import type { ReportInput } from '../report/report-input.js';
import { ageInDays } from '../scoring/age.js';

/** One scored credential, before it has a key among others. */
export interface ScoredCredential extends Omit<Skilled, 'key'> {
  readonly input: ReportInput;
}

/** Scores one credential of a set; a problem if nothing applies to it. */
export function scoreForPortfolio(input: ReportInput): Outcome<ScoredCredential> {
  const built = assessedReport(input, CREDENTIAL_PARTS);
  if (!built.ok) return built;
  const { report } = built.value;
  const rows = [...report.result.profile, ...report.result.criteria.flatMap(({ questions }) => questions)];
  const asked = rows.filter(({ state }) => state !== 'not-asked');
  const answersTo = (part: PortfolioPart): readonly QuestionResult[] =>
    allQuestions(input.rubric).flatMap(({ id, portfolio }) =>
      portfolio === part ? asked.filter((row) => row.id === id) : [],
    );
  const [proof, shown, current] = [answersTo('proof'), answersTo('show'), answersTo('current')];
  const question = shown.find((row) => isAnswered(row) && (row.score?.low ?? 1) > 0)?.id;
  return success({
    input,
    report,
    skills: skillsOf(input.answers.candidate),
    proof: { state: proofIn(proof), answers: proof },
    show: { ...(question !== undefined && { question }), answers: shown },
    recency: { state: recencyIn(current), answers: current },
    stale: rows.flatMap(({ id, state }) => (state === 'stale' ? [id] : [])),
    soon: rows.filter((row) => isAnswered(row) && isSoonStale(row, input.asOf)).map(({ id }) => id),
  });
}

/** Whether a question has an answer that counts, even if it is half known. */
function isAnswered({ state }: Pick<QuestionResult, 'state'>): boolean {
  return state === 'answered' || state === 'partial';
}

/** What scores less is a weak proof, or a reason to refresh. */
const HALF = 0.5;

/** By the first question that applies: that is the kind of proof, and the others are about it. */
function proofIn(rows: readonly QuestionResult[]): ProofState {
  const kind = rows.find(({ state }) => state !== 'not-applicable');
  if (kind?.score === undefined || !isAnswered(kind)) return 'open';
  if (kind.score.high < HALF) return 'weak';
  return kind.score.low >= HALF ? 'good' : 'open';
}

function recencyIn(rows: readonly QuestionResult[]): Recency {
  const applying = rows.filter(({ state }) => state !== 'not-applicable');
  const scores = applying.flatMap((row) => (isAnswered(row) && row.score ? [row.score] : []));
  if (scores.some(({ high }) => high === 0)) return 'past';
  if (scores.some(({ high }) => high < HALF)) return 'refresh';
  const isSure = scores.length > 0 && scores.length === applying.length;
  return isSure && scores.every(({ low }) => low >= HALF) ? 'current' : 'open';
}

const SOON_DAYS = 30;

function isSoonStale({ freshUntil }: QuestionResult, asOf: string): boolean {
  return freshUntil !== undefined && ageInDays(asOf, freshUntil) <= SOON_DAYS;
}

/** A credential as far as skills need it. */
export type Skilled = Omit<Credential, 'only'>;

/** The skills that a candidate names, each once. */
function skillsOf({ skill = [] }: Pick<Candidate, 'skill'>): readonly string[] {
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
