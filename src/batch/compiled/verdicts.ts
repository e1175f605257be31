import type { ScoredRow } from '../../core/batch/row.js';
import type { LoadedRubric } from '../../core/model/loaded-rubric.js';
import type { Rubric } from '../../core/model/rubric.js';
import type { QuestionEntry } from '../../core/model/rubric-index.js';
import type { Ternary } from '../../core/model/ternary.js';
import { judgement, ruleResults } from '../../core/report/judgement.js';
import { actionsInRange, idWithoutCaps } from '../../core/scoring/action.js';
import { stateOf } from '../../core/scoring/assess-intervals.js';
import type { AssessedQuestion, Assessment, RuleStates } from '../../core/scoring/assessment.js';
import { inWords } from '../../words/en/report/public-result.js';
import type { Compiled } from './compile.js';
import type { LineState } from './line-state.js';
import { digitOf, Memo, type MemoNode } from './memo.js';
import type { LineOutcome } from './proof.js';
import type { Reading } from './reading.js';
import type { Roles } from './roles.js';
import { ruleStatesIn } from './rule-states.js';

const MOST_BRANCHES = 20_000;

/** What to do, and members of a JSON object. */
interface JudgedText extends Pick<ScoredRow, 'action' | 'actions'> {
  readonly text: string;
}

/**
 * Renders verdict, knock-outs, caps and warnings of a line as members of a JSON object. The core words the verdict for the
 * first line of each kind, and the text is reused: the path to it has a step for everything that the verdict and its
 * reasons depend on. Every band between the lowest and the highest is one that completions give. If a knock-out is hit,
 * that is only the knock-outs. Undefined where the core has to look again without caps.
 */
export function judgementTeller(
  { rubric }: LoadedRubric,
  compiled: Compiled,
  roles: Roles,
  outcomeWithoutCaps: (state: LineState) => LineOutcome | undefined,
): (state: LineState, outcome: LineOutcome, open: number) => JudgedText | undefined {
  const pathOf = pathFinder(rubric, compiled, roles);
  const tellRules = rulesTeller(rubric);
  const statesOf = ruleStatesIn(rubric);
  const told = (
    state: LineState,
    { score, verdict }: LineOutcome,
    { rules, without }: { readonly rules: RuleStates; readonly without: string },
  ): JudgedText => {
    const assessment = assessmentOf(compiled, state, rules);
    const actions = actionsInRange(rubric, verdict);
    const decision = { ...verdict, actions, withoutCaps: without, free: compiled.free(state) === 'yes' };
    const judged = judgement(rubric, assessment, score, decision);
    const { action } = judged.verdict;
    return { action, actions, text: JSON.stringify(inWords(judged, rubric).verdict) };
  };
  return (state, outcome, open) => {
    const { score, verdict, truths } = outcome;
    const rules = statesOf(truths);
    const without = idWithoutCaps(rubric, rules, score, verdict.id) ?? outcomeWithoutCaps(state)?.verdict.id;
    if (without === undefined) return undefined;
    const branch = pathOf(state, outcome, { open, without });
    branch.found ??= told(state, outcome, { rules, without });
    const { text, ...decided } = branch.found;
    return { ...decided, text: `"verdict":${text}${tellRules(truths)}` };
  };
}

/** Finds the end of the path that has a step for everything that the text of a verdict depends on. */
function pathFinder(
  { bands, knockouts, caps }: Rubric,
  compiled: Compiled,
  roles: Roles,
): (
  state: LineState,
  outcome: LineOutcome,
  more: { readonly open: number; readonly without: string },
) => MemoNode<JudgedText> {
  const known = new Memo<JudgedText>(MOST_BRANCHES);
  const bandOf = (score: number): number => bands.findIndex((band) => score >= band.from);
  const verdictAt = new Map(['stop', ...bands.map(({ id }) => id)].map((id, at) => [id, at]));
  const halfKnownIn = (state: LineState): number =>
    roles.counting.filter(
      (at) => state.readings[at]?.state === 'partial' && compiled.asked(at, state) !== 'no',
    ).length;
  return (state, { score, verdict, truths }, { open, without }) => {
    let branch = known.step(known.root(), digitOf(compiled.free(state)));
    let isStopped = false;
    for (let at = 0; at < knockouts.length; at += 1) {
      if (truths[at] === 'yes') isStopped = true;
      branch = known.step(branch, digitOf(truths[at]));
    }
    if (isStopped) return branch;
    for (let at = 0; at < caps.length; at += 1)
      branch = known.step(branch, digitOf(truths[knockouts.length + at]));
    for (const at of roles.gated) branch = known.step(branch, digitOf(compiled.asked(at, state)));
    for (const at of roles.steering) branch = known.step(branch, stepOf(state.readings[at]));
    branch = known.step(known.step(branch, open), halfKnownIn(state));
    for (const end of [score.low, score.high]) branch = known.step(branch, bandOf(end));
    for (const id of [without, verdict.id, ...verdict.range])
      branch = known.step(branch, verdictAt.get(id) ?? 0);
    return branch;
  };
}

function stepOf(reading: Reading | undefined): number {
  if (reading?.state === 'answered') return 1;
  return reading?.state === 'partial' ? 2 : 0;
}

/** Renders the states of the rules, each with its comma. */
function rulesTeller(rubric: Rubric): (truths: readonly Ternary[]) => string {
  const none = { knockouts: [], caps: [], warnings: [] };
  const textsOf = <Kind extends keyof RuleStates>(kind: Kind, rule: RuleStates[Kind][number]['rule']) =>
    (['no', 'yes', 'unknown'] as const).map((truth) =>
      JSON.stringify(ruleResults({ ...none, [kind]: [{ rule, state: stateOf(truth) }] })[kind]).slice(1, -1),
    );
  const kinds = (['knockouts', 'caps', 'warnings'] as const).map((kind) => ({
    kind,
    texts: rubric[kind].map((rule) => textsOf(kind, rule)),
  }));
  return (truths) => {
    let line = '';
    let at = 0;
    for (const { kind, texts } of kinds) {
      let list = '';
      for (const ofRule of texts) {
        const text = ofRule[digitOf(truths[at])];
        at += 1;
        if (text !== '') list += list === '' ? text : `,${text}`;
      }
      line += `,"${kind}":[${list}]`;
    }
    return line;
  };
}

/** As much of an assessment as a verdict and its reasons are found in: all questions in one row, and the rules. */
function assessmentOf(compiled: Compiled, state: LineState, rules: RuleStates): Assessment {
  return {
    profile: state.readings.flatMap((reading, at) => {
      const home = compiled.homes[at];
      return home === undefined ? [] : [assessedAt(home, compiled.asked(at, state), reading)];
    }),
    criteria: [],
    ...rules,
  };
}

/** Written out, since spreading optional fields costs more here than the decision itself. */
function assessedAt(
  { question, criterion }: QuestionEntry,
  asked: Ternary,
  { possible, state: given, terms }: Reading,
): AssessedQuestion {
  const range = asked === 'no' ? undefined : terms?.sure.range;
  const state = asked === 'no' ? 'not-asked' : given;
  if (criterion === undefined) return { question, possible, asked, state };
  return range === undefined
    ? { question, possible, criterion, asked, state }
    : { question, possible, criterion, asked, state, range };
}
