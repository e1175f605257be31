import type { Interval, RuleState } from '../model/result.js';
import type { Condition } from '../model/rubric.js';
import { allRules } from '../model/rules.js';
import { STOP, sameVerdict, type Verdict } from '../model/verdict.js';
import type { RuleLimits, RuleStates, Split, SplitPart } from './assessment.js';
import type { Branch, Situation } from './branch.js';
import { type Gated, gatedIn } from './conditions-in.js';
import { hasContradiction } from './question-state.js';
import { decide, limitsFrom, scoreOf, verdictOver, verdictUnder } from './verdict.js';
import { directlyOpen, rulesAt } from './witness.js';

/** What must be exact: only score and verdict, or the states of rules as well. */
export type Demand = 'verdict' | 'all';

/** The union of all completions that have a score, or that a knock-out stops without one. */
export interface Completions {
  /** Undefined if none has a score. */
  readonly scored: ScoredCompletions | undefined;
  /** The state of a knock-out, cap or warning over all of them. */
  readonly stateOf: (rule: Rule) => RuleState;
}

/** Their verdict, and the branches with the lowest and the highest score. */
interface ScoredCompletions extends Split {
  readonly low: Branch;
  readonly high: Branch;
}

type Ruled = RuleStates[keyof RuleStates][number];
type Rule = Ruled['rule'];

/** A branch, its rounded score, and its verdict by intervals. */
export interface Judged {
  readonly branch: Branch;
  readonly score: Interval;
  readonly limits: RuleLimits;
  readonly verdict: Verdict;
}

/** Judges a branch; undefined if it has no score. */
export function judged({ rubric }: Situation, branch: Branch): Judged | undefined {
  const score = scoreOf(branch);
  if (score === undefined) return undefined;
  const limits = limitsFrom(rubric, branch);
  return { branch, score, limits, verdict: verdictUnder(rubric, limits, score) };
}

/** The extremes found so far. */
interface Extent {
  readonly low: Judged;
  readonly high: Judged;
}

/** Collects exact results of branches until nothing can be added. */
export class Union {
  private extent: Extent | undefined;
  private verdict: Verdict | undefined;
  private readonly hit = new Set<Rule>();
  private readonly clear = new Set<Rule>();
  private readonly parts: SplitPart[] = [];
  private readonly gated: readonly Gated[];

  /** Creates an empty union. */
  constructor(
    private readonly situation: Situation,
    private readonly demand: Demand,
  ) {
    this.gated = gatedIn(situation.rubric);
  }

  /** Adds the exact results of a branch; true if those are complete. */
  take(branch: Branch): boolean {
    const one = judged(this.situation, branch);
    if (one === undefined) return this.takeUnscored(branch);
    if (!this.covers(one)) {
      if (this.openGates(branch).length > 0) return false;
      this.add(one);
      if (!this.covers(one)) return false;
    }
    this.parts.push(partOf(one));
    return true;
  }

  /** Whether everything that a branch can add was already found. */
  covers({ branch, score, verdict }: Judged): boolean {
    if (this.extent === undefined || this.verdict === undefined) return false;
    const { low, high } = this.extent;
    const found = this.verdict;
    if (score.low < low.score.low || score.high > high.score.high) return false;
    const isFound =
      sameVerdict(verdict, found) || sameVerdict(verdictOver(this.situation.rubric, [found, verdict]), found);
    if (!isFound) return false;
    return this.demand === 'verdict' || allRules(branch).every((each) => this.has(each));
  }

  /** The open conditions of a branch to be decided: first those that determine what is asked. */
  waitingIn(branch: Branch): readonly Condition[] {
    const gates = this.openGates(branch);
    if (gates.length > 0) return gates.map(({ when }) => when);
    return [...this.openLimits(branch), ...openAmong(branch.warnings.filter((each) => !this.has(each)))];
  }

