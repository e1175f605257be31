import { byText } from '../model/by-text.js';
import type { QuestionResult } from '../model/result.js';
import type { Condition } from '../model/rubric.js';
import type { Dimension } from '../model/rubric-parts.js';
import type { DimensionFacts, DoBoth, Versus, VersusDimension } from '../model/versus.js';
import { evaluationBy, evaluationIn } from '../scoring/evaluation.js';
import { bestFirst, type Contender, type Scored } from './contender.js';
import { evidenceWarnings } from './warnings.js';

/** Sets candidates side by side that may have been scored by different rubrics, by the dimensions of those. */
export function versus(one: Scored, ...others: readonly Scored[]): Versus {
  const contenders = [...bestFirst([one, ...others])].sort(
    (a, b) => byText(a.input.rubric.id, b.input.rubric.id) || byText(a.key, b.key),
  );
  const both = fittingBoth(contenders);
  return {
    asOf: one.input.asOf,
    tool: one.report.result.tool,
    candidates: contenders.map(({ key, report }) => ({ key, report })),
    dimensions: dimensionsOf(contenders),
    ...(both && { both }),
    warnings: evidenceWarnings(contenders),
  };
}

function dimensionsOf(contenders: readonly Contender[]): readonly VersusDimension[] {
  const titles = new Map<string, string>();
  for (const { input } of contenders) {
    for (const { id, title } of input.rubric.dimensions ?? []) if (!titles.has(id)) titles.set(id, title);
  }
  return [...titles].map(([id, title]) => ({
    id,
    title,
    facts: contenders.map((each) => factsOf(each, id)),
    claims: claimsOf(contenders, id),
  }));
}

function dimensionIn({ input }: Contender, id: string): Dimension | undefined {
  return input.rubric.dimensions?.find((each) => each.id === id);
}

function factsOf(contender: Contender, id: string): DimensionFacts {
  const { profile, criteria } = contender.report.result;
  const rows: readonly QuestionResult[] = [...profile, ...criteria.flatMap(({ questions }) => questions)];
  const { questions = [], words = [] } = dimensionIn(contender, id) ?? {};
  const answers = questions.flatMap((question) => rows.filter((row) => row.id === question));
  return {
    candidate: contender.key,
    answers: answers.map(({ id: question, state, value }) => {
      const { before, after } = words.find((each) => each.question === question) ?? {};
      return {
        question,
        state,
        ...(value !== undefined && { value }),
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      };
    }),
  };
}

/** Each rubric says it once. */
function claimsOf(contenders: readonly Contender[], id: string): VersusDimension['claims'] {
  const byRubric = new Map(
    contenders.map((each) => [`${each.input.rubric.id} ${each.input.stamp.sha256}`, each]),
  );
  return [...byRubric.values()].flatMap((each) => {
    const { claim, check } = dimensionIn(each, id) ?? {};
    if (claim === undefined) return [];
    return [{ rubric: each.input.rubric.id, claim, ...(check !== undefined && { check }) }];
  });
}

/** All of either part whose answers fit it, and that are not to be left. */
function fittingBoth(contenders: readonly Contender[]): DoBoth | undefined {
  const fitting = contenders.flatMap((each) => {
    const { both } = each.input.rubric;
    const isLeft = each.report.result.verdict.action === 'leave';
    return both === undefined || isLeft || !holds(each, both.when) ? [] : [{ key: each.key, ...both }];
  });
  const base = fitting.filter((each) => each.as === 'base');
  const refresh = fitting.filter((each) => each.as === 'refresh');
  if (base.length === 0 || refresh.length === 0) return undefined;
  return {
    base: base.map(({ key }) => key),
    refresh: refresh.map(({ key }) => key),
    say: [...new Set([...base, ...refresh].map(({ say }) => say))],
  };
}

function holds({ assessment }: Contender, condition: Condition): boolean {
  const { question, criterion } = evaluationIn(assessment);
  return evaluationBy(question, criterion).truth(condition) === 'yes';
}
