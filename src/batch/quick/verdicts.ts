import { buildBrief } from '../../core/report/build-report.js';
import type { BriefResult, Interval } from '../../core/report/model.js';
import type { Truth } from '../../core/scoring/truth.js';
import type { ScorerSettings } from '../scorer.js';
import { answersIn } from './answers-in.js';
import type { Compiled } from './compile.js';
import { type Branch, memo } from './memo.js';
import type { Roles } from './roles.js';
import type { Standing } from './standing.js';

/** What is the same for all lines on which the rules and the open questions stand alike. */
export interface Finding {
  readonly verdict: Pick<BriefResult['verdict'], 'id' | 'firm' | 'range'>;
  /** Verdict, knock-outs, caps and warnings as members of a JSON object. */
  readonly json: string;
}

const DIGITS: Readonly<Record<Truth, number>> = { no: 0, yes: 1, unknown: 2 };

/**
 * Finds the verdict of a line. The core decides on the first line of each kind and the rest are told the same:
 * the path to a finding has a step for everything that a verdict and the reasons for it are made of.
 */
export function verdictFinder(
  settings: ScorerSettings,
  compiled: Compiled,
  roles: Roles,
): (standing: Standing, score: Interval, open: number) => Finding {
  const { bands } = settings.loaded.rubric;
  const findings = memo<Finding>();
  const bandOf = (score: number): number => bands.findIndex((band) => score >= band.from);
  return (standing, score, open) => {
    let branch: Branch<Finding> = findings.root();
    for (const at of roles.gated) branch = findings.step(branch, DIGITS[compiled.asked(at, standing)]);
    for (const at of roles.steering)
      branch = findings.step(branch, standing.readings[at]?.isAnswered === true ? 1 : 0);
    for (const rule of compiled.rules) branch = findings.step(branch, DIGITS[rule(standing)]);
    branch = findings.step(branch, open);
    branch = findings.step(branch, bandOf(score.low));
    branch = findings.step(branch, bandOf(score.high));
    branch.found ??= decided(settings, compiled, standing);
    return branch.found;
  };
}

function decided(settings: ScorerSettings, compiled: Compiled, standing: Standing): Finding {
  const { loaded, asOf, toolVersion } = settings;
  const answers = answersIn(compiled, standing);
  const brief = buildBrief({ rubric: loaded.rubric, stamp: loaded.stamp, answers, asOf, toolVersion });
  if (!brief.ok) throw new Error('the quick scorer found a score where the core finds none');
  const { verdict, knockouts, caps, warnings } = brief.value.result;
  return {
    verdict: { id: verdict.id, firm: verdict.firm, range: verdict.range },
    json: JSON.stringify({ verdict, knockouts, caps, warnings }).slice(1, -1),
  };
}