  /** The results; if they are no less than the whole could add, that is the only part. */
  found(whole?: Judged): Completions {
    const { extent, verdict } = this;
    const isWhole = whole !== undefined && this.covers(whole);
    const parts = isWhole ? [partOf(whole)] : this.parts;
    return {
      scored: extent && verdict && { low: extent.low.branch, high: extent.high.branch, verdict, parts },
      stateOf: (rule) => this.stateOf(rule),
    };
  }

  /** A branch without a score adds the knock-outs that some completion of it hits, or that none decides. */
  private takeUnscored(branch: Branch): boolean {
    const areSeen = (): boolean =>
      branch.knockouts.every(({ rule, state }) => state === 'clear' || this.hit.has(rule));
    if (areSeen()) return true;
    if (this.openGates(branch).length > 0) return false;
    const stopping = [rulesAt('low', this.situation, branch), rulesAt('high', this.situation, branch)]
      .flatMap(({ knockouts }) => knockouts)
      .filter(({ state }) => state !== 'clear');
    if (stopping.length === 0) return false;
    for (const { rule } of stopping) this.hit.add(rule);
    this.give([STOP]);
    const limits = limitsFrom(this.situation.rubric, branch);
    this.parts.push({ terms: branch.terms, limits: { ...limits, stops: 'yes' } });
    return areSeen();
  }

  /** Without open gates both ends of the score are reached: with the lowest answers, and with the highest. */
  private add(one: Judged): void {
    const { branch, score, verdict } = one;
    const { rubric } = this.situation;
    const isPlain = allRules(branch).every(({ state }) => state !== 'unknown');
    if (isPlain || (verdict.firm && this.demand === 'verdict')) {
      this.reach(one, [verdict]);
      this.see(allRules(branch));
      return;
    }
    const isDirect = directlyOpen(this.situation, branch);
    const lowest = rulesAt('low', this.situation, branch);
    const highest = rulesAt('high', this.situation, branch);
    this.reach(one, [
      decide(rubric, lowest, { low: score.low, high: score.low }),
      decide(rubric, highest, { low: score.high, high: score.high }),
      ...(branch.knockouts.some(isDirect) ? [STOP] : []),
    ]);
    this.see(allRules(lowest));
    this.see(allRules(highest));
    this.see(allRules(branch).filter(isDirect));
  }

  private reach(one: Judged, verdicts: readonly [Verdict, ...Verdict[]]): void {
    const { low, high } = this.extent ?? { low: one, high: one };
    this.extent = {
      low: one.score.low < low.score.low ? one : low,
      high: one.score.high > high.score.high ? one : high,
    };
    this.give(verdicts);
  }

  private give(verdicts: readonly [Verdict, ...Verdict[]]): void {
    this.verdict = verdictOver(this.situation.rubric, [this.verdict ?? verdicts[0], ...verdicts]);
  }

  private see(rules: readonly Ruled[]): void {
    for (const { rule, state } of rules) {
      if (state !== 'clear') this.hit.add(rule);
      if (state !== 'hit') this.clear.add(rule);
    }
  }

  private has({ rule, state }: Ruled): boolean {
    return (state === 'clear' || this.hit.has(rule)) && (state === 'hit' || this.clear.has(rule));
  }

  private stateOf(rule: Rule): RuleState {
    if (!this.hit.has(rule)) return 'clear';
    return this.clear.has(rule) ? 'unknown' : 'hit';
  }

  private openLimits({ knockouts, caps }: Branch): readonly Condition[] {
    const { given } = this.situation;
    return openAmong([...knockouts.filter(({ rule }) => !hasContradiction(rule.verify, given)), ...caps]);
  }

  private openGates({ question }: Branch): readonly Gated[] {
    return this.gated.filter(({ id }) => question(id).asked === 'unknown');
  }
}

function openAmong(rules: readonly Ruled[]): readonly Condition[] {
  return rules.flatMap(({ rule, state }) => (state === 'unknown' ? [rule.when] : []));
}

function partOf({ branch, limits }: Judged): SplitPart {
  return { terms: branch.terms, limits };
}
