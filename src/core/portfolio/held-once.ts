import { canonicalText, isSameCandidate } from '../answers/same-candidate.js';
import type { AnswerSet } from '../model/answer.js';
import { byText } from '../model/by-text.js';

/** What has answers about a candidate. */
interface Answered {
  readonly answers: AnswerSet;
}

/** The candidates that count, and those that are the same as one of them. */
export interface HeldOnce<Each> {
  readonly kept: readonly Each[];
  readonly twice: readonly { readonly one: Each; readonly kept: Each }[];
}

/** Takes each candidate once, with the answers that were checked last, in whatever order they are given. */
export function heldOnce<Each extends Answered>(candidates: readonly Each[]): HeldOnce<Each> {
  const last = new Map(candidates.map((each) => [each, lastFirst(each.answers)]));
  const sorted = [...candidates].sort((a, b) => byText(String(last.get(b)), String(last.get(a))));
  const kept: Each[] = [];
  const twice: { one: Each; kept: Each }[] = [];
  for (const one of sorted) {
    const same = kept.find(({ answers }) => isSameCandidate(answers.candidate, one.answers.candidate));
    if (same === undefined) kept.push(one);
    else twice.push({ one, kept: same });
  }
  const inOrder = (a: Each, b: Each): number => candidates.indexOf(a) - candidates.indexOf(b);
  return { kept: kept.sort(inOrder), twice: twice.sort((a, b) => inOrder(a.one, b.one)) };
}

/** The last day of evidence, and among equals the text of the answers. */
function lastFirst(answers: AnswerSet): string {
  const days = [...answers.answers.values()].flatMap(({ evidence }) => evidence?.checked ?? []);
  return `${days.sort().at(-1) ?? '0'} ${canonicalText(answers)}`;
}
