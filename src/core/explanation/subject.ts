import { failure, type Outcome, problem, success } from '../model/problem.js';
import { allQuestions, type Rubric } from '../model/rubric.js';
import { explainAll } from './explain-all.js';
import { explainCriterion } from './explain-criterion.js';
import { explainQuestion } from './explain-question.js';
import type { ExplanationInput } from './explanation-input.js';
import type { ExplanationInData } from './question-model.js';

import { explainRule } from './rules.js';

/** The order of precedence if several things share a name. */
const KINDS = ['criterion', 'question', 'knockout', 'cap', 'warning'] as const;

/** Something that can be explained by itself. */
export interface Subject {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  /** Other things with the same name, as they can be requested. */
  readonly also: readonly string[];
}

/** Finds what a word names: an id, or `question:ID` and the like if several things share that id. */
export function findSubject(rubric: Rubric, found: string): Outcome<Subject> {
  const ids = idsIn(rubric);
  const subjects = KINDS.flatMap((kind) => {
    const id = found.startsWith(`${kind}:`) ? found.slice(kind.length + 1) : found;
    return ids[kind].includes(id) ? [{ kind, id, isNamedInFull: id !== found }] : [];
  });
  const subject = subjects.find((each) => each.isNamedInFull) ?? subjects[0];
  if (subject === undefined) {
    return failure(problem('usage/subject', { found, known: Object.values(ids).flat() }));
  }
  const { kind, id, isNamedInFull } = subject;
  const others = isNamedInFull ? [] : subjects.filter((each) => each.kind !== kind);
  return success({ kind, id, also: others.map((each) => `${each.kind}:${each.id}`) });
}

/** Explains a subject, or the total if there is none. */
export function explainSubject(
  input: ExplanationInput,
  subject: Pick<Subject, 'kind' | 'id'> | undefined,
): ExplanationInData {
  if (subject === undefined) return explainAll(input);
  switch (subject.kind) {
    case 'criterion':
      return explainCriterion(input, subject.id);
    case 'question':
      return explainQuestion(input, subject.id);
    default:
      return explainRule(input, subject.kind, subject.id);
  }
}

function idsIn(rubric: Rubric): Readonly<Record<Subject['kind'], readonly string[]>> {
  const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  return {
    criterion: idsOf(rubric.criteria),
    question: idsOf(allQuestions(rubric)),
    knockout: idsOf(rubric.knockouts),
    cap: idsOf(rubric.caps),
    warning: idsOf(rubric.warnings),
  };
}
