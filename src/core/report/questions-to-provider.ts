import type { ChecklistItem } from '../model/result.js';
import { allQuestions, type Question, type Rubric } from '../model/rubric.js';
import { type AssessedQuestion, type Assessment, assessedQuestions } from '../scoring/assessment.js';

/** A question that no page has answered yet. */
export interface QuestionToProvider {
  /** Missing if it speaks of its options, which a letter does not list. */
  readonly ask?: string;
  /** Whether it is already in the words of the person. */
  readonly voice?: 'person';
  /** What its checks look for. */
  readonly find: readonly string[];
}

/**
 * What to ask the provider: questions that are certainly asked and have no answer, a contradicted one, or one that says
 * that pages are silent, in the words that the rubric has for a provider. In a rubric without any, those that have a page
 * or a check; facts that the person counts, and what else is read on a page for counting, are not the provider's. The
 * order is that of the checklist.
 */
export function questionsToProvider(
  rubric: Rubric,
  assessment: Assessment,
  checklist: readonly ChecklistItem[],
): readonly QuestionToProvider[] {
  const counting = pagesForCounting(rubric);
  const items = (id: string): readonly ChecklistItem[] => checklist.filter(({ question }) => question === id);
  const rank = (id: string): number => {
    const at = checklist.findIndex(({ question }) => question === id);
    return at === -1 ? checklist.length : at;
  };
  const open = assessedQuestions(assessment)
    .filter((each) => each.asked === 'yes' && isUnsettled(each))
    .map(({ question }) => question)
    .sort((a, b) => rank(a.id) - rank(b.id));
  if (allQuestions(rubric).some(({ askProvider }) => askProvider !== undefined)) {
    return open.flatMap(({ askProvider }) =>
      askProvider === undefined ? [] : [{ ask: askProvider, voice: 'person', find: [] }],
    );
  }
  return open
    .filter((each) => !isCounted(each) && !counting.has(each.page ?? ''))
    .filter(({ id, type, page }) => items(id).length > 0 || (page !== undefined && type !== 'multi'))
    .map(({ id, type, ask }) => ({
      ...(type !== 'multi' && { ask }),
      find: items(id).map(({ find }) => find),
    }));
}

/** The pages on which something is counted, and nothing but that is checked. */
function pagesForCounting(rubric: Rubric): ReadonlySet<string> {
  const questions = allQuestions(rubric);
  const pages = new Set(questions.flatMap((each) => (isCounted(each) ? (each.page ?? []) : [])));
  for (const each of questions) {
    if (!isCounted(each) && each.verify.length > 0) pages.delete(each.page ?? '');
  }
  return pages;
}

function isCounted(question: Question): boolean {
  return question.type === 'number' && question.sample !== undefined;
}

/** An option that is a set of others says that pages are silent, or that it is hearsay. */
function isUnsettled({ state, question, answer }: AssessedQuestion): boolean {
  if (state === 'unknown' || state === 'contradicted') return true;
  if (state !== 'partial' || answer?.kind !== 'value' || !('options' in question)) return false;
  return question.options.some(({ value, oneOf }) => value === answer.value && oneOf !== undefined);
}
