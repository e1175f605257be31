import type { NextQuestion } from './result.js';
import type { VerdictResult } from './verdict.js';

/** Whether an answer to it moves score or verdict by itself. */
export function canMove(next: NextQuestion): boolean {
  return next.swing > 0 || next.settles || isTelling(next);
}

/** Whether its answers lead to different verdicts. */
export function isTelling({ answers }: NextQuestion): boolean {
  return new Set(answers.map(({ verdict, firm }) => `${verdict} ${firm}`)).size > 1;
}

/** Whether an unchecked knock-out waits for it, or for a question behind it. */
export function isBehindKnockout(
  { unless }: Pick<VerdictResult, 'unless'>,
  { question, behind = [] }: NextQuestion,
): boolean {
  const read = unless.flatMap(({ questions }) => questions);
  return [question, ...behind].some((id) => read.includes(id));
}

/** What is worth finding out: what moves something or rules something out; all where together they may. */
export function worthFindingOut({
  next,
  verdict,
}: {
  readonly next: readonly NextQuestion[];
  readonly verdict: Pick<VerdictResult, 'firm' | 'unless'>;
}): readonly NextQuestion[] {
  const moving = next.filter((each) => canMove(each) || isBehindKnockout(verdict, each));
  return moving.length > 0 || verdict.firm ? moving : next;
}
