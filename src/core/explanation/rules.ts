import { criteriaRead, questionsRead } from '../model/condition.js';
import { allQuestions, type Condition, type Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { allRules } from '../model/rules.js';
import { stateOf } from '../scoring/assess-intervals.js';
import { type Evaluation, evaluationOf } from '../scoring/evaluation.js';
import { assessedQuestion, briefOf, type ExplanationInput, headOf } from './explanation-input.js';
import type { Reader, RuleExplanation, RuleView } from './model.js';

/** All rules of the rubric with their states, and what each depends on. */
export function ruleViews(
  input: ExplanationInput,
): Record<'knockouts' | 'caps' | 'warnings', readonly RuleView[]> {
  const { report, assessment } = input;
  const look = lookUpFor(input);
  return {
    knockouts: assessment.knockouts.map(({ rule, state }) => ({
      ...viewOf(input, 'knockout', rule.id, state, rule.when, rule.because),
      checks: report.result.checklist
        .filter(({ knockout }) => knockout === rule.id)
        .map(({ id, state }) => ({ id, state })),
    })),
    caps: assessment.caps.map(({ rule, state }) => ({
      ...viewOf(input, 'cap', rule.id, state, rule.when, rule.because),
      atMost: rule.atMost,
    })),
    warnings: report.rubric.warnings.map(({ id, when, say }) =>
      viewOf(input, 'warning', id, stateOf(look.truth(when)), when, say),
    ),
  };
}

/** Explains one knock-out, cap or warning. */
export function explainRule(input: ExplanationInput, kind: RuleView['kind'], id: string): RuleExplanation {
  const rule = allRules(ruleViews(input)).find((each) => each.kind === kind && each.id === id);
  if (rule === undefined) throw new Error(`no such ${kind}: ${id}`);
  return { ...withKind('rule', input), rule };
}

/** What reads the answer to a question, or the score of a criterion. */
export function readersOf(
  input: ExplanationInput,
  subject: { readonly question?: string; readonly criterion?: string },
): readonly Reader[] {
  const look = lookUpFor(input);
  return conditionsOf(input.report.rubric).flatMap(({ kind, id, says, atMost, when }) => {
    const reads = whatIsRead(when, subject);
    if (reads === undefined) return [];
    const knockout = input.assessment.knockouts.find(({ rule }) => kind === 'knockout' && rule.id === id);
    const state = knockout?.state ?? stateOf(look.truth(when));
    return [{ kind, id, says, ...(atMost !== undefined && { atMost }), state, when, reads }];
  });
}

/** The first keys of an explanation, in their order. */
export function withKind<Kind extends string>(
  kind: Kind,
  input: ExplanationInput,
): ReturnType<typeof headOf> & { readonly kind: Kind } {
  const { schemaVersion, ...rest } = headOf(input);
  return { schemaVersion, kind, ...rest };
}

function whatIsRead(
  when: Condition,
  { question, criterion }: { readonly question?: string; readonly criterion?: string },
): Reader['reads'] | undefined {
  if (question !== undefined && questionsRead(when).includes(question)) return 'answer';
  return criterion !== undefined && criteriaRead(when).includes(criterion) ? 'score' : undefined;
}

type Conditioned = Pick<Reader, 'kind' | 'id' | 'says' | 'atMost' | 'when'>;

function conditionsOf(rubric: Rubric): readonly Conditioned[] {
  return [
    ...allQuestions(rubric).flatMap(({ id, ask, when }): readonly Conditioned[] =>
      when === undefined ? [] : [{ kind: 'question', id, says: ask, when }],
    ),
    ...rubric.knockouts.map(({ id, because, when }) => ({
      kind: 'knockout' as const,
      id,
      says: because,
      when,
    })),
    ...rubric.caps.map(({ id, because, atMost, when }) => ({
      kind: 'cap' as const,
      id,
      says: because,
      atMost,
      when,
    })),
    ...rubric.warnings.map(({ id, say, when }) => ({ kind: 'warning' as const, id, says: say, when })),
  ];
}

function viewOf(
  { report, assessment }: ExplanationInput,
  kind: RuleView['kind'],
  id: string,
  state: RuleView['state'],
  when: Condition,
  says: string,
): RuleView {
  const scores = criteriaRead(when)
    .flatMap((criterion) => report.result.criteria.filter((row) => row.id === criterion))
    .map(({ id: criterion, title, score }) => ({ criterion, title, ...(score && { score }) }));
  const answers = questionsRead(when).map((question) => briefOf(assessedQuestion(assessment, question)));
  return { kind, id, state, when, says, answers, scores, checks: [] };
}

function lookUpFor({ report: { rubric, result }, answers }: ExplanationInput): Evaluation {
  return evaluationOf(rubricIndex(rubric), answers, result.asOf);
}
